/** Relation of waybills (CFDI of type T with Carta Porte): how the fields of `FacturaTraslado` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import {
  byLocal,
  byNumber,
  connection,
  derived,
  digits,
  embeddedWhen,
  entity,
  first,
  flag,
  list,
  localWithin,
  entityReference,
  entityReferences,
  searchingPersonal,
  text,
  type Filter,
  words,
} from '@cliente360/subgraph';
import { formatDecimal } from '@cliente360/database/columns';
import { camposCfdi } from '../cfdi/index.ts';
import { claveSat } from '../claveSat.ts';
import { facturas, facturasRelacionados } from '../facturas/tables.ts';
import type { FacturasTrasladoCampoOrden, FacturasTrasladoFiltro, FacturaTraslado } from '../graphql.gen.ts';
import {
  autotransportes as a,
  facturasTraslado as t,
  facturasTrasladoRelacionados as r,
  figurasTransporte as f,
  mercanciasTraslado as m,
  ubicacionesTraslado as u,
} from './tables.ts';

type Hija = typeof u | typeof m | typeof a | typeof f;

const suyas = (hija: Hija) => sql`${hija.empresaId} = ${t.empresaId} and ${hija.facturaTrasladoId} = ${t.id}`;

const ubicaciones = (where: SQL = sql`true`) =>
  list('Ubicacion', u, {
    where: sql`${suyas(u)} and ${where}`,
    orderBy: sql`${u.renglon}`,
    fields: { direccion: entityReference('Direccion', u.direccionId) },
  });
const esOrigen = sql`${u.tipo} = 'Origen'`;
const esDestino = sql`${u.tipo} = 'Destino'`;

const mercancias = list('MercanciaCp', m, {
  where: suyas(m),
  orderBy: sql`${m.renglon}`,
  fields: {
    bienesTransp: claveSat('c_ClaveProdServCP', m.bienesTransp),
    claveUnidad: claveSat('c_ClaveUnidad', m.claveUnidad),
    loteSerie: entityReference('LoteSerie', m.loteSerieId),
  },
});

const autotransporte = first(
  list('Autotransporte', a, {
    where: suyas(a),
    orderBy: sql`${a.id}`,
    fields: {
      permSct: claveSat('c_TipoPermiso', a.permSct),
      configVehicular: claveSat('c_ConfigAutotransporte', a.configVehicular),
    },
  }),
);

const figuras = list('FiguraTransporte', f, {
  where: suyas(f),
  orderBy: sql`${f.renglon}`,
  fields: { tipo: claveSat('c_FiguraTransporte', f.tipo) },
});

const cartaPorte = embeddedWhen(t.idCcp, 'CartaPorte', {
  idCcp: t.idCcp,
  version: derived(() => sql`${t.versionCcp}`),
  internacional: derived(() => sql`${t.internacional}`),
  distanciaTotalKm: t.distanciaTotalKm,
  ubicaciones: ubicaciones(),
  mercancias,
  pesoBrutoTotal: derived(() => sql`${t.pesoBrutoTotal}::text`, formatDecimal),
  autotransporte,
  figuras,
});

/** Invoices that the waybill names (05), and those that name it (06). */
const relacionadas = sql`(
  select ${facturas.id} as "id" from ${r} join ${facturas} on ${facturas.empresaId} = ${r.empresaId} and ${facturas.uuid} = ${r.uuid}
    where ${r.empresaId} = ${t.empresaId} and ${r.cfdiId} = ${t.id} and ${r.tipoRelacion} = '05'
  union select ${facturasRelacionados.cfdiId} from ${facturasRelacionados}
    where ${facturasRelacionados.empresaId} = ${t.empresaId} and ${facturasRelacionados.uuid} = ${t.uuid} and ${facturasRelacionados.tipoRelacion} = '06'
) as "relacionadas"`;

const facturasRelacionadas = entityReferences('Factura', {
  from: sql`${relacionadas} join ${facturas} on ${facturas.empresaId} = ${t.empresaId} and ${facturas.id} = "relacionadas"."id"`,
  id: facturas.id,
  where: sql`true`,
  orderBy: sql`${facturas.fecha}, ${facturas.id}`,
});

export const facturaTraslado = entity<FacturaTraslado>()({
  type: 'FacturaTraslado',
  table: t,
  fields: {
    ...camposCfdi('T', t, r),
    cartaPorte,
    movimientoAlmacen: entityReference('MovimientoAlmacen', t.movimientoAlmacenId),
    facturasRelacionadas,
    origen: first(ubicaciones(esOrigen)),
    destinos: ubicaciones(esDestino),
  },
});

/** A filter that holds where it does for some row of `hija`. */
const enAlguna = <Value>(hija: Hija, where: SQL, { input, toSql }: Filter<Value>): Filter<Value> => ({
  input,
  toSql: (value, context, path) =>
    sql`exists (select from ${hija} where ${suyas(hija)} and ${where} and ${toSql(value, context, path)})`,
});

export const facturasTrasladoConnection = connection<FacturasTrasladoFiltro, FacturasTrasladoCampoOrden>()({
  name: 'FacturasTraslado',
  node: facturaTraslado,
  parents: { 'Cliente.facturasTraslado': t.clienteId },
  filters: {
    fecha: localWithin(t.fecha),
    origenCp: enAlguna(u, esOrigen, text(digits(u.codigoPostal))),
    destinoCp: enAlguna(u, esDestino, text(digits(u.codigoPostal))),
    placa: enAlguna(a, sql`true`, text({ code: a.placa, key: a.placaBusqueda })),
    operador: searchingPersonal(enAlguna(f, sql`${f.tipo} = '01'`, words(f.busqueda))),
    conCartaPorte: flag(sql`${t.idCcp} is not null`),
  },
  orders: {
    FECHA: byLocal(t.fecha),
    PESO: byNumber(t.pesoBrutoTotal),
  },
});
