import type { Identity } from '@cliente360/identity';
import { AHORA, stubPeers, testSubgraph, type StubPeers, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { communications } from '../../index.ts';

let kit: TestSubgraph;
let otros: StubPeers;
let ahora = AHORA;
beforeAll(async () => {
  otros = stubPeers(() => kit.world);
  kit = await testSubgraph(communications, { now: () => ahora, outside: { peers: otros.peers } });
});
afterAll(() => kit[Symbol.asyncDispose]());
beforeEach(() => otros.down.clear());

const ESCRIBE = { alcances: ['comunicaciones:leer', 'soporte:escribir'] };
const [COMENTAR, MARCAR] = [
  `mutation ($id: ID!, $visibilidad: Visibilidad!, $menciones: [ID!]!) {
    comentarCaso(id: $id, cuerpo: "Míralo.", visibilidad: $visibilidad, menciones: $menciones) { errores { codigo } } }`,
  `mutation ($comentarioId: ID!, $claveIdempotencia: UUID) {
    marcarMencionLeida(comentarioId: $comentarioId, claveIdempotencia: $claveIdempotencia) {
      comentario { id menciones { usuario { id } leidaEn } } errores { codigo campo } } }`,
];

const usuario = (clave: string) => kit.world.usuarios.find((cada) => cada.usuario === clave)!;
const ana = () => usuario('ana.torres');
const luis = () => usuario('luis.mora');

/** A comment on the first case that mentions these; its id. */
async function mencionar(menciones: readonly { id: string }[], visibilidad = 'PUBLICO'): Promise<string> {
  const variables = { id: kit.world.casos(0)[0]!.id, visibilidad, menciones: menciones.map(({ id }) => id) };
  const { data } = await kit.query(COMENTAR, variables, ESCRIBE);
  expect(data).toEqual({ comentarCaso: { errores: [] } });
  const [fila] = await kit.rows(
    'select id::text from communications.comentarios order by creado_en desc, id desc limit 1',
  );
  return fila!['id'] as string;
}
/** One second after whatever was before. */
async function marcar(comentarioId: string, como: Partial<Identity> = {}, claveIdempotencia: string | null = null) {
  ahora = new Date(ahora.getTime() + 1000);
  const { data, errors } = await kit.query(MARCAR, { comentarioId, claveIdempotencia }, { ...ESCRIBE, ...como });
  expect(errors).toBeUndefined();
  return (data as any).marcarMencionLeida as { comentario: { id: string; menciones: any[] } | null; errores: any[] };
}
const leidas = async (comentarioId: string) => {
  const filas = await kit.rows(
    'select usuario_id::text as usuario, leida_en from communications.menciones where comentario_id = $1::uuid',
    [comentarioId],
  );
  return filas.filter((fila) => fila['leida_en'] !== null).map((fila) => fila['usuario']);
};
const rechazo = (codigo: string, campo: string | null) => ({
  comentario: null,
  errores: [{ codigo, campo: campo === null ? null : [campo] }],
});

it('who is mentioned marks their own mention as read, the first time, and nobody else’s', async () => {
  const id = await mencionar([ana(), luis()]);
  const { comentario, errores } = await marcar(id.toUpperCase());
  const cuando = ahora.toISOString();
  expect(errores).toEqual([]);
  expect(comentario!.id).toBe(id);
  expect(comentario!.menciones).toHaveLength(2);
  expect(comentario!.menciones).toEqual(
    expect.arrayContaining([
      { usuario: { id: ana().id }, leidaEn: cuando },
      { usuario: { id: luis().id }, leidaEn: null },
    ]),
  );
  expect((await marcar(id)).comentario!.menciones).toContainEqual({ usuario: { id: ana().id }, leidaEn: cuando });
  await marcar(id, { sub: 'luis.mora' });
  expect(new Set(await leidas(id))).toEqual(new Set([ana().id, luis().id]));
});

it('a comment that does not exist, that mentions somebody else, or that the caller may not see is one and the same', async () => {
  const [deOtro, interno] = [await mencionar([luis()]), await mencionar([ana(), luis()], 'INTERNO')];
  const esperado = rechazo('MENCION_NO_ENCONTRADA', 'comentarioId');
  expect(await marcar(crypto.randomUUID())).toEqual(esperado);
  expect(await marcar(deOtro)).toEqual(esperado);
  expect(await marcar(interno, { clientes: [kit.world.cliente(0).id] })).toEqual(esperado);
  expect(await leidas(deOtro)).toEqual([]);
  expect(await leidas(interno)).toEqual([]);
});

it('who is not active in the directory marks nothing', async () => {
  const id = await mencionar([ana()]);
  expect(await marcar(id, { sub: 'nadie' })).toEqual(rechazo('SIN_PERMISO', null));
  expect(await marcar(id, { sub: 'ernesto.luna' })).toEqual(rechazo('SIN_PERMISO', null));
});

it('while crm does not answer nothing is marked', async () => {
  const id = await mencionar([ana()]);
  otros.down.add('crm');
  expect(await marcar(id)).toEqual(rechazo('DEPENDENCIA_NO_DISPONIBLE', null));
  expect(await leidas(id)).toEqual([]);
});

it('a key used again answers the same and asks nobody; for another comment it is refused', async () => {
  const [uno, otro] = [await mencionar([ana()]), await mencionar([ana()])];
  const clave = crypto.randomUUID();
  const veces = await Promise.all(Array.from({ length: 4 }, () => marcar(uno, {}, clave)));
  expect(veces.map(({ comentario }) => comentario?.id)).toEqual([uno, uno, uno, uno]);
  const [guardada] = await kit.rows(
    `select entidad, entidad_id::text as id from communications.claves_idempotencia where clave = '${clave}'`,
  );
  expect(guardada).toEqual({ entidad: 'Comentario', id: uno });
  otros.down.add('crm');
  expect(await marcar(uno, {}, clave)).toEqual(veces[0]);
  expect(await marcar(otro, {}, clave)).toEqual(rechazo('CLAVE_IDEMPOTENCIA_REUSADA', 'claveIdempotencia'));
  expect(await leidas(otro)).toEqual([]);
  const ajeno = { clientes: [kit.world.cliente(1).id] };
  expect(await marcar(uno, ajeno, clave)).toEqual(rechazo('MENCION_NO_ENCONTRADA', 'claveIdempotencia'));
});
