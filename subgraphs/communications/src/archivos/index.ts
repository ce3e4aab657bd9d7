/** What other rooms of communications may use of this one, besides its tables. */
export { type ConContenido, abrir } from './abrir.ts';
export { descargar } from './descargar.ts';
