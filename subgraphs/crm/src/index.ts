/** Declaration of the crm subgraph: its rooms, its tables and what a start makes sure of. */
import { loadCatalogosSat } from '@cliente360/sat';
import { defineSubgraph } from '@cliente360/subgraph';
import type { Resolvers } from './graphql.gen.ts';
import { empresas } from './schema.ts';
import * as rooms from './subgraph.ts';
import { administration } from './usuarios/index.ts';

export const crm = defineSubgraph<Resolvers>()({
  name: 'crm',
  folder: import.meta.dirname,
  rooms,
  tables: { empresas },
  prepare: loadCatalogosSat,
  administration,
});
