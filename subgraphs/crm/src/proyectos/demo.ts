/** Demo rows of projects, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { hitos, proyectos } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.proyectos',
    table: proyectos,
    *rows(world, i) {
      for (const proyecto of world.proyectos(i)) {
        const { id, clienteId, clave, nombre, estado, inicio, finPlan, finReal, presupuesto, moneda } = proyecto;
        const { costoReal, liderId, creadoEn, actualizadoEn, version } = proyecto;
        yield {
          ...{ id, clienteId, clave, nombre, estado, inicio, finPlan, finReal, presupuesto, costoReal, liderId },
          ...{ presupuestoMoneda: moneda, presupuestoTipoCambio: '1', creadoEn, actualizadoEn, version },
        };
      }
    },
  },
  {
    name: 'crm.hitos',
    table: hitos,
    *rows(world, i) {
      for (const { id: proyectoId, clienteId, hitos: suyos } of world.proyectos(i))
        for (const [n, hito] of suyos.entries()) yield { ...hito, clienteId, proyectoId, renglon: n + 1 };
    },
  },
];
