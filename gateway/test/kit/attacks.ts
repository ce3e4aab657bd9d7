/** Requests made to hurt, each with the code that answers it. Tests send them, and `bench/ataques.ts` takes their time. */
import { developmentToken, inAnHour, issuer, unsigned } from './jwt.ts';
import type { TestGateway } from './gateway.ts';

export interface Attack {
  readonly name: string;
  readonly status: number;
  readonly code: string;
  readonly limite?: string;
  send(gateway: TestGateway): Promise<Response>;
}

type Expected = readonly [status: number, code: string, limite?: string];

const raw =
  (body: BodyInit, headers: Record<string, string> = {}): Attack['send'] =>
  async (gateway) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway.token()}`, ...headers },
    });
const query = (text: string, variables?: unknown) => raw(JSON.stringify({ query: text, variables }));
const get =
  (search: string): Attack['send'] =>
  async (gateway) =>
    fetch(`${gateway.url}/graphql?${search}`, {
      headers: { authorization: `Bearer ${await gateway.token()}`, 'apollo-require-preflight': '1' },
    });
const bearing =
  (token: (gateway: TestGateway) => string | Promise<string>): Attack['send'] =>
  async (gateway) =>
    raw('{"query":"{ yo { empresa } }"}', { authorization: `Bearer ${await token(gateway)}` })(gateway);

const attack = (name: string, [status, code, limite]: Expected, send: Attack['send']): Attack => ({
  name,
  status,
  code,
  send,
  ...(limite === undefined ? {} : { limite }),
});
const many = (count: number, each: (n: number) => string) => Array.from({ length: count }, (_, n) => each(n)).join(' ');
/** `outer` within itself, `levels` deep. */
const nested = (levels: number, open: string, leaf: string, close = ' }') =>
  open.repeat(levels) + leaf + close.repeat(levels);

const limit = (limite: string): Expected => [400, 'LIMITE_EXCEDIDO', limite];
const VALIDATION: Expected = [400, 'GRAPHQL_VALIDATION_FAILED'];
const INPUT: Expected = [400, 'BAD_USER_INPUT'];
const REQUEST: Expected = [400, 'BAD_REQUEST'];
const TOKEN: Expected = [401, 'UNAUTHENTICATED'];

const CLIENTE = 'query ($n: String) { cliente(numero: $n) { id } }';
const claims = {
  sub: 'ana.torres',
  empresa: 'demo',
  scope: 'crm:leer',
  iss: 'cliente360-desarrollo',
  aud: 'cliente360',
  exp: inAnHour(),
};

export const ATTACKS: readonly Attack[] = [
  attack('depth 50', limit('profundidad'), query(`{ caso(id: "x") ${nested(50, '{ casoOrigen', '{ id }')} }`)),
  attack(
    'depth 50 through fragments',
    limit('profundidad'),
    query(
      `{ caso(id: "x") { ...F0 } } ${many(24, (n) => `fragment F${n} on Caso { casoOrigen { ...F${n + 1} } }`)} fragment F24 on Caso { id }`,
    ),
  ),
  attack('1,000 aliases', limit('alias'), query(`{ ${many(1_000, (n) => `a${n}: __typename`)} }`)),
  attack(
    'directives on 80 fields',
    limit('directivas'),
    query(`{ yo { ${many(80, () => 'empresa @include(if: true)')} } }`),
  ),
  attack('1,000 directives on one field', limit('directivas'), query(`{ __typename ${'@skip '.repeat(1_000)} }`)),
  attack(
    'a fragment cycle',
    VALIDATION,
    query(
      '{ casos { nodes { ...A } } } fragment A on Caso { casoOrigen { ...B } } fragment B on Caso { casoOrigen { ...A } }',
    ),
  ),
  attack(
    'fragments that double one another',
    limit('selecciones'),
    query(
      `{ casos { nodes { ...F0 } } } ${many(14, (n) => `fragment F${n} on Caso { a: casoOrigen { ...F${n + 1} } b: casoOrigen { ...F${n + 1} } }`)} fragment F14 on Caso { id }`,
    ),
  ),
  attack('one field 1,200 times', limit('selecciones'), query(`{ ${'yo { empresa } '.repeat(1_200)} }`)),
  attack('10,000 tokens', limit('tokens'), query(`{ ${'__typename '.repeat(10_000)} }`)),
  attack(
    '100 lists within one another',
    limit('anidamiento'),
    query(`{ cliente(id: ${'['.repeat(100)}${']'.repeat(100)}) { id } }`),
  ),
  attack(
    '1,500 fields within one another',
    limit('profundidad'),
    query(`{ caso(id: "x") ${nested(1_500, '{ casoOrigen', '{ id }')} }`),
  ),
  attack(
    '2,400 lists within one another',
    limit('anidamiento'),
    query(`{ cliente(id: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`),
  ),
  attack('a body of 5 MB', [413, 'LIMITE_EXCEDIDO', 'cuerpo'], raw('x'.repeat(5 * 1024 * 1024))),
  attack('a batch', limit('lote'), raw(`[${Array(100).fill('{"query":"{ yo { empresa } }"}').join()}]`)),
  attack(
    'a walk in circles',
    [400, 'COSTO_EXCEDIDO'],
    query(
      '{ clientes { nodes { casos { nodes { cliente { casos { nodes { cliente { casos { nodes { id } } } } } } } } } } }',
    ),
  ),
  attack(
    'first: 100 four levels deep',
    [400, 'COSTO_EXCEDIDO'],
    query(
      '{ clientes(first: 100) { nodes { casos(first: 100) { nodes { cliente { casos(first: 100) { nodes { cliente { casos(first: 100) { nodes { id } } } } } } } } } } }',
    ),
  ),
  attack(
    'a filter of 25,000 ids under fifty aliases',
    [400, 'COSTO_EXCEDIDO'],
    query(`query ($f: CasosFiltro) { ${many(50, (n) => `a${n}: casos(filtro: $f) { totalCount }`)} }`, {
      f: { clienteIds: Array(25_000).fill('x') },
    }),
  ),
  attack(
    'deep introspection',
    limit('introspeccion'),
    query(`{ __schema { types ${nested(30, '{ ofType', '{ name }')} } }`),
  ),
  attack(
    'the schema twice',
    limit('introspeccion'),
    query('{ a: __schema { types { name } } b: __schema { types { name } } }'),
  ),
  attack('a mutation by GET', [405, 'BAD_REQUEST'], get(`query=${encodeURIComponent('mutation { __typename }')}`)),
  attack('a form of another site', REQUEST, raw('{"query":"{ yo { empresa } }"}', { 'content-type': 'text/plain' })),
  attack('malformed JSON', REQUEST, raw('{"query":')),
  attack(
    'JSON 5,000 deep',
    limit('anidamiento'),
    raw(`{"query":"{ yo { empresa } }","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`),
  ),
  attack(
    'JSON 5,000 deep by GET',
    limit('anidamiento'),
    get(`query=${encodeURIComponent('{ yo { empresa } }')}&variables=${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  ),
  attack('NUL in a variable', INPUT, query(CLIENTE, { n: 'CLI\0' })),
  attack('NUL in a literal', INPUT, query('{ cliente(numero: "CLI\\u0000") { id } }')),
  attack('a lone surrogate in a variable', INPUT, query(CLIENTE, { n: '\ud800' })),
  attack(
    'a lone surrogate in a literal',
    [400, 'GRAPHQL_PARSE_FAILED'],
    query('{ cliente(numero: "\\uD800") { id } }'),
  ),
  attack(
    '__proto__ as a variable’s value',
    INPUT,
    raw(`{"query":${JSON.stringify(CLIENTE)},"variables":{"n":"x","__proto__":{"a":1}}}`),
  ),
  attack('constructor deep in the variables', INPUT, query(CLIENTE, { n: 'x', filtro: { constructor: {} } })),
  attack('__proto__ as an alias', VALIDATION, query('{ __proto__: yo { empresa } }')),
  attack('constructor as a field', VALIDATION, query('{ constructor }')),
  attack(
    '__proto__ as a variable’s name',
    VALIDATION,
    query('query ($__proto__: String) { cliente(numero: $__proto__) { id } }'),
  ),
  attack(
    'constructor as a fragment’s name',
    VALIDATION,
    query('{ ...constructor } fragment constructor on Query { yo { empresa } }'),
  ),
  attack(
    'an expired token',
    TOKEN,
    bearing((gateway) => gateway.token({ expira: '-1s' })),
  ),
  attack(
    'a token not yet valid',
    TOKEN,
    bearing(({ dataDir }) => developmentToken(dataDir, { ...claims, nbf: inAnHour() - 60 })),
  ),
  attack(
    'a token for another audience',
    TOKEN,
    bearing(({ dataDir }) => developmentToken(dataDir, { ...claims, aud: 'otra' })),
  ),
  attack(
    'a token without signature',
    TOKEN,
    bearing(() => unsigned(claims)),
  ),
  attack(
    'a token of another key',
    TOKEN,
    bearing(() => issuer().token(claims)),
  ),
];
