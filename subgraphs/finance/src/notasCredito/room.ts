import { room } from '@cliente360/subgraph';
import { notaCredito, notasCreditoConnection } from './relation.ts';

/** What was credited, and to which invoices. */
export const notasCredito = room({
  folder: import.meta.dirname,
  entities: [notaCredito],
  connections: [notasCreditoConnection],
  demo: () => import('./demo.ts'),
});
