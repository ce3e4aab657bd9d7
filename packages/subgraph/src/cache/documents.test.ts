import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../access/guard.ts';
import { readRules } from '../access/rules.ts';
import { bytesOf } from './objectSize.ts';
import { documentBudget, documents, DOCUMENTS_BYTES, documentStore } from './documents.ts';

const field = (k: number) => `a${k}: nombre `;
const query = (name: string, fields: number) =>
  `query ${name} { ${Array.from({ length: fields }, (_, k) => field(k)).join('')} }`;

describe('what a value takes', () => {
  it('grows with what it holds, comments of a document too, and not with how often that is pointed to', () => {
    const [one, ten] = [bytesOf(parse(query('A', 100))), bytesOf(parse(query('A', 1_000)))];
    expect(ten / one).toBeGreaterThan(9);
    expect(ten / one).toBeLessThan(11);
    // Each comment is a token that a document's tokens lead to.
    expect(bytesOf(parse(`${'#\n'.repeat(10_000)}{ a }`))).toBeGreaterThan(800_000);
    const shared = { text: 'x'.repeat(1_000) };
    expect(bytesOf([shared, shared, new Map([['k', shared]])]) - bytesOf([shared])).toBeLessThan(200);
  });
});

describe('a budget', () => {
  it('is one for all its shares, in bytes, whatever the number of things', () => {
    const budget = documentBudget(100_000);
    const [one, other] = [budget.share<string>((text) => text.length), budget.share<string>((text) => text.length)];
    for (let k = 0; k < 1_000; k++) (k % 2 ? one : other).set(`${k}`, 'x'.repeat(k * 10));
    expect(budget.bytes).toBeLessThanOrEqual(100_000);
    expect(budget.bytes).toBeGreaterThan(80_000);
  });

  it('gives up what was used least recently, not what came first', () => {
    const share = documentBudget(100_000).share<string>((text) => text.length);
    share.set('used', 'x'.repeat(5_000));
    for (let k = 0; k < 100; k++) {
      share.set(`once ${k}`, 'x'.repeat(5_000));
      expect(share.get('used')).toBeDefined();
    }
    expect(share.get('once 0')).toBeUndefined();
  });

  it('keeps nothing that would take the place of many, and tells shares apart', () => {
    const budget = documentBudget(100_000);
    const [one, other] = [budget.share<string>((text) => text.length), budget.share<string>((text) => text.length)];
    one.set('a', 'x'.repeat(20_000));
    expect(one.get('a')).toBeUndefined();
    one.set('a', 'of one');
    expect(other.get('a')).toBeUndefined();
  });

  it('holds a store of documents, however large each of them is', async () => {
    const budget = documentBudget(2 ** 20);
    const store = documentStore(budget);
    for (let k = 0; k < 100; k++) await store.set(`${k}`, parse(query(`Q${k}`, 50)));
    expect(budget.bytes).toBeLessThanOrEqual(2 ** 20);
    expect(await store.get('99')).toBeDefined();
    expect(await store.get('0')).toBeUndefined();
  });
});

it('the budget of the process fits beside what it serves', () => {
  expect(DOCUMENTS_BYTES).toBeLessThanOrEqual(128 * 2 ** 20);
  expect(documents.bytes).toBeLessThanOrEqual(DOCUMENTS_BYTES);
});

describe('a guard of access', () => {
  const SDL = `
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
    type Query { nombre: String  rfc: String @requiresScopes(scopes: [["a"]]) }
  `;
  const schema = buildSchema(SDL);
  const rules = readRules(parse(SDL));

  it('keeps documents by their bytes, and the one that is asked again and again longest', () => {
    const budget = documentBudget(4 * 2 ** 20);
    const guard = createGuard({ schema, rules, budget });
    let read = 0;
    const ask = (name: string, fields: number) =>
      guard(
        {
          key: () => name,
          operationName: undefined,
          document: () => {
            read++;
            return parse(query(name, fields).replace('nombre', 'rfc'));
          },
        },
        [],
      );
    const hot = ask('caliente', 10);
    for (let k = 0; k < 60; k++) {
      expect(ask(`unica${k}`, 400)?.document).toBeDefined();
      expect(ask('caliente', 10)).toBe(hot);
      expect(budget.bytes).toBeLessThanOrEqual(4 * 2 ** 20);
    }
    expect(read).toBe(61);
    ask('unica0', 400);
    expect(read).toBe(62);
  });

  it('finds out of operations that it does not know in a turn of the loop each', async () => {
    const guard = createGuard({ schema, rules, budget: documentBudget(2 ** 20) });
    await turnOfLoop();
    using now = turns();
    const read: number[] = [];
    const document = () => (read.push(now.turn), parse('{ nombre rfc }'));
    const ask = (k: number) => guard.inTurn({ key: () => String(k), operationName: undefined, document }, []);
    const all = await Promise.all([0, 1, 2].map(ask));
    expect(new Set(read).size).toBe(3);
    expect(all.map((each) => print(each!.document!))).toEqual(Array(3).fill('{\n  nombre\n}'));
  });
});

it('makes what it does not have in a turn of the loop each, and gives what it has at once', async () => {
  const store = documentStore(documentBudget(2 ** 20));
  await store.set('hay', parse('{ a }'));
  await turnOfLoop();
  using now = turns();
  await Promise.all(Array.from({ length: 20 }, (_, k) => store.get(`falta${k}`)));
  expect(now.turn).toBeGreaterThanOrEqual(19);
  const before = now.turn;
  for (let k = 0; k < 20; k++) await store.get('hay');
  expect(now.turn).toBe(before);
});

/** Which turn of the loop it is, from now on. */
function turns(): { readonly turn: number } & Disposable {
  let turn = 0;
  let next = setImmediate(step);
  function step() {
    turn++;
    next = setImmediate(step);
  }
  return {
    get turn() {
      return turn;
    },
    [Symbol.dispose]: () => clearImmediate(next),
  };
}
