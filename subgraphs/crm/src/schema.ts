/** crm's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { empresasTable } from '@cliente360/database/tables';
import { catalogosSatTable } from '@cliente360/sat/tabla';

export const crm = pgSchema('crm');
export const empresas = empresasTable(crm);
export const catalogosSat = catalogosSatTable(crm);
