import {
  amountBetween,
  byDay,
  byNumber,
  connection,
  dayWithin,
  dinero,
  entity,
  oneOf,
  reference,
  oneOfText,
} from '@cliente360/subgraph';
import type { FlujoEfectivoCampoOrden, FlujoEfectivoFiltro, RegistroFlujo } from '../graphql.gen.ts';
import { registrosFlujo as t } from './tables.ts';

export const registroFlujo = entity<RegistroFlujo>()({
  type: 'RegistroFlujo',
  table: t,
  fields: {
    cliente: reference('Cliente', t.clienteId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    factura: reference('Factura', t.facturaId),
    cfdiPago: reference('CfdiPago', t.cfdiPagoId),
    notaCredito: reference('NotaCredito', t.notaCreditoId),
    renta: reference('Renta', t.rentaId),
    movimientoBancario: reference('MovimientoBancario', t.movimientoBancarioId),
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
