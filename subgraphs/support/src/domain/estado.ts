/** State machine of a case, as a table: the states, their groups, and where each one leads. */

export const ESTADOS_CASO = ['NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CERRADO', 'CANCELADO'] as const;
export type EstadoCaso = (typeof ESTADOS_CASO)[number];

export type GrupoEstado = 'ABIERTO' | 'PAUSADO' | 'TERMINADO';

export const GRUPO_DE_ESTADO: Readonly<Record<EstadoCaso, GrupoEstado>> = {
  NUEVO: 'ABIERTO',
  EN_PROCESO: 'ABIERTO',
  PENDIENTE: 'PAUSADO',
  RESUELTO: 'TERMINADO',
  CERRADO: 'TERMINADO',
  CANCELADO: 'TERMINADO',
};

/** From each state to those that may follow it. RESUELTO goes back to EN_PROCESO only when the case is reopened. */
export const TRANSICIONES: Readonly<Record<EstadoCaso, readonly EstadoCaso[]>> = {
  NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
  EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'CANCELADO'],
  PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'CANCELADO'],
  RESUELTO: ['EN_PROCESO', 'CERRADO'],
  CERRADO: [],
  CANCELADO: [],
};

/** The states of any of the groups. */
export function estadosDeGrupos(grupos: readonly GrupoEstado[]): EstadoCaso[] {
  return ESTADOS_CASO.filter((estado) => grupos.includes(GRUPO_DE_ESTADO[estado]));
}
