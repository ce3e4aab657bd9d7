/** Tables of relations between clients. */
import { sql } from 'drizzle-orm';
import {
  check,
  decimal,
  dia,
  foreignKey,
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

export const TIPOS_RELACION = [
  'MATRIZ_DE',
  'ASOCIADA_CON',
  'FRANQUICIANTE_DE',
  'DISTRIBUYE_A',
  'PAGA_POR',
  'REFIERE_A',
] as const;
export const SENTIDOS = ['SALIENTE', 'ENTRANTE'] as const;

/**
 * A relation as one of its two clients sees it: two rows, each with an id of
 * its own, so that a client's are one index scan. Either is written, and the
 * table writes the other (`espejo`), as it does with every change: the two
 * cannot differ. Its triggers, in a migration of their own, also keep MATRIZ_DE
 * without cycles and what is owned of a client within the whole of it.
 */
export const relaciones = tenantTable(
  crm,
  'relaciones',
  {
    clienteId: uuid('cliente_id').notNull(),
    /** The client at the other end. */
    otroId: uuid('otro_id').notNull(),
    /** The same relation as the other one sees it. */
    espejoId: uuid('espejo_id').notNull(),
    tipo: text('tipo', { enum: TIPOS_RELACION }).notNull(),
    /** SALIENTE where `cliente_id` is the origin. */
    sentido: text('sentido', { enum: SENTIDOS }).notNull(),
    participacion: decimal('participacion'),
    vigenteDesde: dia('vigente_desde').notNull(),
    vigenteHasta: dia('vigente_hasta'),
    notas: text('notas'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('relaciones_una_vez').on(t.empresaId, t.clienteId, t.tipo, t.sentido, t.otroId),
    unique('relaciones_un_espejo').on(t.empresaId, t.espejoId),
    index('relaciones_por_tipo').on(t.empresaId, t.clienteId, t.tipo, t.id),
    index('relaciones_por_vigencia').on(t.empresaId, t.clienteId, t.vigenteDesde.desc().nullsLast(), t.id),
    check('relaciones_con_otro', sql.raw('cliente_id <> otro_id and id <> espejo_id')),
    // It has no direction, so that its origin is the lower of the two ids, and a pair has it once.
    check('relaciones_simetrica', sql.raw(`tipo <> 'ASOCIADA_CON' or (sentido = 'SALIENTE') = (cliente_id < otro_id)`)),
    check('relaciones_participacion', sql.raw('participacion between 0 and 100')),
    check('relaciones_vigencia', sql.raw('vigente_desde <= vigente_hasta')),
    foreignKey({
      name: 'relaciones_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'relaciones_otro',
      columns: [t.empresaId, t.otroId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
  ],
  // Both ends are clients of the company: who may not see one of them may not know that they are related.
  { cliente: ['cliente_id', 'otro_id'] },
);
