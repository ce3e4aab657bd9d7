import { pgSchema } from 'drizzle-orm/pg-core';
import { catalogosSatTable, empresasTable } from '@cliente360/database/tables';

/** communications' own Postgres schema, and what every subgraph keeps in its own. */
export const communications = pgSchema('communications');
export const empresas = empresasTable(communications);
export const catalogosSat = catalogosSatTable(communications);
