/** inventory's own Postgres schema, and what every subgraph keeps in its own. */
import { pgSchema } from 'drizzle-orm/pg-core';
import { empresasTable } from '@cliente360/database/tables';
import { catalogosSatTable } from '@cliente360/sat/tabla';

export const inventory = pgSchema('inventory');
export const empresas = empresasTable(inventory);
export const catalogosSat = catalogosSatTable(inventory);
