/** Tables of contacts. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  claveDeTexto,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { clientes } from '../clientes/tables.ts';
import { crm } from '../schema.ts';

export const ROLES_CONTACTO = [
  'DECISOR',
  'COMPRAS',
  'CUENTAS_POR_PAGAR',
  'TECNICO',
  'ALMACEN',
  'LEGAL',
  'USUARIO_FINAL',
] as const;
export const MEDIOS_CONTACTO = ['EMAIL', 'TELEFONO', 'MOVIL', 'CHAT'] as const;

export const contactos = tenantTable(
  crm,
  'contactos',
  {
    clienteId: uuid('cliente_id').notNull(),
    nombre: text('nombre').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`nombre`, sql`apellidos`),
    busquedaPersonal: claveDeBusqueda('busqueda_personal', sql`email`),
    apellidos: text('apellidos'),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre || ' ' || coalesce(apellidos, '')`),
    puesto: text('puesto'),
    roles: text('roles', { enum: ROLES_CONTACTO }).array().notNull(),
    email: text('email'),
    telefono: text('telefono'),
    movil: text('movil'),
    preferencia: text('preferencia', { enum: MEDIOS_CONTACTO }),
    principal: boolean('principal').notNull(),
    activo: boolean('activo').notNull(),
    consentimientoMarketing: boolean('consentimiento_marketing').notNull(),
    /** No foreign key: an address names its contact too, and two rows cannot each come after the other. */
    direccionId: uuid('direccion_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('contactos_por_nombre').on(t.empresaId, t.clienteId, t.nombreOrden, t.id),
    index('contactos_por_creado').on(t.empresaId, t.clienteId, t.creadoEn.desc().nullsLast(), t.id),
    foreignKey({
      name: 'contactos_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
  ],
);
