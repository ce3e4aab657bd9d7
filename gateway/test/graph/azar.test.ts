import { SEED } from '@cliente360/testing/properties';
import fc from 'fast-check';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  answerTo,
  askAt,
  checked,
  drawnFor,
  everyRow,
  look,
  openHouse,
  PER_SCENARIO,
  scenario,
  type House,
  withoutHidden,
  type Place,
} from '../kit/leaks/ask.ts';
import { INTERNAS, isVisible } from '../kit/leaks/oracle.ts';
import { nextOf } from '../kit/leaks/selection.ts';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

/** Random queries; `FC_RUNS` asks for more, `FC_SEED` for others. */
const RUNS = Number(process.env['FC_RUNS'] ?? 300);
/** Scenarios at a time. */
const AT_ONCE = 6;
/** How often a place is asked until it answers with something; most do at once, and a stub whose only field leads to few rows in a hundred. */
const TRIES = 200;

let graph: WholeGraph;
let house: House;
beforeAll(async () => {
  // What is asked here is not what a limit would let through.
  const env = {
    PARTNER_COST_PER_MINUTE: '1000000000000',
    MAX_COST: '1000000000',
    MAX_ALIASES: '1000',
    MAX_DEPTH: '40',
  };
  graph = await wholeGraph({ shape: 'embedded', url: process.env['TEST_DATABASE_URL'], deadlineMs: 60_000, env });
  house = await openHouse(graph);
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 30, maxLength: 60, size: 'max' });
const someNumbers = (count: number, seed: number) => fc.sample(numbers, { numRuns: count, seed });

it(
  `${RUNS} random queries of two companies and of a confined partner show no row that is not theirs`,
  async () => {
    const numRuns = Math.ceil(RUNS / PER_SCENARIO / AT_ONCE);
    const property = () => fc.asyncProperty(numbers, async (drawn) => void (await scenario(house, drawn)));
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, turn) =>
        fc.assert(property(), { numRuns, seed: SEED + turn, endOnFailure: true }),
      ),
    );
  },
  60_000 + RUNS * 100,
);

it('every table has rows of both companies and, where they are of clients, of some that the partner may not see', () => {
  const empty = [...house.tables.values()].flatMap(({ nombre, filas }) =>
    house.principals.flatMap((who) => {
      const [first] = filas;
      if (first?.empresaId === '' || (who.clientes !== '*' && !first?.clientes)) return [];
      return filas.some((each) => !isVisible(each, who)) ? [] : [`${nombre} (${who.nombre})`];
    }),
  );
  expect(empty).toEqual([]);
});

it('of what is internal every such table has rows that its company’s own client may not see, and rows that they may', () => {
  const quien = house.principals.find(({ clientes, interno }) => clientes === '*' && !interno)!;
  const reservadas = [...house.tables.values()].filter(({ filas }) => filas.some(({ interna }) => interna));
  expect(reservadas.map(({ nombre }) => nombre).sort()).toEqual(Object.keys(INTERNAS).sort());
  for (const { nombre, filas } of reservadas) {
    const suyas = filas.filter(({ empresaId }) => empresaId === quien.empresaId);
    expect(
      suyas.some((each) => !isVisible(each, quien)),
      nombre,
    ).toBe(true);
    // Notices are to our own people, all of them.
    expect(
      suyas.some((each) => isVisible(each, quien)),
      nombre,
    ).toBe(nombre !== 'communications.notificaciones');
  }
});

const nameOf = ({ at, target: { field, type, then } }: Place) => [at, field, type, then].filter(Boolean).join(' ');

/** What says nothing of its own: whatever company asks is told the same. */
const IMPERSONAL = ['gateway simularCaso', 'support simularCaso'];

it('every root, entity and relation is reached, and would be found to leak were it shown to the other company', async () => {
  const [company, other] = house.principals as [House['principals'][0], House['principals'][0]];
  const [unreached, unseen] = [new Set(house.places.map(nameOf)), new Set(house.places.map(nameOf))];
  for (const [turn, place] of house.places.entries())
    for (const drawn of someNumbers(TRIES, turn)) {
      const next = nextOf(drawn);
      const operation = askAt(house, place, next);
      const question = { place, operation, variables: drawnFor(house, place, operation, company, next) };
      const answer = await answerTo(house, company, question);
      const { leaks, reached } = look(house, company, question, answer);
      expect(leaks).toEqual([]);
      const { field, type, then } = place.target;
      if (reached.has(then ? `${type}.${then}` : `Query.${field}`)) unreached.delete(nameOf(place));
      if (look(house, other, question, answer).leaks.length) unseen.delete(nameOf(place));
      if (!unreached.has(nameOf(place)) && (!unseen.has(nameOf(place)) || IMPERSONAL.includes(nameOf(place)))) break;
    }
  expect([...unreached]).toEqual([]);
  expect([...unseen].filter((each) => !IMPERSONAL.includes(each))).toEqual([]);
}, 240_000);

it('a table without its policy is found out', async () => {
  const partner = house.principals.find(({ clientes }) => clientes !== '*')!;
  for (const { definition, database } of graph.targets) {
    const entity = definition.entities.find(({ type, table }) => {
      const { schema, name } = getTableConfig(table);
      return house.tables.get(`${schema}.${name}`)!.filas[0]?.clientes && type !== 'Cliente';
    })!;
    const { schema, name } = getTableConfig(entity.table);
    const place: Place = {
      at: definition.name,
      target: { kind: 'query', field: '_entities', type: entity.type },
    };
    await database.asOwner(`alter table ${schema}.${name} disable row level security`);
    try {
      const asked = someNumbers(30, 1).map(async (drawn) => {
        const next = nextOf(drawn);
        const operation = askAt(house, place, next);
        await checked(house, partner, {
          place,
          operation,
          variables: drawnFor(house, place, operation, partner, next),
        });
      });
      await expect(Promise.all(asked), definition.name).rejects.toThrow(`of ${schema}.${name}`);
      await Promise.allSettled(asked);
    } finally {
      await database.asOwner(`alter table ${schema}.${name} enable row level security`);
    }
  }
}, 120_000);

it('a mutation that names a hidden row writes nothing, and answers as it does of one that does not exist', async () => {
  const mutations = Object.keys(house.schemas.get('gateway')!.getMutationType()!.getFields()).filter(
    // It names no row.
    (field) => field !== 'solicitarCargaArchivo',
  );
  const before = await everyRow(graph);
  let asked = 0;
  for (const who of house.principals)
    for (const [turn, field] of mutations.entries())
      for (const drawn of someNumbers(Math.ceil(RUNS / 150), SEED + turn)) {
        const place: Place = { at: 'gateway', target: { kind: 'mutation', field } };
        const operation = askAt(house, place, nextOf(drawn));
        const variables = drawnFor(house, place, operation, who, nextOf(drawn.toReversed()), true);
        const unknown = withoutHidden(variables, house.eyes.get(who)!);
        if (JSON.stringify(unknown) === JSON.stringify(variables)) continue;
        asked++;
        await checked(house, who, { place, operation, variables });
        const [one, other] = [
          await answerTo(house, who, { place, operation, variables }),
          await answerTo(house, who, { place, operation, variables: unknown }),
        ];
        expect(withoutHidden(one, house.eyes.get(who)!)).toEqual(other);
      }
  expect(asked).toBeGreaterThanOrEqual(mutations.length);
  expect(await everyRow(graph)).toEqual(before);
}, 240_000);
