import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ScratchDatabase extends AsyncDisposable {
  readonly url: string;
}

/** A database of its own on the server of `url`, dropped when disposed of, so that no two test files (or runs) meet. */
export async function createScratchDatabase(url: string): Promise<ScratchDatabase> {
  const name = `prueba_${randomBytes(8).toString('hex')}`;
  await onServer(url, `create database ${name}`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return {
    url: scratch.toString(),
    [Symbol.asyncDispose]: () => onServer(url, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
