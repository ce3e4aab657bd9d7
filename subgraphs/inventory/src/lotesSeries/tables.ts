/** Tables of lots and serial numbers. */
import { sql } from 'drizzle-orm';
import {
  check,
  claveDeTexto,
  decimal,
  dia,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from '@cliente360/database/columns';
import { inventariables } from '../articulos/tables.ts';
import { inventory } from '../schema.ts';

export const TIPOS_TRAZABILIDAD = ['LOTE', 'SERIE'] as const;

/** What each client got of a lot, for one lot reaches many clients; or one unit with its serial number. */
export const lotesSeries = tenantTable(
  inventory,
  'lotes_series',
  {
    clienteId: uuid('cliente_id').notNull(),
    tipo: text('tipo', { enum: TIPOS_TRAZABILIDAD }).notNull(),
    clave: text('clave').notNull(),
    claveBusqueda: claveDeTexto('clave_busqueda', sql`clave`),
    productoId: uuid('producto_id').notNull(),
    /** What was delivered; a serial number's is 1. */
    cantidad: decimal('cantidad').notNull(),
    /** What of it came back: null while nothing did. Kept by triggers, from the movements that bring lots back. */
    devuelta: decimal('devuelta'),
    fabricadoEn: dia('fabricado_en'),
    caducaEn: dia('caduca_en'),
    entregadoEn: dia('entregado_en'),
    /** The product's on the day of delivery: what was sold, whatever the catalogue says later. */
    garantiaMeses: integer('garantia_meses').notNull().default(0),
    /** Last day of it, so many calendar months later: 31 January and one month is the end of February. None where all came back. */
    finGarantia: dia('fin_garantia').generatedAlwaysAs(
      sql.raw(
        `case when garantia_meses > 0 and devuelta is distinct from cantidad then (entregado_en + make_interval(months => garantia_meses))::date end`,
      ),
    ),
    ventaId: uuid('venta_id'),
    direccionId: uuid('direccion_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('lotes_series_lote').on(t.empresaId, t.productoId, t.clave, t.clienteId),
    // One that came back may be sold again, to another client.
    uniqueIndex('lotes_series_serie')
      .on(t.empresaId, t.productoId, t.clave)
      .where(sql.raw(`tipo = 'SERIE' and devuelta is null`)),
    index('lotes_series_por_entregado').on(t.empresaId, t.clienteId, t.entregadoEn.desc().nullsLast(), t.id),
    index('lotes_series_por_garantia').on(t.empresaId, t.clienteId, t.finGarantia.desc().nullsLast(), t.id),
    index('lotes_series_por_caduca').on(t.empresaId, t.clienteId, t.caducaEn.desc().nullsLast(), t.id),
    index('lotes_series_por_producto').on(t.empresaId, t.productoId, t.entregadoEn.desc().nullsLast(), t.id),
    check('lotes_series_garantia', sql.raw('garantia_meses between 0 and 1200')),
    check('lotes_series_devuelta', sql.raw(`devuelta > 0 and devuelta <= cantidad`)),
    check('lotes_series_una_serie', sql.raw(`tipo = 'LOTE' or cantidad = 1`)),
    foreignKey({
      name: 'lotes_series_producto',
      columns: [t.empresaId, t.productoId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
  ],
);

/** Policies of extended warranty that cover a lot, with their days: told by who sells them, for the policies are support's. */
export const coberturasLote = tenantTable(
  inventory,
  'coberturas_lote',
  {
    clienteId: uuid('cliente_id').notNull(),
    loteSerieId: uuid('lote_serie_id').notNull(),
    polizaId: uuid('poliza_id').notNull(),
    vigenteDesde: dia('vigente_desde').notNull(),
    vigenteHasta: dia('vigente_hasta').notNull(),
  },
  (t) => [
    unique('coberturas_lote_una_vez').on(t.empresaId, t.loteSerieId, t.polizaId),
    check('coberturas_lote_dias', sql.raw(`vigente_hasta >= vigente_desde`)),
    foreignKey({
      name: 'coberturas_lote_lote',
      columns: [t.empresaId, t.loteSerieId],
      foreignColumns: [lotesSeries.empresaId, lotesSeries.id],
    }),
  ],
);
