/** What other rooms of communications may use of this one, besides its tables. */
export { actor, sujeto } from './fields.ts';
