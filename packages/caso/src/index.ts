/** What the subgraphs that act on cases say to a form, and to each other. */
export * from './archivos.ts';
export * from './camposPersonales.ts';
export * from './errores.ts';
export * from './eventos.ts';
export * from './faltas.ts';
export * from './guardia.ts';
export * from './permisos.ts';
