/** Relation of warehouses: how the fields of `Almacen` are read. */
import { entity } from '@cliente360/subgraph';
import type { Almacen } from '../graphql.gen.ts';
import { almacenes } from './tables.ts';

export const almacen = entity<Almacen>()({
  type: 'Almacen',
  table: almacenes,
  fields: {},
});
