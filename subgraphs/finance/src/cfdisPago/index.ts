/** What other rooms of finance may use of this one, besides its tables. */
export { documentosRelacionadosDe } from './documentos.ts';
