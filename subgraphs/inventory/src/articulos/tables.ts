/** Tables of the catalogue of articles. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  claveDeTexto,
  decimal,
  importe,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { inventory } from '../schema.ts';

export const CONTROLES_EXISTENCIA = ['NINGUNO', 'LOTE', 'SERIE'] as const;

/** What every article has, whichever its kind. */
const deCatalogo = () => ({
  sku: text('sku').notNull(),
  nombre: text('nombre').notNull(),
  busqueda: claveDeBusqueda('busqueda', sql`sku`, sql`nombre`),
  claveProdServ: text('clave_prod_serv').notNull(),
  claveUnidad: text('clave_unidad').notNull(),
  objetoImp: text('objeto_imp').notNull(),
  tasaIva: decimal('tasa_iva').notNull(),
  activo: boolean('activo').notNull(),
  precioLista: importe('precio_lista'),
  precioListaMoneda: text('precio_lista_moneda').notNull().default('MXN'),
  precioListaTipoCambio: decimal('precio_lista_tipo_cambio').notNull().default('1'),
  creadoEn: instante('creado_en').notNull(),
  actualizadoEn: instante('actualizado_en').notNull(),
  version: integer('version').notNull().default(1),
});

const enPesosSinCambio = (table: string) =>
  check(`${table}_tipo_cambio`, sql.raw(`precio_lista_moneda <> 'MXN' or precio_lista_tipo_cambio = 1`));

/**
 * Two tables and not one with a kind: what moves and what has lots points to
 * goods, and a foreign key can then say so.
 */
export const inventariables = tenantTable(
  inventory,
  'inventariables',
  {
    ...deCatalogo(),
    categoria: text('categoria'),
    controla: text('controla', { enum: CONTROLES_EXISTENCIA }).notNull(),
    garantiaMeses: integer('garantia_meses').notNull(),
    existencia: decimal('existencia').notNull(),
  },
  (t) => [
    unique('inventariables_sku').on(t.empresaId, t.sku),
    enPesosSinCambio('inventariables'),
    check('inventariables_garantia', sql.raw('garantia_meses between 0 and 1200')),
  ],
  { cliente: null },
);

export const noInventariables = tenantTable(
  inventory,
  'no_inventariables',
  {
    ...deCatalogo(),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre`),
    duracionEstimadaMin: integer('duracion_estimada_min'),
  },
  (t) => [unique('no_inventariables_sku').on(t.empresaId, t.sku), enPesosSinCambio('no_inventariables')],
  { cliente: null },
);
