/** Relation of payment receipts (REP, CFDI of type P): how the fields of `CfdiPago` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import {
  amountBetween,
  byLocal,
  byNumber,
  condition,
  connection,
  entity,
  idsParam,
  list,
  localWithin,
  oneOf,
  oneOfText,
  entityReference,
  type Filter,
} from '@cliente360/subgraph';
import { camposCfdi } from '../cfdi/index.ts';
import { claveSat } from '../claveSat.ts';
import type { CfdiPago, CfdisPagoCampoOrden, CfdisPagoFiltro } from '../graphql.gen.ts';
import { movimientosBancarios as m } from '../movimientosBancarios/tables.ts';
import { documentosRelacionadosDe } from './documentos.ts';
import { cfdisPago as t, cfdisPagoRelacionados, documentosRelacionados as d, pagos as p } from './tables.ts';

const suyos = sql`${p.empresaId} = ${t.empresaId} and ${p.cfdiPagoId} = ${t.id}`;

export const cfdiPago = entity<CfdiPago>()({
  type: 'CfdiPago',
  table: t,
  fields: {
    ...camposCfdi('P', t, cfdisPagoRelacionados),
    pagos: list('Pago', p, {
      where: suyos,
      orderBy: sql`${p.fechaPago}, ${p.id}`,
      fields: {
        formaPago: claveSat('c_FormaPago', p.formaPago),
        documentosRelacionados: documentosRelacionadosDe(
          sql`${d.empresaId} = ${p.empresaId} and ${d.pagoId} = ${p.id}`,
        ),
        movimientoBancario: entityReference(
          'MovimientoBancario',
          sql`select ${m.id} from ${m} where ${m.empresaId} = ${p.empresaId} and ${m.pagoId} = ${p.id}`,
        ),
      },
    }),
  },
});

/** The filter holds for some payment of the CFDI. */
const deAlgunPago = <Value>({ input, toSql }: Filter<Value>): Filter<Value> => ({
  input,
  toSql: (value, context, path) => sql`exists (select from ${p} where ${suyos} and ${toSql(value, context, path)})`,
});

const paga = (holds: SQL) =>
  sql`exists (select from ${d} where ${d.empresaId} = ${t.empresaId} and ${d.cfdiPagoId} = ${t.id} and ${holds})`;

export const cfdisPagoConnection = connection<CfdisPagoFiltro, CfdisPagoCampoOrden>()({
  name: 'CfdisPago',
  node: cfdiPago,
  parents: { 'Cliente.cfdisPago': t.clienteId },
  filters: {
    fechaPago: deAlgunPago(localWithin(p.fechaPago)),
    formaPago: deAlgunPago(oneOfText(p.formaPago)),
    moneda: deAlgunPago(oneOfText(p.moneda)),
    monto: deAlgunPago(amountBetween(sql`round(${p.monto} * ${p.tipoCambio}, 2)`)),
    facturaIds: condition('[ID!]', (ids: readonly string[], _, path) =>
      paga(sql`${d.facturaId} = any (${idsParam(ids, path)})`),
    ),
    estado: oneOf(t.estado),
  },
  orders: {
    FECHA_PAGO: byLocal(t.fechaPago),
    MONTO: byNumber(t.montoTotalMxn),
  },
});
