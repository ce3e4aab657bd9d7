/** What other rooms of communications may use of this one, besides its tables. */
export { encolarRespuesta } from './encolar.ts';
