/** The writing of what was decided of a case: its row, its events, its pólizas' units, and the word to communications. */
import { sql } from 'drizzle-orm';
import { errorCaso, type ActorDeEvento, type EventoDeCaso } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, nameBasedId, updateQuery, type Changes, type SubgraphContext } from '@cliente360/subgraph';
import { casoEventos } from '../../eventos/tables.ts';
import { plazosDe } from '../sla/plazos.ts';
import { momentoDe, aplicarCambios, type Cambios, type Caso } from '../domain/caso.ts';
import type { Decision, Suceso, TipoSuceso } from '../domain/decision.ts';
import { movimientos } from '../domain/unidades.ts';
import { casos } from '../tables.ts';
import { ENTREGAR_EVENTOS, trabajoDeEntrega, type EventoPorEntregar } from './avisar.ts';
import { tokenDeEncuesta } from './encuesta.ts';
import { moverUnidades } from './poliza.ts';
import { Rechazo } from './rechazo.ts';

/** Who does it, when, and as part of what. */
export interface Autoria {
  readonly actor: ActorDeEvento;
  readonly correlacion: string;
  /** Epoch milliseconds. */
  readonly en: number;
  /** Whether it is something that somebody did to the case, and not what its own clock notes down: see `Caso.version`. */
  readonly cambiaVersion: boolean;
}

type Contexto = Pick<SubgraphContext, 'empresa' | 'send' | 'services' | 'now'>;

/** In the transaction that holds the case; gives the case as it is left. Throws Rechazo where a póliza has no units left. */
export async function guardarDecision(
  tx: Transaction,
  context: Contexto,
  caso: Caso,
  decision: Decision,
  autoria: Autoria,
): Promise<Caso> {
  const { en } = autoria;
  const despues = aplicarCambios(caso, decision.cambios, en, decision.sucesos[0].motivo);
  for (const movimiento of movimientos(caso, despues))
    if (!(await moverUnidades(tx, movimiento, new Date(en))))
      throw new Rechazo(errorCaso('POLIZA_AGOTADA', ['polizaId'], { polizaId: movimiento.polizaId }));
  const version = caso.version + (autoria.cambiaVersion ? 1 : 0);
  await guardarColumnas(tx, context, despues, decision.cambios, version);
  const eventos = decision.sucesos.map((suceso) => filaDe(context, caso, suceso, autoria));
  await tx.query(insertQuery(casoEventos, eventos, sql`on conflict do nothing`));
  const evento = eventoDe(context, caso, decision, eventos, autoria);
  await context.send(tx, ENTREGAR_EVENTOS, trabajoDeEntrega(context, evento));
  return { ...despues, version };
}

/** Its columns after a change, and those of its clock from its whole story. */
export async function guardarColumnas(
  tx: Transaction,
  { now }: Pick<SubgraphContext, 'now'>,
  caso: Caso,
  cambios: Cambios,
  version: number,
): Promise<void> {
  const ahora = now();
  const fila = {
    ...columnasDe(cambios),
    ...plazosDe(caso, momentoDe(caso, ahora.getTime())),
    actualizadoEn: ahora.toISOString(),
    pospuestoHasta: null,
    version,
  };
  await tx.query(updateQuery(casos, fila, sql`${casos.id} = ${caso.id}`));
}

/** Epoch milliseconds as a column has them; what did not change stays out. */
const instante = (en: number | null | undefined) => (en == null ? en : new Date(en).toISOString());

/** A change of a case as values of its table. */
function columnasDe(cambios: Cambios): Changes<typeof casos> {
  const { objetivos, calendario, respuestaCon, polizaUnidad: _, ...resto } = cambios;
  return {
    ...resto,
    asignadoEn: instante(resto.asignadoEn) ?? undefined,
    primeraRespuestaEn: instante(resto.primeraRespuestaEn),
    resueltoEn: instante(resto.resueltoEn),
    cerradoEn: instante(resto.cerradoEn),
    encuestaEnviadaEn: instante(resto.encuestaEnviadaEn),
    encuestaRespondidaEn: instante(resto.encuestaRespondidaEn),
    ...objetivos,
    ...(calendario ? { calendarioSla: calendario } : {}),
    ...(respuestaCon ? { calendarioRespuesta: respuestaCon.calendario, pausaEnRespuesta: respuestaCon.pausaEn } : {}),
  };
}

export function filaDe(
  { empresa }: Pick<SubgraphContext, 'empresa'>,
  { id: casoId, clienteId }: Pick<Caso, 'id' | 'clienteId'>,
  { tipo, cambios, motivo, en: cuando, llave }: Suceso,
  { actor, en }: Pick<Autoria, 'actor' | 'en'>,
) {
  const sucedio = new Date(cuando ?? en);
  return {
    empresaId: empresa.id,
    id: llave === undefined ? newId(sucedio) : nameBasedId(casoId, llave),
    clienteId,
    casoId,
    tipo,
    en: sucedio.toISOString(),
    // An event's `por` is a person of ours.
    porId: actor.tipo === 'Usuario' ? actor.id : null,
    cambios,
    motivo,
  };
}

const CLASES: Readonly<Record<TipoSuceso, EventoDeCaso['clase']>> = {
  ESTADO: 'ESTADO',
  RESUELTO: 'ESTADO',
  REABIERTO: 'ESTADO',
  CERRADO: 'ESTADO',
  CANCELADO: 'ESTADO',
  ASIGNADO: 'ASIGNACION',
  PRIORIDAD: 'CAMBIO',
  POLIZA: 'CAMBIO',
  ADJUNTO: 'CAMBIO',
  COMENTADO: 'COMUNICACION',
  CALIFICADO: 'COMUNICACION',
  SLA_RIESGO: 'HITO_SLA',
  SLA_INCUMPLIDO: 'HITO_SLA',
  ESCALADO: 'HITO_SLA',
};

function eventoDe(
  context: Contexto,
  { id: casoId, clienteId }: Caso,
  { sucesos, resumen, avisos = [], archivoIds = [], comentarioId = null, encuesta = false }: Decision,
  eventos: readonly ReturnType<typeof filaDe>[],
  { actor, correlacion, en }: Autoria,
): EventoPorEntregar {
  const [primero] = eventos;
  return {
    eventoId: primero!.id,
    tipo: `caso.${sucesos[0].tipo.toLowerCase()}.v1`,
    correlacion,
    ocurridoEn: primero!.en,
    clienteId,
    casoId,
    actor,
    clase: CLASES[sucesos[0].tipo],
    resumen,
    cambios: eventos.flatMap(({ cambios }) => cambios),
    avisos,
    archivoIds,
    comentarioId,
    encuesta: encuesta ? tokenDeEncuesta(context, { casoId, emitidaEn: en }) : null,
  };
}
