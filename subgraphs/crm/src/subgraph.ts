/** The rooms of crm, one line each. */
export { identidad } from './identidad/room.ts';
export { usuarios } from './usuarios/room.ts';
export { departamentos } from './departamentos/room.ts';
export { clientes } from './clientes/room.ts';
export { contactos } from './contactos/room.ts';
export { direcciones } from './direcciones/room.ts';
export { campanias } from './campanias/room.ts';
export { oportunidades } from './oportunidades/room.ts';
export { relaciones } from './relaciones/room.ts';
export { ventas } from './ventas/room.ts';
export { cotizaciones } from './cotizaciones/room.ts';
export { accesos } from './accesos/room.ts';
export { proyectos } from './proyectos/room.ts';
