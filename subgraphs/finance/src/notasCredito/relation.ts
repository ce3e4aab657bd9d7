/** Relation of credit notes (CFDI of type E): how the fields of `NotaCredito` are read, and the filters and orders of their pages. */
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
  entityReference,
  oneOfText,
} from '@cliente360/subgraph';
import { camposCfdi } from '../cfdi/index.ts';
import { claveSat } from '../claveSat.ts';
import type { NotaCredito, NotasCreditoCampoOrden, NotasCreditoFiltro } from '../graphql.gen.ts';
import { aplicacionesNota as a, notasCredito as t, notasCreditoRelacionados } from './tables.ts';

const suyas = sql`${a.empresaId} = ${t.empresaId} and ${a.notaCreditoId} = ${t.id}`;

export const notaCredito = entity<NotaCredito>()({
  type: 'NotaCredito',
  table: t,
  fields: {
    ...camposCfdi('E', t, notasCreditoRelacionados),
    tipoRelacion: claveSat('c_TipoRelacion', t.tipoRelacion),
    aplicaciones: list('AplicacionNota', a, {
      where: suyas,
      orderBy: sql`${a.aplicadaEn}, ${a.id}`,
      fields: { factura: entityReference('Factura', a.facturaId) },
    }),
    facturaOrigen: entityReference(
      'Factura',
      sql`(select (array_agg(${a.facturaId}))[1] from ${a} where ${suyas} having count(*) = 1)`,
    ),
    movimientoAlmacen: entityReference('MovimientoAlmacen', t.movimientoAlmacenId),
    caso: entityReference('Caso', t.casoId),
  },
});

const aplicadaA = (holds: SQL) => sql`exists (select from ${a} where ${suyas} and ${holds})`;

const declaracion = {
  name: 'NotasCredito',
  node: notaCredito,
  filters: {
    motivo: oneOf(t.motivo),
    fecha: localWithin(t.fecha),
    facturaIds: condition('[ID!]', (ids: readonly string[], _, path) =>
      aplicadaA(sql`${a.facturaId} = any (${idsParam(ids, path)})`),
    ),
    total: amountBetween(t.totalMxn),
    moneda: oneOfText(t.moneda),
  },
  orders: {
    FECHA: byLocal(t.fecha),
    TOTAL: byNumber(t.totalMxn),
  },
};

const notasCreditoConnection = connection<NotasCreditoFiltro, NotasCreditoCampoOrden>();

export const notasCreditoDeCliente = notasCreditoConnection({
  ...declaracion,
  parents: { 'Cliente.notasCredito': t.clienteId },
});

/** A note reaches an invoice by being applied to it. */
export const notasCreditoDeFactura = notasCreditoConnection({
  ...declaracion,
  parents: { 'Factura.notasCredito': a.facturaId },
  through: { table: a, on: sql`${t.empresaId} = ${a.empresaId} and ${t.id} = ${a.notaCreditoId}`, fields: {} },
});
