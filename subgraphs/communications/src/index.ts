import { defineSubgraph } from '@cliente360/subgraph';
import { empresas } from './schema.ts';
import * as rooms from './subgraph.ts';

export const communications = defineSubgraph({
  name: 'communications',
  folder: import.meta.dirname,
  rooms,
  tables: { empresas },
});
