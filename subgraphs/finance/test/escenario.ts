/** Rows of a story told in a test, each like one of the demo but for what the test says. */
import type { DemoGenerator } from '@cliente360/demo';
import { insertRows, type TestSubgraph } from '@cliente360/testing';
import type { PgTable } from 'drizzle-orm/pg-core';
import { demo as bancos } from '../src/movimientosBancarios/demo.ts';
import { movimientosBancarios, partidasConciliacion } from '../src/movimientosBancarios/tables.ts';
import { demo as deComisiones } from '../src/comisiones/demo.ts';
import { comisiones } from '../src/comisiones/tables.ts';
import { demo as deRentas } from '../src/rentas/demo.ts';
import { rentas } from '../src/rentas/tables.ts';
import { demo as deFacturas } from '../src/facturas/demo.ts';
import { facturas, facturasRelacionados } from '../src/facturas/tables.ts';
import { demo as deFlujo } from '../src/flujoEfectivo/demo.ts';
import { registrosFlujo } from '../src/flujoEfectivo/tables.ts';
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
import { demo as dePagos } from '../src/cfdisPago/demo.ts';
import { cfdisPago, documentosRelacionados, pagos } from '../src/cfdisPago/tables.ts';

type Values = Record<string, unknown>;
type Estado = 'BORRADOR' | 'TIMBRADO' | 'CANCELACION_EN_PROCESO' | 'CANCELADO';

const generators: readonly DemoGenerator[] = [
  ...deRentas,
  ...deComisiones,
  ...bancos,
  ...deFacturas,
  ...deFlujo,
  ...deNotas,
  ...dePagos,
  ...deTraslados,
];

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
  ...(estado === 'BORRADOR' ? { uuid: null, fechaTimbrado: null, xmlId: null } : { uuid: crypto.randomUUID() }),
});

/** A client of its own with what is inserted for it; every function gives the id of what it made. */
export function createEscenario(kit: TestSubgraph, clienteId = crypto.randomUUID()) {
  /** As the first of the demo's kind: a stamped one, without a cancellation. */
  const inserta = async (table: PgTable, values: Values): Promise<string> => {
    const rows = [...generators.find((each) => each.table === table)!.rows!(kit.world, 0)];
    const example = rows.find((each) => !each['cancelacionMotivo'])!;
    const id = crypto.randomUUID();
    await insertRows(kit, table, [{ version: 1, ...example, id, clienteId, ...values }]);
    return id;
  };

  /** A deposit in pesos that settles nothing. */
  const movimientoSuelto = (importe: string, values: Values = {}) =>
    inserta(movimientosBancarios, {
      ...{ importe, importeMoneda: 'MXN', importeTipoCambio: '1', tipo: 'DEPOSITO', ignorado: false, pagoId: null },
      ...{ idExterno: crypto.randomUUID(), ...values },
    });

  /** What of a movement settles the document that `values` names. */
  const concilia = (movimientoId: string, importe: string, values: Values) =>
    inserta(partidasConciliacion, {
      ...{ movimientoId, importe, importeDocumento: importe, revertidaEn: null },
      ...{ facturaId: null, cfdiPagoId: null, notaCreditoId: null, comisionId: null, ...values },
    });

  return {
    clienteId,
    /** 100.00 MXN in parts, due on the day the tests are at, unless told. */
    factura: ({ estado = 'TIMBRADO', ...values }: Values & { estado?: Estado } = {}) =>
      inserta(facturas, {
        ...{ metodoPago: 'PPD', formaPago: '99', moneda: 'MXN', tipoCambio: '1', total: '100' },
        ...{ vencimiento: '2026-11-24', ...segunEstado(estado), ...values },
      }),

    /** A REP without payments yet, a payment of it, and what of the payment goes to which document. */
    cfdiPago: ({ estado = 'TIMBRADO', ...values }: Values & { estado?: Estado } = {}) =>
      inserta(cfdisPago, { fechaPago: null, ...segunEstado(estado), ...values }),
    pago: (cfdiPagoId: string, values: Values = {}) => inserta(pagos, { cfdiPagoId, ...values }),
    documento: (cfdiPagoId: string, pagoId: string, values: Values = {}) =>
      inserta(documentosRelacionados, { cfdiPagoId, pagoId, ...values }),

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
      const movimientoId = await movimientoSuelto(importeDocumento, values);
      return concilia(movimientoId, importeDocumento, { facturaId, ...partida });
    },

    movimientoSuelto,
    concilia,

    /** A contract without an asset. */
    renta: (values: Values = {}) => inserta(rentas, { contrato: crypto.randomUUID(), activoId: null, ...values }),

    /** 10.00 of 100.00, approved, of no document. */
    comision: (values: Values = {}) =>
      inserta(comisiones, {
        ...{ estado: 'APROBADA', pagadaEn: null, base: '100', tasa: '0.1', facturaId: null, ventaId: null },
        ...{ revierteId: null, notaCreditoId: null, ...values },
      }),

    /** Money in pesos that is owed or expected, unless told. */
    registroFlujo: (values: Values) =>
      inserta(registrosFlujo, {
        ...{ certeza: 'COMPROMETIDO', importeMoneda: 'MXN', importeTipoCambio: '1', movimientoBancarioId: null },
        ...{ facturaId: null, cfdiPagoId: null, notaCreditoId: null, rentaId: null, ...values },
      }),
  };
}
