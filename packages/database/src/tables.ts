/** Tables that every subgraph keeps for itself, so that each can stand on its own database. */
import type { PgSchema } from 'drizzle-orm/pg-core';
import { dia, primaryKey, text, unique, uuid } from './columns.ts';

/** The companies, the same rows in every subgraph. Not under row level security: it is what turns a token's key into the company that a policy needs. */
export const empresasTable = (schema: PgSchema) =>
  schema.table(
    'empresas',
    {
      id: uuid('id').primaryKey(),
      clave: text('clave').notNull(),
      nombre: text('nombre').notNull(),
      zonaHoraria: text('zona_horaria').notNull(),
    },
    (t) => [unique('empresas_clave').on(t.clave)],
  );

/** The SAT's catalogues this subgraph speaks of, with their validity; public data, the same for every company. */
export const catalogosSatTable = (schema: PgSchema) =>
  schema.table(
    'catalogos_sat',
    {
      catalogo: text('catalogo').notNull(),
      clave: text('clave').notNull(),
      descripcion: text('descripcion').notNull(),
      vigenteDesde: dia('vigente_desde').notNull(),
      vigenteHasta: dia('vigente_hasta'),
    },
    (t) => [primaryKey({ name: 'catalogos_sat_pk', columns: [t.catalogo, t.clave] })],
  );

/** Tables of every subgraph that stand outside row level security. */
export const EXEMPT_TABLES = ['empresas', 'catalogos_sat'] as const;
