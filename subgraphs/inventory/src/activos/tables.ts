/** Tables of assets (equipment of the company). */
import { sql } from 'drizzle-orm';
import {
  check,
  claveDeTexto,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { inventariables, noInventariables } from '../articulos/tables.ts';
import { lotesSeries } from '../lotesSeries/tables.ts';
import { inventory } from '../schema.ts';

export const ESTADOS_ACTIVO = ['DISPONIBLE', 'EN_PRESTAMO', 'EN_RENTA', 'EN_REPARACION', 'EXTRAVIADO', 'BAJA'] as const;

/** Ours, wherever it is. Whose it is shown to, and since when, follows its last assignment: a trigger keeps both. */
export const activos = tenantTable(
  inventory,
  'activos',
  {
    clienteId: uuid('cliente_id').notNull(),
    numero: text('numero').notNull(),
    numeroOrden: claveDeTexto('numero_orden', sql`numero`),
    /** One of the two: a foreign key each. */
    inventariableId: uuid('inventariable_id'),
    noInventariableId: uuid('no_inventariable_id'),
    loteSerieId: uuid('lote_serie_id'),
    estado: text('estado', { enum: ESTADOS_ACTIVO }).notNull(),
    direccionId: uuid('direccion_id'),
    /** First day of its last assignment. */
    asignadoDesde: dia('asignado_desde'),
    valorLibros: importe('valor_libros').notNull(),
    valorLibrosMoneda: text('valor_libros_moneda').notNull().default('MXN'),
    valorLibrosTipoCambio: decimal('valor_libros_tipo_cambio').notNull().default('1'),
    valorLibrosMxn: enPesos('valor_libros_mxn', sql`valor_libros`, sql`valor_libros_tipo_cambio`),
    tarifaUso: importe('tarifa_uso'),
    tarifaUsoMoneda: text('tarifa_uso_moneda').notNull().default('MXN'),
    tarifaUsoTipoCambio: decimal('tarifa_uso_tipo_cambio').notNull().default('1'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('activos_numero').on(t.empresaId, t.numero),
    index('activos_por_numero').on(t.empresaId, t.clienteId, t.numeroOrden, t.id),
    index('activos_por_asignado').on(t.empresaId, t.clienteId, t.asignadoDesde.desc().nullsLast(), t.id),
    index('activos_por_valor_mxn').on(t.empresaId, t.clienteId, t.valorLibrosMxn, t.id),
    check('activos_un_articulo', sql.raw(`num_nonnulls(inventariable_id, no_inventariable_id) = 1`)),
    check('activos_valor', sql.raw(`valor_libros >= 0 and tarifa_uso >= 0`)),
    check(
      'activos_tipo_cambio',
      sql.raw(
        `(valor_libros_moneda <> 'MXN' or valor_libros_tipo_cambio = 1) and (tarifa_uso_moneda <> 'MXN' or tarifa_uso_tipo_cambio = 1)`,
      ),
    ),
    foreignKey({
      name: 'activos_inventariable',
      columns: [t.empresaId, t.inventariableId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
    foreignKey({
      name: 'activos_no_inventariable',
      columns: [t.empresaId, t.noInventariableId],
      foreignColumns: [noInventariables.empresaId, noInventariables.id],
    }),
    foreignKey({
      name: 'activos_lote',
      columns: [t.empresaId, t.loteSerieId],
      foreignColumns: [lotesSeries.empresaId, lotesSeries.id],
    }),
  ],
);

/** Where an asset has been, days included at both ends. That no two meet is an exclusion constraint of its own migration. */
export const asignacionesActivo = tenantTable(
  inventory,
  'asignaciones_activo',
  {
    clienteId: uuid('cliente_id').notNull(),
    activoId: uuid('activo_id').notNull(),
    direccionId: uuid('direccion_id'),
    desde: dia('desde').notNull(),
    hasta: dia('hasta'),
    devolucionEsperada: dia('devolucion_esperada'),
    rentaId: uuid('renta_id'),
    condicionSalida: text('condicion_salida'),
    condicionRegreso: text('condicion_regreso'),
  },
  (t) => [
    index('asignaciones_activo_por_desde').on(t.empresaId, t.activoId, t.desde.desc().nullsLast(), t.id),
    check('asignaciones_activo_dias', sql.raw(`hasta >= desde`)),
    foreignKey({
      name: 'asignaciones_activo_activo',
      columns: [t.empresaId, t.activoId],
      foreignColumns: [activos.empresaId, activos.id],
    }),
  ],
);

/** What an asset's counter said, by the client that had it. That it never goes back is a trigger of its own migration. */
export const lecturas = tenantTable(
  inventory,
  'lecturas',
  {
    clienteId: uuid('cliente_id').notNull(),
    activoId: uuid('activo_id').notNull(),
    en: instante('en').notNull(),
    valor: decimal('valor').notNull(),
    unidad: text('unidad').notNull(),
    usuarioId: uuid('usuario_id').notNull(),
  },
  (t) => [
    unique('lecturas_una_vez').on(t.empresaId, t.activoId, t.en, t.unidad),
    index('lecturas_por_en').on(t.empresaId, t.activoId, t.en.desc().nullsLast(), t.id),
    check('lecturas_valor', sql.raw(`valor >= 0`)),
    foreignKey({
      name: 'lecturas_activo',
      columns: [t.empresaId, t.activoId],
      foreignColumns: [activos.empresaId, activos.id],
    }),
  ],
);
