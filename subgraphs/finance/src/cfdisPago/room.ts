/** Room of payment receipts (REP, CFDI of type P): what was paid of which invoice. */
import { room } from '@cliente360/subgraph';
import { cfdiPago, cfdisPagoConnection } from './relation.ts';

export const cfdisPago = room({
  folder: import.meta.dirname,
  entities: [cfdiPago],
  connections: [cfdisPagoConnection],
  masks: { 'Pago.cuentaOrdenante': 'cuenta', 'Pago.cuentaBeneficiaria': 'cuenta' },
  demo: () => import('./demo.ts'),
});
