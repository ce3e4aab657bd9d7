/** Tables of case history. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  instante,
  jsonb,
  tenantTable,
  text,
  uuid,
} from '@cliente360/database/columns';
import { casos } from '../casos/tables.ts';
import { support } from '../schema.ts';
import type { CambioDeCampo } from './domain/cambio.ts';

export const TIPOS_EVENTO_CASO = [
  'CREADO',
  'ESTADO',
  'ASIGNADO',
  'PRIORIDAD',
  'POLIZA',
  'COMENTADO',
  'ADJUNTO',
  'RESUELTO',
  'REABIERTO',
  'CERRADO',
  'CANCELADO',
  'FUSIONADO',
  'ESCALADO',
  'SLA_RIESGO',
  'SLA_INCUMPLIDO',
  'CALIFICADO',
] as const;

/**
 * What happened to each case, only ever added to. The states that a case went
 * through, and so the pauses of its clock, are read from `cambios` here and
 * kept nowhere else.
 */
export const casoEventos = tenantTable(
  support,
  'caso_eventos',
  {
    clienteId: uuid('cliente_id').notNull(),
    casoId: uuid('caso_id').notNull(),
    tipo: text('tipo', { enum: TIPOS_EVENTO_CASO }).notNull(),
    en: instante('en').notNull(),
    porId: uuid('por_id'),
    cambios: jsonb('cambios').$type<CambioDeCampo[]>().notNull(),
    motivo: text('motivo'),
    /** Whether it tells of something that the company says among itself: an internal comment. */
    interno: boolean('interno').notNull().default(false),
  },
  (t) => [
    index('caso_eventos_por_en').on(t.empresaId, t.casoId, t.en.desc().nullsLast(), t.id),
    check('caso_eventos_motivo', sql.raw('char_length(motivo) <= 2000')),
    foreignKey({
      name: 'caso_eventos_caso',
      columns: [t.empresaId, t.casoId],
      foreignColumns: [casos.empresaId, casos.id],
    }),
  ],
  { interno: 'interno' },
);
