import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED } from '@cliente360/testing/properties';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSupergraph } from '../../src/supergraph/load.ts';
import { operationFor, type Asked } from '../kit/alike/operations.ts';
import { stockGateway, type StockAnswer, type StockGateway } from '../kit/alike/stock.ts';
import type { Answered } from '../kit/gateway.ts';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { SCOPES } from '../kit/leaks/ask.ts';
import { readTables, type Principal } from '../kit/leaks/oracle.ts';
import { nextOf, type Next } from '../kit/leaks/selection.ts';
import { poolsOf, scalarOf, type Pools } from '../kit/leaks/values.ts';

/** Random operations; `FC_RUNS` asks for more, `FC_SEED` for others. */
const RUNS = Number(process.env['FC_RUNS'] ?? 60);
const SUPERGRAPH = join(import.meta.dirname, '../../../schema/supergraph.graphql');

let graphs: WholeGraph[];
let stock: StockGateway;
let pools: Pools;
let who: Principal;
beforeAll(async () => {
  // What is asked here is not what a limit would let through.
  const env = { MAX_ALIASES: '1000', MAX_DIRECTIVES: '1000', MAX_COST: '1000000000', MAX_DEPTH: '40' };
  const options = { url: process.env['TEST_DATABASE_URL'], deadlineMs: 60_000, env };
  const embedded = await wholeGraph({ shape: 'embedded', ...options });
  graphs = [embedded, await wholeGraph({ shape: 'http', ...options })];
  const identity = { sub: 'ana.torres', empresa: 'demo', alcances: SCOPES, clientes: '*' as const };
  who = { ...identity, nombre: 'demo', empresaId: embedded.world.empresa.id, interno: true };
  pools = poolsOf([who], await readTables(embedded.targets), embedded.targets);
  const { sdl } = readSupergraph(readFileSync(SUPERGRAPH, 'utf8'));
  stock = await stockGateway(sdl, async (name, request) => {
    const subgraph = embedded.subgraphs.find((each) => each.name === name)!;
    const answer = await subgraph.execute(request, { identity, requestId: 'iguales', deadline: Date.now() + 60_000 });
    return JSON.parse(JSON.stringify(answer));
  });
}, 240_000);
afterAll(async () => {
  await stock?.[Symbol.asyncDispose]();
  for (const graph of graphs ?? []) await graph[Symbol.asyncDispose]();
});

const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 80, size: 'max' });

function asked(drawn: readonly number[]): Asked {
  const next: Next = nextOf(drawn);
  const drawing = { who, pools, next };
  return operationFor(stock.schema, next, {
    scalarOf: (scalar, argument, of) => scalarOf(scalar, argument, of, drawing),
    // Cursors are of one database's rows and of one filter: pages are walked in tests of their own. Both ends at once are refused.
    without: ['after', 'before', 'last'],
  });
}

it(
  `${RUNS} random operations of the whole graph are answered alike in both shapes and by a stock gateway`,
  async () => {
    const seen = { objects: 0, answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(numbers, async (drawn) => {
        const operation = asked(drawn);
        const { odd, nulls } = operation;
        expect(validate(stock.schema, parse(odd.text))).toEqual([]);
        const [one, other] = await Promise.all(
          graphs.map((graph) => graph.query(odd.text, odd.variables, { alcances: [...SCOPES] })),
        );
        expect(said(other!)).toEqual(said(one!));
        const { data, errors = [] } = one!.body;
        if (one!.status === 400) {
          expect(nulls.map((name) => `$${name}`)).toContain(errors[0]?.extensions['argumento']);
          seen.refused++;
          return;
        }
        const expected = await stock.answer(operation);
        expect(JSON.stringify(data)).toBe(expected.data);
        expect(codes(errors)).toEqual(codes(expected.errors));
        seen.objects += one!.text.split('{').length;
        seen.answered++;
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // Most are answered, with something in it, and some are not: else nothing was looked at.
    expect(seen.answered).toBeGreaterThan(RUNS / 2);
    expect(seen.objects).toBeGreaterThan(RUNS * 10);
    expect(seen.refused).toBeGreaterThan(0);
  },
  60_000 + RUNS * 1_000,
);

/** Of a file's address, which each house signs with a key of its own. */
const SIGNATURE = /("\/archivos\/[\w-]+)\.[\w-]{43}(?=")/g;

/** All of an answer, its data to the byte; errors in any order, which is that in which subgraphs happened to answer. */
const said = ({ status, body: { data, errors = [], extensions } }: Answered) => ({
  status,
  data: JSON.stringify(data)?.replace(SIGNATURE, '$1'),
  errors: errors.map((each) => JSON.stringify(each)).sort((a, b) => (a < b ? -1 : 1)),
  extensions,
});

const codes = (errors: StockAnswer['errors'] = []) => new Set(errors.map(({ extensions }) => extensions?.['code']));
