import type { ComentarioDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { columnasActor, columnasSujeto } from '../sujeto/demo.ts';
import { comentarios, menciones } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
});
afterAll(() => kit[Symbol.asyncDispose]());

/** `comentarios` of an entity. */
const comentariosDe = async (
  __typename: string,
  id: string,
  args = '(first: 100)',
  selection = 'totalCount nodes { id }',
  as = {},
) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { comentarios${args} { ${selection} } } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].comentarios;
};
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
const grande = () => kit.world.cliente(0).id;
/** Of the first client, latest first. */
const delMundo = (cumple: (comentario: ComentarioDemo) => boolean = () => true) =>
  kit.world
    .comentarios(0)
    .filter(cumple)
    .toSorted((a, b) => b.creadoEn.localeCompare(a.creadoEn) || (a.id < b.id ? -1 : 1));

/** A comment of a new client that says no more than what is given; its id, and its client's. */
async function nuevo(diferencia: object = {}) {
  const [id, clienteId, creadoEn] = [crypto.randomUUID(), crypto.randomUUID(), '2026-11-01T12:00:00.000Z'];
  const quien = columnasActor('autor', { tipo: 'Usuario', id: kit.world.usuarios[0]!.id });
  const que = {
    ...columnasSujeto({ tipo: 'Cliente', id: clienteId }),
    padreId: null,
    cuerpo: 'Hola',
    cuerpoHtml: 'Hola',
  };
  const como = { visibilidad: 'INTERNO', fijado: false, editadoEn: null, eliminadoEn: null };
  const fila = { id, clienteId, ...quien, ...que, ...como, creadoEn, actualizadoEn: creadoEn, version: 1 };
  await insertRows(kit, comentarios, [{ ...fila, ...diferencia }]);
  return { id, clienteId, sujetoId: clienteId, ...diferencia };
}

