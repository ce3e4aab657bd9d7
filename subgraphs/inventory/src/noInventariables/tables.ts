/** Tables of services of a client. */
import { sql } from 'drizzle-orm';
import { check, dia, foreignKey, importe, index, tenantTable, text, unique, uuid } from '@cliente360/database/columns';
import { noInventariables } from '../articulos/tables.ts';
import { inventory } from '../schema.ts';

export const VINCULOS_SERVICIO = ['CONTRATADO', 'INTERES', 'HISTORICO'] as const;

/** A service and a client, once for each pair: by name they are ordered through the catalogue, which is as long as one client's can be. */
export const serviciosCliente = tenantTable(
  inventory,
  'servicios_cliente',
  {
    clienteId: uuid('cliente_id').notNull(),
    articuloId: uuid('articulo_id').notNull(),
    vinculo: text('vinculo', { enum: VINCULOS_SERVICIO }).notNull(),
    desde: dia('desde'),
    hasta: dia('hasta'),
    importeAcumulado: importe('importe_acumulado').notNull(),
    ultimaPrestacion: dia('ultima_prestacion'),
  },
  (t) => [
    unique('servicios_cliente_una_vez').on(t.empresaId, t.clienteId, t.articuloId),
    index('servicios_cliente_por_articulo').on(t.empresaId, t.articuloId),
    index('servicios_cliente_por_desde').on(t.empresaId, t.clienteId, t.desde.desc().nullsLast(), t.id),
    index('servicios_cliente_por_importe').on(t.empresaId, t.clienteId, t.importeAcumulado, t.id),
    check('servicios_cliente_dias', sql.raw(`hasta >= desde`)),
    check('servicios_cliente_importe', sql.raw(`importe_acumulado >= 0`)),
    check(
      'servicios_cliente_interes',
      sql.raw(`vinculo <> 'INTERES' or (importe_acumulado = 0 and ultima_prestacion is null)`),
    ),
    foreignKey({
      name: 'servicios_cliente_articulo',
      columns: [t.empresaId, t.articuloId],
      foreignColumns: [noInventariables.empresaId, noInventariables.id],
    }),
  ],
);
