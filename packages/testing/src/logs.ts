/** What the whole suite logs, kept until its end and then searched for every secret that the suite made. */
import { appendFileSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseConfig } from '@cliente360/config';
import { createLogger } from '@cliente360/config/logger';
import { pino, type Logger } from 'pino';

/** Where this run keeps it; test files inherit it. */
const VARIABLE = 'CLIENTE360_SUITE_LOGS';
const SECRETS = 'secretos.txt';

/** What is a secret whoever made it: a token, a password in an address, a private key, the signature of an address. */
const FORMS: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/,
  /\b[a-z]+:\/\/[^\s:/"@]+:(?!…@)[^\s/"@]+@/i,
  /PRIVATE KEY-----/,
  /\/archivos\/[\w-]+\.[\w-]{43}/,
];

/** Vitest's global set-up: fails the run where a log has a secret. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cliente360-logs-'));
  process.env[VARIABLE] = folder;
  return async () => {
    const found = await leaks(folder);
    await rm(folder, { recursive: true });
    if (found.length) throw new Error(`the logs of the suite have secrets in them:\n${found.join('\n')}`);
  };
}

/** The lines of a folder's logs that have one. */
export async function leaks(folder: string): Promise<string[]> {
  const list = join(folder, SECRETS);
  const secrets = existsSync(list) ? [...new Set((await readFile(list, 'utf8')).split('\n'))].filter(Boolean) : [];
  const found: string[] = [];
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.log')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    // Most logs have none: they are looked through whole first.
    if (!secrets.some((each) => text.includes(each)) && !FORMS.some((form) => form.test(text))) continue;
    const has = (line: string) => secrets.some((each) => line.includes(each)) || FORMS.some((form) => form.test(line));
    found.push(...text.split('\n').filter(has));
  }
  return found;
}

/** The house's own logger, into the suite's logs, each line of every level; `to` hears them too. Silent where no suite runs. */
export function suiteLogger(to?: (line: string) => void): Logger {
  const path = logFile();
  if (!path && !to) return pino({ level: 'silent' });
  return createLogger(parseConfig({ LOG_LEVEL: 'debug' }), {
    destination: {
      write: (line) => {
        if (path) appendFileSync(path, line);
        to?.(line);
      },
    },
  });
}

/** What a process of the house writes goes to the suite's logs besides. */
export function keepLog(stream: Readable): void {
  const path = logFile();
  if (path) stream.on('data', (chunk: Buffer) => appendFileSync(path, chunk));
}

/** Has the suite's logs searched for these. */
export function secret<Value extends string>(value: Value): Value {
  const folder = process.env[VARIABLE];
  if (folder) appendFileSync(join(folder, SECRETS), `${value}\n`);
  return value;
}

function logFile(): string | undefined {
  const folder = process.env[VARIABLE];
  return folder && join(folder, `${process.pid}.log`);
}
