/** A comment on a case that is over, told to go on in another. */
import { AHORA, insertRows, stubPeers, testSubgraph, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivos } from '../archivos/tables.ts';
import { communications } from '../index.ts';

let kit: TestSubgraph;
let ahora = AHORA;
beforeAll(async () => {
  const otros: StubPeers = stubPeers(() => kit.world);
  kit = await testSubgraph(communications, { now: () => ahora, outside: { peers: otros.peers } });
});
afterAll(() => kit[Symbol.asyncDispose]());

const elCaso = () => kit.world.casos(0)[0]!.id;

async function archivo(diferencia: object = {}) {
  const id = crypto.randomUUID();
  const que = { nombre: 'foto.png', tipoMime: 'image/png', bytes: 1000, sha256: 'a'.repeat(64), categoria: 'OTRO' };
  const suelto = { sujetoTipo: null, sujetoId: null, correoId: null, comentarioId: null, mensajeChatId: null };
  const como = { venceEn: null, confidencial: false, escaneo: 'LIMPIO', version: 1 };
  const cuando = { creadoEn: '2026-11-01T12:00:00.000Z', actualizadoEn: '2026-11-01T12:00:00.000Z' };
  const fila = { id, clienteId: kit.world.cliente(0).id, ...que, ...suelto, ...como, ...cuando, ...diferencia };
  await insertRows(kit, archivos, [fila]);
  return id;
}

/** As the contact's, one second after whatever was before; what it is answered. */
async function comentar(args: object) {
  ahora = new Date(ahora.getTime() + 1000);
  const variables = { id: elCaso(), contactoId: kit.world.contactos(0)[0]!.id, ...args };
  const { data, errors } = await kit.query(
    `mutation ($id: ID!, $contactoId: ID, $archivoIds: [ID!]! = [], $claveIdempotencia: UUID) {
      comentarCaso(id: $id, cuerpo: "Volvió a fallar.", visibilidad: PUBLICO, contactoId: $contactoId, archivoIds: $archivoIds,
        claveIdempotencia: $claveIdempotencia) { caso { id } errores { codigo } } }`,
    variables,
    { alcances: ['comunicaciones:leer', 'soporte:escribir'] },
  );
  expect(errors).toBeUndefined();
  return (data as any).comentarCaso;
}

/** What a case's page shows of comments and files. */
async function delCaso(id: string) {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Caso {
      comentarios(first: 100) { nodes { id version archivos(first: 100) { nodes { id } } } } archivos(first: 100) { nodes { id } } } } }`,
    { r: { __typename: 'Caso', id } },
  );
  expect(errors).toBeUndefined();
  const { comentarios, archivos: suyos } = (data as any)._entities[0];
  return {
    comentarios: comentarios.nodes.map((each: any) => ({
      ...each,
      archivos: each.archivos.nodes.map((uno: any) => uno.id as string).toSorted(),
    })),
    archivos: suyos.nodes.map((uno: any) => uno.id as string).toSorted(),
  };
}

const ultimo = async () =>
  (await kit.rows('select id::text from communications.comentarios order by creado_en desc, id desc limit 1'))[0]![
    'id'
  ] as string;

/** Support tells that it comes to be of a case, that opens with it or that goes on. */
async function mover(comentarioId: string, casoId: string, diferencia: object = {}) {
  const evento = {
    ...{ eventoId: crypto.randomUUID(), tipo: 'caso.comentado.v1', correlacion: crypto.randomUUID() },
    ...{ ocurridoEn: ahora.toISOString(), clienteId: kit.world.cliente(0).id },
    actor: { tipo: 'ActorSistema', proceso: 'reglasDeCaso' },
    caso: { id: casoId, numero: 'CASO-2026-000001', titulo: 'Re: x', estado: 'NUEVO', prioridad: 'ALTA' },
    ...{
      clase: 'COMUNICACION',
      resumen: 'Respondió el cliente',
      cambios: [],
      avisos: [],
      archivoIds: [],
      comentarioId,
    },
    ...diferencia,
  };
  for (let veces = 0; veces < 2; veces++) {
    const { errors } = await kit.query(
      'mutation ($eventos: [EventoDeCasoInput!]!) { recibirEventosDeCaso(eventos: $eventos) }',
      { eventos: [evento] },
      { proceso: 'entregarEventosDeCaso' },
    );
    expect(errors).toBeUndefined();
  }
}

describe('an event of a case that brings a comment', () => {
  it('moves it there once, with its files that were about the former case, and what they are about else stays', async () => {
    const [libre, deFactura] = [
      await archivo(),
      await archivo({ sujetoTipo: 'Factura', sujetoId: crypto.randomUUID() }),
    ];
    await comentar({ archivoIds: [libre, deFactura] });
    const [id, casoId] = [await ultimo(), crypto.randomUUID()];
    const antes = await delCaso(elCaso());
    expect(antes.archivos).toContain(libre);
    await mover(id, casoId);
    expect(await delCaso(casoId)).toEqual({
      comentarios: [{ id, version: 2, archivos: [libre, deFactura].toSorted() }],
      archivos: [libre],
    });
    expect(await delCaso(elCaso())).toEqual({
      comentarios: antes.comentarios.filter((each: any) => each.id !== id),
      archivos: antes.archivos.filter((uno: string) => uno !== libre),
    });
  });

  it('gives who asks again for the same comment the case where it is, and writes no other', async () => {
    const claveIdempotencia = crypto.randomUUID();
    expect(await comentar({ claveIdempotencia })).toEqual({ caso: { id: elCaso() }, errores: [] });
    const [id, casoId] = [await ultimo(), crypto.randomUUID()];
    await mover(id, casoId);
    expect(await comentar({ claveIdempotencia })).toEqual({ caso: { id: casoId }, errores: [] });
    expect(await ultimo()).toBe(id);
  });

  it('leaves one of another client, and one that somebody answered, where it is', async () => {
    await comentar({});
    const id = await ultimo();
    const [ajeno, propio] = [crypto.randomUUID(), crypto.randomUUID()];
    await mover(id, ajeno, { clienteId: kit.world.cliente(1).id });
    expect((await delCaso(ajeno)).comentarios).toEqual([]);
    await comentar({});
    const respuesta = await ultimo();
    await kit.database.asOwner('update communications.comentarios set padre_id = $1 where id = $2', [id, respuesta]);
    for (const cada of [id, respuesta]) await mover(cada, propio);
    expect((await delCaso(propio)).comentarios).toEqual([]);
    const quedan = (await delCaso(elCaso())).comentarios.map((each: any) => each.id);
    expect(quedan).toEqual(expect.arrayContaining([id, respuesta]));
  });
});
