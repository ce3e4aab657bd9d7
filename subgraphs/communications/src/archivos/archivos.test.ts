import type { ArchivoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communications } from '../index.ts';
import { columnasSujeto } from '../sujeto/demo.ts';
import { archivos } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(communications);
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidad = async (__typename: string, id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { ${selection} } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0];
};
const archivosDe = async (__typename: string, id: string, args = '(first: 100)', as = {}) =>
  (await entidad(__typename, id, `archivos${args} { totalCount nodes { id } }`, as)).archivos;
const grande = () => kit.world.cliente(0).id;
const delMundo = (cumple: (archivo: ArchivoDemo) => boolean) =>
  kit.world
    .archivos(0)
    .filter(cumple)
    .map(({ id }) => id)
    .toSorted();
const idsDe = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
const unArchivo = async (id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(`{ archivo(id: "${id}") { ${selection} } }`, {}, as);
  expect(errors).toBeUndefined();
  return (data as any).archivo;
};

/** A file of a new client that is like one of the demo but for what is given. */
async function nuevo(diferencia: object = {}) {
  const { sujeto: _, adjuntoDe: __, cfdiId: ___, ...fila } = kit.world.archivos(0)[0]!;
  const [id, clienteId] = [crypto.randomUUID(), crypto.randomUUID()];
  const suelto = { ...columnasSujeto(null), correoId: null, comentarioId: null, mensajeChatId: null };
  await insertRows(kit, archivos, [{ ...fila, contenido: null, ...suelto, id, clienteId, ...diferencia }]);
  return { id, clienteId };
}

