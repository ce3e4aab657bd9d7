import type { ActorDemo, CanalChatDemo, MensajeChatDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { contactosCanal, mensajesChat } from './tables.ts';
import { canalesNuevos, mensajesNuevos } from '../../test/canales.ts';

const CLIENTES = 6;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const LISTA = 'totalCount nodes { id }';
const grande = () => kit.world.cliente(0).id;
const preguntar = async (__typename: string, id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { ${selection} } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0];
};
const canalesDe = async (id: string, args = '', selection = LISTA, as = {}) =>
  (await preguntar('Cliente', id, `canalesChat${args} { ${selection} }`, as)).canalesChat;
const conversacionDe = async (id: string, args = '', selection = LISTA, as = {}) =>
  (await preguntar('CanalChat', id, `conversacion${args} { ${selection} }`, as)).conversacion;

const ultimoDe = ({ conversacion }: CanalChatDemo) => conversacion.at(-1)!.enviadoEn;
/** The one written in last first, as the graph gives them unless told. */
const delMundo = (i = 0) => kit.world.canalesChat(i).toSorted((a, b) => ultimoDe(b).localeCompare(ultimoDe(a)));
const soloIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id }));
const AUTOR = 'autor { __typename ... on Usuario { id } ... on Contacto { id } ... on ActorSistema { proceso } }';
const comoAutor = ({ tipo, ...quien }: ActorDemo) => ({ __typename: tipo, ...quien });

