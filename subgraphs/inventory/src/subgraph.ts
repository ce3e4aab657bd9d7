/** The rooms of inventory, one line each. */
export { articulos } from './articulos/room.ts';
export { almacenes } from './almacenes/room.ts';
export { retiros } from './retiros/room.ts';
export { lotesSeries } from './lotesSeries/room.ts';
export { movimientosAlmacen } from './movimientosAlmacen/room.ts';
export { noInventariables } from './noInventariables/room.ts';
export { inventariables } from './inventariables/room.ts';
export { activos } from './activos/room.ts';
