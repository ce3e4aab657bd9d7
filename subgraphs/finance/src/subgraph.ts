/** The rooms of finance, one line each. */
export { cfdi } from './cfdi/room.ts';
export { facturas } from './facturas/room.ts';
export { pagos } from './pagos/room.ts';
export { notasCredito } from './notasCredito/room.ts';
export { facturasTraslado } from './facturasTraslado/room.ts';
export { bancos } from './bancos/room.ts';
