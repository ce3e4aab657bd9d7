/** Relation of bank movements and their reconciliation: how the fields of `CuentaTesoreria` and `MovimientoBancario` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { formatMoney } from '@cliente360/database/columns';
import {
  amountBetween,
  byDay,
  byNumber,
  connection,
  dayWithin,
  derived,
  dinero,
  entity,
  list,
  oneOf,
  oneOfIds,
  entityReference,
  referenceToOneOf,
  oneOfText,
  words,
} from '@cliente360/subgraph';
import { claveSat } from '../claveSat.ts';
import type {
  CuentaTesoreria,
  MovimientoBancario,
  MovimientosBancariosCampoOrden,
  MovimientosBancariosFiltro,
} from '../graphql.gen.ts';
import { conciliacion, conciliado, pendiente } from './conciliacion.ts';
import { cuentasTesoreria, movimientosBancarios as t, partidasConciliacion as c } from './tables.ts';

export const cuentaTesoreria = entity<CuentaTesoreria>()({
  type: 'CuentaTesoreria',
  table: cuentasTesoreria,
  fields: {},
});

export const movimientoBancario = entity<MovimientoBancario>()({
  type: 'MovimientoBancario',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    cuenta: entityReference('CuentaTesoreria', t.cuentaId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    formaPago: claveSat('c_FormaPago', t.formaPago),
    conciliacion: derived(() => conciliacion),
    conciliado: derived(() => sql`(${conciliado})::text`, formatMoney),
    pendiente: derived(() => sql`(${pendiente})::text`, formatMoney),
    partidas: list('PartidaConciliacion', c, {
      where: sql`${c.empresaId} = ${t.empresaId} and ${c.movimientoId} = ${t.id}`,
      orderBy: sql`${c.en}, ${c.id}`,
      fields: {
        documento: referenceToOneOf({
          Factura: c.facturaId,
          CfdiPago: c.cfdiPagoId,
          NotaCredito: c.notaCreditoId,
          Comision: c.comisionId,
        }),
        por: entityReference('Usuario', c.porId),
      },
    }),
  },
});

export const movimientosBancariosConnection = connection<MovimientosBancariosFiltro, MovimientosBancariosCampoOrden>()({
  name: 'MovimientosBancarios',
  node: movimientoBancario,
  parents: { 'Cliente.movimientosBancarios': t.clienteId },
  filters: {
    cuentaIds: oneOfIds(t.cuentaId),
    tipo: oneOf(t.tipo),
    conciliacion: oneOf(conciliacion),
    fecha: dayWithin(t.fecha),
    importe: amountBetween(t.importeMxn),
    moneda: oneOfText(t.importeMoneda),
    texto: words(t.busqueda),
  },
  orders: {
    FECHA: byDay(t.fecha),
    IMPORTE: byNumber(t.importeMxn),
    PENDIENTE: byNumber(sql`round(${pendiente} * ${t.importeTipoCambio}, 2)`),
  },
});
