import { pgSchema } from 'drizzle-orm/pg-core';
import { catalogosSatTable, empresasTable } from '@cliente360/database/tables';

/** finance's own Postgres schema, and what every subgraph keeps in its own. */
export const finance = pgSchema('finance');
export const empresas = empresasTable(finance);
export const catalogosSat = catalogosSatTable(finance);
