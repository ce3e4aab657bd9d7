import type { Meanings } from '@cliente360/testing';

const PRIORIDADES = ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'];
const GRUPOS: Readonly<Record<string, string>> = {
  NUEVO: 'ABIERTO',
  EN_PROCESO: 'ABIERTO',
  PENDIENTE: 'PAUSADO',
  RESUELTO: 'TERMINADO',
  CERRADO: 'TERMINADO',
  CANCELADO: 'TERMINADO',
};

/** What the filters and orders mean in a row, where their names do not say it. */
export const meanings: Meanings = {
  'Casos.clienteIds': { at: 'cliente' },
  'Casos.grupoEstado': { holds: ({ estado }, asked: string[]) => asked.includes(GRUPOS[estado as string]!) },
  'Casos.texto': { at: ['numero', 'titulo', 'descripcion'] },
  'Casos.reabiertos': { holds: ({ reaperturas }, asked) => (reaperturas as number) > 0 === asked },
  'Casos#PRIORIDAD': { key: ({ prioridad }) => PRIORIDADES.indexOf(prioridad as string) },
};
