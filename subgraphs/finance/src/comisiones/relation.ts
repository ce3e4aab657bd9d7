/** Relation of commissions: how the fields of `Comision` are read, and the filters and orders of their pages. */
import {
  byDay,
  byNumber,
  connection,
  dayWithin,
  dinero,
  entity,
  oneOf,
  oneOfIds,
  entityReference,
  typedReference,
  oneOfText,
} from '@cliente360/subgraph';
import type { Comision, ComisionesCampoOrden, ComisionesFiltro } from '../graphql.gen.ts';
import { comisiones as t } from './tables.ts';

export const comision = entity<Comision>()({
  type: 'Comision',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    beneficiario: typedReference(t.beneficiarioTipo, t.beneficiarioId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    factura: entityReference('Factura', t.facturaId),
    venta: entityReference('Venta', t.ventaId),
  },
});

export const comisionesConnection = connection<ComisionesFiltro, ComisionesCampoOrden>()({
  name: 'Comisiones',
  node: comision,
  parents: { 'Cliente.comisiones': t.clienteId },
  filters: {
    beneficiarioIds: oneOfIds(t.beneficiarioId),
    estado: oneOf(t.estado),
    esquema: oneOf(t.esquema),
    devengadaEn: dayWithin(t.devengadaEn),
    moneda: oneOfText(t.importeMoneda),
  },
  orders: {
    DEVENGADA_EN: byDay(t.devengadaEn),
    IMPORTE: byNumber(t.importeMxn),
  },
});
