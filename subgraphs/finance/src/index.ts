/** Declaration of the finance subgraph: its rooms, its tables and what a start makes sure of. */
import { loadCatalogosSat } from '@cliente360/sat';
import { defineSubgraph } from '@cliente360/subgraph';
import type { Resolvers } from './graphql.gen.ts';
import { empresas } from './schema.ts';
import * as rooms from './subgraph.ts';

export const finance = defineSubgraph<Resolvers>()({
  name: 'finance',
  folder: import.meta.dirname,
  rooms,
  tables: { empresas },
  prepare: loadCatalogosSat,
});
