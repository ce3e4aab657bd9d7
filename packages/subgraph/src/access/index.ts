export * from './guard.ts';
export * from './prune.ts';
export * from './rules.ts';
