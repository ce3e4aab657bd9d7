/** `pnpm migracion crm direcciones`: writes what changed in a subgraph's tables as its next migration. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTSIDE_TRANSACTION } from './migrations.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const [subgraph = '', what = ''] = process.argv.slice(2);
const folder = join(root, 'subgraphs', subgraph);

if (!/^[a-z]+$/.test(subgraph) || !existsSync(join(folder, 'drizzle.config.ts')) || !/^\w+$/.test(what)) {
  console.error('usage: pnpm migracion <subgraph> <what>, for example: pnpm migracion crm direcciones');
  process.exit(2);
}

const sqlFiles = () => {
  const migrations = join(folder, 'migrations');
  return new Set(existsSync(migrations) ? readdirSync(migrations).filter((file) => file.endsWith('.sql')) : []);
};

const before = sqlFiles();
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'drizzle-kit'), ['generate', '--name', what], {
  cwd: folder,
  stdio: 'inherit',
});
for (const file of sqlFiles().difference(before)) {
  allowExistingSchema(join(folder, 'migrations', file));
  markOutsideTransaction(join(folder, 'migrations', file));
}
process.exitCode = status ?? 1;

/** A database whose login may not create schemas gets them from its administrator beforehand. */
function allowExistingSchema(path: string): void {
  const sql = readFileSync(path, 'utf8');
  writeFileSync(path, sql.replace(/^CREATE SCHEMA (?!IF NOT EXISTS)/gm, 'CREATE SCHEMA IF NOT EXISTS '));
}

/** One that makes an index beside those who write. */
function markOutsideTransaction(path: string): void {
  const sql = readFileSync(path, 'utf8');
  if (/^(create (unique )?|drop )index concurrently /im.test(sql))
    writeFileSync(path, `${OUTSIDE_TRANSACTION}\n${sql}`);
}
