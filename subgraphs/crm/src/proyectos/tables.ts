/** Tables of projects. */
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
  unique,
  uniqueIndex,
  uuid,
} from '@cliente360/database/columns';
import { clientes } from '../clientes/tables.ts';
import { crm } from '../schema.ts';
import { usuarios } from '../usuarios/tables.ts';

export const ESTADOS_PROYECTO = ['PLANEADO', 'ACTIVO', 'EN_PAUSA', 'TERMINADO', 'CANCELADO'] as const;

export const proyectos = tenantTable(
  crm,
  'proyectos',
  {
    clienteId: uuid('cliente_id').notNull(),
    clave: text('clave').notNull(),
    nombre: text('nombre').notNull(),
    estado: text('estado', { enum: ESTADOS_PROYECTO }).notNull(),
    inicio: dia('inicio').notNull(),
    finPlan: dia('fin_plan').notNull(),
    finReal: dia('fin_real'),
    presupuesto: importe('presupuesto').notNull(),
    presupuestoMoneda: text('presupuesto_moneda').notNull().default('MXN'),
    presupuestoTipoCambio: decimal('presupuesto_tipo_cambio').notNull().default('1'),
    /** In the budget's currency. */
    costoReal: importe('costo_real').notNull(),
    liderId: uuid('lider_id').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('proyectos_clave').on(t.empresaId, t.clave),
    index('proyectos_por_inicio').on(t.empresaId, t.clienteId, t.inicio.desc().nullsLast(), t.id),
    index('proyectos_por_fin_plan').on(t.empresaId, t.clienteId, t.finPlan.desc().nullsLast(), t.id),
    check('proyectos_fechas', sql.raw('inicio <= fin_plan and inicio <= coalesce(fin_real, fin_plan)')),
    check('proyectos_terminado', sql.raw(`(estado = 'TERMINADO') = (fin_real is not null)`)),
    check('proyectos_importes', sql.raw('presupuesto >= 0 and costo_real >= 0')),
    check(
      'proyectos_tipo_cambio',
      sql.raw(`presupuesto_tipo_cambio > 0 and (presupuesto_moneda <> 'MXN' or presupuesto_tipo_cambio = 1)`),
    ),
    foreignKey({
      name: 'proyectos_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'proyectos_lider',
      columns: [t.empresaId, t.liderId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
);

export const hitos = tenantTable(
  crm,
  'hitos',
  {
    clienteId: uuid('cliente_id').notNull(),
    proyectoId: uuid('proyecto_id').notNull(),
    /** Its place in the project, from 1. */
    renglon: integer('renglon').notNull(),
    nombre: text('nombre').notNull(),
    plan: dia('plan').notNull(),
    real: dia('real'),
    pesoPct: decimal('peso_pct').notNull(),
  },
  (t) => [
    uniqueIndex('hitos_renglon').on(t.empresaId, t.proyectoId, t.renglon),
    check('hitos_peso', sql.raw('peso_pct > 0 and peso_pct <= 100')),
    foreignKey({
      name: 'hitos_proyecto',
      columns: [t.empresaId, t.proyectoId],
      foreignColumns: [proyectos.empresaId, proyectos.id],
    }),
  ],
);
