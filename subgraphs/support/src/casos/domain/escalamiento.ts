/** Escalation rule of the SLA: who is told, and when, that a milestone of a case is near its end or past it. Instants are epoch milliseconds. */
import type { Hito } from '../../sla/domain/hito.ts';
import { slaDe } from '../../sla/domain/sla.ts';
import { AVISADOS, HITOS, NIVELES, type Nivel, type NombreHito } from './avisado.ts';
import type { Caso } from './caso.ts';
import { cambio, type Decision, type MotivoAviso, type Suceso } from './decision.ts';

export interface Pendiente {
  readonly hito: NombreHito;
  /** The highest that was reached; the lower ones are not told any more. */
  readonly nivel: Nivel;
  /** When it was reached. */
  readonly en: number;
  readonly venceEn: number;
}

const instantes = ({ plazo }: Hito) => [plazo?.avisaEn ?? null, plazo?.venceEn ?? null, plazo?.escalaEn ?? null];

/** Those of a case that are to be told at `ahora`, once their instant is past: who answers at the very instant is in time. None while its clock is stopped. */
export function pendientes(caso: Caso, ahora: number): Pendiente[] {
  const { primeraRespuesta, resolucion } = slaDe(caso, ahora);
  return [primeraRespuesta, resolucion].flatMap((hito, k): Pendiente[] => {
    const nombre = HITOS[k]!;
    const corre = hito.cumplidoEn === null && hito.venceEn !== null;
    const nivel = NIVELES.findLast((each) => (instantes(hito)[each] ?? Infinity) < ahora);
    if (!corre || nivel === undefined || caso.avisados.includes(`${nombre}_${nivel}`)) return [];
    return [{ hito: nombre, nivel, en: instantes(hito)[nivel]!, venceEn: hito.venceEn! }];
  });
}

/** Whom of the house it may concern, besides the case's own. */
export interface Jefes {
  /** Of its department. */
  readonly liderId: string | null;
  readonly gerencia: readonly string[];
}

const DE_QUE: Readonly<Record<NombreHito, string>> = {
  PRIMERA_RESPUESTA: 'La primera respuesta',
  RESOLUCION: 'La resolución',
};
const QUE_PASA: Readonly<Record<Nivel, string>> = {
  0: 'está por vencer',
  1: 'venció sin cumplirse',
  2: 'lleva vencida otro tanto de su objetivo',
};

const avisar = (motivo: MotivoAviso, ...usuarios: readonly (string | null)[]) =>
  [...new Set(usuarios)].filter((id) => id !== null).map((usuarioId) => ({ usuarioId, motivo }));

function avisosDe({ responsableId }: Caso, nivel: Nivel, { liderId, gerencia }: Jefes) {
  if (nivel === 0) return avisar('RIESGO', responsableId);
  return nivel === 1 ? avisar('ESCALADO', responsableId, liderId) : avisar('ESCALADO', ...gerencia);
}

/** What telling it does: that it fell due is written as of then, and that it was escalated as of now. */
export function avisarHito(caso: Caso, { hito, nivel, en, venceEn }: Pendiente, jefes: Jefes): Decision {
  const hasta = Math.max(caso.nivelEscalamiento, nivel);
  const suceso = (tipo: Suceso['tipo'], cambios: Suceso['cambios'], cual: Nivel, cuando?: number): Suceso => ({
    tipo,
    cambios,
    motivo: hito,
    llave: `${hito}_${cual}_${tipo}`,
    ...(cuando === undefined ? {} : { en: cuando }),
  });
  const escalado = suceso(
    'ESCALADO',
    cambio('nivelEscalamiento', String(caso.nivelEscalamiento), String(hasta)),
    nivel,
  );
  // What was never told as missed, and already is twice as late, was missed all the same.
  const vencido = suceso('SLA_INCUMPLIDO', [], 1, venceEn);
  const sabido = caso.avisados.includes(`${hito}_1`);
  const sucesos: [Suceso, ...Suceso[]] =
    nivel === 0 ? [suceso('SLA_RIESGO', [], 0, en)] : nivel === 1 || !sabido ? [vencido, escalado] : [escalado];
  return {
    cambios: {
      nivelEscalamiento: hasta,
      avisados: AVISADOS.filter(
        (each) => caso.avisados.includes(each) || NIVELES.some((bajo) => bajo <= nivel && each === `${hito}_${bajo}`),
      ),
    },
    sucesos,
    resumen: `${DE_QUE[hito]} ${QUE_PASA[nivel]}`,
    avisos: avisosDe(caso, nivel, jefes),
  };
}
