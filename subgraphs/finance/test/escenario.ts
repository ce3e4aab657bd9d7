/** Rows of a story told in a test, each like one of the demo but for what the test says. */
import type { DemoGenerator } from '@cliente360/demo';
import { insertRows, type TestSubgraph } from '@cliente360/testing';
import type { PgTable } from 'drizzle-orm/pg-core';
import { demo as bancos } from '../src/bancos/demo.ts';
import { movimientosBancarios, partidasConciliacion } from '../src/bancos/tables.ts';
import { demo as deFacturas } from '../src/facturas/demo.ts';
import { facturas, facturasRelacionados } from '../src/facturas/tables.ts';
import { demo as deTraslados } from '../src/facturasTraslado/demo.ts';
import {
  autotransportes,
  facturasTraslado,
  facturasTrasladoRelacionados,
  figurasTransporte,
  mercanciasTraslado,
  ubicacionesTraslado,
} from '../src/facturasTraslado/tables.ts';
import { demo as deNotas } from '../src/notasCredito/demo.ts';
import { aplicacionesNota, notasCredito, notasCreditoRelacionados } from '../src/notasCredito/tables.ts';
import { demo as dePagos } from '../src/pagos/demo.ts';
import { cfdisPago, documentosRelacionados, pagos } from '../src/pagos/tables.ts';

type Values = Record<string, unknown>;
type Estado = 'BORRADOR' | 'TIMBRADO' | 'CANCELACION_EN_PROCESO' | 'CANCELADO';

const generators: readonly DemoGenerator[] = [...bancos, ...deFacturas, ...deNotas, ...dePagos, ...deTraslados];

const RELACIONADOS = {
  factura: facturasRelacionados,
  nota: notasCreditoRelacionados,
  traslado: facturasTrasladoRelacionados,
};
const DE_TRASLADO = {
  ubicacion: ubicacionesTraslado,
  mercancia: mercanciasTraslado,
  autotransporte: autotransportes,
  figura: figurasTransporte,
};

/** What a CFDI in this state has besides. */
const segunEstado = (estado: Estado): Values => ({
  estado,
  ...(estado === 'BORRADOR' ? { uuid: null, fechaTimbrado: null } : { uuid: crypto.randomUUID() }),
});

/** A client of its own with what is inserted for it; every function gives the id of what it made. */
export function createEscenario(kit: TestSubgraph, clienteId = crypto.randomUUID()) {
  /** As the first of the demo's kind: a stamped one, without a cancellation. */
  const inserta = async (table: PgTable, values: Values): Promise<string> => {
    const example = [...generators.find((each) => each.table === table)!.rows!(kit.world, 0)][0]!;
    const id = crypto.randomUUID();
    await insertRows(kit, table, [{ version: 1, ...example, id, clienteId, ...values }]);
    return id;
  };

  return {
    clienteId,
    /** 100.00 MXN in parts, due on the day the tests are at, unless told. */
    factura: ({ estado = 'TIMBRADO', ...values }: Values & { estado?: Estado } = {}) =>
      inserta(facturas, {
        ...{ metodoPago: 'PPD', formaPago: '99', moneda: 'MXN', tipoCambio: '1', total: '100' },
        ...{ vencimiento: '2026-11-24', ...segunEstado(estado), ...values },
      }),

    /** One payment of one invoice. */
    rep: async (facturaId: string, pagado: string, estado: Estado = 'TIMBRADO', values: Values = {}) => {
      const cfdiPagoId = await inserta(cfdisPago, segunEstado(estado));
      const pagoId = await inserta(pagos, { cfdiPagoId });
      return inserta(documentosRelacionados, { cfdiPagoId, pagoId, facturaId, pagado, ...values });
    },

    /** A credit note applied to these invoices. */
    nota: async (importes: Record<string, string>, estado: Estado = 'TIMBRADO', values: Values = {}) => {
      const notaCreditoId = await inserta(notasCredito, { ...segunEstado(estado), ...values });
      for (const [facturaId, importe] of Object.entries(importes))
        await inserta(aplicacionesNota, { notaCreditoId, facturaId, importe });
      return notaCreditoId;
    },

    /** What the comprobante says it relates to. */
    relacion: (de: keyof typeof RELACIONADOS, cfdiId: string, uuid: string, tipoRelacion = '04') =>
      inserta(RELACIONADOS[de], { cfdiId, uuid, tipoRelacion }),

    /** A waybill without Carta Porte, nor places, unless told. */
    traslado: ({ estado = 'TIMBRADO', ...values }: Values & { estado?: Estado } = {}) =>
      inserta(facturasTraslado, {
        ...{ idCcp: null, versionCcp: null, internacional: null, distanciaTotalKm: null, pesoBrutoTotal: null },
        ...{ estadoSat: null, ...segunEstado(estado), ...values },
      }),

    /** A row that hangs from a waybill. */
    deTraslado: (que: keyof typeof DE_TRASLADO, facturaTrasladoId: string, values: Values = {}) =>
      inserta(DE_TRASLADO[que], { facturaTrasladoId, ...values }),

    /** A bank movement reconciled with one invoice. */
    movimiento: async (facturaId: string, importeDocumento: string, values: Values = {}, partida: Values = {}) => {
      const [importe, idExterno] = [importeDocumento, crypto.randomUUID()];
      const movimientoId = await inserta(movimientosBancarios, { importe, idExterno, ...values });
      return inserta(partidasConciliacion, { movimientoId, facturaId, importe, importeDocumento, ...partida });
    },
  };
}
