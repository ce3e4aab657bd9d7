import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';

const NADIE = '019a0000-0000-7000-8000-0000000000ff';
const SOCIO = {
  sub: 'socio.api',
  alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'],
  clientes: ['CLI-000001', 'CLI-000002'],
};

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'embedded', url: process.env['TEST_DATABASE_URL'] });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

const ask = async (query: string, variables: Record<string, unknown> = {}, claims: object = SOCIO) =>
  (await graph.query(query, variables, claims)).body;
const codes = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) => errors.map(({ extensions }) => extensions['code']);
const caso = (indice: number) => graph.world.casos(indice)[0]!;

it('lists and counts hold a partner’s clients only, whatever is filtered for', async () => {
  const { data } = await ask(
    '{ clientes { totalCount nodes { numero } } casos(first: 100) { totalCount nodes { cliente { numero } } } }',
  );
  expect(data.clientes).toEqual({
    totalCount: 2,
    nodes: expect.arrayContaining([{ numero: 'CLI-000001' }, { numero: 'CLI-000002' }]),
  });
  const suyos = graph.world.casos(0).length + graph.world.casos(1).length;
  expect(data.casos.totalCount).toBe(suyos);
  for (const { cliente } of data.casos.nodes) expect(SOCIO.clientes).toContain(cliente.numero);
  const filtered = await ask(
    'query ($ids: [ID!]) { casos(filtro: { clienteIds: $ids }) { totalCount nodes { id } } }',
    {
      ids: [graph.world.cliente(4).id],
    },
  );
  expect(filtered.data.casos).toEqual({ totalCount: 0, nodes: [] });
});

it('a hidden case is not there by its number or its id, as one that does not exist', async () => {
  const query = 'query ($id: ID!, $numero: String!) { uno: caso(id: $id) { id } otro: caso(numero: $numero) { id } }';
  const [own, hidden] = [caso(0), caso(4)];
  const visible = await ask(query, { id: own.id, numero: own.numero });
  expect(visible).toEqual({ data: { uno: { id: own.id }, otro: { id: own.id } } });
  const unknown = await ask(query, { id: NADIE, numero: 'CASO-2026-999999' });
  expect(await ask(query, { id: hidden.id, numero: hidden.numero })).toEqual(unknown);
  expect(unknown).toEqual({ data: { uno: null, otro: null } });
});

it('a cursor that somebody else got goes on among the partner’s own rows', async () => {
  const query =
    'query ($after: String) { clientes(first: 1, after: $after, orden: [{ campo: NUMERO }]) { nodes { numero } pageInfo { endCursor hasNextPage } } }';
  const everybody = await ask(query, {}, { alcances: SOCIO.alcances });
  const after = everybody.data.clientes.pageInfo.endCursor;
  expect((await ask(query, { after })).data.clientes).toMatchObject({
    nodes: [{ numero: 'CLI-000002' }],
    pageInfo: { hasNextPage: false },
  });
  const beyond = await ask(
    '{ clientes(first: 8, orden: [{ campo: NUMERO }]) { pageInfo { endCursor } } }',
    {},
    { alcances: SOCIO.alcances },
  );
  expect((await ask(query, { after: beyond.data.clientes.pageInfo.endCursor })).data.clientes.nodes).toEqual([]);
});

it('a relation is there for who sees both its ends', async () => {
  const query =
    '{ cliente(numero: "CLI-000001") { relaciones(first: 100) { totalCount nodes { origen { numero } destino { numero } } } } }';
  const ends = (body: Awaited<ReturnType<typeof ask>>) =>
    body.data.cliente.relaciones.nodes.map(({ origen, destino }: any) =>
      [origen.numero, destino.numero].toSorted((a: string, b: string) => a.localeCompare(b)).join(),
    ) as string[];
  const all = ends(await ask(query, {}, { alcances: SOCIO.alcances }));
  const other = all.map((each) => each.split(',').find((numero) => numero !== 'CLI-000001')!);
  expect(new Set(other).size).toBeGreaterThan(1);
  const confined = async (...numeros: string[]) =>
    ends(await ask(query, {}, { ...SOCIO, clientes: ['CLI-000001', ...numeros] }));
  expect(await confined()).toEqual([]);
  expect(await confined(other[0]!)).toEqual(all.filter((each) => each.includes(other[0]!)));
});

it.each([
  ['of another subgraph', 'contacto_id', 'contacto { id nombre }', () => graph.world.contactos(4)[0]!.id],
  ['of the same subgraph', 'caso_origen_id', 'casoOrigen { id titulo }', () => caso(4).id],
])('a reference to a hidden row, %s, answers as one to nothing', async (_, column, selection, hidden) => {
  const { database } = graph.targets.find(({ definition }) => definition.name === 'support')!;
  const [field] = selection.split(' ') as [string];
  const query = `query ($id: ID!) { caso(id: $id) { titulo ${selection} } }`;
  const pointing = async (id: string) => {
    await database.asOwner(`update support.casos set ${column} = '${id}' where id = '${caso(0).id}'`);
    return ask(query, { id: caso(0).id });
  };
  const [before] = (
    await database.asOwner(`select ${column}::text as id from support.casos where id = '${caso(0).id}'`)
  ).rows;
  try {
    const seen = await pointing(hidden());
    expect(seen.data.caso).toEqual({ titulo: caso(0).titulo, [field]: null });
    expect(codes(seen)).toEqual(['ENTIDAD_NO_ENCONTRADA']);
    if (column === 'contacto_id') expect(await pointing(NADIE)).toEqual(seen);
    expect((await ask(query, { id: caso(0).id }, { alcances: SOCIO.alcances })).data.caso.titulo).toBe(caso(0).titulo);
  } finally {
    await database.asOwner(
      `update support.casos set ${column} = ${before.id ? `'${before.id}'` : 'null'} where id = '${caso(0).id}'`,
    );
  }
});

it('a partner registers a case for a client of theirs, and for no other', async () => {
  const responsable = graph.world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!;
  const input = (indice: number) => ({
    clienteId: graph.world.cliente(indice).id,
    titulo: 'No enciende el equipo',
    categoria: 'PROBLEMA_TECNICO',
    estado: 'NUEVO',
    prioridad: 'MEDIA',
    descripcion: 'El equipo no enciende desde ayer por la tarde.',
    responsableId: responsable.id,
  });
  const registered = await ask(operation('agregarCaso'), { input: input(1) });
  expect(registered.data.agregarCaso.errores).toEqual([]);
  const { numero } = registered.data.agregarCaso.caso;
  expect(
    (await ask('query ($numero: String) { caso(numero: $numero) { cliente { numero } } }', { numero })).data.caso,
  ).toEqual({
    cliente: { numero: 'CLI-000002' },
  });
  const refused = await ask(operation('agregarCaso'), { input: input(4) });
  expect(refused.data.agregarCaso).toMatchObject({ caso: null, errores: [{ codigo: 'CLIENTE_NO_ENCONTRADO' }] });
});
