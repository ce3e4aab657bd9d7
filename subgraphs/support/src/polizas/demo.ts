/** Demo rows of service contracts (pólizas), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { coberturasPoliza, polizas } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.polizas',
    table: polizas,
    *rows(world, i) {
      for (const { articulosCubiertos: _, activosCubiertos: __, estado: ___, ...poliza } of world.polizas(i))
        yield { ...poliza, actualizadoEn: poliza.creadoEn };
    },
  },
  {
    name: 'support.coberturas_poliza',
    table: coberturasPoliza,
    *rows(world, i) {
      for (const [p, { id: polizaId, clienteId, creadoEn, ...cubre }] of world.polizas(i).entries()) {
        const activos = cubre.activosCubiertos.map((id) => ({ id, tipo: 'Activo' }));
        for (const [k, { id: cubiertoId, tipo: cubiertoTipo }] of [...cubre.articulosCubiertos, ...activos].entries())
          yield { id: world.id('coberturaPoliza', creadoEn, i, p, k), clienteId, polizaId, cubiertoTipo, cubiertoId };
      }
    },
  },
];
