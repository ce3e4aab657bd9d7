/** Room of bank movements and their reconciliation: what went in and out of the company's accounts, and what each movement settles. */
import { room } from '@cliente360/subgraph';
import { cuentaTesoreria, movimientoBancario, movimientosBancariosConnection } from './relation.ts';

export const movimientosBancarios = room({
  folder: import.meta.dirname,
  entities: [movimientoBancario, cuentaTesoreria],
  connections: [movimientosBancariosConnection],
  masks: { 'CuentaTesoreria.clabe': 'cuenta' },
  demo: () => import('./demo.ts'),
});
