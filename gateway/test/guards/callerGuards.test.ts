/** A subgraph that takes callers' own tokens keeps the gateway's limits itself. */
import { parseConfig } from '@cliente360/config';
import { INTERNAL_IDENTITY_HEADER } from '@cliente360/identity';
import { serveSubgraph, type GraphQLRequest, type SubgraphServer } from '@cliente360/subgraph';
import { suiteLogger } from '@cliente360/testing/logs';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callerGuards } from '../../src/guards/callerGuards.ts';
import { running } from '../kit/subgraphs.ts';

const ID = '019a0000-0000-7000-8000-000000000001';
const identity = { sub: 'socio.api', empresa: 'demo', alcances: ['soporte:leer'], clientes: [ID] };
const asked: GraphQLRequest[] = [];
let server: SubgraphServer;
beforeAll(async () => {
  const [support] = await loadDefinitions(['support']);
  const execute = async (request: GraphQLRequest) => (asked.push(request), { data: { ok: true } });
  server = await serveSubgraph({
    subgraph: running('support', { execute }),
    authenticate: Object.assign(async () => ({ identity, requestId: 'r', deadline: Date.now() + 60_000 }), {
      sign: () => ({}),
    }),
    callerGuards: callerGuards(parseConfig({ MAX_COST: '5000', PARTNER_COST_PER_MINUTE: '8000' }).limits)(
      support!.schema,
    ),
    log: suiteLogger(),
    port: 0,
    host: '127.0.0.1',
  });
});
afterAll(() => server.close());

async function post(body: string, headers: Record<string, string> = {}) {
  asked.length = 0;
  const response = await fetch(server.url, { method: 'POST', body, headers });
  const { errors = [], data } = (await response.json()) as { errors?: any[]; data?: unknown };
  return { status: response.status, headers: response.headers, data, extensions: errors[0]?.extensions };
}
const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, variables });
const many = (count: number, each: (k: number) => string) => Array.from({ length: count }, (_, k) => each(k)).join(' ');
const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { casos(first: 20) { nodes { id } } } } }';
const clientes = (count: number) => ({ r: Array.from({ length: count }, () => ({ __typename: 'Cliente', id: ID })) });

it.each([
  [
    '3,000 aliases',
    query(`{ ${many(3_000, (k) => `a${k}: casos(first: 100) { nodes { id } }`)} }`),
    400,
    { code: 'LIMITE_EXCEDIDO' },
  ],
  [
    '60 aliases',
    query(`{ ${many(60, (k) => `a${k}: casos { totalCount }`)} }`),
    400,
    { code: 'LIMITE_EXCEDIDO', limite: 'alias' },
  ],
  [
    'pages within pages',
    query('{ casos(first: 100) { nodes { casosRelacionados: cliente { casos(first: 100) { nodes { id } } } } } }'),
    400,
    { code: 'COSTO_EXCEDIDO', presupuesto: 5_000 },
  ],
  ['more entities than are paid for', query(ENTITIES, clientes(300)), 400, { code: 'COSTO_EXCEDIDO' }],
  [
    'a NUL in a variable',
    query('query ($n: String) { caso(numero: $n) { id } }', { n: 'CASO\0' }),
    400,
    { code: 'BAD_USER_INPUT' },
  ],
  ['a NUL in a literal', query('{ caso(numero: "\\u0000") { id } }'), 400, { code: 'BAD_USER_INPUT' }],
  [
    'half a character',
    query('query ($n: String) { caso(numero: $n) { id } }', { n: '\ud800' }),
    400,
    { code: 'BAD_USER_INPUT' },
  ],
  [
    '__proto__ in the variables',
    `{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}`,
    400,
    { code: 'BAD_USER_INPUT' },
  ],
  [
    'JSON without end',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(500)}${']'.repeat(500)}}}`,
    400,
    { code: 'LIMITE_EXCEDIDO' },
  ],
  ['what is not JSON', '{"query":', 400, { code: 'BAD_REQUEST' }],
  [
    'a body of 2 MB',
    query('{ __typename }', { a: 'x'.repeat(2 ** 21) }),
    413,
    { code: 'LIMITE_EXCEDIDO', limite: 'cuerpo' },
  ],
])('%s: refused before anything runs', async (_, body, status, extensions) => {
  const answer = await post(body);
  expect([answer.status, answer.extensions]).toMatchObject([status, extensions]);
  expect(asked).toEqual([]);
});

it('what is within the limits runs, is told what is left of the minute, and is refused beyond it', async () => {
  const spent = async () => Number((await post(query('{ __typename }'))).headers.get('ratelimit-remaining'));
  const before = await spent();
  const answer = await post(query(ENTITIES, clientes(100)));
  expect([answer.status, answer.data]).toEqual([200, { ok: true }]);
  expect(asked).toMatchObject([{ query: ENTITIES, variables: clientes(100) }]);
  // A connection and twenty rows of each, the client itself, and two hundred values that are given.
  expect(before - (await spent())).toBe(100 * 22 + 20);
  for (let k = 0; k < 3; k++) await post(query(ENTITIES, clientes(100)));
  const refused = await post(query(ENTITIES, clientes(100)));
  expect([refused.status, refused.extensions]).toEqual([429, { code: 'CUOTA_EXCEDIDA' }]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('what our gateway vouches for has passed its own guards', async () => {
  const answer = await post(query(`{ ${many(60, (k) => `a${k}: casos { totalCount }`)} }`), {
    [INTERNAL_IDENTITY_HEADER]: 'x',
  });
  expect(answer.data).toEqual({ ok: true });
});
