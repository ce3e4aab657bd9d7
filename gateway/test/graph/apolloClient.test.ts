import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FichaClienteDocument, ListaClientesDocument } from '../../../schema/operations/operations.gen.ts';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

let graph: WholeGraph;
let client: ApolloClient;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'embedded' });
  const link = new HttpLink({
    uri: `${graph.url}/graphql`,
    headers: { authorization: `Bearer ${await graph.token()}` },
  });
  client = new ApolloClient({ link, cache: new InMemoryCache() });
}, 120_000);
afterAll(async () => {
  client?.stop();
  await graph?.[Symbol.asyncDispose]();
});

it('Apollo Client asks for a whole screen in one typed query, and for the next page with its cursor', async () => {
  const { data } = await client.query({ query: ListaClientesDocument, variables: { first: 10 } });
  const { nodes, totalCount, pageInfo } = data!.clientes!;
  expect(totalCount).toBe(graph.world.clientes);
  expect(nodes).toHaveLength(10);
  for (const { contactos, facturas, casos, emails, movimientosAlmacen } of nodes)
    for (const each of [contactos, facturas, casos, emails, movimientosAlmacen])
      expect(each!.nodes.length).toBe(Math.min(5, each!.totalCount));

  const next = await client.query({
    query: ListaClientesDocument,
    variables: { first: 10, after: pageInfo.endCursor },
  });
  const seen = new Set(nodes.map(({ id }) => id));
  expect(next.data!.clientes!.nodes.filter(({ id }) => seen.has(id))).toEqual([]);
});

it('Apollo Client opens a client’s record from the list it has', async () => {
  const { data: list } = await client.query({
    query: ListaClientesDocument,
    variables: { first: 1, filtro: { texto: 'cli-000001' } },
  });
  const { id } = list!.clientes!.nodes[0]!;
  const { data } = await client.query({ query: FichaClienteDocument, variables: { id } });
  expect(data!.cliente).toMatchObject({
    numero: 'CLI-000001',
    regimenFiscal: { vigente: true },
    contactos: { totalCount: graph.world.contactos(0).length },
  });
});
