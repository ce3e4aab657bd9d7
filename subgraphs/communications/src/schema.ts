/** communications's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { clavesIdempotenciaTable, empresasTable } from '@cliente360/database/tables';
import { catalogosSatTable } from '@cliente360/sat/tabla';

/** communications' own Postgres schema, and what other subgraphs keep in theirs too. */
export const communications = pgSchema('communications');
export const empresas = empresasTable(communications);
export const catalogosSat = catalogosSatTable(communications);
export const clavesIdempotencia = clavesIdempotenciaTable(communications);
