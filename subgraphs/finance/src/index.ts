import { defineSubgraph } from '@cliente360/subgraph';
import { empresas } from './schema.ts';
import * as rooms from './subgraph.ts';

export const finance = defineSubgraph({
  name: 'finance',
  folder: import.meta.dirname,
  rooms,
  tables: { empresas },
});
