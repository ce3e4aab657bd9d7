/** Tables of the log of a client. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  instante,
  jsonb,
  tenantTable,
  text,
  unique,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { communications } from '../schema.ts';
import { restriccionActor, tipoActor, tipoSujeto } from '../sujeto/tables.ts';

export const TIPOS_BITACORA = [
  'CREACION',
  'CAMBIO',
  'ELIMINACION',
  'ESTADO',
  'ASIGNACION',
  'COMUNICACION',
  'DECISION',
  'HITO_SLA',
  'ACCESO',
] as const;

/** One field as a fact left it; values are what the graph shows of them, references their ids. */
export interface CambioDeCampo {
  campo: string;
  antes: string | null;
  despues: string | null;
}

/** Only ever added to: nobody is granted more, and a trigger refuses it to the tables' owner. */
export const bitacora = tenantTable(
  communications,
  'bitacora',
  {
    clienteId: uuid('cliente_id').notNull(),
    ocurridoEn: instante('ocurrido_en').notNull(),
    registradoEn: instante('registrado_en').notNull(),
    tipo: text('tipo', { enum: TIPOS_BITACORA }).notNull(),
    actorTipo: tipoActor('actor_tipo').notNull(),
    actorId: uuid('actor_id'),
    actorProceso: text('actor_proceso'),
    sujetoTipo: tipoSujeto().notNull(),
    sujetoId: uuid('sujeto_id').notNull(),
    resumen: text('resumen').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`resumen`),
    cambios: jsonb('cambios').$type<CambioDeCampo[]>().notNull(),
    correlacion: uuid('correlacion').notNull(),
    origen: text('origen').notNull(),
    eventoId: uuid('evento_id').notNull(),
    /** Whether it tells of something that the company says or does among itself. */
    interno: boolean('interno').notNull().default(false),
  },
  (t) => [
    // An event may be told more than once; it is written once.
    unique('bitacora_evento').on(t.empresaId, t.eventoId),
    index('bitacora_por_ocurrido_en').on(t.empresaId, t.clienteId, t.ocurridoEn.desc().nullsLast(), t.id),
    restriccionActor('bitacora', 'actor'),
    check('bitacora_registro', sql`registrado_en >= ocurrido_en`),
    check('bitacora_cambios', sql`jsonb_typeof(cambios) = 'array'`),
  ],
  { appendOnly: true, interno: 'interno' },
);
