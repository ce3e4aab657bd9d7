/** Deadlines that are stored with a case: when each milestone warns and falls due, and since when it is paused. */
import { type Historia, slaDe } from '../../sla/index.ts';

const texto = (epoch: number | null | undefined) => (epoch == null ? null : new Date(epoch).toISOString());

/** The columns as they are from `momento` (epoch milliseconds) on, until something else happens to the case. */
export function plazosDe(historia: Historia, momento: number) {
  const { primeraRespuesta, resolucion, pausadoDesde } = slaDe(historia, momento);
  return {
    primeraRespuestaAvisaEn: texto(primeraRespuesta.plazo?.avisaEn),
    primeraRespuestaVenceEn: texto(primeraRespuesta.plazo?.venceEn),
    primeraRespuestaEscalaEn: texto(primeraRespuesta.plazo?.escalaEn),
    resolucionAvisaEn: texto(resolucion.plazo?.avisaEn),
    resolucionVenceEn: texto(resolucion.plazo?.venceEn),
    resolucionEscalaEn: texto(resolucion.plazo?.escalaEn),
    pausadoDesde: texto(pausadoDesde),
  };
}
