/** What becomes of a case between its creation and `hoy`. */
import { instantText } from '../calendar.ts';
import { COMENTARIOS_ENCUESTA } from '../datos/textos.ts';
import type { Random } from '../random.ts';
import type { AvisoSlaDemo, CambioEstadoDemo, CasoDemo, EstadoCaso, PoliticaSlaDemo } from '../types.servicio.ts';
import { sumarTiempoHabil, avisosDe } from './reloj.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** Cases as young as this may still be waiting. */
const RECIENTE_MS = 45 * DAY_MS;

interface Nacimiento {
  readonly id: string;
  readonly indices: readonly [number, number];
  readonly epoch: number;
  readonly politica: PoliticaSlaDemo;
  readonly objetivos: { readonly primeraRespuestaMin: number; readonly resolucionMin: number };
  readonly responsableId: string;
  readonly random: Random;
  /** The contact has a mailbox to be answered at. */
  readonly porCorreo: boolean;
  /** It goes no further than this state; left out, it runs its course. */
  readonly quedaEn: 'NUEVO' | 'EN_PROCESO' | 'PENDIENTE' | undefined;
}

type HistorialDeCaso = Pick<
  CasoDemo,
  | 'estado'
  | 'primeraRespuestaEn'
  | 'primeraRespuestaPor'
  | 'resueltoEn'
  | 'cerradoEn'
  | 'reaperturas'
  | 'nivelEscalamiento'
  | 'motivoCancelacion'
  | 'historial'
  | 'actualizadoEn'
  | 'version'
>;

interface Paso {
  readonly a: EstadoCaso;
  readonly epoch: number;
  readonly sistema?: boolean;
  readonly motivo?: string;
}

/** Plans the whole life and keeps what comes before `hoy`. */
export function historialDeCaso(mundo: Mundo, nacimiento: Nacimiento): HistorialDeCaso {
  const { random, epoch } = nacimiento;
  const pasos = planear(mundo, nacimiento).filter((paso) => paso.epoch < mundo.corteMs);
  const historial = pasos.map((paso, n) => cambio(mundo, nacimiento, n, paso, pasos[n - 1]?.a ?? null));
  const estado = pasos.at(-1)!.a;
  const primera = pasos.find(({ a }) => a === 'EN_PROCESO' || a === 'RESUELTO');
  const alContacto = pasos[0]!.a === 'RESUELTO';
  const respondida = primera && !(estado === 'CANCELADO') ? primera : undefined;
  const terminado = estado === 'RESUELTO' || estado === 'CERRADO';
  const resuelto = pasos.findLast(({ a }) => a === 'RESUELTO');
  const correo = nacimiento.porCorreo && random.chance(0.65);
  const primeraRespuestaEn = respondida ? instantText(respondida.epoch) : null;
  const { politica, objetivos } = nacimiento;
  const avisos = avisosDe(politica, objetivos, { historial, primeraRespuestaEn }, mundo.corteMs);
  return {
    estado,
    primeraRespuestaEn,
    primeraRespuestaPor: !respondida ? null : alContacto ? 'SOLUCION' : correo ? 'CORREO' : 'COMENTARIO',
    resueltoEn: terminado && resuelto ? instantText(resuelto.epoch) : null,
    cerradoEn: estado === 'CERRADO' ? instantText(pasos.at(-1)!.epoch) : null,
    reaperturas: pasos.filter(({ a }, n) => a === 'EN_PROCESO' && pasos[n - 1]?.a === 'RESUELTO').length,
    nivelEscalamiento: Math.max(0, ...avisos.map(({ nivel }) => nivel)),
    motivoCancelacion:
      estado === 'CANCELADO' ? (pasos.at(-1)!.motivo as HistorialDeCaso['motivoCancelacion'] & string) : null,
    historial,
    actualizadoEn: instantText(Math.max(epoch, pasos.at(-1)!.epoch)),
    version: pasos.length,
  };
}

