/** Rows that only acts write and no demonstration has, in both companies: what has none cannot be seen to leak. */
import type { Target } from '@cliente360/gateway/embedded';

const claves = (schema: string) =>
  `insert into ${schema}.claves_idempotencia (empresa_id, id, usuario, clave, huella, entidad, entidad_id, creado_en)
   select id, gen_random_uuid(), 'ana.torres', gen_random_uuid(), 'huella de ' || clave, 'Caso', gen_random_uuid(), now() from ${schema}.empresas`;

const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  crm: [
    `insert into crm.accesos (empresa_id, id, cliente_id, usuario, traza, subgrafo, campos, filas, ocurrido_en, registrado_en)
     select empresa_id, gen_random_uuid(), id, 'ana.torres', 'traza de ' || numero, 'crm', array['Cliente.rfc'], 1, now(), now() from crm.clientes`,
    `insert into crm.accesos_perdidos (empresa_id, id, subgrafo, cuantos, desde, hasta)
     select id, gen_random_uuid(), 'crm', 1, now(), now() from crm.empresas`,
  ],
  support: [
    claves('support'),
    `insert into support.caso_eventos (empresa_id, id, cliente_id, caso_id, tipo, en, cambios, motivo, interno)
     select empresa_id, gen_random_uuid(), cliente_id, id, 'COMENTADO', creado_en, '[]', 'nota de ' || numero, true from support.casos`,
    `insert into support.caso_archivos (empresa_id, id, cliente_id, caso_id, archivo_id)
     select empresa_id, gen_random_uuid(), cliente_id, id, gen_random_uuid() from support.casos`,
  ],
  communications: [
    claves('communications'),
    `insert into communications.cargas (empresa_id, id, usuario, nombre, bytes, sha256, escaneo, creado_en, expira_en)
     select id, gen_random_uuid(), 'ana.torres', 'carga de ' || clave || '.pdf', 10, repeat('ab', 32), 'PENDIENTE', now(), '2100-01-01' from communications.empresas`,
    `update communications.archivos a set comentario_id = c.id
     from (select distinct on (cliente_id) cliente_id, empresa_id, id from communications.comentarios) c
     where c.cliente_id = a.cliente_id and c.empresa_id = a.empresa_id and num_nonnulls(a.correo_id, a.comentario_id, a.mensaje_chat_id) = 0`,
    `insert into communications.menciones (empresa_id, id, cliente_id, comentario_id, usuario_id)
     select empresa_id, gen_random_uuid(), cliente_id, id, gen_random_uuid() from communications.comentarios where visibilidad = 'PUBLICO'`,
    // Mail and talk among ourselves, of every client some: whole threads of it.
    `with hilos as (select id, dense_rank() over (partition by cliente_id order by hilo_id) as n from communications.correos)
     update communications.correos t set contacto_id = null from hilos h where h.id = t.id and h.n % 3 = 1`,
    `with canales as (select id, row_number() over (partition by cliente_id order by id) as n from communications.canales_chat)
     delete from communications.contactos_canal t using canales c where c.id = t.canal_id and c.n % 3 = 1`,
  ],
};

export async function addRowsOfActs(targets: readonly Target[]): Promise<void> {
  for (const { definition, database } of targets)
    for (const statement of STATEMENTS[definition.name] ?? []) await database.asOwner(statement);
}
