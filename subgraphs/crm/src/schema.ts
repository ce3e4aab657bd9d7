/** crm's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { catalogosSatTable, empresasTable } from '@cliente360/database/tables';

export const crm = pgSchema('crm');
export const empresas = empresasTable(crm);
export const catalogosSat = catalogosSatTable(crm);
