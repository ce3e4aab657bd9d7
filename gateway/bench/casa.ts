/** A whole house in a process of its own, as `pnpm start` runs it, over a demo database of its own: what it holds is nobody else's. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALCANCES } from '@cliente360/identity';
import { signDevelopmentToken, type DevelopmentToken } from '@cliente360/identity';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { children, said, STARTED, stop } from '../test/kit/children.ts';
import { answered, type Answered } from '../test/kit/gateway.ts';
import { startedBefore } from '../test/kit/house.ts';

export interface House extends AsyncDisposable {
  readonly url: string;
  query(query: string, variables?: Record<string, unknown>, claims?: Partial<DevelopmentToken>): Promise<Answered>;
  /** Megabytes of memory that the operating system counts as the process's. */
  residentMb(): number;
}

const LEER = ALCANCES.filter((each) => each.endsWith(':leer') || each === 'comunicaciones:interno');
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  scripts: { start: string };
};
/** `node --flag … file` */
const [, ...words] = scripts.start.split(' ');
const [FILE, FLAGS] = [words.at(-1)!, words.slice(0, -1).join(' ')];

/** On the server of `url`, or on the embedded engine; `env` has settings of the gateway. Resolves when it serves. */
export async function openHouse(url: string | undefined, env: Readonly<Record<string, string>>): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'casa-'));
  const all = children();
  const scratch = url ? await createScratchDatabase(url) : undefined;
  const close = async () => {
    all[Symbol.dispose]();
    await scratch?.[Symbol.asyncDispose]();
    rmSync(dataDir, { recursive: true });
  };
  try {
    if (!scratch) await startedBefore(dataDir);
    const database = scratch && { DATABASE_URL: scratch.url, DEMO: '1' };
    const settings = { PORT: '0', DATA_DIR: dataDir, NODE_OPTIONS: FLAGS, ...database, ...env };
    const house = all.run(FILE, [], settings);
    const [, address] = await said(house, STARTED);
    const query: House['query'] = async (text, variables, claims) => {
      const token = { sub: 'ana.torres', empresa: 'demo', alcances: LEER, expira: '1h', ...claims };
      const authorization = `Bearer ${await signDevelopmentToken(dataDir, token)}`;
      const headers = { 'content-type': 'application/json', authorization };
      const body = JSON.stringify({ query: text, variables });
      return answered(await fetch(`${address}/graphql`, { method: 'POST', headers, body }));
    };
    return {
      url: address!,
      query,
      residentMb: () => residentMb(house.pid!),
      [Symbol.asyncDispose]: async () => {
        // One that has ended would be waited for.
        if (house.exitCode === null) await stop(house);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const residentMb = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