describe('Cliente.canalesChat', () => {
  it('gives every field as it was stored, with how much was said and when last', async () => {
    const { nodes } = await canalesDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } proveedor roomId tipo nombre tema miembros contactos { id } caso { id } mensajes noLeidos
        ultimoMensajeEn archivado url creadoEn actualizadoEn version }`,
    );
    const esperados = delMundo().map((canal) => {
      const { clienteId, contactoIds, casoId, conversacion, ...fila } = canal;
      return {
        ...fila,
        cliente: { id: clienteId },
        contactos: contactoIds.toSorted().map((id) => ({ id })),
        caso: casoId && { id: casoId },
        mensajes: conversacion.length,
        ultimoMensajeEn: ultimoDe(canal),
      };
    });
    for (const campo of ['tema', 'caso'] as const)
      expect(new Set(esperados.map((each) => each[campo] === null)).size, campo).toBe(2);
    expect(nodes).toEqual(esperados);
  });

  it('starts with the one written in last, and ends with the ones nobody has', async () => {
    const { clienteId, ids } = await canalesNuevos(kit, {}, {}, {}, {});
    await mensajesNuevos(kit, clienteId, ids[1]!, '2026-05-04T16:00:00.000Z');
    await mensajesNuevos(kit, clienteId, ids[3]!, '2026-05-04T16:00:00.001Z');
    const { nodes } = await canalesDe(clienteId, '', 'nodes { id ultimoMensajeEn mensajes }');
    expect(nodes.map(({ id }: any) => id)).toEqual([ids[3], ids[1], ...[ids[0]!, ids[2]!].toSorted()]);
    expect(nodes[3]).toMatchObject({ ultimoMensajeEn: null, mensajes: 0 });
  });

  it.each(['ASC', 'DESC'])('is walked by how much was said, %s, page by page', async (direccion) => {
    const { clienteId, ids } = await canalesNuevos(kit, {}, {}, {}, {});
    for (const [n, cuantos] of [9, 10, 0, 9].entries())
      await mensajesNuevos(kit, clienteId, ids[n]!, ...Array<string>(cuantos).fill('2026-05-04T16:00:00.000Z'));
    const vistos: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { nodes, pageInfo } = await canalesDe(
        clienteId,
        `(first: 3${after && `, after: "${after}"`}, orden: [{ campo: MENSAJES, direccion: ${direccion} }])`,
        'nodes { id } pageInfo { hasNextPage endCursor }',
      );
      vistos.push(...nodes.map(({ id }: any) => ids.indexOf(id)));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    const iguales = [0, 3].toSorted((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    expect(vistos).toEqual(direccion === 'ASC' ? [2, ...iguales, 1] : [1, ...iguales, 2]);
  });

  it.each<[string, (canal: CanalChatDemo) => boolean]>([
    ['tipo: [DIRECTO, OMNICANAL]', ({ tipo }) => tipo === 'DIRECTO' || tipo === 'OMNICANAL'],
    ['archivado: true', ({ archivado }) => archivado],
    ['archivado: false', ({ archivado }) => !archivado],
    ['ultimoMensajeEn: { hasta: "2026-10-24" }', (canal) => ultimoDe(canal) < '2026-10-25T06:00:00.000Z'],
    ['ultimoMensajeEn: { desde: "2026-10-25" }', (canal) => ultimoDe(canal) >= '2026-10-25T06:00:00.000Z'],
  ])('filters by { %s }', async (filtro, cumple) => {
    const esperados = delMundo().filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo().length);
    expect(await canalesDe(grande(), `(filtro: { ${filtro} })`)).toEqual({
      totalCount: esperados.length,
      nodes: soloIds(esperados),
    });
  });

  it('is hidden from a token that does not see the client, with what was said', async () => {
    const confined = { clientes: [kit.world.cliente(1).id] };
    expect(await canalesDe(grande(), '', LISTA, confined)).toEqual({ totalCount: 0, nodes: [] });
    const { errors } = await kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on CanalChat { nombre } } }',
      { r: { __typename: 'CanalChat', id: delMundo()[0]!.id } },
      confined,
    );
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('CanalChat.conversacion', () => {
  const mensajes = (cumple: (mensaje: MensajeChatDemo) => boolean = () => true) =>
    delMundo()[0]!.conversacion.toReversed().filter(cumple);

  it('gives what was said from the latest on, by whom, people and processes', async () => {
    for (const { id, conversacion } of delMundo()) {
      const { totalCount, nodes } = await conversacionDe(
        id,
        '(first: 100)',
        `totalCount nodes { id texto enviadoEn editadoEn ${AUTOR} }`,
      );
      expect(totalCount).toBe(conversacion.length);
      expect(nodes).toEqual(conversacion.toReversed().map((each) => ({ ...each, autor: comoAutor(each.autor) })));
    }
    const autores = delMundo().flatMap(({ conversacion }) => conversacion.map(({ autor }) => autor.tipo));
    expect(new Set(autores)).toEqual(new Set(['Usuario', 'Contacto', 'ActorSistema']));
  });

  it('does not name the author that nobody knows', async () => {
    const { clienteId, ids } = await canalesNuevos(kit, {});
    const [mensaje] = await mensajesNuevos(kit, clienteId, ids[0]!, '2026-05-04T16:00:00.000Z');
    await kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({
        sql: 'update communications.mensajes_chat set autor_tipo = null, autor_id = null where id = $1::uuid',
        params: [mensaje!],
      }),
    );
    expect(await conversacionDe(ids[0]!, '', 'nodes { autor { __typename } }')).toEqual({ nodes: [{ autor: null }] });
  });

  it('filters by text, by day of the company and by author, all at once', async () => {
    const { id } = delMundo()[0]!;
    const { autor, enviadoEn } = mensajes(({ autor: quien }) => quien.tipo === 'Contacto')[0]!;
    const autorId = (autor as { id: string }).id;
    const delAutor = mensajes(({ autor: quien }) => 'id' in quien && quien.id === autorId);
    expect(delAutor.length).toBeLessThan(mensajes().length);
    const porAutor = await conversacionDe(id, `(first: 100, filtro: { autorIds: ["${autorId}"] })`);
    expect(porAutor.nodes).toEqual(soloIds(delAutor));
    const dia = enviadoEn.slice(0, 10);
    const delDia = delAutor.filter((each) => each.enviadoEn.slice(0, 10) === dia);
    const porDia = await conversacionDe(
      id,
      `(first: 100, filtro: { autorIds: ["${autorId}"], enviadoEn: { desde: "${dia}", hasta: "${dia}" } })`,
    );
    expect(porDia.nodes).toEqual(soloIds(delDia));
    const conAcento = mensajes(({ texto }) => /ó/.test(texto))[0]!;
    const palabra = conAcento.texto.split(/[^\p{L}]+/u).find((each) => each.includes('ó'))!;
    const sinAcento = palabra.replaceAll('ó', 'o').toUpperCase();
    const porTexto = await conversacionDe(id, `(first: 100, filtro: { texto: "${sinAcento}" })`);
    expect(porTexto.nodes).toContainEqual({ id: conAcento.id });
  });
});

describe('Caso.canalChat', () => {
  it('is the channel of the case, one statement for many cases, and null for a case without one', async () => {
    const conCaso = Array.from({ length: CLIENTES }, (_, i) => kit.world.canalesChat(i))
      .flat()
      .filter(({ casoId }) => casoId);
    expect(conCaso.length).toBeGreaterThan(0);
    const casos = [...conCaso.map(({ casoId }) => casoId!), crypto.randomUUID()];
    await kit.query('{ __typename }');
    kit.statements();
    const { data, errors } = await kit.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Caso { canalChat { id nombre mensajes } } } }',
      { r: casos.map((id) => ({ __typename: 'Caso', id })) },
    );
    expect(errors).toBeUndefined();
    expect((data as any)._entities.map(({ canalChat }: any) => canalChat)).toEqual([
      ...conCaso.map(({ id, nombre, conversacion }) => ({ id, nombre, mensajes: conversacion.length })),
      null,
    ]);
    expect(kit.statements()).toHaveLength(1);
  });
});

describe('the tables of channels refuse', () => {
  const canal = (diferencia: object) => canalesNuevos(kit, diferencia);

  it('a second channel of a room, or of a case', async () => {
    await canal({ roomId: 'GENERAL' });
    await expect(canal({ roomId: 'GENERAL' })).rejects.toThrow('canales_chat_sala');
    const casoId = crypto.randomUUID();
    await canal({ casoId });
    await expect(canal({ casoId })).rejects.toThrow('canales_chat_caso');
  });

  it('fewer than no members, or fewer than no unread messages', async () => {
    await expect(canal({ miembros: -1 })).rejects.toThrow('canales_chat_cuentas');
    await expect(canal({ noLeidos: -1 })).rejects.toThrow('canales_chat_cuentas');
  });

  it('a contact twice, and contacts and messages of another client’s channel', async () => {
    const { clienteId, ids } = await canal({});
    const contacto = { clienteId, canalId: ids[0]!, contactoId: crypto.randomUUID() };
    await insertRows(kit, contactosCanal, [{ id: crypto.randomUUID(), ...contacto }]);
    await expect(insertRows(kit, contactosCanal, [{ id: crypto.randomUUID(), ...contacto }])).rejects.toThrow(
      'contactos_canal_una_vez',
    );
    const ajeno = {
      id: crypto.randomUUID(),
      clienteId: crypto.randomUUID(),
      canalId: ids[0]!,
      contactoId: crypto.randomUUID(),
    };
    await expect(insertRows(kit, contactosCanal, [ajeno])).rejects.toThrow('contactos_canal_canal');
    await expect(mensajesNuevos(kit, crypto.randomUUID(), ids[0]!, '2026-05-04T16:00:00.000Z')).rejects.toThrow(
      'mensajes_chat_canal',
    );
  });

  it('a message corrected before it was sent, and an author of no kind, or of two', async () => {
    const { clienteId, ids } = await canal({});
    const mensaje = {
      id: crypto.randomUUID(),
      clienteId,
      canalId: ids[0]!,
      autorTipo: 'Contacto',
      autorId: crypto.randomUUID(),
      autorProceso: null,
      texto: 'Hola',
      enviadoEn: '2026-05-04T16:00:00.000Z',
      editadoEn: null,
    };
    for (const [malo, restriccion] of [
      [{ editadoEn: '2026-05-04T15:59:59.999Z' }, 'mensajes_chat_edicion'],
      [{ autorTipo: null }, 'mensajes_chat_autor'],
      [{ autorProceso: 'bot' }, 'mensajes_chat_autor'],
      [{ autorTipo: 'ActorSistema' }, 'mensajes_chat_autor'],
    ] as const)
      await expect(insertRows(kit, mensajesChat, [{ ...mensaje, ...malo }])).rejects.toThrow(restriccion);
  });
});
