/** Room of invoices (CFDI of type I): what was invoiced, and what of it is owed. */
import { room } from '@cliente360/subgraph';
import { factura, facturasConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const facturas = room({
  folder: import.meta.dirname,
  entities: [factura],
  connections: [facturasConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});
