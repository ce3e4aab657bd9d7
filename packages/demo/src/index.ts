/** Deterministic demo data: a world that every room's rows are made from. */
export { createWorld } from './world.ts';
export type * from './types.ts';
export type { DemoGenerator, DemoRow } from './generator.ts';
export { loadDemo, type LoadOptions, type LoadProgress, type LoadReport } from './load.ts';
export { seededRandom } from './random.ts';
export { idDemo } from './ids.ts';
export { contenidoDemo, type PapelDemo } from './contenido/contenido.ts';
export { clabeDigito, rfcDigito } from './checkDigits.ts';
export { DEPARTAMENTOS_DEMO, EMPRESAS_DEMO, USUARIOS_DEMO } from './usuarios.ts';
export { CATALOGOS_SAT, REGIMENES_POR_USO, type ClaveCatalogo } from '@cliente360/sat';
