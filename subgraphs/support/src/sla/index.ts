/** What other rooms of support may use of this one, besides its tables. */
export type { CalendarioCongelado } from './domain/calendario.ts';
export { congelar } from './domain/congelar.ts';
export type { Historia, Objetivos } from './domain/historia.ts';
export type { Hito } from './domain/hito.ts';
export { type CambioDeEstado, pasosDe } from './domain/pasos.ts';
export { type Sla, slaDe } from './domain/sla.ts';
export { politicaSla } from './relation.ts';
