/** Test oracle of cases: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

const PRIORIDADES = ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'];
const GRUPOS: Readonly<Record<string, string>> = {
  NUEVO: 'ABIERTO',
  EN_PROCESO: 'ABIERTO',
  PENDIENTE: 'PAUSADO',
  RESUELTO: 'TERMINADO',
  CERRADO: 'TERMINADO',
  CANCELADO: 'TERMINADO',
};

interface Hito {
  readonly cumplidoEn: string | null;
  readonly venceEn: string | null;
}

const hitosDe = ({ sla }: Readonly<Record<string, unknown>>) => {
  const { primeraRespuesta, resolucion } = sla as { primeraRespuesta: Hito; resolucion: Hito };
  return [primeraRespuesta, resolucion];
};

export const oracle: TestOracle = {
  'Casos.clienteIds': { at: 'cliente' },
  'Casos.grupoEstado': { holds: ({ estado }, asked: string[]) => asked.includes(GRUPOS[estado as string]!) },
  'Casos.texto': { at: ['numero', 'titulo', 'descripcion'] },
  'Casos.sla': { at: ['sla.primeraRespuesta.estado', 'sla.resolucion.estado'] },
  'Casos#VENCE_EN': {
    key: (row) => {
      if (row['estado'] === 'CANCELADO' || (row['sla'] as { pausadoDesde: string | null }).pausadoDesde) return null;
      const abiertos = hitosDe(row).filter(({ cumplidoEn }) => cumplidoEn === null);
      return abiertos.length === 0 ? null : abiertos.map(({ venceEn }) => venceEn!).sort()[0]!;
    },
  },
  'Casos.reabiertos': { holds: ({ reaperturas }, asked) => (reaperturas as number) > 0 === asked },
  'Casos#PRIORIDAD': { key: ({ prioridad }) => PRIORIDADES.indexOf(prioridad as string) },
};
