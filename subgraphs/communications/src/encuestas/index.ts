/** What other rooms of communications may use of this one, besides its tables. */
export { enviarEncuesta } from './enviar.ts';
export { raizDe } from './registro.ts';
