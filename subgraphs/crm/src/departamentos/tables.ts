/** Tables of departments. */
import { boolean, foreignKey, index, tenantTable, text, unique, uuid } from '@cliente360/database/columns';
import { crm } from '../schema.ts';
import { usuarios } from '../usuarios/tables.ts';

export const departamentos = tenantTable(
  crm,
  'departamentos',
  {
    clave: text('clave').notNull(),
    nombre: text('nombre').notNull(),
    activo: boolean('activo').notNull(),
    liderId: uuid('lider_id'),
  },
  (t) => [
    unique('departamentos_clave').on(t.empresaId, t.clave),
    foreignKey({
      name: 'departamentos_lider',
      columns: [t.empresaId, t.liderId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
  { cliente: null },
);

/** Who belongs to which department. */
export const miembrosDepartamento = tenantTable(
  crm,
  'miembros_departamento',
  {
    departamentoId: uuid('departamento_id').notNull(),
    usuarioId: uuid('usuario_id').notNull(),
  },
  (t) => [
    unique('miembros_departamento_par').on(t.empresaId, t.departamentoId, t.usuarioId),
    index('miembros_departamento_por_usuario').on(t.empresaId, t.usuarioId),
    foreignKey({
      name: 'miembros_departamento_departamento',
      columns: [t.empresaId, t.departamentoId],
      foreignColumns: [departamentos.empresaId, departamentos.id],
    }),
    foreignKey({
      name: 'miembros_departamento_usuario',
      columns: [t.empresaId, t.usuarioId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
  { cliente: null },
);
