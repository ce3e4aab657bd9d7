/** Demo rows of waybills (CFDI of type T with Carta Porte), from the demo world. */
import type { DemoGenerator, DemoRow, FacturaTrasladoDemo, World } from '@cliente360/demo';
import type { PgTable } from 'drizzle-orm/pg-core';
import { columnasDemo, relacionadosDemo } from '../cfdi/demo.ts';
import {
  autotransportes,
  facturasTraslado,
  facturasTrasladoRelacionados,
  figurasTransporte,
  mercanciasTraslado,
  ubicacionesTraslado,
} from './tables.ts';

/** Rows that hang from a waybill, numbered from 1. */
const deTraslado = (
  name: string,
  table: PgTable,
  rowsOf: (traslado: FacturaTrasladoDemo) => readonly object[],
): DemoGenerator => ({
  name: `finance.${name}`,
  table,
  *rows(world: World, i: number): Iterable<DemoRow> {
    for (const traslado of world.facturasTraslado(i))
      for (const [k, row] of rowsOf(traslado).entries())
        yield { ...row, clienteId: traslado.clienteId, facturaTrasladoId: traslado.id, renglon: k + 1 };
  },
});

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.facturas_traslado',
    table: facturasTraslado,
    *rows(world, i) {
      for (const traslado of world.facturasTraslado(i)) {
        const { cartaPorte } = traslado;
        yield {
          ...columnasDemo(world, i, traslado),
          movimientoAlmacenId: traslado.movimientoId,
          idCcp: cartaPorte?.idCcp ?? null,
          versionCcp: cartaPorte?.version ?? null,
          internacional: cartaPorte?.internacional ?? null,
          distanciaTotalKm: cartaPorte?.distanciaTotalKm ?? null,
          pesoBrutoTotal: cartaPorte?.pesoBrutoTotal ?? null,
        };
      }
    },
  },
  {
    name: 'finance.facturas_traslado_relacionados',
    table: facturasTrasladoRelacionados,
    *rows(world, i) {
      for (const traslado of world.facturasTraslado(i)) yield* relacionadosDemo(world, traslado);
    },
  },
  deTraslado('ubicaciones_traslado', ubicacionesTraslado, ({ ubicaciones }) => ubicaciones),
  deTraslado('mercancias_traslado', mercanciasTraslado, ({ cartaPorte }) => cartaPorte?.mercancias ?? []),
  {
    name: 'finance.autotransportes',
    table: autotransportes,
    *rows(world, i) {
      for (const { id: facturaTrasladoId, clienteId, cartaPorte } of world.facturasTraslado(i))
        if (cartaPorte?.autotransporte) yield { ...cartaPorte.autotransporte, clienteId, facturaTrasladoId };
    },
  },
  deTraslado('figuras_transporte', figurasTransporte, ({ cartaPorte }) => cartaPorte?.figuras ?? []),
];
