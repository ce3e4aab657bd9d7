/** What other rooms of communications may use of this one, besides its tables. */
export { avisar } from './avisar.ts';
export { type Adjunto, entregar } from './correo.ts';
export { FalloDeEnvio } from './canal.ts';
export { correo } from './canalCorreo.ts';
export { direccionDe, dominioDe } from './domain/direccion.ts';
export { falloDeCorreo } from './domain/fallos.ts';
export { enUnaLinea } from './domain/limpio.ts';
export { REINTENTOS } from './reintentos.ts';
export type { TextosDeCorreo } from './domain/textos.ts';
