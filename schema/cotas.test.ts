/** Bounds of what is kept: each text, list and document that an act writes has a CHECK of its size, or a reason why it needs none. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { testSubgraph } from '@cliente360/testing';
import { describe, expect, it } from 'vitest';

const definitions = await loadDefinitions();

const NUESTRO = 'a name that the code gives';
const USUARIO = 'the `sub` of a token that verified, of a user of the directory';
const CLAVE = { entidad: NUESTRO, usuario: USUARIO, huella: 'a SHA-256' };
const BITACORA = 'made of columns that have a CHECK, or of an event of ours, whose texts `@limite` bounds';
const POLITICA = 'copied from the SLA policy, which no act writes';
const FALLO = 'one of the sentences of `fallos.ts`';

/** Tables that an act or a job writes, with the columns that have no CHECK of their size and why. */
const ESCRITAS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'crm.accesos': {
    subgrafo: NUESTRO,
    usuario: 'cut to 200 characters (`recorder.ts`)',
    operacion: 'cut to 200 characters (`recorder.ts`)',
    traza: 'cut to 200 characters (`recorder.ts`)',
  },
  'crm.accesos_perdidos': { subgrafo: NUESTRO },
  // No act writes them; whoever fills them from another system is held to this all the same.
  'crm.clientes': {
    ...Object.fromEntries(
      'numero nombre razon_social rfc regimen_fiscal uso_cfdi_preferido cp_fiscal zona_horaria telefono email segmento limite_credito_moneda'
        .split(' ')
        .map((columna) => [columna, 'no act writes it']),
    ),
  },
  // From the command line, which looks at each (`gateway/src/embedded/empresas.ts`).
  'crm.usuarios': {
    usuario: 'at most 100 letters',
    nombre: 'at most 250',
    email: 'an address, as the scalar has it',
    roles: 'of the list of roles, each once',
    zona_horaria: 'one that there is',
    usuario_rocketchat: 'no act writes it',
  },
  'support.casos': {
    pausa_en: POLITICA,
    pausa_en_respuesta: POLITICA,
    calendario_sla: POLITICA,
    calendario_respuesta: POLITICA,
    avisados: 'names of milestones: each once',
  },
  'support.caso_eventos': { cambios: 'columns of a case before and after, which have a CHECK' },
  'support.caso_archivos': {},
  'support.claves_idempotencia': CLAVE,
  'communications.archivos': { documento: 'of demo files only', tipo_mime: 'one of TIPOS' },
  'communications.bitacora': { actor_proceso: NUESTRO, origen: NUESTRO, resumen: BITACORA, cambios: BITACORA },
  'communications.cargas': { usuario: USUARIO, tipo_mime: 'one of TIPOS' },
  'communications.claves_idempotencia': CLAVE,
  'communications.comentarios': { autor_proceso: NUESTRO },
  'communications.correos': {
    de: 'the sender of the settings',
    message_id: 'made of an id of ours',
    en_respuesta_a: 'made of an id of ours',
    ultimo_error: FALLO,
  },
  'communications.menciones': {},
  'communications.notificaciones': { ultimo_error: FALLO, mensaje_id: 'ours, or read from an answer of at most 64 KB' },
};

const SIN_COTA = `select c.relname as tabla, array_agg(a.attname::text order by a.attname) as columnas
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = $1::regnamespace and c.relkind = 'r' and format_type(a.atttypid, a.atttypmod) in ('text', 'text[]', 'jsonb', 'json')
    and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
      and pg_get_constraintdef(k.oid) ~ ('(length|cardinality)\\(' || a.attname || '\\)|\\m' || a.attname || '\\M.*(= ANY|~)'))
  group by 1`;

describe.each(definitions)('$name', ({ name, rooms }) => {
  const definition = definitions.find((each) => each.name === name)!;

  it('keeps no text, list or document of an act without a bound', async () => {
    await using kit = await testSubgraph(definition, { clientes: 0 });
    const { rows } = await kit.database.asOwner(SIN_COTA, [name]);
    const libres = new Map(rows.map(({ tabla, columnas }) => [tabla as string, columnas as string[]]));
    for (const [tabla, razones] of Object.entries(ESCRITAS)) {
      const [subgrafo, sola] = tabla.split('.') as [string, string];
      if (subgrafo === name) expect(libres.get(sola) ?? [], tabla).toEqual(Object.keys(razones).toSorted());
    }
  });

  it('has every table that its code adds rows to in that list', () => {
    const folders = rooms.map(({ folder }) => folder);
    const textos = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/test|demo/i.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    const tablas = new Map(
      textos.flatMap((texto) =>
        [...texto.matchAll(/export const (\w+) = (?:tenantTable|\w+Table)\(\s*\w+,\s*'(\w+)'/g)].map(
          ([, id, tabla]) => [id!, tabla!],
        ),
      ),
    );
    const escritas = textos.flatMap((texto) => {
      const alias = new Map([...texto.matchAll(/(\w+) as (\w+)/g)].map(([, id, otro]) => [otro!, id!]));
      return [...texto.matchAll(/insertQuery\(\s*(\w+)|insert into \$\{(\w+)\}/g)].flatMap(([, uno, otro]) => {
        const id = uno ?? otro!;
        return tablas.get(alias.get(id) ?? id) ?? [];
      });
    });
    const sinDecir = escritas.filter((tabla) => !(`${name}.${tabla}` in ESCRITAS));
    expect(sinDecir).toEqual([]);
  });
});
