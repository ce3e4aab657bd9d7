import { sql } from 'drizzle-orm';
import {
  check,
  decimal,
  dia,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
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
    productoId: uuid('producto_id').notNull(),
    cantidad: decimal('cantidad').notNull(),
    fabricadoEn: dia('fabricado_en'),
    caducaEn: dia('caduca_en'),
    entregadoEn: dia('entregado_en'),
    ventaId: uuid('venta_id'),
    direccionId: uuid('direccion_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('lotes_series_lote').on(t.empresaId, t.productoId, t.clave, t.clienteId),
    uniqueIndex('lotes_series_serie').on(t.empresaId, t.productoId, t.clave).where(sql.raw(`tipo = 'SERIE'`)),
    index('lotes_series_por_entregado').on(t.empresaId, t.clienteId, t.entregadoEn.desc().nullsLast(), t.id),
    check('lotes_series_una_serie', sql.raw(`tipo = 'LOTE' or cantidad = 1`)),
    foreignKey({
      name: 'lotes_series_producto',
      columns: [t.empresaId, t.productoId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
  ],
);