describe('Cliente.comentarios', () => {
  it('gives every field as it was stored, of the client and of what is theirs', async () => {
    const { nodes } = await comentariosDe(
      'Cliente',
      grande(),
      undefined,
      `nodes { id cliente { id } cuerpo cuerpoHtml visibilidad
        autor { __typename ... on Usuario { id } ... on Contacto { id } }
        sujeto { __typename ... on Cliente { id } ... on Caso { id } ... on Proyecto { id } ... on Oportunidad { id } }
        padre { id } menciones { usuario { id } leidaEn } fijado editadoEn eliminadoEn creadoEn actualizadoEn version }`,
    );
    const esperados = delMundo().slice(0, 100).map(comoSeLee);
    expect(new Set(esperados.map(({ sujeto }) => sujeto.__typename)).size).toBeGreaterThan(1);
    expect(esperados.some(({ padre }) => padre)).toBe(true);
    expect(nodes).toEqual(esperados);
  });

  it('filters by who may read it, by author, by being pinned and by text', async () => {
    const contacto = delMundo().find(({ autor }) => autor.tipo === 'Contacto')!.autor as { id: string };
    for (const [filtro, cumple] of [
      ['visibilidad: [PUBLICO]', ({ visibilidad }) => visibilidad === 'PUBLICO'],
      [`autorIds: ["${contacto.id}"]`, ({ autor }) => 'id' in autor && autor.id === contacto.id],
      ['fijado: true', ({ fijado }) => fijado],
      ['texto: "FACTURA"', ({ cuerpo }) => /factura/i.test(cuerpo)],
    ] as [string, (comentario: ComentarioDemo) => boolean][]) {
      const esperados = delMundo(cumple).map(({ id }) => id);
      expect(esperados.length, filtro).toBeGreaterThan(0);
      expect(await comentariosDe('Cliente', grande(), `(first: 100, filtro: { ${filtro} })`), filtro).toEqual({
        totalCount: esperados.length,
        nodes: esperados.map((id) => ({ id })),
      });
    }
  });

  it('filters by the people mentioned, read or not', async () => {
    const menciona = (usuarioId: string) => (each: ComentarioDemo) =>
      each.menciones.some((mencion) => mencion.usuarioId === usuarioId);
    const quien = delMundo().flatMap((each) => each.menciones)[0]!.usuarioId;
    const filtro = `(first: 100, filtro: { mencionaIds: ["${quien}"] })`;
    expect(ids(await comentariosDe('Cliente', grande(), filtro))).toEqual(
      delMundo(menciona(quien)).map(({ id }) => id),
    );
    const nadie = `(filtro: { mencionaIds: ["${crypto.randomUUID()}"] })`;
    expect(await comentariosDe('Cliente', grande(), nadie)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('has the pinned ones first when asked', async () => {
    const fijados = delMundo(({ fijado }) => fijado).map(({ id }) => id);
    const args = `(first: ${fijados.length}, orden: [{ campo: FIJADO, direccion: DESC }, { campo: CREADO_EN, direccion: DESC }])`;
    expect(ids(await comentariosDe('Cliente', grande(), args))).toEqual(fijados);
  });

  it('shows the name of a process that wrote it', async () => {
    const { clienteId } = await nuevo(columnasActor('autor', { tipo: 'ActorSistema', proceso: 'importacion' }));
    const { nodes } = await comentariosDe(
      'Cliente',
      clienteId,
      '',
      'nodes { autor { ... on ActorSistema { proceso } } }',
    );
    expect(nodes).toEqual([{ autor: { proceso: 'importacion' } }]);
  });
});

it.each(['Caso', 'Proyecto', 'Oportunidad'] as const)('%s.comentarios are those about it, whosever', async (tipo) => {
  const sujetoId = crypto.randomUUID();
  const { id, clienteId } = await nuevo(columnasSujeto({ tipo, id: sujetoId }));
  await nuevo({ clienteId });
  expect(await comentariosDe(tipo, sujetoId)).toEqual({ totalCount: 1, nodes: [{ id }] });
  const confinado = { clientes: [grande()] };
  expect(await comentariosDe(tipo, sujetoId, '', 'totalCount', confinado)).toEqual({ totalCount: 0 });
});

it('a case of the demo first answered by a comment has it, public, by who attends it, at that very moment', async () => {
  const casos = kit.world.casos(0).filter(({ primeraRespuestaPor }) => primeraRespuestaPor === 'COMENTARIO');
  expect(casos.length).toBeGreaterThan(0);
  for (const { id, primeraRespuestaEn, responsableId } of casos) {
    const args = '(filtro: { visibilidad: [PUBLICO] }, orden: [{ campo: CREADO_EN }], first: 1)';
    const { nodes } = await comentariosDe('Caso', id, args, 'nodes { creadoEn autor { ... on Usuario { id } } }');
    expect(nodes).toEqual([{ creadoEn: primeraRespuestaEn, autor: { id: responsableId } }]);
  }
});

describe('a comment', () => {
  const comentario = async (id: string, selection: string, as = {}) =>
    kit.query(
      `query ($r: _Any!) { _entities(representations: [$r]) { ... on Comentario { ${selection} } } }`,
      { r: { __typename: 'Comentario', id } },
      as,
    );

  it('leads to what it answers', async () => {
    const respuesta = delMundo(({ padreId }) => padreId !== null)[0]!;
    const padre = delMundo(({ id }) => id === respuesta.padreId)[0]!;
    const { data } = await comentario(respuesta.id, 'padre { cuerpo }');
    expect(data).toEqual({ _entities: [{ padre: { cuerpo: padre.cuerpo } }] });
  });

  it('that was deleted keeps its place, and its text is found nowhere', async () => {
    const eliminado = { eliminadoEn: '2026-11-02T12:00:00.000Z', cuerpo: '', cuerpoHtml: '' };
    const { id, clienteId, sujetoId } = await nuevo(eliminado);
    await nuevo({ clienteId, sujetoId, padreId: id });
    const { nodes } = await comentariosDe('Cliente', clienteId, '(first: 9)', 'nodes { cuerpo padre { id cuerpo } }');
    expect(nodes).toContainEqual({ cuerpo: 'Hola', padre: { id, cuerpo: '' } });
  });

  it.each<[string, object, string]>([
    ['be deleted with its text left', { eliminadoEn: '2026-11-02T12:00:00.000Z' }, 'comentarios_texto'],
    ['say nothing', { cuerpo: '' }, 'comentarios_texto'],
    [
      'be deleted and pinned',
      { eliminadoEn: '2026-11-02T12:00:00.000Z', cuerpo: '', cuerpoHtml: '', fijado: true },
      'comentarios_texto',
    ],
    ['be edited before it was written', { editadoEn: '2026-10-31T12:00:00.000Z' }, 'comentarios_fechas'],
    ['be about an invoice', { sujetoTipo: 'Factura' }, 'comentarios_sujeto_tipo_valores'],
    ['be of a process that is a person', { autorTipo: 'ActorSistema' }, 'comentarios_autor'],
    ['be of nobody', { autorId: null }, 'comentarios_autor'],
  ])('cannot %s', async (_, diferencia, restriccion) => {
    await expect(nuevo(diferencia)).rejects.toThrow(restriccion);
  });

  it('answers only what is about the same thing, and not itself', async () => {
    const { id } = await nuevo();
    await expect(nuevo({ padreId: id })).rejects.toThrow('comentarios_padre');
    await expect(nuevo({ id: crypto.randomUUID(), padreId: crypto.randomUUID() })).rejects.toThrow('comentarios_padre');
    const propio = crypto.randomUUID();
    await expect(nuevo({ id: propio, padreId: propio })).rejects.toThrow('comentarios_padre_otro');
  });

  it('mentions a person once', async () => {
    const { id: comentarioId, clienteId } = await nuevo();
    const mencion = { clienteId, comentarioId, usuarioId: kit.world.usuarios[0]!.id, leidaEn: null };
    const dos = [crypto.randomUUID(), crypto.randomUUID()].map((id) => ({ id, ...mencion }));
    await expect(insertRows(kit, menciones, dos)).rejects.toThrow('menciones_una_vez');
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    for (const [id, as] of [
      [kit.otra.comentarios(0)[0]!.id, {}],
      [delMundo()[0]!.id, { clientes: [kit.world.cliente(1).id] }],
    ] as const)
      expect((await comentario(id, 'cuerpo', as)).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

/** What the domain says a comment shows, from the demo's row. */
function comoSeLee({ clienteId, padreId, autor, sujeto, menciones: suyas, ...fila }: ComentarioDemo) {
  return {
    ...fila,
    cliente: { id: clienteId },
    autor: { __typename: autor.tipo, id: (autor as { id: string }).id },
    sujeto: { __typename: sujeto.tipo, id: sujeto.id },
    padre: padreId && { id: padreId },
    menciones: suyas.map(({ usuarioId, leidaEn }) => ({ usuario: { id: usuarioId }, leidaEn })),
  };
}
