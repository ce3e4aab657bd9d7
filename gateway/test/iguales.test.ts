import { SEED } from '@cliente360/testing/properties';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operationFor, type Asked } from './kit/alike/operations.ts';
import { stockGateway, type StockGateway } from './kit/alike/stock.ts';
import { answerOf, compose, PARTS, type Part } from './kit/alike/world.ts';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { nextOf } from './kit/leaks/selection.ts';
import { json, startStub, type Stub } from './kit/stub.ts';
import { running } from './kit/subgraphs.ts';

/** Random operations; `FC_RUNS` asks for more, `FC_SEED` for others. */
const RUNS = Number(process.env['FC_RUNS'] ?? 120);

let stock: StockGateway;
let stubs: Stub[];
let gateways: TestGateway[];
beforeAll(async () => {
  const supergraph = compose();
  stock = await stockGateway(supergraph, (name, request) => answerOf(name as Part, request));
  const env = { MAX_ALIASES: '1000', MAX_DIRECTIVES: '1000', MAX_COST: '1000000000', MAX_DEPTH: '40' };
  stubs = await Promise.all(
    PARTS.map((name) =>
      startStub(name, async (request, response) => json(await answerOf(name, request))(request, response)),
    ),
  );
  const urls = PARTS.map((name, i) => [`SUBGRAPH_${name.toUpperCase()}_URL`, stubs[i]!.url]);
  gateways = [
    await testGateway({
      env,
      supergraph,
      subgraphs: PARTS.map((name) => running(name, { execute: (request) => answerOf(name, request) })),
    }),
    await testGateway({ env: { ...env, ...Object.fromEntries(urls) }, supergraph, subgraphs: [] }),
  ];
});
afterAll(async () => {
  await stock?.[Symbol.asyncDispose]();
  for (const each of [...(gateways ?? []), ...(stubs ?? [])]) await each.close();
});

const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 80, size: 'max' });
const asked = (drawn: readonly number[]): Asked =>
  operationFor(stock.schema, nextOf(drawn), { scalarOf: (_, argument) => (argument === 'id' ? 'c1' : 'x') });

it(
  `${RUNS} random operations are answered alike in both shapes and by a stock gateway over the same subgraphs`,
  async () => {
    const seen = { answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(numbers, async (drawn) => {
        const operation = asked(drawn);
        const { odd, nulls } = operation;
        expect(validate(stock.schema, parse(odd.text))).toEqual([]);
        const expected = await stock.answer(operation);
        for (const gateway of gateways) {
          const { status, body } = await gateway.query(odd.text, { variables: odd.variables });
          const { code, argumento } = body.errors?.[0]?.extensions ?? {};
          if (code === 'BAD_USER_INPUT') {
            expect(status).toBe(400);
            expect(body.data).toBeUndefined();
            expect(nulls.map((name) => `$${name}`)).toContain(argumento);
            seen.refused++;
            continue;
          }
          expect(body.errors).toEqual(expected.errors);
          expect(JSON.stringify(body.data)).toBe(expected.data);
          seen.answered++;
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // Most are answered, and some are not: else nothing was looked at.
    expect(seen.answered).toBeGreaterThan(RUNS);
    expect(seen.refused).toBeGreaterThan(0);
  },
  60_000 + RUNS * 200,
);

it.each([
  ['a literal under a variable', '@skip(if: $no)', '@skip(if: true)'],
  ['two variables', '@include(if: $yes)', '@include(if: $no)'],
  ['one variable that says both', '@include(if: $yes)', '@skip(if: $yes)'],
])(
  'objects of another subgraph of which conditions leave nothing are empty, and there: %s',
  async (_, outer, inner) => {
    const text = `query ($yes: Boolean! = true, $no: Boolean! = false) {
    factura(id: "c1") { cliente { hijos ${outer} { numero ${inner} } } } fija: factura(id: "c1") { id @include(if: $yes) @skip(if: $no) }
  }`;
    for (const gateway of gateways) {
      const { body } = await gateway.query(text, { variables: {} });
      expect(body).toEqual({ data: { factura: { cliente: { hijos: [{}, {}] } }, fija: { id: 'f2' } } });
    }
  },
);
