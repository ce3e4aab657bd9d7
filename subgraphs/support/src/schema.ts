/** support's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { empresasTable } from '@cliente360/database/tables';
import { catalogosSatTable } from '@cliente360/sat/tabla';

export const support = pgSchema('support');
export const empresas = empresasTable(support);
export const catalogosSat = catalogosSatTable(support);
