import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'http', url: process.env['TEST_DATABASE_URL'] });
});
afterAll(() => graph[Symbol.asyncDispose]());

const CONSULTA = `query ($input: AgregarCasoInput!) { simularCaso(input: $input) {
  errores { codigo } politica { nombre } plazos { prioridad resolucionVenceEn } polizas { poliza { estado cliente { numero } } alcanza }
  garantia { vigente hasta } posiblesDuplicados { numero }
} }`;

it('tries a case by GET, with what crm and inventory know of it, and leaves no case behind', async () => {
  const { world } = graph;
  const claims = { alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir'] };
  const cuantos = async () => (await graph.query('{ casos { totalCount } }', {}, claims)).body;
  const antes = await cuantos();
  const lote = world
    .lotes(0)
    .find(({ entregadoEn, enPoder, articulo }) => entregadoEn && enPoder !== '0' && articulo.garantiaMeses)!;
  const input = {
    clienteId: world.cliente(0).id,
    titulo: 'No imprime la impresora de etiquetas',
    categoria: 'GARANTIA',
    estado: 'NUEVO',
    prioridad: 'ALTA',
    descripcion: 'Desde ayer no imprime ninguna etiqueta.',
    responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
    loteSerieId: lote.id,
  };
  const url = new URL('/graphql', graph.url);
  url.search = new URLSearchParams({ query: CONSULTA, variables: JSON.stringify({ input }) }).toString();
  const response = await fetch(url, {
    headers: {
      authorization: `Bearer ${await graph.token(claims)}`,
      'apollo-require-preflight': '1',
      accept: 'application/json',
    },
  });
  const { data, errors } = (await response.json()) as any;
  expect(errors).toBeUndefined();
  expect(data.simularCaso).toMatchObject({
    errores: [],
    garantia: { vigente: expect.any(Boolean), hasta: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    posiblesDuplicados: [],
  });
  expect(data.simularCaso.plazos).toHaveLength(4);
  expect(data.simularCaso.polizas).toContainEqual({
    poliza: { estado: 'VIGENTE', cliente: { numero: 'CLI-000001' } },
    alcanza: true,
  });
  expect(await cuantos()).toEqual(antes);
});

it('takes no serial number that came back: it is not the client’s any more, nor under any warranty', async () => {
  const { world } = graph;
  const claims = { alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir', 'inventario:leer'] };
  const devuelto = world.lotes(0).find(({ tipo, devueltoEn }) => tipo === 'SERIE' && devueltoEn)!;
  const input = {
    clienteId: world.cliente(0).id,
    titulo: 'El equipo no enciende',
    categoria: 'GARANTIA',
    estado: 'NUEVO',
    prioridad: 'ALTA',
    descripcion: 'Se apagó ayer y ya no enciende.',
    responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
    loteSerieId: devuelto.id,
  };
  const { body } = await graph.query(
    `query ($input: AgregarCasoInput!, $clave: String!) {
       simularCaso(input: $input) { errores { codigo } garantia { vigente } }
       cliente(numero: "CLI-000001") {
         lotesSeries(filtro: { clave: { igual: $clave } }) { nodes { cantidad devuelta garantia { estado } } }
       }
     }`,
    { input, clave: devuelto.clave },
    claims,
  );
  expect(body).toEqual({
    data: {
      simularCaso: { errores: [{ codigo: 'LOTE_AJENO' }], garantia: null },
      cliente: { lotesSeries: { nodes: [{ cantidad: '0', devuelta: '1', garantia: null }] } },
    },
  });
  const agregar =
    'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo } } }';
  expect((await graph.query(agregar, { input }, claims)).body).toEqual({
    data: { agregarCaso: { caso: null, errores: [{ codigo: 'LOTE_AJENO' }] } },
  });
});
