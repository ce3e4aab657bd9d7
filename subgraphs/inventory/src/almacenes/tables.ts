/** Tables of warehouses. */
import { boolean, tenantTable, text, unique } from '@cliente360/database/columns';
import { inventory } from '../schema.ts';

export const almacenes = tenantTable(
  inventory,
  'almacenes',
  {
    clave: text('clave').notNull(),
    nombre: text('nombre').notNull(),
    codigoPostal: text('codigo_postal').notNull(),
    /** Of a consignment warehouse, on a client's premises. */
    activo: boolean('activo').notNull(),
  },
  (t) => [unique('almacenes_clave').on(t.empresaId, t.clave)],
  { cliente: null },
);
