/** Tables of cash flow. */
import { sql } from 'drizzle-orm';
import {
  check,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { cfdisPago } from '../cfdisPago/tables.ts';
import { facturas } from '../facturas/tables.ts';
import { movimientosBancarios } from '../movimientosBancarios/tables.ts';
import { notasCredito } from '../notasCredito/tables.ts';
import { rentas } from '../rentas/tables.ts';
import { finance } from '../schema.ts';

export const SENTIDOS_FLUJO = ['INGRESO', 'EGRESO'] as const;
export const CERTEZAS = ['REAL', 'COMPROMETIDO', 'PROYECTADO'] as const;
export const CATEGORIAS_FLUJO = [
  'COBRANZA',
  'ANTICIPO',
  'REEMBOLSO',
  'NOTA_CREDITO',
  'COMISION',
  'RENTA',
  'OTRO',
] as const;

/** The cash-flow register: written by whoever collects, pays and plans. */
export const registrosFlujo = tenantTable(
  finance,
  'registros_flujo',
  {
    clienteId: uuid('cliente_id').notNull(),
    fecha: dia('fecha').notNull(),
    sentido: text('sentido', { enum: SENTIDOS_FLUJO }).notNull(),
    certeza: text('certeza', { enum: CERTEZAS }).notNull(),
    categoria: text('categoria', { enum: CATEGORIAS_FLUJO }).notNull(),
    concepto: text('concepto').notNull(),
    importe: importe('importe').notNull(),
    importeMoneda: text('importe_moneda').notNull(),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull(),
    importeMxn: enPesos('importe_mxn', sql`importe`, sql`importe_tipo_cambio`),
    facturaId: uuid('factura_id'),
    cfdiPagoId: uuid('cfdi_pago_id'),
    notaCreditoId: uuid('nota_credito_id'),
    rentaId: uuid('renta_id'),
    movimientoBancarioId: uuid('movimiento_bancario_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('registros_flujo_por_fecha').on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
    index('registros_flujo_por_importe_mxn').on(t.empresaId, t.clienteId, t.importeMxn, t.id),
    // Which way it goes is `sentido`'s to say.
    check('registros_flujo_positivo', sql.raw('importe > 0')),
    check('registros_flujo_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
    // What happened went through an account or a cash box; what did not, has not.
    check('registros_flujo_real', sql.raw(`(certeza = 'REAL') = (movimiento_bancario_id is not null)`)),
    foreignKey({
      name: 'registros_flujo_renta',
      columns: [t.empresaId, t.rentaId],
      foreignColumns: [rentas.empresaId, rentas.id],
    }),
    foreignKey({
      name: 'registros_flujo_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
    foreignKey({
      name: 'registros_flujo_cfdi_pago',
      columns: [t.empresaId, t.cfdiPagoId],
      foreignColumns: [cfdisPago.empresaId, cfdisPago.id],
    }),
    foreignKey({
      name: 'registros_flujo_nota_credito',
      columns: [t.empresaId, t.notaCreditoId],
      foreignColumns: [notasCredito.empresaId, notasCredito.id],
    }),
    foreignKey({
      name: 'registros_flujo_movimiento',
      columns: [t.empresaId, t.movimientoBancarioId],
      foreignColumns: [movimientosBancarios.empresaId, movimientosBancarios.id],
    }),
  ],
);
