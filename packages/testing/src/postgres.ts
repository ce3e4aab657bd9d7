/** Scratch databases of tests, on a PostgreSQL server. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ScratchDatabase extends AsyncDisposable {
  readonly url: string;
  readonly name: string;
}

/** A database of its own on the server of `url`, dropped when disposed of, so that no two test files (or runs) meet; empty, or a copy of `model`, which nobody may have open. */
export async function createScratchDatabase(url: string, model?: string): Promise<ScratchDatabase> {
  const name = `prueba_${randomBytes(8).toString('hex')}`;
  await onServer(url, `create database ${name}${model ? ` template ${model}` : ''}`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return { name, url: scratch.toString(), [Symbol.asyncDispose]: () => dropDatabase(url, name) };
}

/** Drops a scratch database of the server of `url`. */
export const dropDatabase = (url: string, name: string): Promise<void> =>
  onServer(url, `drop database if exists ${name} with (force)`);

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
