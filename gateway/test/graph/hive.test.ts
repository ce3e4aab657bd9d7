import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import httpTransport from '@graphql-mesh/transport-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sorted, wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'http', url: process.env['TEST_DATABASE_URL'], acceptsJwt: true });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

/** The composed schema as it is committed, with the subgraphs where this test has them. */
function supergraph(): string {
  const text = readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8');
  return Object.entries(graph.urls).reduce(
    (sdl, [name, url]) => sdl.replace(new RegExp(`(name: "${name}", url: )"[^"]*"`), `$1"${url}"`),
    text,
  );
}

it('Hive Gateway, in front of the same subgraphs with the caller’s own token, answers as ours does', async () => {
  await using hive = createGatewayRuntime({
    supergraph: supergraph(),
    logging: false,
    transports: { http: httpTransport },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }),
    },
  });
  const ask = async (query: string, variables: Record<string, unknown>, claims = {}) => {
    const response = await hive.fetch('http://hive/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await graph.token(claims)}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: any; errors?: unknown };
  };
  const { id } = graph.world.cliente(0);
  for (const [name, variables] of [
    ['listaClientes', {}],
    ['fichaCliente', { id }],
    ['cliente360', { id }],
    ['formularioCaso', { clienteId: id }],
  ] as const) {
    const theirs = await ask(operation(name), variables);
    const ours = await graph.query(operation(name), variables);
    expect(theirs.errors).toBeUndefined();
    expect(JSON.stringify(sorted(theirs.data))).toBe(JSON.stringify(sorted(ours.body.data)));
  }

  // A token that lacks a scope is kept from the same by the subgraphs themselves.
  const sinFinanzas = { alcances: ['crm:leer', 'soporte:leer'] };
  const query = 'query ($id: ID!) { cliente(id: $id) { numero facturas { totalCount } casos { totalCount } } }';
  const [theirs, ours] = [await ask(query, { id }, sinFinanzas), await graph.query(query, { id }, sinFinanzas)];
  expect(theirs.data.cliente.facturas).toBeNull();
  expect(theirs.data).toEqual(ours.body.data);
  expect(theirs.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', campo: 'Cliente.facturas' } }]);

  const confinado = { clientes: ['CLI-000002'] };
  const { data } = await ask('{ clientes { nodes { numero casos { totalCount } } } }', {}, confinado);
  expect(data.clientes.nodes).toEqual([{ numero: 'CLI-000002', casos: { totalCount: graph.world.casos(1).length } }]);
}, 60_000);

it('a subgraph that takes callers’ tokens still refuses whoever has none', async () => {
  for (const url of Object.values(graph.urls)) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});
