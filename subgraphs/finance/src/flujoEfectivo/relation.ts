/** Relation of cash flow: how the fields of `RegistroFlujo` are read, and the filters and orders of their pages. */
import {
  amountBetween,
  byDay,
  byNumber,
  connection,
  dayWithin,
  dinero,
  entity,
  oneOf,
  entityReference,
  oneOfText,
} from '@cliente360/subgraph';
import type { FlujoEfectivoCampoOrden, FlujoEfectivoFiltro, RegistroFlujo } from '../graphql.gen.ts';
import { registrosFlujo as t } from './tables.ts';

export const registroFlujo = entity<RegistroFlujo>()({
  type: 'RegistroFlujo',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    factura: entityReference('Factura', t.facturaId),
    cfdiPago: entityReference('CfdiPago', t.cfdiPagoId),
    notaCredito: entityReference('NotaCredito', t.notaCreditoId),
    renta: entityReference('Renta', t.rentaId),
    movimientoBancario: entityReference('MovimientoBancario', t.movimientoBancarioId),
  },
});

export const flujoEfectivoConnection = connection<FlujoEfectivoFiltro, FlujoEfectivoCampoOrden>()({
  name: 'FlujoEfectivo',
  node: registroFlujo,
  parents: { 'Cliente.flujoEfectivo': t.clienteId },
  filters: {
    sentido: oneOf(t.sentido),
    certeza: oneOf(t.certeza),
    categoria: oneOf(t.categoria),
    fecha: dayWithin(t.fecha),
    importe: amountBetween(t.importeMxn),
    moneda: oneOfText(t.importeMoneda),
  },
  orders: {
    FECHA: byDay(t.fecha),
    IMPORTE: byNumber(t.importeMxn),
  },
});
