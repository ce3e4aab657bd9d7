import type { ActorDemo, EntradaBitacoraDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { columnasActor, columnasSujeto } from '../sujeto/demo.ts';
import { bitacora } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
});
afterAll(() => kit[Symbol.asyncDispose]());

const bitacoraDe = async (clienteId: string, args = '(first: 100)', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `bitacora${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].bitacora;
};
const grande = () => kit.world.cliente(0).id;
/** Of the first client, latest first. */
const delMundo = (cumple: (entrada: EntradaBitacoraDemo) => boolean = () => true) =>
  kit.world
    .bitacora(0)
    .filter(cumple)
    .toSorted((a, b) => b.ocurridoEn.localeCompare(a.ocurridoEn) || (a.id < b.id ? -1 : 1));

/** An entry of a new client that says no more than what is given. */
async function nueva(diferencia: object = {}) {
  const [id, clienteId, en] = [crypto.randomUUID(), crypto.randomUUID(), '2026-11-01T12:00:00.000Z'];
  const quien = columnasActor('actor', { tipo: 'ActorSistema', proceso: 'timbrado' });
  const que = { ...columnasSujeto({ tipo: 'Cliente', id: clienteId }), resumen: 'Algo', cambios: [], origen: 'crm' };
  const cual = { tipo: 'CAMBIO', correlacion: crypto.randomUUID(), eventoId: crypto.randomUUID(), interno: false };
  await insertRows(kit, bitacora, [
    { id, clienteId, ocurridoEn: en, registradoEn: en, ...quien, ...que, ...cual, ...diferencia },
  ]);
  return { id, clienteId };
}

describe('Cliente.bitacora', () => {
  it('gives every field as it was stored, latest first', async () => {
    const { nodes } = await bitacoraDe(
      grande(),
      undefined,
      `nodes { id cliente { id } ocurridoEn registradoEn tipo resumen cambios { campo antes despues } correlacion origen eventoId creadoEn
        actor { __typename ... on Usuario { id } ... on Contacto { id } ... on ActorSistema { proceso } }
        sujeto { __typename ... on Cliente { id } ... on Contacto { id } ... on Caso { id } ... on Proyecto { id }
          ... on Oportunidad { id } ... on Venta { id } ... on Factura { id } ... on Poliza { id } ... on Activo { id } ... on LoteSerie { id } } }`,
    );
    const esperadas = delMundo().slice(0, 100).map(comoSeLee);
    expect(new Set(esperadas.map(({ actor }) => actor.__typename)).size).toBe(3);
    expect(esperadas.some(({ cambios }) => cambios.length > 0)).toBe(true);
    expect(nodes).toEqual(esperadas);
  });

  it('filters by kind, by who did it, by what it happened to, by when and by text', async () => {
    const { actor, sujeto } = delMundo(({ actor }) => actor.tipo === 'Contacto')[0]!;
    const quien = (actor as { id: string }).id;
    for (const [filtro, cumple] of [
      ['tipo: [DECISION, ACCESO]', ({ tipo }) => tipo === 'DECISION' || tipo === 'ACCESO'],
      [`actorIds: ["${quien}"]`, (each) => 'id' in each.actor && each.actor.id === quien],
      [`sujetoIds: ["${sujeto.id}"]`, (each) => each.sujeto.id === sujeto.id],
      ['texto: "CREDITO"', ({ resumen }) => resumen.includes('crédito')],
      // A civil day in Mexico City begins at six in UTC.
      ['ocurridoEn: { hasta: "2026-03-31" }', ({ ocurridoEn }) => ocurridoEn < '2026-04-01T06:00:00.000Z'],
    ] as [string, (entrada: EntradaBitacoraDemo) => boolean][]) {
      const esperadas = delMundo(cumple);
      expect(esperadas.length, filtro).toBeGreaterThan(0);
      const pagina = await bitacoraDe(grande(), `(first: 100, filtro: { ${filtro} })`);
      expect(pagina, filtro).toEqual({
        totalCount: esperadas.length,
        nodes: esperadas.slice(0, 100).map(({ id }) => ({ id })),
      });
    }
  });

  it('is another company’s or another client’s to nobody', async () => {
    expect(await bitacoraDe(kit.otra.cliente(0).id, '', 'totalCount')).toEqual({ totalCount: 0 });
    const confinado = { clientes: [kit.world.cliente(1).id] };
    expect(await bitacoraDe(grande(), '', 'totalCount', confinado)).toEqual({ totalCount: 0 });
    const { errors } = await kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on EntradaBitacora { resumen } } }',
      { r: { __typename: 'EntradaBitacora', id: kit.otra.bitacora(0)[0]!.id } },
    );
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('what was written', () => {
  const escribe = (sql: string, as: 'write' | 'administer' = 'write') =>
    kit.database[as]({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params: [] }));
  const intentos = [
    `update communications.bitacora set resumen = 'Otra cosa'`,
    'delete from communications.bitacora',
    'truncate communications.bitacora',
  ];

  it.each(intentos)('stays: the subgraph is not granted it (%s)', async (sql) => {
    await expect(escribe(sql)).rejects.toThrow(/permission denied/);
  });

  it.each(intentos)('stays: a trigger refuses it to the owner too (%s)', async (sql) => {
    await expect(escribe(sql, 'administer')).rejects.toThrow('is only added to');
  });

  it('is added to by the company that it is of, and no other', async () => {
    await expect(nueva({ empresaId: kit.otra.empresa.id })).rejects.toThrow(/row-level security/);
  });

  it('is one entry for one event, however often it is told', async () => {
    const eventoId = crypto.randomUUID();
    await nueva({ eventoId });
    await expect(nueva({ eventoId })).rejects.toThrow('bitacora_evento');
  });

  it.each<[string, object, string]>([
    ['written down before it happened', { registradoEn: '2026-11-01T11:59:59.999Z' }, 'bitacora_registro'],
    ['done by a process that is nobody', { actorProceso: null }, 'bitacora_actor'],
    ['changed in ways that are no list', { cambios: {} }, 'bitacora_cambios'],
  ])('is not %s', async (_, diferencia, restriccion) => {
    await expect(nueva(diferencia)).rejects.toThrow(restriccion);
  });
});

const actorComoSeLee = (actor: ActorDemo) => {
  const { tipo: __typename, ...quien } = actor;
  return { __typename, ...quien };
};

/** What the domain says an entry shows, from the demo's row. */
function comoSeLee({ clienteId, actor, sujeto, ...fila }: EntradaBitacoraDemo) {
  return {
    ...fila,
    cliente: { id: clienteId },
    actor: actorComoSeLee(actor),
    sujeto: { __typename: sujeto.tipo, id: sujeto.id },
    creadoEn: fila.registradoEn,
  };
}
