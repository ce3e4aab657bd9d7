/** Tables of products of a client. */
import { sql } from 'drizzle-orm';
import {
  check,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { inventariables } from '../articulos/tables.ts';
import { inventory } from '../schema.ts';

export const INTERESES_PRODUCTO = ['COMPRADO', 'COTIZADO', 'FAVORITO'] as const;

/** A product and a client, once for each pair, with what the sales that stand add up to, less what came back. */
export const productosCliente = tenantTable(
  inventory,
  'productos_cliente',
  {
    clienteId: uuid('cliente_id').notNull(),
    articuloId: uuid('articulo_id').notNull(),
    interes: text('interes', { enum: INTERESES_PRODUCTO }).notNull(),
    cantidad: decimal('cantidad').notNull(),
    importe: importe('importe').notNull(),
    primeraCompra: dia('primera_compra'),
    ultimaCompra: dia('ultima_compra'),
    compras: integer('compras').notNull(),
  },
  (t) => [
    unique('productos_cliente_una_vez').on(t.empresaId, t.clienteId, t.articuloId),
    index('productos_cliente_por_articulo').on(t.empresaId, t.articuloId),
    index('productos_cliente_por_importe').on(t.empresaId, t.clienteId, t.importe.desc().nullsLast(), t.id),
    index('productos_cliente_por_ultima').on(t.empresaId, t.clienteId, t.ultimaCompra.desc().nullsLast(), t.id),
    index('productos_cliente_por_compras').on(t.empresaId, t.clienteId, t.compras, t.id),
    check('productos_cliente_cantidades', sql.raw(`cantidad >= 0 and importe >= 0 and compras >= 0`)),
    check('productos_cliente_comprado', sql.raw(`(interes = 'COMPRADO') = (compras > 0)`)),
    check('productos_cliente_nada', sql.raw(`compras > 0 or (cantidad = 0 and importe = 0)`)),
    check(
      'productos_cliente_dias',
      sql.raw(
        `(compras > 0) = (primera_compra is not null) and (compras > 0) = (ultima_compra is not null) and coalesce(primera_compra <= ultima_compra, true)`,
      ),
    ),
    foreignKey({
      name: 'productos_cliente_articulo',
      columns: [t.empresaId, t.articuloId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
  ],
);
