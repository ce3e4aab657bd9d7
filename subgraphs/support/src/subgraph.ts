/** The rooms of support, one line each. */
export { sla } from './sla/room.ts';
export { polizas } from './polizas/room.ts';
export { casos } from './casos/room.ts';
export { eventos } from './eventos/room.ts';
