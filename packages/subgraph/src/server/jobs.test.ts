import pino from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { all, openEngine, type Engine } from '../../../database/test/engine.ts';
import type { SubgraphContext } from '../context.ts';
import type { RoomJob } from '../room.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { openSubgraphJobs, type RunningJobs } from './jobs.ts';

let engine: Engine;
let jobs: (RunningJobs & { start(): Promise<void> }) | undefined;
let soltar: () => void;
const atascada = new Promise<void>((resolve) => (soltar = resolve));
const hechas: string[] = [];

const lenta: RoomJob = {
  name: 'lenta',
  cron: '* * * * *',
  run: async ({ empresa: { clave } }) => {
    hechas.push(clave);
    if (clave === 'atascada') await atascada;
  },
};

beforeAll(async () => {
  engine = await openEngine();
  await engine.database.asOwner(
    `insert into prueba.empresas values (gen_random_uuid(), 'atascada'), (gen_random_uuid(), 'otra'), (gen_random_uuid(), 'una')`,
  );
  jobs = await openSubgraphJobs({
    definition: { name: 'prueba', jobs: [lenta] } as unknown as SubgraphDefinition,
    database: engine.database,
    log: pino({ level: 'silent' }),
    cron: false,
    contextOf: async (clave) =>
      ({
        empresa: { clave },
        write: (work: never) => engine.database.write(all, work),
      }) as unknown as SubgraphContext,
  });
  await jobs.start();
}, 60_000);
afterAll(async () => {
  soltar();
  await jobs?.stop();
  await engine[Symbol.asyncDispose]();
});

it('a company whose job takes long keeps no other waiting, and has one that waits at most', async () => {
  const tocar = () => engine.database.write(all, (tx) => jobs!.send(tx, 'lenta', {}));
  const veces = (clave: string) => hechas.filter((each) => each === clave).length;
  const esperan = async () => {
    const { rows } = await engine.database.asOwner(
      `select count(*)::int as n from trabajos_prueba.job where name = 'lenta.empresa' and singleton_key = 'atascada' and state = 'created'`,
    );
    return (rows[0] as { n: number }).n;
  };
  for (const vez of [1, 2]) {
    await tocar();
    await vi.waitFor(() => expect([veces('una'), veces('otra')]).toEqual([vez, vez]), { timeout: 30_000 });
  }
  expect([veces('atascada'), await esperan()]).toEqual([1, 1]);
  await engine.database.write(all, (tx) =>
    jobs!.send(tx, 'lenta.empresa', { empresa: 'atascada' }, { key: 'atascada' }),
  );
  expect(await esperan()).toBe(1);
}, 120_000);
