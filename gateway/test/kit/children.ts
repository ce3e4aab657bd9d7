/** Real processes of the house, each with nothing of this run's own environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../../..');

/** What the gateway says when it serves: its address and a demo token. */
export const STARTED = /atiende en (http:\S+)\/graphql[^]*demostración:\n(\S+)\n/;

export interface Children extends Disposable {
  run(file: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess;
}

/** Those that are still there when it is disposed of are killed, so that a test that fails leaves none behind. */
export function children(): Children {
  const all: ChildProcess[] = [];
  return {
    run: (file, args, env) => {
      const child = spawn(process.execPath, [join(root, file), ...args], {
        cwd: root,
        env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      all.push(child);
      return child;
    },
    [Symbol.dispose]: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

/** Resolves with what a child said once it has said what is looked for; what it says later is read and dropped. */
export async function said(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  const err = text(child.stderr!);
  let out = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    out += String(chunk);
    const found = wanted.exec(out);
    if (!found) continue;
    child.stdout!.resume();
    return found;
  }
  throw new Error(`it ended: ${out}${await err}`);
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
