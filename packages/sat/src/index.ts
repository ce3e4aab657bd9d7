/** The SAT's catalogues: the law's, the same for every company. */
export * from './catalogos.ts';
export type { ClaveProdServ, ClaveUnidad } from './claves.ts';
export * from './cargar.ts';
export * from './guardar.ts';
export * from './importables.ts';
export * from './importar.ts';
export { ArchivoInvalido } from './problemas.ts';
