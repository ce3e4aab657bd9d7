/** Tables of waybills (CFDI of type T with Carta Porte). */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  claveDeTexto,
  decimal,
  fechaHoraLocal,
  foreignKey,
  importe,
  index,
  integer,
  tenantTable,
  text,
  unique,
  uniqueIndex,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import type { ExtraConfigColumn } from 'drizzle-orm/pg-core';
import { columnasCfdi, relacionadosTable, restriccionesCfdi } from '../cfdi/tables.ts';
import { finance } from '../schema.ts';

export const TIPOS_UBICACION = ['Origen', 'Destino'] as const;
/** Those whose complement has an identifier of its own. */
export const VERSIONES_CARTA_PORTE = ['3.0', '3.1'] as const;

/** CFDI of type T, with the heading of its Carta Porte where it has one. */
export const facturasTraslado = tenantTable(
  finance,
  'facturas_traslado',
  {
    ...columnasCfdi(),
    movimientoAlmacenId: uuid('movimiento_almacen_id'),
    idCcp: text('id_ccp'),
    versionCcp: text('version_ccp', { enum: VERSIONES_CARTA_PORTE }),
    internacional: boolean('internacional'),
    distanciaTotalKm: decimal('distancia_total_km'),
    /** Kilograms. */
    pesoBrutoTotal: decimal('peso_bruto_total'),
  },
  (t) => [
    ...restriccionesCfdi('facturas_traslado', t),
    index('facturas_traslado_por_peso').on(t.empresaId, t.clienteId, t.pesoBrutoTotal, t.id),
    index('facturas_traslado_por_movimiento').on(t.empresaId, t.movimientoAlmacenId),
    uniqueIndex('facturas_traslado_id_ccp').on(t.empresaId, t.idCcp),
    // SAT: goods of one's own change place, not hands.
    check(
      'facturas_traslado_sin_importe',
      sql.raw(`moneda = 'XXX' and subtotal = 0 and descuento = 0 and trasladados = 0 and retenidos = 0 and total = 0`),
    ),
    check(
      'facturas_traslado_carta_porte',
      sql.raw(
        `num_nonnulls(id_ccp, version_ccp, internacional, peso_bruto_total) in (0, 4) and (distancia_total_km is null or id_ccp is not null)`,
      ),
    ),
    check(
      'facturas_traslado_id_ccp_forma',
      sql.raw(`id_ccp ~ '^CCC[0-9a-fA-F]{5}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'`),
    ),
    check('facturas_traslado_medidas', sql.raw(`peso_bruto_total > 0 and distancia_total_km > 0`)),
  ],
);

export const facturasTrasladoRelacionados = relacionadosTable('facturas_traslado_relacionados', facturasTraslado);

const deTraslado = () => ({
  clienteId: uuid('cliente_id').notNull(),
  facturaTrasladoId: uuid('factura_traslado_id').notNull(),
});
type Hija = Readonly<Record<'empresaId' | 'facturaTrasladoId', ExtraConfigColumn>>;

const alTraslado = (name: string, t: Hija) =>
  foreignKey({
    name: `${name}_traslado`,
    columns: [t.empresaId, t.facturaTrasladoId],
    foreignColumns: [facturasTraslado.empresaId, facturasTraslado.id],
  });

/** Where the goods go from and to, whether there is a Carta Porte or not. */
export const ubicacionesTraslado = tenantTable(
  finance,
  'ubicaciones_traslado',
  {
    ...deTraslado(),
    /** Its place on the way, from 1: the origin. */
    renglon: integer('renglon').notNull(),
    tipo: text('tipo', { enum: TIPOS_UBICACION }).notNull(),
    idUbicacion: text('id_ubicacion'),
    rfc: text('rfc').notNull(),
    nombre: text('nombre'),
    fechaHora: fechaHoraLocal('fecha_hora').notNull(),
    /** From the place before. */
    distanciaKm: decimal('distancia_km'),
    direccionId: uuid('direccion_id'),
    codigoPostal: text('codigo_postal').notNull(),
  },
  (t) => [
    unique('ubicaciones_traslado_renglon').on(t.empresaId, t.facturaTrasladoId, t.renglon),
    alTraslado('ubicaciones_traslado', t),
    // One origin, and the way begins there.
    check('ubicaciones_traslado_origen', sql.raw(`(tipo = 'Origen') = (renglon = 1) and renglon >= 1`)),
    check(
      'ubicaciones_traslado_clave',
      sql.raw(`id_ubicacion ~ (case tipo when 'Origen' then '^OR' else '^DE' end || '[0-9]{6}$')`),
    ),
    check('ubicaciones_traslado_distancia', sql.raw(`distancia_km is null or (distancia_km > 0 and tipo = 'Destino')`)),
    check('ubicaciones_traslado_codigo_postal', sql.raw(`codigo_postal ~ '^[0-9]{5}$'`)),
  ],
);

