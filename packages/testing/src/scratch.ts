/** A scratch copy of the house: its own files, in a folder that goes away, over the dependencies that are installed. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');

export interface Scratch extends AsyncDisposable {
  readonly dir: string;
  /** Runs a program there and gives what it printed; throws with it where it fails. Nothing of this process's environment goes along but PATH and HOME. */
  run(program: string, ...args: readonly string[]): Promise<string>;
}

/** Copies what git tracks, or would, as it is on disk. */
export async function scratchCopy(): Promise<Scratch> {
  const dir = await mkdtemp(join(tmpdir(), 'cliente360-copia-'));
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT });
  const files = stdout.split('\0').filter(Boolean);
  const folders = new Set(files.map(dirname));
  for (const each of folders) await mkdir(join(dir, each), { recursive: true });
  // Of what git lists, a file that was deleted and not yet committed is not there.
  for (const each of files) await copyFile(join(ROOT, each), join(dir, each)).catch(unlessMissing);
  const packages = files.filter((each) => each.endsWith('package.json')).map(dirname);
  for (const each of packages) await linkDependencies(join(ROOT, each), join(dir, each));
  const bin = join(dir, 'node_modules/.bin');
  return {
    dir,
    run: async (program, ...args) => {
      const { HOME, PATH } = process.env;
      const env = { HOME, PATH: `${bin}:${dirname(process.execPath)}:${PATH}`, CI: 'true' };
      const done = await run(program, [...args], { cwd: dir, env, maxBuffer: 2 ** 26 });
      return done.stdout;
    },
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The house's own packages are the copy's; what was installed is linked where it is. */
async function linkDependencies(from: string, to: string): Promise<void> {
  const walk = async (folder: string): Promise<void> => {
    const source = join(from, folder);
    await mkdir(join(to, folder), { recursive: true });
    for (const entry of await readdir(source, { withFileTypes: true })) {
      const name = join(folder, entry.name);
      if (entry.isSymbolicLink()) await symlink(await targetOf(join(from, name), from, to), join(to, name));
      else if (entry.isDirectory() && entry.name.startsWith('@')) await walk(name);
      else if (entry.name === '.bin' || entry.name === '.pnpm') await symlink(join(from, name), join(to, name));
    }
  };
  await walk('node_modules').catch(unlessMissing);
}

async function targetOf(link: string, from: string, to: string): Promise<string> {
  const told = await readlink(link);
  const target = isAbsolute(told) ? told : resolve(dirname(link), told);
  const installed = target.includes(`${join('node_modules', '.pnpm')}/`);
  return installed ? target : resolve(to, relative(from, target));
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
