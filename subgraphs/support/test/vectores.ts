/** The domain's golden vectors as stories of cases: a fixture of the tests. */
import { DateTime } from 'luxon';
import type { EstadoCaso } from '../src/domain/estado.ts';
import type { Calendario } from '../src/sla/domain/calendario.ts';
import { festivosLft } from '../src/sla/domain/festivos.ts';
import type { Historia } from '../src/sla/domain/historia.ts';
import vectores from '../src/sla/domain/vectores.json' with { type: 'json' };

const OFICINA: Calendario = {
  zonaHoraria: 'America/Mexico_City',
  siempreAbierto: false,
  tramos: [1, 2, 3, 4, 5].map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
  festivos: Object.keys(vectores.festivos).flatMap((anio) => festivosLft(Number(anio))),
};
const calendarioDe = ({ calendario, zona }: { calendario: string; zona: string }): Calendario =>
  calendario === '24x7' ? { ...OFICINA, siempreAbierto: true, tramos: [], zonaHoraria: zona } : OFICINA;

/** What happens to the case of a vector, by its description; in the zone of the vector. */
const SUCESOS: Readonly<Record<string, readonly [EstadoCaso, string][]>> = {
  V08: [
    ['PENDIENTE', '2026-11-10T12:00'],
    ['EN_PROCESO', '2026-11-10T15:00'],
  ],
  V09: [
    ['PENDIENTE', '2026-11-13T16:00'],
    ['EN_PROCESO', '2026-11-17T11:00'],
  ],
  V10: [
    ['PENDIENTE', '2026-11-10T19:00'],
    ['EN_PROCESO', '2026-11-11T08:00'],
  ],
  V14: [
    ['RESUELTO', '2026-11-10T16:00'],
    ['EN_PROCESO', '2026-11-12T10:00'],
  ],
  V15: [
    ['PENDIENTE', '2026-11-09T09:30'],
    ['EN_PROCESO', '2026-11-09T10:00'],
    ['PENDIENTE', '2026-11-09T11:00'],
    ['EN_PROCESO', '2026-11-09T11:45'],
  ],
  V17: [['EN_PROCESO', '2026-11-10T15:00']],
};
const RESPONDIDOS = ['V08', 'V09', 'V10', 'V14', 'V15'];

function historiaDe(vector: (typeof vectores.vectores)[number]): Historia {
  const en = (local: string) => DateTime.fromISO(local, { zone: vector.zona }).toMillis();
  const creadoEn = en(vector.creadoLocal);
  const { respuesta, resolucion } = vectores.objetivosMin[vector.prioridad as 'ALTA'];
  const nace: [EstadoCaso, string] = [vector.id === 'V17' ? 'PENDIENTE' : 'NUEVO', vector.creadoLocal];
  return {
    creadoEn,
    pasos: [nace, ...(SUCESOS[vector.id] ?? [])].map(([estado, local]) => ({ estado, en: en(local), motivo: null })),
    primeraRespuestaEn: RESPONDIDOS.includes(vector.id) ? creadoEn + 60_000 : null,
    objetivos: { primeraRespuestaMin: respuesta, resolucionMin: resolucion },
    pausaEn: ['PENDIENTE'],
    calendario: calendarioDe(vector),
  };
}

export type CasoDeVector = (typeof vectores.vectores)[number] & { readonly historia: Historia };

/** Each vector with what happens to its case. */
export const casosDeVectores = (): CasoDeVector[] =>
  vectores.vectores.map((vector) => ({ ...vector, historia: historiaDe(vector) }));
