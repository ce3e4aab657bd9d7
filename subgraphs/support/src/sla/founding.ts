/** Seed data of SLA policies: the factory policy, for clients without one of their own, on an office calendar with the statutory holidays. */
import { newId, seed, type Founding, type Seed } from '@cliente360/subgraph';
import { DateTime } from 'luxon';
import type { PRIORIDADES } from '../prioridad.ts';
import { festivosLft } from './domain/festivos.ts';
import { calendariosServicio, diasFestivos, objetivosSla, politicasSla, tramosCalendario } from './tables.ts';

/** Business minutes: first answer and resolution. */
const OBJETIVOS: readonly (readonly [(typeof PRIORIDADES)[number], number, number])[] = [
  ['CRITICA', 30, 120],
  ['ALTA', 60, 240],
  ['MEDIA', 480, 1440],
  ['BAJA', 1440, 4320],
];
const DE_LUNES_A_VIERNES = [1, 2, 3, 4, 5];
/** Years of holidays before and after the one in which the company is created: cases that are loaded are older than it. */
const ANIOS = { atras: 6, adelante: 10 };

export function founding({ empresa: { zonaHoraria }, en }: Founding): readonly Seed[] {
  const [calendarioId, politicaId] = [newId(en), newId(en)];
  const anio = DateTime.fromJSDate(en, { zone: zonaHoraria }).year;
  const anios = Array.from({ length: ANIOS.atras + 1 + ANIOS.adelante }, (_, k) => anio - ANIOS.atras + k);
  const ahora = en.toISOString();
  return [
    seed(calendariosServicio, [
      { id: calendarioId, nombre: 'Lunes a viernes de 9 a 18', zonaHoraria, siempreAbierto: false },
    ]),
    seed(
      tramosCalendario,
      DE_LUNES_A_VIERNES.map((diaSemana) => ({
        id: newId(en),
        calendarioId,
        diaSemana,
        inicia: '09:00',
        termina: '18:00',
      })),
    ),
    seed(
      diasFestivos,
      anios.flatMap((each) => festivosLft(each)).map((festivo) => ({ ...festivo, id: newId(en), calendarioId })),
    ),
    seed(politicasSla, [
      {
        id: politicaId,
        nombre: 'Predeterminada',
        calendarioId,
        pausaEn: ['PENDIENTE'],
        predeterminada: true,
        creadoEn: ahora,
        actualizadoEn: ahora,
      },
    ]),
    seed(
      objetivosSla,
      OBJETIVOS.map(([prioridad, primeraRespuestaMin, resolucionMin]) => ({
        id: newId(en),
        politicaId,
        prioridad,
        primeraRespuestaMin,
        resolucionMin,
      })),
    ),
  ];
}
