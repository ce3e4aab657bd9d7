/**
 * `pnpm check`, the part that is ours: what is generated is what would be
 * generated now, and migrations are what the tables say.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import { checkMigrations } from '@cliente360/database';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const problems = [
  ...run('the composed schema', process.execPath, [join(root, 'schema', 'compose.ts'), '--check']),
  ...run('generated types', bin('graphql-codegen'), ['--config', join(root, 'codegen.ts'), '--check']),
  ...run('the manifest of operations', process.execPath, [join(root, 'schema', 'manifest.ts'), '--check']),
  ...run('what the list of subgraphs says', process.execPath, [join(root, 'schema', 'lists.ts'), '--check']),
  ...SUBGRAPH_NAMES.flatMap(migrationProblems),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;

function run(what: string, command: string, args: string[], cwd = root): string[] {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? [] : [`${what}: ${(stderr || stdout).trim()}`];
}

/** Generates the next migration into a scratch copy: there must be nothing left to generate. */
function migrationProblems(name: string): string[] {
  const folder = join(root, 'subgraphs', name);
  const scratch = mkdtempSync(join(tmpdir(), 'migrations-'));
  try {
    cpSync(join(folder, 'migrations'), join(scratch, 'out'), { recursive: true });
    const config = join(scratch, 'drizzle.config.json');
    const schema = [join(folder, 'src/schema.ts'), join(folder, 'src/**/tables.ts')];
    writeFileSync(
      config,
      JSON.stringify({
        dialect: 'postgresql',
        schema,
        schemaFilter: [name],
        out: relative(folder, join(scratch, 'out')),
      }),
    );
    const failed = run(
      `${name} migrations`,
      bin('drizzle-kit'),
      ['generate', '--config', relative(folder, config)],
      folder,
    );
    const added = readdirSync(join(scratch, 'out')).filter((file) => !existsSync(join(folder, 'migrations', file)));
    return [
      ...failed,
      ...added.map(() => `${name}: the tables changed and have no migration; run pnpm migracion ${name} <what>`),
      ...checkMigrations(join(folder, 'migrations')),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
