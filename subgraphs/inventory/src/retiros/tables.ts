/** Tables of recalls. */
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, instante, tenantTable, text, unique, uuid } from '@cliente360/database/columns';
import { inventariables } from '../articulos/tables.ts';
import { inventory } from '../schema.ts';

/** As support has them; from the least urgent to the most. */
export const SEVERIDADES = ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'] as const;

/** The company's: a recall does not say who has what it names. */
export const retiros = tenantTable(
  inventory,
  'retiros',
  {
    folio: text('folio').notNull(),
    motivo: text('motivo').notNull(),
    severidad: text('severidad', { enum: SEVERIDADES }).notNull(),
    emitidoEn: instante('emitido_en').notNull(),
    cerradoEn: instante('cerrado_en'),
  },
  (t) => [
    unique('retiros_folio').on(t.empresaId, t.folio),
    check('retiros_cerrado', sql.raw(`cerrado_en >= emitido_en`)),
  ],
  { cliente: null },
);

/** Lots and serial numbers that a recall names, of one product or several. */
export const clavesRetiro = tenantTable(
  inventory,
  'claves_retiro',
  {
    retiroId: uuid('retiro_id').notNull(),
    productoId: uuid('producto_id').notNull(),
    clave: text('clave').notNull(),
  },
  (t) => [
    unique('claves_retiro_una_vez').on(t.empresaId, t.retiroId, t.productoId, t.clave),
    index('claves_retiro_por_clave').on(t.empresaId, t.productoId, t.clave),
    foreignKey({
      name: 'claves_retiro_retiro',
      columns: [t.empresaId, t.retiroId],
      foreignColumns: [retiros.empresaId, retiros.id],
    }),
    foreignKey({
      name: 'claves_retiro_producto',
      columns: [t.empresaId, t.productoId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
  ],
  { cliente: null },
);
