/** The rooms of communications, one line each. */
export { comentarios } from './comentarios/room.ts';
export { emails } from './emails/room.ts';
export { sujeto } from './sujeto/room.ts';
