/** SLA milestone of a case: time consumed, due date, state. Instants are epoch milliseconds. */
import type { Estancia, Historia } from './historia.ts';
import { sumarTiempoHabil, MINUTO_MS } from './horario.ts';
import { AVISO_MIN } from './riesgo.ts';
import { tiemposDe } from './tramos.ts';

export type EstadoHito = 'EN_CURSO' | 'EN_RIESGO' | 'PAUSADO' | 'CUMPLIDO' | 'INCUMPLIDO' | 'NO_APLICA';

export interface Hito {
  readonly estado: EstadoHito;
  readonly objetivoMin: number;
  readonly venceEn: number | null;
  /** When its warning is due and when it falls due, as of the last thing that moved them, while paused too; null when it does not apply. */
  readonly plazo: Plazo | null;
  readonly cumplidoEn: number | null;
  readonly consumidoMin: number;
  readonly restanteMin: number | null;
  readonly excesoMin: number | null;
}

/** What is kept of a milestone with its case. */
export interface Plazo {
  readonly avisaEn: number | null;
  readonly venceEn: number | null;
  /** When as long again as its objective will have gone by. */
  readonly escalaEn: number | null;
}

/** Where a milestone's clock stopped and why; CORRE if it did not, and then `en` is now. */
export interface Alto {
  readonly porque: 'CORRE' | 'PAUSA' | 'CUMPLIDO' | 'CANCELADO';
  readonly en: number;
}

const enMinutos = (tiempo: number) => Math.floor(tiempo / MINUTO_MS);

function estadoDe(porque: Alto['porque'], vencido: boolean, restante: number): EstadoHito {
  if (porque === 'CANCELADO') return 'NO_APLICA';
  if (vencido) return 'INCUMPLIDO';
  if (porque === 'CUMPLIDO') return 'CUMPLIDO';
  if (porque === 'PAUSA') return 'PAUSADO';
  return restante <= AVISO_MIN * MINUTO_MS ? 'EN_RIESGO' : 'EN_CURSO';
}

/**
 * The milestone at the instant where its clock stopped. The business time of
 * the pauses is added to the objective before the calendar is walked: an event
 * at the very instant it falls due is in time.
 */
export function hitoEn(historia: Historia, suyas: readonly Estancia[], objetivoMin: number, alto: Alto): Hito {
  const { calendario, creadoEn } = historia;
  const { porque, en } = alto;
  const { corrido: consumido, parado: enPausa } = tiemposDe(historia, suyas, en);
  const consumidoMin = enMinutos(consumido);
  const objetivo = objetivoMin * MINUTO_MS;
  const sumarHabil = (tiempo: number) => sumarTiempoHabil(calendario, creadoEn, tiempo + enPausa);
  const vence = sumarHabil(objetivo);
  const vencido = vence !== null && en > vence && porque !== 'CANCELADO';
  const fijo = porque === 'CORRE' || porque === 'CUMPLIDO';
  const abierto = porque === 'CORRE' || porque === 'PAUSA';
  return {
    estado: estadoDe(porque, vencido, objetivo - consumido),
    objetivoMin,
    venceEn: fijo ? vence : null,
    plazo:
      porque === 'CANCELADO'
        ? null
        : { avisaEn: sumarHabil(objetivo - AVISO_MIN * MINUTO_MS), venceEn: vence, escalaEn: sumarHabil(objetivo * 2) },
    cumplidoEn: porque === 'CUMPLIDO' ? en : null,
    consumidoMin,
    // What is left of a minute that has begun is still left: both together are the objective.
    restanteMin: abierto && !vencido ? objetivoMin - consumidoMin : null,
    excesoMin: vencido ? enMinutos(consumido - objetivo) : null,
  };
}
