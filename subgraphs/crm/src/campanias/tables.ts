/** Tables of campaigns. */
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
} from '@cliente360/database/columns';
import { clientes } from '../clientes/tables.ts';
import { crm } from '../schema.ts';

export const TIPOS_CAMPANIA = ['CORREO', 'EVENTO', 'LLAMADA', 'WEB', 'REDES', 'REFERIDOS'] as const;
export const ESTADOS_CAMPANIA = ['PLANEADA', 'ACTIVA', 'PAUSADA', 'TERMINADA', 'CANCELADA'] as const;
export const ESTADOS_EN_CAMPANIA = ['AGREGADO', 'ENVIADO', 'ABRIO', 'RESPONDIO', 'CONVIRTIO', 'BAJA'] as const;

/** Of the company as a whole: the clients in them are `miembrosCampania`. */
export const campanias = tenantTable(
  crm,
  'campanias',
  {
    nombre: text('nombre').notNull(),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre`),
    tipo: text('tipo', { enum: TIPOS_CAMPANIA }).notNull(),
    estado: text('estado', { enum: ESTADOS_CAMPANIA }).notNull(),
    inicio: dia('inicio').notNull(),
    fin: dia('fin'),
    costoPresupuesto: importe('costo_presupuesto').notNull(),
    costoReal: importe('costo_real'),
    /** Of both costs, so that they can be compared. */
    costoMoneda: text('costo_moneda').notNull().default('MXN'),
    costoTipoCambio: decimal('costo_tipo_cambio').notNull().default('1'),
    audiencia: integer('audiencia').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  () => [
    check('campanias_fechas', sql.raw('inicio <= fin')),
    check('campanias_cantidades', sql.raw('costo_presupuesto >= 0 and costo_real >= 0 and audiencia >= 0')),
    check('campanias_tipo_cambio', sql.raw(`costo_moneda <> 'MXN' or costo_tipo_cambio = 1`)),
  ],
  { cliente: null },
);

/** A client in a campaign, and what came of it. */
export const miembrosCampania = tenantTable(
  crm,
  'miembros_campania',
  {
    clienteId: uuid('cliente_id').notNull(),
    campaniaId: uuid('campania_id').notNull(),
    incorporadoEn: instante('incorporado_en').notNull(),
    estado: text('estado', { enum: ESTADOS_EN_CAMPANIA }).notNull(),
    enviados: integer('enviados').notNull(),
    aperturas: integer('aperturas').notNull(),
    clics: integer('clics').notNull(),
    respondioEn: instante('respondio_en'),
  },
  (t) => [
    unique('miembros_campania_par').on(t.empresaId, t.clienteId, t.campaniaId),
    index('miembros_campania_por_campania').on(t.empresaId, t.campaniaId),
    check('miembros_campania_cuentas', sql.raw('enviados >= 0 and aperturas >= 0 and clics >= 0')),
    check('miembros_campania_respuesta', sql.raw('respondio_en >= incorporado_en')),
    foreignKey({
      name: 'miembros_campania_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'miembros_campania_campania',
      columns: [t.empresaId, t.campaniaId],
      foreignColumns: [campanias.empresaId, campanias.id],
    }),
  ],
);
