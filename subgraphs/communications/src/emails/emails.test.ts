import {
  connectionsOf,
  insertRows,
  pagingProperty,
  PAGING_TIMEOUT,
  testSubgraph,
  type TestSubgraph,
} from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { correos } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
});
afterAll(() => kit[Symbol.asyncDispose]());

/** `emails` of a client, or of a case. */
const emailsDe = async (id: string, args = '', selection = 'nodes { id }', as = {}, __typename = 'Cliente') => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { emails${args} { ${selection} } } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].emails;
};
const emailsDelCaso = (id: string, args?: string, selection?: string, as?: object) =>
  emailsDe(id, args, selection, as, 'Caso');
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

const grande = () => kit.world.cliente(0).id;
/** A client of the demo, latest mail first. */
const delMundo = (i: number) =>
  [...kit.world.emails(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));
const nuevoId = () => crypto.randomUUID();

/** What came with a mail of the first client. */
const adjuntosDe = (correoId: string) =>
  kit.world
    .archivos(0)
    .filter(({ adjuntoDe }) => adjuntoDe?.id === correoId)
    .map(({ id }) => ({ id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Mails of a new client that say no more than what is given. */
async function correosNuevos(...mails: object[]): Promise<{ clienteId: string; ids: string[] }> {
  const [clienteId, hiloId, creadoEn] = [nuevoId(), nuevoId(), '2026-11-01T12:00:00.000Z'];
  const rows = mails.map((mail, i) => {
    const id = nuevoId();
    const quien = {
      de: 'ana@cliente.example',
      para: ['soporte@empresa.example'],
      cc: [],
      contactoId: null,
      casoId: null,
    };
    const que = { asunto: 'Asunto', cuerpoTexto: null, cuerpoHtml: null, sentido: 'ENTRANTE', automatico: false };
    const hilo = { hiloId, messageId: `<${id}@cliente.example>`, enRespuestaA: null, estado: 'ENTREGADO' };
    const cuando = { fecha: `2026-11-0${i + 1}T12:00:00.000Z`, creadoEn, actualizadoEn: creadoEn, version: 1 };
    return { id, clienteId, ...quien, ...que, ...hilo, ...cuando, ...mail };
  });
  await insertRows(kit, correos, rows);
  return { clienteId, ids: rows.map(({ id }) => id) };
}

describe('Cliente.emails', () => {
  it('gives every field as it was stored, the safe HTML to the letter', async () => {
    const { nodes } = await emailsDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } sentido de para cc asunto cuerpoTexto cuerpoHtml fecha messageId enRespuestaA hiloId
        contacto { id } caso { id } automatico adjuntos { id } estado creadoEn actualizadoEn version }`,
    );
    const esperados = delMundo(0)
      .slice(0, 100)
      .map((correo) => {
        const { clienteId, contactoId, casoId, usuarioId: _, ...fields } = correo;
        const caso = casoId === null ? null : { id: casoId };
        return {
          ...fields,
          cliente: { id: clienteId },
          contacto: { id: contactoId },
          caso,
          adjuntos: adjuntosDe(fields.id),
        };
      });
    expect(esperados.some(({ caso }) => caso)).toBe(true);
    expect(esperados.some(({ adjuntos }) => adjuntos.length > 1)).toBe(true);
    expect(nodes).toEqual(esperados);
  });

  it('starts with the latest, or with the first when asked', async () => {
    const fechas = delMundo(0).map(({ id }) => id);
    expect(ids(await emailsDe(grande(), '(first: 7)'))).toEqual(fechas.slice(0, 7));
    const { nodes } = await emailsDe(grande(), '(first: 7, orden: [{ campo: FECHA, direccion: ASC }])');
    expect(nodes[0].id).toBe(fechas.at(-1));
  });

  it('filters by direction, contact and case, all at once', async () => {
    const uno = delMundo(0).find(({ casoId, sentido }) => casoId !== null && sentido === 'SALIENTE')!;
    const esperados = delMundo(0).filter(
      ({ casoId, contactoId, sentido }) =>
        casoId === uno.casoId && contactoId === uno.contactoId && sentido === 'SALIENTE',
    );
    const filtro = `{ sentido: [SALIENTE], contactoIds: ["${uno.contactoId}"], casoIds: ["${uno.casoId}"] }`;
    const pagina = await emailsDe(grande(), `(first: 100, filtro: ${filtro})`, 'totalCount nodes { id }');
    expect(ids(pagina)).toEqual(esperados.map(({ id }) => id));
    expect(pagina.totalCount).toBe(esperados.length);
  });

  it('filters by having something attached, or nothing', async () => {
    for (const conAdjuntos of [true, false]) {
      const esperados = delMundo(0).filter(({ id }) => adjuntosDe(id).length > 0 === conAdjuntos);
      const pagina = await emailsDe(grande(), `(filtro: { conAdjuntos: ${conAdjuntos} })`, 'totalCount nodes { id }');
      expect(pagina.totalCount).toBe(esperados.length);
      expect(ids(pagina)).toEqual(esperados.slice(0, 20).map(({ id }) => id));
    }
  });

  it('takes a period as days of the company, from midnight to midnight in Mexico City', async () => {
    const { clienteId, ids: nuevos } = await correosNuevos(
      { fecha: '2026-11-10T05:59:59.999Z' },
      { fecha: '2026-11-10T06:00:00.000Z' },
      { fecha: '2026-11-11T05:59:59.999Z' },
      { fecha: '2026-11-11T06:00:00.000Z' },
    );
    const pagina = await emailsDe(clienteId, '(filtro: { fecha: { desde: "2026-11-10", hasta: "2026-11-10" } })');
    expect(ids(pagina)).toEqual([nuevos[2], nuevos[1]]);
  });

  it('finds a text in the subject or the body without accents or case, and never in the HTML', async () => {
    const { clienteId, ids: nuevos } = await correosNuevos(
      { asunto: 'Revisión de la ALARMA' },
      { cuerpoTexto: 'Adjunto la revision.' },
      { cuerpoHtml: '<p>revisión</p>' },
      { asunto: 'Otra cosa' },
    );
    expect(ids(await emailsDe(clienteId, '(filtro: { texto: "REVISIÓN" })'))).toEqual([nuevos[1], nuevos[0]]);
  });
});

describe('sinResponder', () => {
  const sinResponder = async (clienteId: string) => ids(await emailsDe(clienteId, '(filtro: { sinResponder: true })'));

  it('is the last mail of a thread when a person of the client wrote it', async () => {
    const { clienteId, ids: nuevos } = await correosNuevos({}, {});
    expect(await sinResponder(clienteId)).toEqual([nuevos[1]]);
  });

  it('is nothing once a person answered', async () => {
    const { clienteId } = await correosNuevos({}, { sentido: 'SALIENTE' });
    expect(await sinResponder(clienteId)).toEqual([]);
  });

  it('is not changed by what programs write, whichever side they are on', async () => {
    const { clienteId, ids: nuevos } = await correosNuevos(
      {},
      { sentido: 'SALIENTE', automatico: true },
      { automatico: true },
    );
    expect(await sinResponder(clienteId)).toEqual([nuevos[0]]);
  });

  it('is not changed by another thread', async () => {
    const { clienteId, ids: nuevos } = await correosNuevos({}, { sentido: 'SALIENTE', hiloId: nuevoId() });
    expect(await sinResponder(clienteId)).toEqual([nuevos[0]]);
  });

  it('has of two mails of the same instant the one with the higher id', async () => {
    const fecha = '2026-11-05T12:00:00.000Z';
    const { clienteId, ids: nuevos } = await correosNuevos({ fecha }, { fecha });
    expect(await sinResponder(clienteId)).toEqual([nuevos.toSorted()[1]]);
  });

  it('agrees with the last human mail of each thread of the demo, and false is all the rest', async () => {
    const ultimos = Map.groupBy(
      delMundo(0).filter(({ automatico }) => !automatico),
      ({ hiloId }) => hiloId,
    );
    const esperados = [...ultimos.values()].map(([ultimo]) => ultimo!).filter(({ sentido }) => sentido === 'ENTRANTE');
    expect(esperados.length).toBeGreaterThan(0);
    const si = await emailsDe(grande(), '(first: 100, filtro: { sinResponder: true })', 'totalCount nodes { id }');
    expect(ids(si).toSorted()).toEqual(esperados.map(({ id }) => id).toSorted());
    const no = await emailsDe(grande(), '(filtro: { sinResponder: false })', 'totalCount');
    expect(si.totalCount + no.totalCount).toBe(kit.world.emails(0).length);
  });
});

describe('Caso.emails', () => {
  it('are those of the case, of the latest first', async () => {
    const casoId = delMundo(0).find((correo) => correo.casoId !== null)!.casoId!;
    const esperados = delMundo(0).filter((correo) => correo.casoId === casoId);
    expect(ids(await emailsDelCaso(casoId, '(first: 100)'))).toEqual(esperados.map(({ id }) => id));
  });

  it('are none for a case without mail', async () => {
    expect(await emailsDelCaso(nuevoId(), '', 'totalCount nodes { id }')).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('whose mail it is', () => {
  const vacia = { totalCount: 0, nodes: [] };
  const unCorreo = (id: string, as = {}) =>
    kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on Correo { asunto } } }',
      { r: { __typename: 'Correo', id } },
      as,
    );

  it('stays in its company', async () => {
    expect(kit.otra.emails(0).length).toBeGreaterThan(0);
    expect(await emailsDe(kit.otra.cliente(0).id, '', 'totalCount nodes { id }')).toEqual(vacia);
    const { errors } = await unCorreo(kit.otra.emails(0)[0]!.id);
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });

  it('is hidden from a token confined to another client, by client, case or id', async () => {
    const as = { clientes: [kit.world.cliente(1).id] };
    const correo = delMundo(0).find(({ casoId }) => casoId !== null)!;
    expect(await emailsDe(grande(), '', 'totalCount nodes { id }', as)).toEqual(vacia);
    expect(await emailsDelCaso(correo.casoId!, '', 'totalCount nodes { id }', as)).toEqual(vacia);
    expect((await unCorreo(correo.id, as)).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
    expect((await unCorreo(correo.id)).data).toEqual({ _entities: [{ asunto: correo.asunto }] });
  });

  it('has one messageId in a company', async () => {
    const messageId = kit.world.emails(0)[0]!.messageId;
    await expect(correosNuevos({ messageId })).rejects.toThrow('correos_message_id');
  });
});

it('costs one statement a page and one a count, for one client or many', async () => {
  const r = [0, 1, 2].map((i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
  kit.statements();
  const { errors } = await kit.query(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { emails(first: 2) { totalCount nodes { asunto } } } } }',
    { r },
  );
  expect(errors).toBeUndefined();
  expect(kit.statements().filter((sql) => sql.includes('"correos"'))).toHaveLength(2);
});

describe('paging visits every row exactly once', () => {
  it.each(connectionsOf(communications))(
    'through $parent',
    ({ parent, connection }) => pagingProperty({ kit, parent, connection }),
    PAGING_TIMEOUT,
  );
});
