/** Tables of users (the directory). */
import { sql } from 'drizzle-orm';
import { boolean, claveDeTexto, index, tenantTable, text, unique, claveDeBusqueda } from '@cliente360/database/columns';
import { crm } from '../schema.ts';

export const ROLES_USUARIO = ['ADMIN', 'SOPORTE', 'LIDER_SOPORTE', 'VENTAS', 'FINANZAS', 'ALMACEN', 'LECTURA'] as const;

export const usuarios = tenantTable(
  crm,
  'usuarios',
  {
    usuario: text('usuario').notNull(),
    nombre: text('nombre').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`nombre`, sql`usuario`, sql`email`),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre`),
    email: text('email').notNull(),
    activo: boolean('activo').notNull(),
    roles: text('roles', { enum: ROLES_USUARIO }).array().notNull(),
    usuarioRocketchat: text('usuario_rocketchat'),
    zonaHoraria: text('zona_horaria').notNull(),
  },
  (t) => [
    unique('usuarios_usuario').on(t.empresaId, t.usuario),
    index('usuarios_por_nombre').on(t.empresaId, t.nombreOrden, t.id),
  ],
  { cliente: null },
);
