/** Tables of access records (who read whose personal data). */
import { sql } from 'drizzle-orm';
import { check, index, instante, integer, tenantTable, text, uuid } from '@cliente360/database/columns';
import { crm } from '../schema.ts';

/** Who read whose personal data. Only ever added to: nobody is granted more, and a trigger refuses it to the tables' owner. */
export const accesos = tenantTable(
  crm,
  'accesos',
  {
    // Of no foreign key: a record stands by itself.
    clienteId: uuid('cliente_id').notNull(),
    usuario: text('usuario').notNull(),
    traza: text('traza').notNull(),
    operacion: text('operacion'),
    subgrafo: text('subgrafo').notNull(),
    campos: text('campos').array().notNull(),
    filas: integer('filas').notNull(),
    ocurridoEn: instante('ocurrido_en').notNull(),
    registradoEn: instante('registrado_en').notNull(),
  },
  (t) => [
    index('accesos_por_ocurrido_en').on(t.empresaId, t.clienteId, t.ocurridoEn.desc().nullsLast(), t.id),
    check('accesos_algo', sql`filas > 0 and cardinality(campos) > 0`),
  ],
  { appendOnly: true },
);

/** How many readings found no room and are only counted, of which subgraph and since when. */
export const accesosPerdidos = tenantTable(
  crm,
  'accesos_perdidos',
  {
    subgrafo: text('subgrafo').notNull(),
    cuantos: integer('cuantos').notNull(),
    desde: instante('desde').notNull(),
    hasta: instante('hasta').notNull(),
  },
  () => [check('accesos_perdidos_algo', sql`cuantos > 0`)],
  { cliente: null, appendOnly: true },
);
