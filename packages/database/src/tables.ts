/** Tables that every subgraph keeps for itself, so that each can stand on its own database. */
import type { PgSchema } from 'drizzle-orm/pg-core';
import { index, instante, tenantTable, text, unique, uuid } from './columns.ts';

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

/**
 * Keys that callers gave so that a repeated call is one act, and what the act was about: a type of the graph and an id. No
 * foreign key: it may be of any table, and the key is taken before what it is for is written.
 */
export const clavesIdempotenciaTable = (schema: PgSchema) =>
  tenantTable(
    schema,
    'claves_idempotencia',
    {
      usuario: text('usuario').notNull(),
      clave: uuid('clave').notNull(),
      /** SHA-256 of what was asked: the mutation and its normalised arguments. */
      huella: text('huella').notNull(),
      entidad: text('entidad').notNull(),
      entidadId: uuid('entidad_id').notNull(),
      creadoEn: instante('creado_en').notNull(),
    },
    (t) => [
      unique('claves_idempotencia_una_vez').on(t.empresaId, t.usuario, t.clave),
      index('claves_idempotencia_por_creado').on(t.empresaId, t.creadoEn),
    ],
    { cliente: null },
  );

/** Tables of every subgraph that stand outside row level security. */
export const EXEMPT_TABLES = ['empresas', 'catalogos_sat'] as const;
