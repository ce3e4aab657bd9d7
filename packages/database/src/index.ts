export { lockDataDir } from './lock.ts';
export { checkMigrations, roleOf } from './migrate.ts';
export * from './open.ts';
export * from './types.ts';
