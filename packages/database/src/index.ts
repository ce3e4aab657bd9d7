/** PGlite or PostgreSQL behind one type, migrations, company isolation. */
export { eraseAppendOnly } from './erase.ts';
export { lockDataDir } from './lock.ts';
export { checkMigrations } from './migrations.ts';
export { NeedsAdministrator, roleOf } from './prerequisites.ts';
export * from './open.ts';
export { recorded } from './recorded.ts';
export * from './types.ts';
export { retryWrite } from './retryWrite.ts';
