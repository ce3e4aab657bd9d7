/** Room of credit notes (CFDI of type E): what was credited, and to which invoices. */
import { room } from '@cliente360/subgraph';
import { notaCredito, notasCreditoDeCliente, notasCreditoDeFactura } from './relation.ts';

export const notasCredito = room({
  folder: import.meta.dirname,
  entities: [notaCredito],
  connections: [notasCreditoDeCliente, notasCreditoDeFactura],
  demo: () => import('./demo.ts'),
});
