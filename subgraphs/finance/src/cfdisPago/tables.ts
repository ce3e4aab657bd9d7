/** Tables of payment receipts (REP, CFDI of type P). */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  decimal,
  fechaHoraLocal,
  foreignKey,
  importe,
  index,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { columnasCfdi, relacionadosTable, restriccionesCfdi } from '../cfdi/tables.ts';
import { facturas } from '../facturas/tables.ts';
import { finance } from '../schema.ts';

/** CFDI of type P (REP). */
export const cfdisPago = tenantTable(
  finance,
  'cfdis_pago',
  {
    ...columnasCfdi(),
    montoTotalMxn: importe('monto_total_mxn').notNull(),
    /** Of its first payment, so that an index has it: a trigger of `pagos` keeps it. */
    fechaPago: fechaHoraLocal('fecha_pago'),
  },
  // SAT: the document itself is worth nothing; its payments are.
  (t) => [
    ...restriccionesCfdi('cfdis_pago', t),
    index('cfdis_pago_por_pago').on(t.empresaId, t.clienteId, t.fechaPago.desc().nullsLast(), t.id),
    index('cfdis_pago_por_monto').on(t.empresaId, t.clienteId, t.montoTotalMxn, t.id),
    check('cfdis_pago_sin_importe', sql.raw(`moneda = 'XXX' and total = 0`)),
  ],
);

export const cfdisPagoRelacionados = relacionadosTable('cfdis_pago_relacionados', cfdisPago);

/** One CFDI P may carry several payments. */
export const pagos = tenantTable(
  finance,
  'pagos',
  {
    clienteId: uuid('cliente_id').notNull(),
    cfdiPagoId: uuid('cfdi_pago_id').notNull(),
    fechaPago: fechaHoraLocal('fecha_pago').notNull(),
    formaPago: text('forma_pago').notNull(),
    moneda: text('moneda').notNull(),
    tipoCambio: decimal('tipo_cambio').notNull(),
    monto: importe('monto').notNull(),
    numeroOperacion: text('numero_operacion'),
    rfcBancoOrdenante: text('rfc_banco_ordenante'),
    cuentaOrdenante: text('cuenta_ordenante'),
    rfcBancoBeneficiario: text('rfc_banco_beneficiario'),
    cuentaBeneficiaria: text('cuenta_beneficiaria'),
  },
  (t) => [
    unique('pagos_por_cfdi').on(t.empresaId, t.cfdiPagoId, t.id),
    foreignKey({
      name: 'pagos_cfdi',
      columns: [t.empresaId, t.cfdiPagoId],
      foreignColumns: [cfdisPago.empresaId, cfdisPago.id],
    }),
  ],
);

/**
 * What of a payment goes to which document; `facturaId` is null when the id is
 * an operation number (SAT admits both). The CFDI is the payment's, repeated
 * here so that a balance finds it in one step.
 */
export const documentosRelacionados = tenantTable(
  finance,
  'documentos_relacionados',
  {
    clienteId: uuid('cliente_id').notNull(),
    pagoId: uuid('pago_id').notNull(),
    cfdiPagoId: uuid('cfdi_pago_id').notNull(),
    facturaId: uuid('factura_id'),
    idDocumento: text('id_documento').notNull(),
    serie: text('serie'),
    folio: text('folio'),
    moneda: text('moneda').notNull(),
    equivalencia: decimal('equivalencia', { precision: 28, scale: 10 }),
    numParcialidad: integer('num_parcialidad').notNull(),
    saldoAnterior: importe('saldo_anterior').notNull(),
    pagado: importe('pagado').notNull(),
    saldoInsoluto: importe('saldo_insoluto').notNull(),
    objetoImp: text('objeto_imp').notNull(),
  },
  (t) => [
    index('documentos_relacionados_por_factura').on(t.empresaId, t.facturaId),
    index('documentos_relacionados_por_pago').on(t.empresaId, t.pagoId),
    foreignKey({
      name: 'documentos_relacionados_pago',
      columns: [t.empresaId, t.cfdiPagoId, t.pagoId],
      foreignColumns: [pagos.empresaId, pagos.cfdiPagoId, pagos.id],
    }),
    foreignKey({
      name: 'documentos_relacionados_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
  ],
);

export const impuestosDr = tenantTable(
  finance,
  'impuestos_dr',
  {
    clienteId: uuid('cliente_id').notNull(),
    documentoId: uuid('documento_id').notNull(),
    /** False: withheld. */
    traslado: boolean('traslado').notNull(),
    impuesto: text('impuesto').notNull(),
    tipoFactor: text('tipo_factor').notNull(),
    tasaOCuota: decimal('tasa_o_cuota'),
    base: importe('base').notNull(),
    importe: importe('importe'),
  },
  (t) => [
    index('impuestos_dr_por_documento').on(t.empresaId, t.documentoId),
    foreignKey({
      name: 'impuestos_dr_documento',
      columns: [t.empresaId, t.documentoId],
      foreignColumns: [documentosRelacionados.empresaId, documentosRelacionados.id],
    }),
  ],
);
