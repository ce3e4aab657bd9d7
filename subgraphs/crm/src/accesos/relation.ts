/** Relation of access records (who read whose personal data): how the fields of `Acceso` are read, and the filters and orders of their pages. */
import { byInstant, connection, entity } from '@cliente360/subgraph';
import type { Acceso } from '../graphql.gen.ts';
import { accesos } from './tables.ts';

export const acceso = entity<Acceso>()({ type: 'Acceso', table: accesos, fields: {} });

/** Of the client that the argument names, the last one first. */
export const accesosConnection = connection<object, 'OCURRIDO_EN'>()({
  name: 'Accesos',
  node: acceso,
  parents: { 'Query.accesos': accesos.clienteId },
  filters: {},
  orders: { OCURRIDO_EN: byInstant(accesos.ocurridoEn) },
});
