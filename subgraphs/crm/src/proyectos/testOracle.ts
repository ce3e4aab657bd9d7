/** Test oracle of projects: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Proyectos.moneda': { at: 'presupuesto.moneda' },
  'Proyectos.atrasado': {
    holds: ({ estado, finPlan }, asked, { hoy }) =>
      ((finPlan as string) < hoy && !['TERMINADO', 'CANCELADO'].includes(estado as string)) === asked,
  },
};
