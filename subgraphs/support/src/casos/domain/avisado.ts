/** The levels of escalation of a case's milestones, and which of them were told. */
export const HITOS = ['PRIMERA_RESPUESTA', 'RESOLUCION'] as const;
export type NombreHito = (typeof HITOS)[number];

/** 0: it is about to fall due. 1: it fell due. 2: as long again as its objective went by. */
export const NIVELES = [0, 1, 2] as const;
export type Nivel = (typeof NIVELES)[number];

/** A level of a milestone that was told: each one is told once, wherever its clock moves later. */
export type Avisado = `${NombreHito}_${Nivel}`;
export const AVISADOS = HITOS.flatMap((hito) => NIVELES.map((nivel): Avisado => `${hito}_${nivel}`));
