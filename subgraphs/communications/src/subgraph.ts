/** The rooms of communications, one line each. */
export { archivos } from './archivos/room.ts';
export { bitacora } from './bitacora/room.ts';
export { comentarios } from './comentarios/room.ts';
export { emails } from './emails/room.ts';
export { sujeto } from './sujeto/room.ts';
