import { room } from '@cliente360/subgraph';
import { notaCredito, notasCreditoDeCliente, notasCreditoDeFactura } from './relation.ts';

/** What was credited, and to which invoices. */
export const notasCredito = room({
  folder: import.meta.dirname,
  entities: [notaCredito],
  connections: [notasCreditoDeCliente, notasCreditoDeFactura],
  demo: () => import('./demo.ts'),
});
