/** The subgraphs in one process, over one database: what `pnpm start`, `pnpm datos` and the tests of the whole graph use. */
export * from './definitions.ts';
export * from './empresas.ts';
export * from './open.ts';
export * from './explain/explain.ts';
export * from './sat.ts';
export type * from './target.ts';
