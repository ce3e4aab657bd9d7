export * from './confinement.ts';
export type * from './crm.ts';
export * from './development.ts';
export * from './directory.ts';
export * from './errors.ts';
export * from './internal.ts';
export { internalKey } from './keys.ts';
export * from './token.ts';
export * from './types.ts';
