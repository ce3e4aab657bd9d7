/** Demo rows of invoices (CFDI of type I), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasDemo, impuestosDemo, relacionadosDemo } from '../cfdi/demo.ts';
import { conceptos, facturas, facturasRelacionados, impuestosConcepto } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.facturas',
    table: facturas,
    *rows(world, i) {
      const proyectos = new Map(world.proyectos(i).flatMap(({ id, ventaIds }) => ventaIds.map((venta) => [venta, id])));
      for (const factura of world.facturas(i)) {
        const { metodoPago, formaPago, usoCfdi, condiciones, vencimiento, ventaId, rentaId } = factura;
        const proyectoId = (ventaId && proyectos.get(ventaId)) ?? null;
        yield {
          ...columnasDemo(world, i, factura),
          ...{ metodoPago, formaPago, usoCfdi, condiciones, vencimiento, ventaId, rentaId, proyectoId },
        };
      }
    },
  },
  {
    name: 'finance.facturas_relacionados',
    table: facturasRelacionados,
    *rows(world, i) {
      for (const factura of world.facturas(i)) yield* relacionadosDemo(world, factura);
    },
  },
  {
    name: 'finance.conceptos',
    table: conceptos,
    *rows(world, i) {
      for (const { id: facturaId, clienteId, conceptos: renglones } of world.facturas(i))
        for (const [k, { articulo, impuestos: _, ...concepto }] of renglones.entries())
          yield {
            ...concepto,
            clienteId,
            facturaId,
            renglon: k + 1,
            articuloId: articulo.id,
            articuloTipo: articulo.tipo,
          };
    },
  },
  {
    name: 'finance.impuestos_concepto',
    table: impuestosConcepto,
    *rows(world, i) {
      for (const { clienteId, conceptos: renglones, creadoEn } of world.facturas(i))
        for (const { id: conceptoId, impuestos } of renglones)
          for (const impuesto of impuestosDemo(world, impuestos, conceptoId, creadoEn))
            yield { ...impuesto, clienteId, conceptoId };
    },
  },
];
