/** Tables of bank movements and their reconciliation. */
import { sql } from 'drizzle-orm';
import {
  boolean,
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
  unique,
  uuid,
  claveDeBusqueda,
  enPesos,
} from '@cliente360/database/columns';
import { cfdisPago, pagos } from '../cfdisPago/tables.ts';
import { comisiones } from '../comisiones/tables.ts';
import { facturas } from '../facturas/tables.ts';
import { notasCredito } from '../notasCredito/tables.ts';
import { finance } from '../schema.ts';

export const TIPOS_CUENTA = ['CAJA', 'BANCO'] as const;
export const TIPOS_MOV_BANCO = ['DEPOSITO', 'RETIRO'] as const;

export const cuentasTesoreria = tenantTable(
  finance,
  'cuentas_tesoreria',
  {
    alias: text('alias').notNull(),
    tipo: text('tipo', { enum: TIPOS_CUENTA }).notNull(),
    banco: text('banco'),
    clabe: text('clabe'),
    moneda: text('moneda').notNull(),
  },
  (t) => [unique('cuentas_tesoreria_alias').on(t.empresaId, t.alias)],
  { cliente: null },
);

/** What came into an account or left it; (cuenta, idExterno) is unique, so that a statement can be imported again. */
export const movimientosBancarios = tenantTable(
  finance,
  'movimientos_bancarios',
  {
    clienteId: uuid('cliente_id').notNull(),
    cuentaId: uuid('cuenta_id').notNull(),
    fecha: dia('fecha').notNull(),
    fechaValor: dia('fecha_valor'),
    tipo: text('tipo', { enum: TIPOS_MOV_BANCO }).notNull(),
    importe: importe('importe').notNull(),
    importeMoneda: text('importe_moneda').notNull(),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull(),
    importeMxn: enPesos('importe_mxn', sql`importe`, sql`importe_tipo_cambio`),
    referencia: text('referencia'),
    claveRastreo: text('clave_rastreo'),
    concepto: text('concepto').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`referencia`, sql`clave_rastreo`, sql`concepto`),
    formaPago: text('forma_pago'),
    idExterno: text('id_externo').notNull(),
    /** Set by hand: it settles nothing of ours, a bank's fee say. */
    ignorado: boolean('ignorado').notNull().default(false),
    /** The payment of a REP that this is the money of. */
    pagoId: uuid('pago_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('movimientos_bancarios_externo').on(t.empresaId, t.cuentaId, t.idExterno),
    unique('movimientos_bancarios_pago').on(t.empresaId, t.pagoId),
    index('movimientos_bancarios_por_fecha').on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
    index('movimientos_bancarios_por_importe_mxn').on(t.empresaId, t.clienteId, t.importeMxn, t.id),
    // Which way it went is `tipo`'s to say.
    check('movimientos_bancarios_positivo', sql.raw('importe > 0')),
    check('movimientos_bancarios_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
    check('movimientos_bancarios_de_pago', sql.raw(`pago_id is null or tipo = 'DEPOSITO'`)),
    foreignKey({
      name: 'movimientos_bancarios_cuenta',
      columns: [t.empresaId, t.cuentaId],
      foreignColumns: [cuentasTesoreria.empresaId, cuentasTesoreria.id],
    }),
    foreignKey({
      name: 'movimientos_bancarios_del_pago',
      columns: [t.empresaId, t.pagoId],
      foreignColumns: [pagos.empresaId, pagos.id],
    }),
  ],
);

/**
 * What of a movement settles which document, one of four kinds; a reverted one
 * stays, with its date. A trigger keeps those in force within the movement's
 * amount, and away from one that is ignored.
 */
export const partidasConciliacion = tenantTable(
  finance,
  'partidas_conciliacion',
  {
    clienteId: uuid('cliente_id').notNull(),
    movimientoId: uuid('movimiento_id').notNull(),
    facturaId: uuid('factura_id'),
    cfdiPagoId: uuid('cfdi_pago_id'),
    notaCreditoId: uuid('nota_credito_id'),
    comisionId: uuid('comision_id'),
    /** In the movement's currency. */
    importe: importe('importe').notNull(),
    /** What it settles of the document, in the document's currency. */
    importeDocumento: importe('importe_documento').notNull(),
    regla: text('regla').notNull(),
    puntaje: integer('puntaje'),
    porId: uuid('por_id').notNull(),
    en: instante('en').notNull(),
    revertidaEn: instante('revertida_en'),
  },
  (t) => [
    index('partidas_conciliacion_por_factura').on(t.empresaId, t.facturaId),
    index('partidas_conciliacion_por_movimiento').on(t.empresaId, t.movimientoId),
    check('partidas_conciliacion_positiva', sql.raw('importe > 0 and importe_documento > 0')),
    check(
      'partidas_conciliacion_un_documento',
      sql.raw('num_nonnulls(factura_id, cfdi_pago_id, nota_credito_id, comision_id) = 1'),
    ),
    check('partidas_conciliacion_reversion', sql.raw('revertida_en >= en')),
    check('partidas_conciliacion_puntaje', sql.raw('puntaje between 0 and 100')),
    foreignKey({
      name: 'partidas_conciliacion_comision',
      columns: [t.empresaId, t.comisionId],
      foreignColumns: [comisiones.empresaId, comisiones.id],
    }),
    foreignKey({
      name: 'partidas_conciliacion_movimiento',
      columns: [t.empresaId, t.movimientoId],
      foreignColumns: [movimientosBancarios.empresaId, movimientosBancarios.id],
    }),
    foreignKey({
      name: 'partidas_conciliacion_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
    foreignKey({
      name: 'partidas_conciliacion_cfdi_pago',
      columns: [t.empresaId, t.cfdiPagoId],
      foreignColumns: [cfdisPago.empresaId, cfdisPago.id],
    }),
    foreignKey({
      name: 'partidas_conciliacion_nota_credito',
      columns: [t.empresaId, t.notaCreditoId],
      foreignColumns: [notasCredito.empresaId, notasCredito.id],
    }),
  ],
);
