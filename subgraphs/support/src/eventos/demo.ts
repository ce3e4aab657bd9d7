/** Demo rows of case history, from the demo world. */
import type { AvisoSlaDemo, CambioEstadoDemo, CasoDemo, DemoGenerator } from '@cliente360/demo';
import type { CambioDeCampo } from './domain/cambio.ts';
import { casoEventos, type TIPOS_EVENTO_CASO } from './tables.ts';

type TipoEvento = (typeof TIPOS_EVENTO_CASO)[number];

interface Evento {
  readonly id: string;
  readonly tipo: TipoEvento;
  readonly en: string;
  readonly porId: string | null;
  readonly cambios: readonly CambioDeCampo[];
  readonly motivo: string | null;
}

const cambio = (campo: string, despues: string | null, antes: string | null = null) => ({ campo, antes, despues });

/** The states that have an event of their own; a way back from RESUELTO is a reopening. */
function tipoDe({ de, a }: CambioEstadoDemo): TipoEvento {
  if (de === 'RESUELTO' && a === 'EN_PROCESO') return 'REABIERTO';
  return a === 'RESUELTO' || a === 'CERRADO' || a === 'CANCELADO' ? a : 'ESTADO';
}

/** What its clock told, as the watch writes it: that a milestone is at risk, that it was missed, and that it was escalated. */
function* delReloj(avisos: readonly AvisoSlaDemo[], idDe: (tipo: string, en: string) => string): Iterable<Evento> {
  let antes = 0;
  for (const { hito, nivel, en: epoch } of avisos) {
    const en = new Date(epoch).toISOString();
    const evento = (tipo: TipoEvento, cambios: Evento['cambios'] = []): Evento => ({
      id: idDe(`${tipo}.${hito}.${nivel}`, en),
      ...{ tipo, en, porId: null, cambios, motivo: hito },
    });
    if (nivel === 0) yield evento('SLA_RIESGO');
    if (nivel === 1) yield evento('SLA_INCUMPLIDO');
    const hasta = Math.max(antes, nivel);
    if (nivel > 0)
      yield evento('ESCALADO', hasta > antes ? [cambio('nivelEscalamiento', String(hasta), String(antes))] : []);
    antes = hasta;
  }
}

/** What the story of a case says: that it was made, given to somebody, went through its states and was rated. */
function* eventosDe(
  caso: CasoDemo,
  avisos: readonly AvisoSlaDemo[],
  idDe: (tipo: string, en: string) => string,
): Iterable<Evento> {
  const { creadoEn, creadoPorId, prioridad, polizaId, responsableId, departamentoId, satisfaccion } = caso;
  const [nace, ...sigue] = caso.historial as [CambioEstadoDemo, ...CambioEstadoDemo[]];
  const alNacer = [cambio('estado', nace.a), cambio('prioridad', prioridad), cambio('poliza', polizaId)];
  yield {
    id: nace.id,
    tipo: 'CREADO',
    en: creadoEn,
    porId: creadoPorId,
    cambios: alNacer.filter(({ despues }) => despues !== null),
    motivo: null,
  };
  yield {
    id: idDe('ASIGNADO', caso.asignadoEn),
    tipo: 'ASIGNADO',
    en: caso.asignadoEn,
    porId: creadoPorId,
    cambios: [cambio('responsable', responsableId), cambio('departamento', departamentoId)],
    motivo: null,
  };
  for (const paso of sigue) {
    const { id, de, a, en, porId, motivo } = paso;
    yield { id, tipo: tipoDe(paso), en, porId, cambios: [cambio('estado', a, de)], motivo };
  }
  yield* delReloj(avisos, idDe);
  if (!satisfaccion?.respondidaEn) return;
  yield {
    id: idDe('CALIFICADO', satisfaccion.respondidaEn),
    tipo: 'CALIFICADO',
    en: satisfaccion.respondidaEn,
    porId: null,
    cambios: [cambio('calificacion', String(satisfaccion.calificacion))],
    motivo: null,
  };
}

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.caso_eventos',
    table: casoEventos,
    *rows(world, i) {
      for (const [k, caso] of world.casos(i).entries()) {
        const { id: casoId, clienteId } = caso;
        const idDe = (tipo: string, en: string) => world.id(`eventoCaso.${tipo}`, en, i, k);
        for (const evento of eventosDe(caso, world.avisosSla(caso), idDe)) yield { ...evento, clienteId, casoId };
      }
    },
  },
];
