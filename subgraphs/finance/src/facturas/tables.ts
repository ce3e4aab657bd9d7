/** Tables of invoices (CFDI of type I). */
import { sql } from 'drizzle-orm';
import {
  check,
  claveDeTexto,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  integer,
  tenantTable,
  text,
  uniqueIndex,
  uuid,
  boolean,
  enPesos,
} from '@cliente360/database/columns';
import { TIPOS_ARTICULO } from '../articulo.ts';
import { columnasCfdi, relacionadosTable, restriccionesCfdi } from '../cfdi/tables.ts';
import { rentas } from '../rentas/tables.ts';
import { finance } from '../schema.ts';

export const METODOS_PAGO = ['PUE', 'PPD'] as const;

/** CFDI of type I. */
export const facturas = tenantTable(
  finance,
  'facturas',
  {
    ...columnasCfdi(),
    totalMxn: enPesos('total_mxn', sql`total`, sql`tipo_cambio`),
    folioBusqueda: claveDeTexto('folio_busqueda', sql`folio`),
    serieFolioBusqueda: claveDeTexto('serie_folio_busqueda', sql`coalesce(serie || '-' || folio, serie, folio, '')`),
    metodoPago: text('metodo_pago', { enum: METODOS_PAGO }).notNull(),
    formaPago: text('forma_pago').notNull(),
    usoCfdi: text('uso_cfdi').notNull(),
    condiciones: text('condiciones'),
    vencimiento: dia('vencimiento').notNull(),
    ventaId: uuid('venta_id'),
    rentaId: uuid('renta_id'),
    /** Of the project that its sale belongs to. */
    proyectoId: uuid('proyecto_id'),
  },
  (t) => [
    ...restriccionesCfdi('facturas', t),
    index('facturas_por_vencimiento').on(t.empresaId, t.clienteId, t.vencimiento.desc().nullsLast(), t.id),
    index('facturas_por_total_mxn').on(t.empresaId, t.clienteId, t.totalMxn, t.id),
    index('facturas_de_venta').on(t.empresaId, t.ventaId, t.fecha.desc().nullsLast(), t.id),
    index('facturas_de_renta').on(t.empresaId, t.rentaId, t.fecha.desc().nullsLast(), t.id),
    index('facturas_de_proyecto').on(t.empresaId, t.proyectoId, t.fecha.desc().nullsLast(), t.id),
    foreignKey({
      name: 'facturas_renta',
      columns: [t.empresaId, t.rentaId],
      foreignColumns: [rentas.empresaId, rentas.id],
    }),
    // SAT: what is paid later has no form of payment yet, what is paid at once has one.
    check('facturas_forma_de_pago', sql.raw(`(metodo_pago = 'PPD') = (forma_pago = '99')`)),
  ],
);

export const facturasRelacionados = relacionadosTable('facturas_relacionados', facturas);

export const conceptos = tenantTable(
  finance,
  'conceptos',
  {
    clienteId: uuid('cliente_id').notNull(),
    facturaId: uuid('factura_id').notNull(),
    /** Its place in the invoice, from 1. */
    renglon: integer('renglon').notNull(),
    claveProdServ: text('clave_prod_serv').notNull(),
    claveUnidad: text('clave_unidad').notNull(),
    noIdentificacion: text('no_identificacion'),
    descripcion: text('descripcion').notNull(),
    cantidad: decimal('cantidad').notNull(),
    valorUnitario: importe('valor_unitario').notNull(),
    importe: importe('importe').notNull(),
    descuento: importe('descuento').notNull(),
    objetoImp: text('objeto_imp').notNull(),
    /** Frozen when it was invoiced. */
    costoUnitario: importe('costo_unitario'),
    articuloId: uuid('articulo_id'),
    articuloTipo: text('articulo_tipo', { enum: TIPOS_ARTICULO }),
  },
  (t) => [
    uniqueIndex('conceptos_renglon').on(t.empresaId, t.facturaId, t.renglon),
    foreignKey({
      name: 'conceptos_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
    check('conceptos_articulo', sql.raw(`(articulo_id is null) = (articulo_tipo is null)`)),
  ],
);

export const impuestosConcepto = tenantTable(
  finance,
  'impuestos_concepto',
  {
    clienteId: uuid('cliente_id').notNull(),
    conceptoId: uuid('concepto_id').notNull(),
    /** False: withheld. */
    traslado: boolean('traslado').notNull(),
    impuesto: text('impuesto').notNull(),
    tipoFactor: text('tipo_factor').notNull(),
    tasaOCuota: decimal('tasa_o_cuota'),
    base: importe('base').notNull(),
    importe: importe('importe'),
  },
  (t) => [
    index('impuestos_concepto_por_concepto').on(t.empresaId, t.conceptoId),
    foreignKey({
      name: 'impuestos_concepto_concepto',
      columns: [t.empresaId, t.conceptoId],
      foreignColumns: [conceptos.empresaId, conceptos.id],
    }),
  ],
);
