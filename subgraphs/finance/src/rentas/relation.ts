/** Relation of recurring contracts (rentals and subscriptions): how the fields of `Renta` are read, and the filters and orders of their pages. */
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
import type { Renta, RentasCampoOrden, RentasFiltro } from '../graphql.gen.ts';
import { rentas as t } from './tables.ts';

export const renta = entity<Renta>()({
  type: 'Renta',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    articulo: typedReference(t.articuloTipo, t.articuloId),
    activo: entityReference('Activo', t.activoId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
  },
});

export const rentasConnection = connection<RentasFiltro, RentasCampoOrden>()({
  name: 'Rentas',
  node: renta,
  parents: { 'Cliente.rentas': t.clienteId },
  filters: {
    estado: oneOf(t.estado),
    tipo: oneOf(t.tipo),
    periodicidad: oneOf(t.periodicidad),
    proximoCargo: dayWithin(t.proximoCargo),
    articuloIds: oneOfIds(t.articuloId),
    moneda: oneOfText(t.importeMoneda),
  },
  orders: {
    PROXIMO_CARGO: byDay(t.proximoCargo),
    IMPORTE: byNumber(t.importeMxn),
    INICIO: byDay(t.inicio),
  },
});