export const mercanciasTraslado = tenantTable(
  finance,
  'mercancias_traslado',
  {
    ...deTraslado(),
    /** Its place in the Carta Porte, from 1. */
    renglon: integer('renglon').notNull(),
    bienesTransp: text('bienes_transp').notNull(),
    descripcion: text('descripcion').notNull(),
    cantidad: decimal('cantidad').notNull(),
    claveUnidad: text('clave_unidad').notNull(),
    pesoKg: decimal('peso_kg').notNull(),
    valor: importe('valor'),
    moneda: text('moneda'),
    materialPeligroso: boolean('material_peligroso'),
    loteSerieId: uuid('lote_serie_id'),
  },
  (t) => [
    unique('mercancias_traslado_renglon').on(t.empresaId, t.facturaTrasladoId, t.renglon),
    alTraslado('mercancias_traslado', t),
    check('mercancias_traslado_medidas', sql.raw(`cantidad > 0 and peso_kg > 0`)),
    check('mercancias_traslado_valor', sql.raw(`(valor is null) = (moneda is null) and (valor is null or valor >= 0)`)),
  ],
);

/** The vehicle of a Carta Porte by road. */
export const autotransportes = tenantTable(
  finance,
  'autotransportes',
  {
    ...deTraslado(),
    permSct: text('perm_sct').notNull(),
    numPermiso: text('num_permiso').notNull(),
    configVehicular: text('config_vehicular').notNull(),
    placa: text('placa').notNull(),
    placaBusqueda: claveDeTexto('placa_busqueda', sql`placa`),
    anioModelo: integer('anio_modelo').notNull(),
    /** Tonnes. */
    pesoBrutoVehicular: decimal('peso_bruto_vehicular').notNull(),
    aseguradora: text('aseguradora').notNull(),
    polizaSeguro: text('poliza_seguro').notNull(),
    /** Plates of its trailers. */
    remolques: text('remolques').array().notNull(),
  },
  (t) => [
    unique('autotransportes_uno').on(t.empresaId, t.facturaTrasladoId),
    alTraslado('autotransportes', t),
    check('autotransportes_placa', sql.raw(`placa ~ '^[^[:space:]-]{5,7}$'`)),
    check('autotransportes_anio', sql.raw(`anio_modelo between 1900 and 2099`)),
    check('autotransportes_peso', sql.raw(`peso_bruto_vehicular > 0`)),
    check('autotransportes_remolques', sql.raw(`cardinality(remolques) <= 2`)),
  ],
);

export const figurasTransporte = tenantTable(
  finance,
  'figuras_transporte',
  {
    ...deTraslado(),
    /** Its place in the Carta Porte, from 1. */
    renglon: integer('renglon').notNull(),
    tipo: text('tipo').notNull(),
    rfc: text('rfc'),
    nombre: text('nombre').notNull(),
    licencia: text('licencia'),
    busqueda: claveDeBusqueda('busqueda', sql`nombre`, sql`rfc`),
  },
  (t) => [
    unique('figuras_transporte_renglon').on(t.empresaId, t.facturaTrasladoId, t.renglon),
    alTraslado('figuras_transporte', t),
    // Who drives has a licence, of 6 to 16 characters.
    check(
      'figuras_transporte_licencia',
      sql.raw(`case when licencia is null then tipo <> '01' else char_length(licencia) between 6 and 16 end`),
    ),
  ],
);
