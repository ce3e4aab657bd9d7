import { defineSubgraph } from '@cliente360/subgraph';
import { empresas } from './schema.ts';
import * as rooms from './subgraph.ts';

export const inventory = defineSubgraph({
  name: 'inventory',
  folder: import.meta.dirname,
  rooms,
  tables: { empresas },
});
