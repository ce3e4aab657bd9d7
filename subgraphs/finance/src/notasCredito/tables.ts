/** Tables of credit notes (CFDI of type E). */
import { sql } from 'drizzle-orm';
import {
  foreignKey,
  importe,
  index,
  instante,
  tenantTable,
  text,
  unique,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { columnasCfdi, relacionadosTable, restriccionesCfdi } from '../cfdi/tables.ts';
import { facturas } from '../facturas/tables.ts';
import { finance } from '../schema.ts';

export const MOTIVOS_NOTA = ['DEVOLUCION', 'DESCUENTO', 'BONIFICACION', 'APLICACION_ANTICIPO', 'CORRECCION'] as const;

/** CFDI of type E. */
export const notasCredito = tenantTable(
  finance,
  'notas_credito',
  {
    ...columnasCfdi(),
    totalMxn: enPesos('total_mxn', sql`total`, sql`tipo_cambio`),
    motivo: text('motivo', { enum: MOTIVOS_NOTA }).notNull(),
    tipoRelacion: text('tipo_relacion').notNull(),
    movimientoAlmacenId: uuid('movimiento_almacen_id'),
    casoId: uuid('caso_id'),
  },
  (t) => [
    ...restriccionesCfdi('notas_credito', t),
    index('notas_credito_por_total_mxn').on(t.empresaId, t.clienteId, t.totalMxn, t.id),
  ],
);

export const notasCreditoRelacionados = relacionadosTable('notas_credito_relacionados', notasCredito);

/** How much of a note goes to which invoice, in the invoice's currency. */
export const aplicacionesNota = tenantTable(
  finance,
  'aplicaciones_nota',
  {
    clienteId: uuid('cliente_id').notNull(),
    notaCreditoId: uuid('nota_credito_id').notNull(),
    facturaId: uuid('factura_id').notNull(),
    importe: importe('importe').notNull(),
    aplicadaEn: instante('aplicada_en').notNull(),
  },
  (t) => [
    index('aplicaciones_nota_por_factura').on(t.empresaId, t.facturaId),
    // A note is applied to an invoice once: it is one of its notes, not one per amount.
    unique('aplicaciones_nota_una_vez').on(t.empresaId, t.notaCreditoId, t.facturaId),
    foreignKey({
      name: 'aplicaciones_nota_nota',
      columns: [t.empresaId, t.notaCreditoId],
      foreignColumns: [notasCredito.empresaId, notasCredito.id],
    }),
    foreignKey({
      name: 'aplicaciones_nota_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
  ],
);
