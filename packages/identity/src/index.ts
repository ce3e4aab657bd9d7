/** Identity: callers' tokens, scopes, the directory, and the gateway's own word to a subgraph. */
export * from './bearer.ts';
export * from './confinement.ts';
export { askCrmAsHouse } from './crm.ts';
export type * from './crm.ts';
export * from './development.ts';
export * from './directory.ts';
export * from './errors.ts';
export * from './internal.ts';
export { internalKey } from './keys.ts';
export * from './scopes.ts';
export * from './token.ts';
export type * from './types.ts';
