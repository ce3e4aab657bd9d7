/** The SLA of a case: both milestones, its pauses and its clock, from what happened to it. Instants are epoch milliseconds. */
import type { EstadoCaso } from '../../domain/estado.ts';
import { desdeCuando, estancias, type Estancia, type Historia } from './historia.ts';
import { hitoEn, type Alto, type Hito } from './hito.ts';
import { minutosHabiles } from './horario.ts';
import { relojDe, tramosDe, type TramoReloj } from './tramos.ts';

export interface Pausa {
  readonly desde: number;
  readonly hasta: number | null;
  readonly minutosHabiles: number;
  readonly causa: EstadoCaso;
}

export interface Sla {
  readonly primeraRespuesta: Hito;
  readonly resolucion: Hito;
  readonly pausas: readonly Pausa[];
  readonly pausadoDesde: number | null;
  readonly proximoVencimiento: number | null;
  readonly reloj: readonly TramoReloj[];
}

/** Where the clock of the resolution is: what is resolved or cancelled for good stopped it when it came to be so. */
function altoDe(suyas: readonly Estancia[], ahora: number): Alto {
  const { marcha } = suyas.at(-1)!;
  if (marcha === 'CORRE') return { porque: marcha, en: ahora };
  return { porque: marcha === 'RESUELTO' ? 'CUMPLIDO' : marcha, en: desdeCuando(suyas) };
}

/** Resolving is an answer if there was none before; a case reopened after that keeps it. */
function altoDeRespuesta(
  { primeraRespuestaEn }: Historia,
  suyas: readonly Estancia[],
  alto: Alto,
  ahora: number,
): Alto {
  if (alto.porque === 'CANCELADO') return alto;
  const respuesta = primeraRespuestaEn !== null && primeraRespuestaEn <= ahora ? primeraRespuestaEn : Infinity;
  const resuelto = suyas.find(({ marcha }) => marcha === 'RESUELTO')?.desde ?? Infinity;
  const en = Math.min(respuesta, resuelto);
  return en === Infinity ? alto : { porque: 'CUMPLIDO', en };
}

/** Whatever stopped the clock and let it go again, or stops it now: a resolution that was undone is a pause too. */
function pausasDe({ calendario }: Historia, suyas: readonly Estancia[], alto: Alto, ahora: number): Pausa[] {
  return suyas
    .filter(({ marcha, desde }) => marcha === 'PAUSA' || (marcha === 'RESUELTO' && desde < alto.en))
    .map(({ desde, hasta, estado }) => ({
      desde,
      hasta,
      minutosHabiles: minutosHabiles(calendario, desde, hasta ?? ahora),
      causa: estado,
    }));
}

const porVenir = ({ estado, venceEn }: Hito) => (estado === 'EN_CURSO' || estado === 'EN_RIESGO' ? venceEn : null);

/** The SLA of a case as it is at `momento`. What is as long as the case is old, its clock and its pauses, is made where it is read. */
export function slaDe(historia: Historia, momento: number): Sla {
  const ahora = Math.max(momento, historia.creadoEn);
  const { primeraRespuestaMin, resolucionMin } = historia.objetivos;
  const suyas = estancias(historia, ahora);
  const alto = altoDe(suyas, ahora);
  const deRespuesta = altoDeRespuesta(historia, suyas, alto, ahora);
  const laDeRespuesta = historia.respuestaCon ? { ...historia, ...historia.respuestaCon } : historia;
  const primeraRespuesta = hitoEn(laDeRespuesta, estancias(laDeRespuesta, ahora), primeraRespuestaMin, deRespuesta);
  const resolucion = hitoEn(historia, suyas, resolucionMin, alto);
  const vencimientos = [primeraRespuesta, resolucion].map(porVenir).filter((en) => en !== null);
  return {
    primeraRespuesta,
    resolucion,
    get pausas() {
      return pausasDe(historia, suyas, alto, ahora);
    },
    pausadoDesde: alto.porque === 'PAUSA' ? alto.en : null,
    proximoVencimiento: vencimientos.length > 0 ? Math.min(...vencimientos) : null,
    get reloj() {
      return relojDe(tramosDe(historia, suyas, alto.porque === 'PAUSA' ? ahora : alto.en));
    },
  };
}
