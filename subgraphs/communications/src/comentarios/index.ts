/** What other rooms of communications may use of this one, besides its tables. */
export { moverComentario } from './mover.ts';
