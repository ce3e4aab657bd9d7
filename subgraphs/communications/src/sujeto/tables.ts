/** How a row keeps what it is about and who acted: types beside ids, and the CHECKs that hold them together. */
import { sql } from 'drizzle-orm';
import { check, text } from '@cliente360/database/columns';

export const TIPOS_SUJETO = [
  'Cliente',
  'Contacto',
  'Caso',
  'Proyecto',
  'Oportunidad',
  'Venta',
  'Factura',
  'Poliza',
  'Activo',
  'LoteSerie',
] as const;

/** A person has an id; a process has its name instead. */
export const TIPOS_ACTOR = ['Usuario', 'Contacto', 'ActorSistema'] as const;

/** Beside `sujeto_id`, a uuid: the entity is another subgraph's, no foreign key can tie it. */
export const tipoSujeto = () => text('sujeto_tipo', { enum: TIPOS_SUJETO });

/** Beside `<prefijo>_id`, a uuid, and `<prefijo>_proceso`, a text; `<prefijo>_tipo` is null where nobody acted. */
export const tipoActor = <Nombre extends `${string}_tipo`>(nombre: Nombre) => text(nombre, { enum: TIPOS_ACTOR });

/** A subject has both its type and its id, or none. */
export const restriccionSujeto = (tabla: string) =>
  check(`${tabla}_sujeto`, sql.raw(`(sujeto_tipo is null) = (sujeto_id is null)`));

/** A person has an id and nothing else, a process its name and nothing else. */
export const restriccionActor = (tabla: string, prefijo: string) =>
  check(
    `${tabla}_${prefijo}`,
    sql.raw(
      `(${prefijo}_id is not null) = (${prefijo}_tipo is not null and ${prefijo}_tipo <> 'ActorSistema') and (${prefijo}_proceso is not null) = (${prefijo}_tipo is not null and ${prefijo}_tipo = 'ActorSistema')`,
    ),
  );
