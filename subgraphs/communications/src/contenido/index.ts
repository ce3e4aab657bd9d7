/** What other rooms of communications may use of this one, besides its tables. */
export { type Abierto, NoEsLoAnunciado, type Recibido, type Tramo, claveDe } from './almacenamiento.ts';
export { EXTENSIONES, tipoPorNombre } from './domain/tipos.ts';
export { type Enlace, PREFIJO, type Proposito, direccionDe, leerEnlace } from './enlaces.ts';
export { RespuestaHttp, responder } from './respuesta.ts';
export { type Veredicto, revisarContenido } from './revisar.ts';
export { almacenamientoDe } from './servicio.ts';
