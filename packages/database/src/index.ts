export { eraseAppendOnly } from './erase.ts';
export { roleOf } from './enforce.ts';
export { lockDataDir } from './lock.ts';
export { checkMigrations } from './migrations.ts';
export * from './open.ts';
export * from './types.ts';
