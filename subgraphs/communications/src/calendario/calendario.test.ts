import type { EventoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { asistentesEvento, eventos } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
});
afterAll(() => kit[Symbol.asyncDispose]());

const calendarioDe = async (id: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(id, `calendario${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].calendario;
};
const grande = () => kit.world.cliente(0).id;
/** The latest to begin first, as the graph gives them unless told. */
const delMundo = (i = 0) =>
  kit.world.eventos(i).toSorted((a, b) => b.inicio.localeCompare(a.inicio) || (a.id < b.id ? -1 : 1));
const soloIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id }));

const EVENTO = {
  titulo: 'Junta',
  tipo: 'REUNION',
  inicio: '2026-05-04T16:00:00.000Z',
  fin: '2026-05-04T17:00:00.000Z',
  zonaHoraria: 'America/Mexico_City',
  todoElDia: false,
  estado: 'PROGRAMADO',
  organizadorId: '019a0000-0000-7000-8000-000000000001',
  recurrencia: null,
  casoId: null,
  oportunidadId: null,
  resultado: null,
  creadoEn: '2026-05-01T16:00:00.000Z',
  actualizadoEn: '2026-05-01T16:00:00.000Z',
  version: 1,
};

/** Events of a new client that differ in what is given; their ids in that order. */
async function eventosNuevos(...diferencias: object[]): Promise<{ clienteId: string; ids: string[] }> {
  const clienteId = crypto.randomUUID();
  const rows = diferencias.map((each) => ({ ...EVENTO, id: crypto.randomUUID(), clienteId, ...each }));
  await insertRows(kit, eventos, rows);
  return { clienteId, ids: rows.map(({ id }) => id) };
}

describe('Cliente.calendario', () => {
  it('gives every field as it was stored, who was asked in order and what each answered', async () => {
    const { nodes } = await calendarioDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } titulo tipo inicio fin zonaHoraria todoElDia estado organizador { id }
        asistentes { persona { __typename ... on Usuario { id } ... on Contacto { id } } respuesta }
        recurrencia caso { id } oportunidad { id } resultado creadoEn actualizadoEn version }`,
    );
    const esperados = delMundo().map(comoSeLee);
    for (const campo of ['recurrencia', 'caso', 'resultado'] as const)
      expect(new Set(esperados.map((each) => each[campo] === null)).size, campo).toBe(2);
    expect(new Set(esperados.flatMap(({ asistentes }) => asistentes.map(({ persona }) => persona.__typename)))).toEqual(
      new Set(['Usuario', 'Contacto']),
    );
    expect(nodes).toEqual(esperados);
  });

  it('refers to the opportunity it is about', async () => {
    const oportunidadId = crypto.randomUUID();
    const { clienteId } = await eventosNuevos({ oportunidadId });
    expect(await calendarioDe(clienteId, '', 'nodes { oportunidad { __typename id } }')).toEqual({
      nodes: [{ oportunidad: { __typename: 'Oportunidad', id: oportunidadId } }],
    });
  });

  it('starts with the latest to begin, or with the first when asked', async () => {
    expect(await calendarioDe(grande(), '(first: 100)')).toEqual({
      totalCount: delMundo().length,
      nodes: soloIds(delMundo()),
    });
    const { nodes } = await calendarioDe(grande(), '(first: 1, orden: [{ campo: INICIO }])');
    expect(nodes).toEqual(soloIds(delMundo().slice(-1)));
  });

  it.each<[string, (evento: EventoDemo) => boolean]>([
    ['tipo: [VISITA, LLAMADA]', ({ tipo }) => tipo === 'VISITA' || tipo === 'LLAMADA'],
    ['estado: [NO_REALIZADO, CANCELADO]', ({ estado }) => estado === 'NO_REALIZADO' || estado === 'CANCELADO'],
    ['tipo: [REUNION], estado: [REALIZADO]', ({ tipo, estado }) => tipo === 'REUNION' && estado === 'REALIZADO'],
    ['rango: { desde: "2026-11-24" }', ({ inicio, fin }) => fin > kit.world.corte || inicio >= kit.world.corte],
    ['rango: { hasta: "2026-11-23" }', ({ inicio }) => inicio < kit.world.corte],
  ])('filters by { %s }', async (filtro, cumple) => {
    const esperados = delMundo().filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo().length);
    expect(await calendarioDe(grande(), `(first: 100, filtro: { ${filtro} })`)).toEqual({
      totalCount: esperados.length,
      nodes: soloIds(esperados),
    });
  });

  it('filters by who calls it', async () => {
    const { organizadorId } = delMundo()[0]!;
    const suyos = delMundo().filter((each) => each.organizadorId === organizadorId);
    const { nodes } = await calendarioDe(grande(), `(first: 100, filtro: { organizadorIds: ["${organizadorId}"] })`);
    expect(suyos.length).toBeLessThan(delMundo().length);
    expect(nodes).toEqual(soloIds(suyos));
  });

  it('takes a range as days of the company: what goes on in any part of them', async () => {
    const { clienteId, ids } = await eventosNuevos(
      { inicio: '2026-05-04T04:00:00.000Z', fin: '2026-05-04T06:00:00.000Z' },
      { inicio: '2026-05-04T05:59:00.000Z', fin: '2026-05-04T06:00:00.001Z' },
      { inicio: '2026-05-04T06:00:00.000Z', fin: '2026-05-04T06:00:00.000Z' },
      { inicio: '2026-05-05T05:59:59.999Z', fin: '2026-05-05T08:00:00.000Z' },
      { inicio: '2026-05-05T06:00:00.000Z', fin: '2026-05-05T08:00:00.000Z' },
      { inicio: '2026-05-01T06:00:00.000Z', fin: '2026-05-30T08:00:00.000Z' },
      { inicio: '2026-05-03T06:00:00.000Z', fin: '2026-05-04T06:00:00.000Z', todoElDia: true },
    );
    const delDia = await calendarioDe(
      clienteId,
      '(filtro: { rango: { desde: "2026-05-04", hasta: "2026-05-04" } }, orden: [{ campo: INICIO }])',
      'nodes { id }',
    );
    expect(delDia.nodes.map(({ id }: any) => ids.indexOf(id))).toEqual([5, 1, 2, 3]);
  });

  it.each(['tipo: []', 'rango: {}', 'rango: { desde: "2026-05-05", hasta: "2026-05-04" }', 'organizadorIds: ["ana"]'])(
    'refuses { %s } and names it',
    async (filtro) => {
      const { errors } = await kit.cliente(grande(), `calendario(filtro: { ${filtro} }) { totalCount }`);
      expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
      expect(errors![0]!.message).toContain(filtro.split(':')[0]);
    },
  );

  it('is hidden from a token that does not see the client', async () => {
    const confined = { clientes: [kit.world.cliente(1).id] };
    expect(await calendarioDe(grande(), '', undefined, confined)).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('an event by its id', () => {
  it('is found, and another company’s is not', async () => {
    const porId = async (id: string) =>
      kit.query(`query ($r: _Any!) { _entities(representations: [$r]) { ... on Evento { titulo } } }`, {
        r: { __typename: 'Evento', id },
      });
    const { id, titulo } = delMundo()[0]!;
    expect((await porId(id)).data).toEqual({ _entities: [{ titulo }] });
    const { errors } = await porId(kit.otra.eventos(0)[0]!.id);
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('the tables of events refuse', () => {
  it.each([
    ['an end before its beginning', { fin: '2026-05-04T15:59:59.999Z' }, 'eventos_duracion'],
    ['a whole day of 22 hours', { todoElDia: true, fin: '2026-05-05T14:00:00.000Z' }, 'eventos_todo_el_dia'],
    ['a result of what has not happened', { resultado: 'Bien' }, 'eventos_resultado'],
    ['a result of what was called off', { estado: 'CANCELADO', resultado: 'No' }, 'eventos_resultado'],
    ['a repetition that does not say how often', { recurrencia: 'BYDAY=MO' }, 'eventos_recurrencia'],
    ['a repetition with its name', { recurrencia: 'RRULE:FREQ=DAILY' }, 'eventos_recurrencia'],
    ['a repetition of no frequency', { recurrencia: 'FREQ=A_DIARIO' }, 'eventos_recurrencia'],
    ['a repetition with more after it', { recurrencia: 'FREQ=DAILY;COUNT=3\nX' }, 'eventos_recurrencia'],
  ])('%s', async (_, diferencia, restriccion) => {
    await expect(eventosNuevos(diferencia)).rejects.toThrow(restriccion);
  });

  it.each([
    ['an end as it begins', { fin: EVENTO.inicio }],
    ['the day that clocks go forward', { todoElDia: true, fin: '2026-05-05T15:00:00.000Z' }],
    ['a result of what was not done', { estado: 'NO_REALIZADO', resultado: 'Llovió' }],
    ['a repetition with its parts', { recurrencia: 'FREQ=MONTHLY;BYDAY=-1FR,2MO;UNTIL=20271231T000000Z' }],
  ])('but take %s', async (_, diferencia) => {
    await expect(eventosNuevos(diferencia)).resolves.toBeDefined();
  });

  it('a person asked twice, two in one place, and somebody asked to no event', async () => {
    const { clienteId, ids } = await eventosNuevos({});
    const asistente = (diferencia: object) => ({
      id: crypto.randomUUID(),
      clienteId,
      eventoId: ids[0]!,
      posicion: 1,
      personaTipo: 'Contacto',
      personaId: crypto.randomUUID(),
      respuesta: 'PENDIENTE',
      ...diferencia,
    });
    const primero = asistente({});
    await insertRows(kit, asistentesEvento, [primero]);
    const { personaId } = primero;
    for (const [otro, restriccion] of [
      [{ posicion: 2, personaId }, 'asistentes_evento_una_vez'],
      [{}, 'asistentes_evento_posicion'],
      [{ eventoId: crypto.randomUUID() }, 'asistentes_evento_evento'],
      [{ posicion: 3, personaTipo: 'ActorSistema' }, 'asistentes_evento_persona_tipo_valores'],
    ] as const)
      await expect(insertRows(kit, asistentesEvento, [asistente(otro)])).rejects.toThrow(restriccion);
  });
});

/** What the domain says an event shows, from the demo's row. */
function comoSeLee(evento: EventoDemo) {
  const { clienteId, organizadorId, casoId, oportunidadId, asistentes, ...fila } = evento;
  return {
    ...fila,
    cliente: { id: clienteId },
    organizador: { id: organizadorId },
    asistentes: asistentes.map(({ persona: { tipo, id }, respuesta }) => ({
      persona: { __typename: tipo, id },
      respuesta,
    })),
    caso: casoId && { id: casoId },
    oportunidad: oportunidadId && { id: oportunidadId },
  };
}
