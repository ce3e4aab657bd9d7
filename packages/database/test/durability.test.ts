import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabases } from '../src/index.ts';
import { all, migrationsFolder } from './engine.ts';

const KILLS = 3;
const CONFIRMED_BEFORE_KILL = 40;
let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'durabilidad-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

it('kill -9 in the middle of writes, again and again, loses no row that was confirmed', async () => {
  const confirmed: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(writer, 'exit');
    let inRound = 0;
    for await (const id of createInterface(writer.stdout)) {
      confirmed.push(id);
      if (++inRound === CONFIRMED_BEFORE_KILL) writer.kill('SIGKILL');
    }
    expect((await exit)[1]).toBe('SIGKILL');
  }

  const databases = await openDatabases({ dataDir });
  try {
    const database = await databases.subgraph({ name: 'prueba', migrationsFolder });
    const [heap, index] = await database.read(all, [
      { sql: 'select id::text from prueba.filas', params: [] },
      { sql: 'select count(*)::int as n from prueba.filas where id = any ($1::uuid[])', params: [confirmed] },
    ]);
    const kept = new Set(heap!.map((row) => row['id']));
    expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
    expect(index).toEqual([{ n: confirmed.length }]);
  } finally {
    await databases.close();
  }
}, 90_000);
