import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const MUTACION = `mutation ($id: ID!, $version: Int, $contactoId: ID, $menciones: [ID!]! = []) {
  comentarCaso(id: $id, cuerpo: "Lo reviso **hoy**.", visibilidad: PUBLICO, version: $version, contactoId: $contactoId, menciones: $menciones) {
    caso { numero cliente { numero } comentarios(first: 1) { nodes { cuerpoHtml visibilidad
      autor { __typename ... on Usuario { usuario } ... on Contacto { nombre } } menciones { usuario { usuario } } } } }
    errores { codigo campo }
  }
}`;
const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];

describe.each(['embedded', 'http'] as const)('comentarCaso through the gateway (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const comentar = async (variables: object) => {
    const { body } = await graph.query(
      MUTACION,
      { id: graph.world.casos(0)[0]!.id, ...variables },
      { alcances: ALCANCES },
    );
    expect((body as any).errors).toBeUndefined();
    return (body as any).data.comentarCaso;
  };

  it('asks support and crm, and answers with the case and its new comment', async () => {
    const { numero, version } = graph.world.casos(0)[0]!;
    const mencionado = graph.world.usuarios.find(({ activo, usuario }) => activo && usuario !== 'ana.torres')!;
    const comun = { cuerpoHtml: '<p>Lo reviso <strong>hoy</strong>.</p>', visibilidad: 'PUBLICO' };
    expect(await comentar({ version, menciones: [mencionado.id] })).toEqual({
      caso: {
        numero,
        cliente: { numero: 'CLI-000001' },
        comentarios: {
          nodes: [
            {
              ...comun,
              autor: { __typename: 'Usuario', usuario: 'ana.torres' },
              menciones: [{ usuario: { usuario: mencionado.usuario } }],
            },
          ],
        },
      },
      errores: [],
    });
    const { id: contactoId, nombre } = graph.world.contactos(0)[0]!;
    const { caso } = await comentar({ id: graph.world.casos(0)[1]!.id, contactoId });
    expect(caso.comentarios.nodes).toEqual([{ ...comun, autor: { __typename: 'Contacto', nombre }, menciones: [] }]);
  });

  it('refuses what the owners do not know', async () => {
    const [ajeno] = graph.world.contactos(1);
    expect(await comentar({ version: 999, contactoId: ajeno!.id, menciones: [crypto.randomUUID()] })).toEqual({
      caso: null,
      errores: [
        { codigo: 'VERSION_OBSOLETA', campo: ['version'] },
        { codigo: 'RESPONSABLE_NO_ENCONTRADO', campo: ['menciones', '0'] },
        { codigo: 'CONTACTO_AJENO', campo: ['contactoId'] },
      ],
    });
  });
});
