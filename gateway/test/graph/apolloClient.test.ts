import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, HttpLink, InMemoryCache, type ErrorPolicy } from '@apollo/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  Cliente360Document,
  FichaClienteDocument,
  FormularioCasoDocument,
  ListaClientesDocument,
  SocioVistaDocument,
} from '../../../schema/operations/operations.gen.ts';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

let graph: WholeGraph;
let client: ApolloClient;
/** A partner's application, whose token sees two clients. */
let socio: ApolloClient;
const clientOf = (token: string) =>
  new ApolloClient({
    link: new HttpLink({ uri: `${graph.url}/graphql`, headers: { authorization: `Bearer ${token}` } }),
    cache: new InMemoryCache(),
  });
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'embedded' });
  client = clientOf(await graph.token());
  const alcances = ['crm:leer', 'soporte:leer', 'soporte:escribir'];
  socio = clientOf(await graph.token({ sub: 'socio.api', alcances, clientes: ['CLI-000001', 'CLI-000002'] }));
}, 120_000);
afterAll(async () => {
  client?.stop();
  socio?.stop();
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

it('Apollo Client asks for a client whole, and its cache gives every row back as it came', async () => {
  const { world } = graph;
  const variables = { numero: 'CLI-000001' };
  const { data } = await client.query({ query: Cliente360Document, variables });
  const { cliente } = data!;
  expect(cliente!.facturas!.totalCount).toBe(world.facturas(0).length);
  expect(cliente!.inventariables!.edges[0]).toMatchObject({ interes: 'COMPRADO', node: { id: expect.any(String) } });
  expect(cliente!.campanias!.edges.map(({ estado }) => estado).every(Boolean)).toBe(true);
  const again = await client.query({ query: Cliente360Document, variables, fetchPolicy: 'cache-only' });
  expect(again.data).toEqual(data);
});

it('a partner’s application shows its two clients and nobody else', async () => {
  for (const [i, numero] of ['CLI-000001', 'CLI-000002'].entries()) {
    const { data } = await socio.query({ query: SocioVistaDocument, variables: { numero } });
    const { yo, cliente } = data!;
    expect(yo.confinadoA).toHaveLength(2);
    expect(cliente!.casos!.totalCount).toBe(graph.world.casos(i).length);
    expect(cliente!.contactos!.nodes.length).toBe(graph.world.contactos(i).filter(({ activo }) => activo).length);
    const abiertos = graph.world.casos(i).filter(({ estado }) => ['NUEVO', 'EN_PROCESO', 'PENDIENTE'].includes(estado));
    expect(cliente!.abiertos!.totalCount).toBe(abiertos.length);
  }
  const { data } = await socio.query({ query: SocioVistaDocument, variables: { numero: 'CLI-000003' } });
  expect(data!.cliente).toBeNull();
});

it('the form of a new case gets who may ask, under which policy, who attends and how soon', async () => {
  const { world } = graph;
  const { data } = await client.query({
    query: FormularioCasoDocument,
    variables: { clienteId: world.cliente(0).id },
  });
  const { cliente, usuarios, departamentos, politicasSla } = data!;
  expect(cliente!.contactos!.nodes.map(({ id }) => id).sort()).toEqual(
    world
      .contactos(0)
      .filter(({ activo }) => activo)
      .map(({ id }) => id)
      .sort(),
  );
  expect(cliente!.polizas!.nodes.map(({ id }) => id).sort()).toEqual(
    world
      .polizas(0)
      .filter(({ estado }) => estado === 'VIGENTE')
      .map(({ id }) => id)
      .sort(),
  );
  expect(usuarios!.nodes.length).toBeGreaterThanOrEqual(5);
  expect(departamentos!.map(({ clave }) => clave)).toEqual(expect.arrayContaining(['SOPORTE_TECNICO']));
  expect(politicasSla!.filter(({ predeterminada }) => predeterminada)).toHaveLength(1);
});

it('an Apollo Client made as docs/uso.md says keeps what arrives for someone who may not read all of it', async () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/uso.md'), 'utf8');
  const policy = /errorPolicy: '(\w+)'/.exec(guide)?.[1] as ErrorPolicy | undefined;
  const token = await graph.token({ sub: 'luis.mora', alcances: ['crm:leer', 'comunicaciones:leer'] });
  const { data } = await client.query({ query: ListaClientesDocument, variables: { first: 1 } });
  const { id } = data!.clientes!.nodes[0]!;
  const luis = new ApolloClient({
    link: new HttpLink({ uri: `${graph.url}/graphql`, headers: { authorization: `Bearer ${token}` } }),
    cache: new InMemoryCache(),
  });
  try {
    const ficha = await luis.query({
      query: FichaClienteDocument,
      variables: { id },
      ...(policy ? { errorPolicy: policy } : {}),
    });
    expect(ficha.data?.cliente).toMatchObject({ id, facturas: null });
    expect(ficha.error?.message).toBeTruthy();
  } finally {
    luis.stop();
  }
});
