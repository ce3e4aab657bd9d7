import { ALCANCES } from '@cliente360/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

/** What another subgraph would refuse of what is asked in return, and where it says so. */
const FALTAS: readonly [string, string, string, Record<string, unknown>, string][] = [
  ['a page too long', '', 'cliente { facturas(first: 1000) { totalCount } }', {}, 'BAD_USER_INPUT'],
  [
    'a page too long two hops away',
    '$n: Int',
    'responsable { casos: id } cliente { polizas(first: 1) { nodes { casos(first: $n) { totalCount } } } }',
    { n: 101 },
    'BAD_USER_INPUT',
  ],
  ['a cursor of nobody’s', '', 'eventos(after: "x") { totalCount }', {}, 'CURSOR_INVALIDO'],
  [
    'an empty filter',
    '',
    '... on Caso { cliente { contactos(filtro: { roles: [] }) { totalCount } } }',
    {},
    'BAD_USER_INPUT',
  ],
];

describe.each(['embedded', 'http'] as const)('before an act is done (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const caso = () => graph.world.casos(0)[0]!;
  const comentar = (selection: string, declared = '', variables: Record<string, unknown> = {}) =>
    graph.query(
      `mutation ($id: ID!${declared && `, ${declared}`}) {
         c: comentarCaso(id: $id, cuerpo: "Lo reviso hoy.", visibilidad: PUBLICO) { caso { id ${selection} } errores { codigo } } }`,
      { id: caso().id, ...variables },
      { alcances: ALCANCES },
    );
  const comentarios = async (): Promise<number> =>
    (await graph.query('query ($id: ID!) { caso(id: $id) { comentarios { totalCount } } }', { id: caso().id })).body
      .data.caso.comentarios.totalCount;

  it.each(FALTAS)(
    '%s in another subgraph is said, and nothing is written',
    async (_, declared, selection, variables, code) => {
      const before = await comentarios();
      const { body } = await comentar(selection, declared, variables);
      expect(body.data ?? null).toBeNull();
      expect(body.errors).toMatchObject([{ path: ['c'], extensions: { code } }]);
      expect(await comentarios()).toBe(before);
    },
  );

  it('what these variables leave out is no fault, and what is right is answered', async () => {
    const before = await comentarios();
    const { body } = await comentar(
      'cliente { facturas(first: 1) { nodes { id } } contactos(first: 1000) @include(if: $con) { totalCount } }',
      '$con: Boolean! = false',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.c.caso.cliente.facturas.nodes).toHaveLength(1);
    expect(await comentarios()).toBe(before + 1);
  });

  it.runIf(shape === 'http')('a subgraph that is away is no reason to leave it undone', async () => {
    await graph.stop('finance');
    const before = await comentarios();
    const { body } = await comentar('cliente { numero facturas(first: 1) { totalCount } }');
    expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } }]);
    expect(body.data.c).toMatchObject({ caso: { cliente: { facturas: null } }, errores: [] });
    expect(await comentarios()).toBe(before + 1);
  });
});
