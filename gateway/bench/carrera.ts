/** Requests that are allowed and meant to hurt, several at once, against the whole house: what everybody else notices of them. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { atOnce } from './atOnce.ts';
import { openHouse, type House } from './casa.ts';
import { operation } from '../test/kit/operations.ts';

/** What `/health/live` may wait, in milliseconds, and what the process may hold afterwards, in times of what it held at rest. */
const WAIT_MS = 300;
const GROWTH = 1.5;
/** V8 gives back what a load left it once the process has been quiet for a while: `packages/config/src/idleMemory.ts`. */
const SETTLE_MS = 30_000;

const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const cliente = api.getType('Cliente');
const fieldsOf = (type: unknown) => (isObjectType(type) ? type.getFields() : {});

/** Every plain field of a relation's rows. */
function leaves(relacion: string): string {
  const connection = getNamedType(fieldsOf(cliente)[relacion]!.type);
  const row = getNamedType(fieldsOf(connection)['nodes']!.type);
  const plain = Object.values(fieldsOf(row)).filter(({ type, args }) => isLeafType(getNamedType(type)) && !args.length);
  return plain.map(({ name }) => name).join(' ');
}

const rows = (relaciones: readonly string[], first: number) =>
  relaciones.map((each) => `${each}(first: ${first}) { nodes { ${leaves(each)} } }`).join(' ');
/** A client's rows as often as it has cases. */
const round = (relaciones: readonly string[], first: number) =>
  `{ cliente(numero: "CLI-000001") { casos(first: 100) { nodes { id cliente { ${rows(relaciones, first)} } } } } }`;

const HOSTILE: readonly [string, string][] = [
  ['the same rows a hundred times, every field of them', round(['casos', 'facturas'], 80)],
  [
    'the same ids a hundred times',
    round(['casos', 'facturas', 'emails', 'ventas'], 100).replace(/nodes \{ (?!id cliente)[^}]*\}/g, 'nodes { id }'),
  ],
  [
    'a hundred rows of many relations of every client',
    `{ clientes(first: 24) { nodes { ${rows(['facturas', 'casos', 'emails', 'archivos', 'ventas'], 100)} } } }`,
  ],
];

export async function hostileLoad(url: string | undefined): Promise<boolean> {
  await using house = await openHouse(url, { PARTNER_COST_PER_MINUTE: '1000000000' });
  const partner = { sub: 'socio.api', alcances: ['crm:leer', 'soporte:leer'], clientes: ['CLI-000001', 'CLI-000002'] };
  const cliente360 = operation('cliente360');
  const renamed = (k: number) =>
    house.query(cliente360.replace('Cliente360', `C_${k}`), { numero: 'CLI-000001' }, partner);
  // The first requests of a process compile it.
  for (const [, query] of HOSTILE) await house.query(query);
  for (let k = 0; k < 20; k++) await renamed(k);
  const { resident: rest } = await settled(house);
  const load: [string, number, (k: number) => Promise<unknown>][] = [
    ...HOSTILE.map(([name, query]) => [name, 15, () => house.query(query)] as [string, number, () => Promise<unknown>]),
    ['one wide operation under 200 names, by a partner', 200, (k) => renamed(k + 20)],
  ];
  let good = true;
  console.log('\nallowed, five at once: worst wait of /health/live and of an honest client, ms');
  for (const [name, times, each] of load) {
    const { worst, other } = await measured(house, times, each);
    good &&= worst < WAIT_MS;
    console.log(`${name.padEnd(52)}${worst.toFixed(0).padStart(8)}${other.toFixed(0).padStart(8)}`);
  }
  const { resident: after, worst } = await settled(house);
  console.log(`${'nothing, while the house gives its memory back'.padEnd(52)}${worst.toFixed(0).padStart(8)}`);
  // That wait is no load's: a quiet process lets go of its pages in one piece, once.
  good &&= after < rest * GROWTH;
  console.log(
    `resident: ${rest.toFixed(0)} MB at rest, ${after.toFixed(0)} MB afterwards (${(after / rest).toFixed(2)})`,
  );
  console.log(
    good ? `all within ${WAIT_MS} ms and ${GROWTH} times` : `not all within ${WAIT_MS} ms and ${GROWTH} times`,
  );
  return good;
}

async function measured(house: House, times: number, each: (k: number) => Promise<unknown>) {
  const asked = asksMeanwhile(house);
  let [busy, other] = [true, 0];
  const honest = (async () => {
    while (busy) {
      const started = performance.now();
      const { body } = await house.query('{ clientes(first: 5) { nodes { numero } } }', {}, { sub: 'luis.mora' });
      if (!body.data?.clientes) throw new Error(`an honest client was not served: ${JSON.stringify(body)}`);
      other = Math.max(other, performance.now() - started);
    }
  })();
  await atOnce(times, 5, async (k) => void (await each(k)));
  busy = false;
  await honest;
  return { worst: await asked(), other };
}

/** Asks `/health/live` until what it returns is called, which tells the longest that an answer took. */
function asksMeanwhile(house: House): () => Promise<number> {
  const probe = new Worker(new URL('sondeo.ts', import.meta.url), { workerData: { url: house.url } });
  return async () => {
    probe.postMessage('end');
    const [worst] = (await once(probe, 'message')) as [number];
    return worst;
  };
}

/** What it holds once it has had a while for itself, and how long an answer took at worst meanwhile. */
async function settled(house: House): Promise<{ resident: number; worst: number }> {
  const asked = asksMeanwhile(house);
  await setTimeout(SETTLE_MS);
  return { worst: await asked(), resident: house.residentMb() };
}
