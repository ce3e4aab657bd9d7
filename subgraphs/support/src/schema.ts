/** support's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { catalogosSatTable, empresasTable } from '@cliente360/database/tables';

export const support = pgSchema('support');
export const empresas = empresasTable(support);
export const catalogosSat = catalogosSatTable(support);