function planear(mundo: Mundo, nacimiento: Nacimiento): Paso[] {
  const { random, epoch, politica, objetivos, quedaEn } = nacimiento;
  const despues = (desde: number, minutos: number) => sumarTiempoHabil(politica.calendario, desde, minutos);
  if (!quedaEn && random.chance(0.06)) return cerrar(random, [{ a: 'RESUELTO', epoch }]);
  const pasos: Paso[] = [{ a: 'NUEVO', epoch }];
  if (quedaEn === 'NUEVO') return pasos;
  // Called off before anybody had to be told of it.
  if (!quedaEn && random.chance(0.04))
    return [
      ...pasos,
      {
        a: 'CANCELADO',
        epoch: despues(epoch, objetivos.primeraRespuestaMin / 6),
        motivo: random.pick(['DUPLICADO', 'ERROR_CAPTURA', 'NO_PROCEDE']),
      },
    ];
  // One in six answers and one in five resolutions come late; most come in well under the objective.
  const respuesta =
    objetivos.primeraRespuestaMin * (random.chance(1 / 6) ? 1 + random.next() : 0.1 + 0.8 * random.next());
  let at = despues(epoch, quedaEn ? 15 : respuesta);
  pasos.push({ a: 'EN_PROCESO', epoch: at });
  if (quedaEn === 'EN_PROCESO') return pasos;
  const reciente = mundo.corteMs - epoch < RECIENTE_MS;
  if (quedaEn === 'PENDIENTE' || random.chance(0.4)) {
    at = despues(at, quedaEn ? 15 : 10 + 200 * random.next());
    pasos.push({ a: 'PENDIENTE', epoch: at, motivo: 'En espera de información del cliente' });
    if (quedaEn === 'PENDIENTE' || (reciente && random.chance(0.4))) return pasos;
    at = despues(at, 60 + 1500 * random.next());
    pasos.push({ a: 'EN_PROCESO', epoch: at });
  }
  if (reciente && random.chance(0.4)) return pasos;
  return cerrar(random, resolver(nacimiento, pasos, despues));
}

/** Resolved, and one in ten times again after it was reopened. */
function resolver(
  { random, objetivos }: Nacimiento,
  pasos: Paso[],
  despues: (desde: number, minutos: number) => number,
): Paso[] {
  const trabajo =
    objetivos.resolucionMin * (random.chance(0.2) ? 1 + 1.5 * random.next() : 0.2 + 0.7 * random.next()) -
    objetivos.primeraRespuestaMin * 0.5;
  const resuelto = despues(pasos.at(-1)!.epoch, trabajo);
  pasos.push({ a: 'RESUELTO', epoch: resuelto });
  if (random.chance(0.1)) {
    const reabierto = despues(resuelto, 200 + 1200 * random.next());
    pasos.push({ a: 'EN_PROCESO', epoch: reabierto, motivo: 'El problema volvió a presentarse' });
    pasos.push({ a: 'RESUELTO', epoch: despues(reabierto, objetivos.resolucionMin * random.next()) });
  }
  return pasos;
}

/** By hand within days, or by itself on the seventh. */
function cerrar(random: Random, pasos: readonly Paso[]): Paso[] {
  const aMano = random.chance(0.35);
  const epoch = pasos.at(-1)!.epoch + (aMano ? random.int(1, 6) * DAY_MS : 7 * DAY_MS);
  return [...pasos, { a: 'CERRADO', epoch, sistema: !aMano }];
}

function cambio(
  mundo: Mundo,
  { indices, responsableId }: Nacimiento,
  n: number,
  paso: Paso,
  de: EstadoCaso | null,
): CambioEstadoDemo {
  const en = instantText(paso.epoch);
  return {
    id: mundo.id('cambioEstado', en, ...indices, n),
    de,
    a: paso.a,
    en,
    porId: paso.sistema ? null : responsableId,
    motivo: paso.motivo ?? null,
  };
}

/** What the clock of a case told, by the policy that it goes by. */
export function avisosSla(mundo: Mundo, caso: CasoDemo): AvisoSlaDemo[] {
  const politica = mundo.politicasSla.find(({ id }) => id === caso.politicaSlaId)!;
  const objetivos = politica.objetivos.find(({ prioridad }) => prioridad === caso.prioridad)!;
  return avisosDe(politica, objetivos, caso, mundo.corteMs);
}

/** Sent an hour after the case was resolved; half of them come back. */
export function encuestaDe(mundo: Mundo, resueltoEn: string, random: Random): CasoDemo['satisfaccion'] {
  const enviada = Date.parse(resueltoEn) + 60 * MINUTE_MS;
  if (enviada >= mundo.corteMs) return null;
  const respondida = enviada + random.int(20, 4000) * MINUTE_MS;
  const responde = random.chance(0.5) && respondida < mundo.corteMs;
  const calificacion = random.weighted([
    [5, 45],
    [4, 30],
    [3, 13],
    [2, 7],
    [1, 5],
  ]);
  return {
    enviadaEn: instantText(enviada),
    respondidaEn: responde ? instantText(respondida) : null,
    calificacion: responde ? calificacion : null,
    comentario: responde && random.chance(0.5) ? random.pick(COMENTARIOS_ENCUESTA[calificacion]!) : null,
  };
}
