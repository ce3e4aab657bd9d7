import { SUBGRAPH_NAMES } from '@cliente360/config';
import { ALCANCES } from '@cliente360/identity';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { SUPERGRAPH } from './kit/guarded.ts';
import { running } from './kit/subgraphs.ts';

/** What the subgraphs were asked. */
const asked: string[] = [];
let gateway: TestGateway;
beforeAll(async () => {
  const execute = async ({ query }: { query: string }) => {
    asked.push(query);
    return { data: { casos: null, clientes: null, agregarCaso: { caso: null, errores: [] }, yo: { empresa: 'demo' } } };
  };
  gateway = await testGateway({
    supergraph: SUPERGRAPH,
    subgraphs: SUBGRAPH_NAMES.map((name) => ({ ...running('crm', { execute }), name })),
  });
});
afterAll(() => gateway.close());
beforeEach(() => void asked.splice(0));

const INPUT = `clienteId: "019a0000-0000-7000-8000-000000000001", titulo: "No imprime", categoria: CONSULTA, estado: NUEVO,
  prioridad: ALTA, descripcion: "No imprime nada.", responsableId: "019a0000-0000-7000-8000-000000000002"`;

/** Operations in which the variable `$v` may be left out, and may not be null. */
const OPERATIONS: readonly [string, string, unknown][] = [
  [
    'an enum of an order',
    'query ($v: DireccionOrden) { casos(orden: [{ campo: NUMERO, direccion: $v }]) { totalCount } }',
    'DESC',
  ],
  [
    'the same where a list is written as one',
    'query ($v: DireccionOrden) { clientes(orden: { campo: NOMBRE, direccion: $v }) { totalCount } }',
    'DESC',
  ],
  ['what includes', 'query ($v: Boolean = true) { casos { totalCount @include(if: $v) } yo { empresa } }', false],
  ['what skips', 'query ($v: Boolean = true) { casos { ... @skip(if: $v) { totalCount } } yo { empresa } }', false],
  [
    'what skips within a fragment',
    'query ($v: Boolean = true) { ...F } fragment F on Query { casos { totalCount @skip(if: $v) } yo { empresa } }',
    false,
  ],
  [
    'what skips below what is skipped already',
    'query ($v: Boolean = true) { casos @skip(if: true) { totalCount @skip(if: $v) } yo { empresa } }',
    false,
  ],
  [
    'what is never included',
    'query ($v: DireccionOrden) { casos(orden: [{ campo: NUMERO, direccion: $v }]) @include(if: false) { totalCount } yo { empresa } }',
    'DESC',
  ],
  [
    'an item of a list',
    'query ($v: ID = "019a0000-0000-7000-8000-000000000001") { casos(filtro: { clienteIds: [$v] }) { totalCount } }',
    '019a0000-0000-7000-8000-000000000003',
  ],
  [
    'a field of an act’s input',
    `mutation ($v: OrigenCaso) { agregarCaso(input: { ${INPUT}, origen: $v }) { caso { id } } }`,
    'EMAIL',
  ],
  [
    'what is asked of an act in return',
    `mutation ($v: Boolean = true) { agregarCaso(input: { ${INPUT} }) { caso { comentarios @include(if: $v) { totalCount } } } }`,
    true,
  ],
];

const ask = async (query: string, variables: Record<string, unknown>) =>
  gateway.query(query, {
    variables,
    headers: { authorization: `Bearer ${await gateway.token({ alcances: ALCANCES })}` },
  });

it.each(OPERATIONS)(
  'null for %s is refused with the variable’s name, and nothing is asked of anybody',
  async (_, query) => {
    const { status, body } = await ask(query, { v: null });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('«$v»: no puede ser null'),
        extensions: { code: 'BAD_USER_INPUT', argumento: '$v' },
      },
    ]);
    expect(asked).toEqual([]);
  },
);

it.each(OPERATIONS)('%s may be left out, and may have a value', async (_, query, value) => {
  for (const variables of [{}, { v: value }]) {
    asked.splice(0);
    const { status, body } = await ask(query, variables);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(asked.length).toBeGreaterThan(0);
  }
});

it('null for what these variables skip is no fault', async () => {
  const query =
    'query ($v: DireccionOrden, $no: Boolean!) { yo { empresa } casos(orden: [{ campo: NUMERO, direccion: $v }]) @include(if: $no) { totalCount } }';
  expect((await ask(query, { v: null, no: false })).body).toEqual({ data: { yo: { empresa: 'demo' } } });
  expect((await ask(query, { v: null, no: true })).status).toBe(400);
});

it('every variable that is wrong is named', async () => {
  const query =
    'query ($a: DireccionOrden, $b: Boolean = true) { casos(orden: [{ campo: NUMERO, direccion: $a }]) { totalCount @skip(if: $b) } }';
  const { body } = await ask(query, { a: null, b: null });
  expect(new Set(body.errors!.map(({ extensions }) => extensions['argumento']))).toEqual(new Set(['$a', '$b']));
});
