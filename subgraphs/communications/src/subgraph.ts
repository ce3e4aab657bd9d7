/** The rooms of communications, one line each. */
export { sujeto } from './sujeto/room.ts';
export { emails } from './emails/room.ts';
export { comentarios } from './comentarios/room.ts';
export { calendario } from './calendario/room.ts';
export { canalesChat } from './canalesChat/room.ts';
export { archivos } from './archivos/room.ts';
export { cargas } from './cargas/room.ts';
export { bitacora } from './bitacora/room.ts';
export { notificaciones } from './notificaciones/room.ts';
export { eventosDeCaso } from './eventosDeCaso/room.ts';
export { respuestas } from './respuestas/room.ts';
export { encuestas } from './encuestas/room.ts';
