/** Relation of invoices (CFDI of type I): how the fields of `Factura` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { formatMoney } from '@cliente360/database/columns';
import {
  amountBetween,
  byDay,
  byLocal,
  byNumber,
  condition,
  connection,
  dayWithin,
  derived,
  entity,
  flag,
  list,
  localWithin,
  oneOf,
  oneOfText,
  entityReference,
  text,
  typedReference,
} from '@cliente360/subgraph';
import { vigente } from '../cfdi/tables.ts';
import { camposCfdi, ordenImpuestos } from '../cfdi/index.ts';
import { documentosRelacionadosDe } from '../cfdisPago/index.ts';
import { cfdisPago as p, documentosRelacionados as d } from '../cfdisPago/tables.ts';
import { claveSat } from '../claveSat.ts';
import type { Factura, FacturasCampoOrden, FacturasFiltro } from '../graphql.gen.ts';
import { diasVencida, estadoCobro, saldo, vencida } from './saldo.ts';
import { conceptos as c, facturas as t, facturasRelacionados, impuestosConcepto } from './tables.ts';

const conceptos = list('Concepto', c, {
  where: sql`${c.empresaId} = ${t.empresaId} and ${c.facturaId} = ${t.id}`,
  orderBy: sql`${c.renglon}`,
  fields: {
    claveProdServ: claveSat('c_ClaveProdServ', c.claveProdServ),
    claveUnidad: claveSat('c_ClaveUnidad', c.claveUnidad),
    objetoImp: claveSat('c_ObjetoImp', c.objetoImp),
    articulo: typedReference(c.articuloTipo, c.articuloId),
    impuestos: list('ImpuestoConcepto', impuestosConcepto, {
      where: sql`${impuestosConcepto.empresaId} = ${c.empresaId} and ${impuestosConcepto.conceptoId} = ${c.id}`,
      orderBy: ordenImpuestos(impuestosConcepto),
      fields: { impuesto: claveSat('c_Impuesto', impuestosConcepto.impuesto) },
    }),
  },
});

/** What REP in force paid of it. */
const aplicaciones = documentosRelacionadosDe(
  sql`${d.empresaId} = ${t.empresaId} and ${d.facturaId} = ${t.id} and exists (select from ${p} where ${p.empresaId} = ${d.empresaId} and ${p.id} = ${d.cfdiPagoId} and ${vigente(p.estado)})`,
);

export const factura = entity<Factura>()({
  type: 'Factura',
  table: t,
  fields: {
    ...camposCfdi('I', t, facturasRelacionados),
    formaPago: claveSat('c_FormaPago', t.formaPago),
    usoCfdi: claveSat('c_UsoCFDI', t.usoCfdi),
    conceptos,
    aplicaciones,
    saldo: derived(() => sql`(${saldo})::text`, formatMoney),
    estadoCobro: derived(() => estadoCobro),
    diasVencida: derived(diasVencida),
    venta: entityReference('Venta', t.ventaId),
    renta: entityReference('Renta', t.rentaId),
  },
});

export const facturasConnection = connection<FacturasFiltro, FacturasCampoOrden>()({
  name: 'Facturas',
  node: factura,
  parents: {
    'Cliente.facturas': t.clienteId,
    'Venta.facturas': t.ventaId,
    'Proyecto.facturas': t.proyectoId,
    'Renta.facturas': t.rentaId,
  },
  filters: {
    estado: oneOf(t.estado),
    estadoCobro: oneOf(estadoCobro),
    metodoPago: oneOf(t.metodoPago),
    fecha: localWithin(t.fecha),
    vencimiento: dayWithin(t.vencimiento),
    total: amountBetween(t.totalMxn),
    moneda: oneOfText(t.moneda),
    vencida: flag(vencida),
    uuid: condition('UUID', (uuid: string) => sql`${t.uuid} = ${uuid}::uuid`),
    folio: text(
      { code: t.folio, key: t.folioBusqueda },
      { code: sql`concat_ws('-', ${t.serie}, ${t.folio})`, key: t.serieFolioBusqueda },
    ),
  },
  orders: {
    FECHA: byLocal(t.fecha),
    VENCIMIENTO: byDay(t.vencimiento),
    TOTAL: byNumber(t.totalMxn),
    SALDO: byNumber(sql`round((${saldo}) * coalesce(${t.tipoCambio}, 1), 2)`),
  },
});