describe('Query.archivo', () => {
  it('gives every field as it was stored', async () => {
    for (const { clienteId, sujeto, adjuntoDe: _, cfdiId: __, ...fila } of kit.world.archivos(0))
      expect(
        await unArchivo(
          fila.id,
          `id cliente { id } nombre tipoMime bytes sha256 categoria venceEn confidencial escaneo creadoEn actualizadoEn version
          sujeto { __typename ... on Cliente { id } ... on Contacto { id } ... on Caso { id } ... on Proyecto { id }
            ... on Oportunidad { id } ... on Venta { id } ... on Factura { id } ... on Poliza { id } ... on Activo { id } ... on LoteSerie { id } }`,
        ),
      ).toEqual({
        ...fila,
        cliente: { id: clienteId },
        sujeto: sujeto && { __typename: sujeto.tipo, id: sujeto.id },
      });
  });

  it('is null for what does not exist, another company’s, and a client’s that the token does not see', async () => {
    for (const id of [crypto.randomUUID(), kit.otra.archivos(0)[0]!.id]) expect(await unArchivo(id, 'id')).toBeNull();
    const confinado = { clientes: [kit.world.cliente(1).id] };
    expect(await unArchivo(kit.world.archivos(0)[0]!.id, 'id', confinado)).toBeNull();
  });

  it('refuses what is no id', async () => {
    const { errors } = await kit.query('{ archivo(id: "contrato.pdf") { id } }');
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Cliente.archivos', () => {
  it.each<[string, (archivo: ArchivoDemo) => boolean]>([
    ['categoria: [CONTRATO, PODER]', ({ categoria }) => categoria === 'CONTRATO' || categoria === 'PODER'],
    ['venceEn: { hasta: "2026-11-24" }', ({ venceEn }) => venceEn !== null && venceEn <= '2026-11-24'],
    ['venceEn: { desde: "2026-11-25" }', ({ venceEn }) => venceEn !== null && venceEn > '2026-11-24'],
    ['tipoMime: ["application/pdf", "video/mp4"]', ({ tipoMime }) => /pdf|mp4/.test(tipoMime)],
    ['texto: "situacion FISCAL"', ({ nombre }) => nombre.includes('situación fiscal')],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    const pagina = await archivosDe('Cliente', grande(), `(first: 100, filtro: { ${filtro} })`);
    expect(idsDe(pagina).toSorted()).toEqual(esperados);
  });

  it('filters by what they are about', async () => {
    const { id } = kit.world.archivos(0).find(({ sujeto }) => sujeto?.tipo === 'Poliza')!.sujeto!;
    const pagina = await archivosDe('Cliente', grande(), `(first: 100, filtro: { sujetoIds: ["${id}"] })`);
    expect(idsDe(pagina)).toEqual(delMundo(({ sujeto }) => sujeto?.id === id));
  });

  it('is walked by name without accents or case, by size, and by the day each expires, those that do not last', async () => {
    const [a, b, c] = [
      { nombre: 'ácta.pdf', bytes: 10, venceEn: '2026-12-01' },
      { nombre: 'Balance.pdf', bytes: 9, venceEn: null },
      { nombre: 'carta.pdf', bytes: 2_147_483_647, venceEn: '2027-01-01' },
    ];
    const { clienteId, id: idA } = await nuevo(a);
    const [{ id: idB }, { id: idC }] = [await nuevo({ ...b, clienteId }), await nuevo({ ...c, clienteId })];
    for (const [orden, esperados] of [
      ['NOMBRE', [idA, idB, idC]],
      ['BYTES', [idB, idA, idC]],
      ['VENCE_EN', [idA, idC, idB]],
    ] as const)
      expect(idsDe(await archivosDe('Cliente', clienteId, `(orden: [{ campo: ${orden} }])`)), orden).toEqual(esperados);
  });
});

describe('what a file came with', () => {
  it('has it: a comment its connection, a mail its list', async () => {
    const conArchivo = (tipo: string) => kit.world.archivos(0).find(({ adjuntoDe }) => adjuntoDe?.tipo === tipo)!;
    const [delComentario, delCorreo] = [conArchivo('Comentario'), conArchivo('Correo')];
    expect(await archivosDe('Comentario', delComentario.adjuntoDe!.id)).toEqual({
      totalCount: 1,
      nodes: [{ id: delComentario.id }],
    });
    const { adjuntos } = await entidad('Correo', delCorreo.adjuntoDe!.id, 'adjuntos { id nombre bytes }');
    const { id, nombre, bytes } = delCorreo;
    expect(adjuntos).toContainEqual({ id, nombre, bytes });
  });

  it('is one thing, and is there', async () => {
    const ids = { correoId: kit.world.emails(0)[0]!.id, comentarioId: kit.world.comentarios(0)[0]!.id };
    await expect(nuevo(ids)).rejects.toThrow('archivos_adjunto');
    await expect(nuevo({ correoId: crypto.randomUUID() })).rejects.toThrow('archivos_correo');
    await expect(nuevo({ comentarioId: crypto.randomUUID() })).rejects.toThrow('archivos_comentario');
  });
});

it('Caso.archivos are those about it, however they came', async () => {
  const casoId = kit.world.archivos(0).find(({ sujeto, adjuntoDe }) => sujeto?.tipo === 'Caso' && adjuntoDe)!
    .sujeto!.id;
  const esperados = delMundo(({ sujeto }) => sujeto?.id === casoId);
  expect(idsDe(await archivosDe('Caso', casoId)).toSorted()).toEqual(esperados);
  const confinado = { clientes: [kit.world.cliente(1).id] };
  expect(await archivosDe('Caso', casoId, '', confinado)).toEqual({ totalCount: 0, nodes: [] });
});

it.each<[string, object, string]>([
  ['a hash that is not one', { sha256: 'A'.repeat(64) }, 'archivos_sha256'],
  ['a negative size', { bytes: -1 }, 'archivos_bytes'],
  ['a kind of subject without which one', { sujetoTipo: 'Venta' }, 'archivos_sujeto'],
])('no file has %s', async (_, diferencia, restriccion) => {
  await expect(nuevo(diferencia)).rejects.toThrow(restriccion);
});
