/** Access rules: reading them from an SDL, pruning what a caller may not read, completing what is left. */
export * from './guard.ts';
export * from './prune.ts';
export * from './rules.ts';
