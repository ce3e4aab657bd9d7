/** The rooms of finance, one line each. */
export { cfdi } from './cfdi/room.ts';
export { rentas } from './rentas/room.ts';
export { facturas } from './facturas/room.ts';
export { cfdisPago } from './cfdisPago/room.ts';
export { notasCredito } from './notasCredito/room.ts';
export { comisiones } from './comisiones/room.ts';
export { movimientosBancarios } from './movimientosBancarios/room.ts';
export { flujoEfectivo } from './flujoEfectivo/room.ts';
export { facturasTraslado } from './facturasTraslado/room.ts';
