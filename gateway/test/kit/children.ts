/** Real processes of the house, each with nothing of this run's own environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { runFolder } from '@cliente360/testing/run';
import { keepLog } from '@cliente360/testing/logs';

/** What the first child compiled serves the others. */
export const COMPILED = { NODE_COMPILE_CACHE: join(runFolder(), 'compiled') };
const root = join(import.meta.dirname, '../../..');
const END_WITH_PARENT = pathToFileURL(join(import.meta.dirname, 'endWithParent.ts')).href;

/** What the gateway says when it serves: its address and a demo token. */
export const STARTED = /atiende en (http:\S+)\/graphql[^]*demostración:\n(\S+)\n/;

export interface Children extends Disposable {
  /** Runs a file of the house, or of a copy of it elsewhere. */
  run(file: string, args: readonly string[], env: Readonly<Record<string, string>>, house?: string): ChildProcess;
}

/** Those that are still there when it is disposed of are killed, so that a test that fails leaves none behind; they end too when this process is gone before that. */
export function children(): Children {
  const all: ChildProcess[] = [];
  return {
    run: (file, args, env, house = root) => {
      const child = spawn(process.execPath, ['--import', END_WITH_PARENT, join(house, file), ...args], {
        cwd: house,
        env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', ...COMPILED, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      all.push(child);
      keepLog(child.stderr);
      return child;
    },
    [Symbol.dispose]: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

/**
 * Resolves with what a child said once it has said what is looked for. What it says is read to its end: a child waits
 * for ever on a pipe that is full.
 */
export async function said(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  const err = text(child.stderr!);
  const heard = Promise.withResolvers<RegExpExecArray>();
  let out = '';
  let found = false;
  child.stdout!.on('data', (chunk: Buffer) => {
    if (found) return;
    out += String(chunk);
    const match = wanted.exec(out);
    if (!match) return;
    found = true;
    heard.resolve(match);
  });
  child.stdout!.once('end', () => {
    if (!found) void err.then((said) => heard.reject(new Error(`it ended: ${out}${said}`)));
  });
  return heard.promise;
}

export async function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: code as number | null, err };
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  return (await exit)[0] as number | null;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
