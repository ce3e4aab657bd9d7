/** The rooms of communications, one line each. */
export { emails } from './emails/room.ts';
export { sujeto } from './sujeto/room.ts';
