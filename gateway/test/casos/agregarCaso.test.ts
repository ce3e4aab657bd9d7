import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const MUTACION = `mutation ($input: AgregarCasoInput!) {
  agregarCaso(input: $input) {
    caso { id numero titulo estado prioridad creadoEn responsable { usuario } cliente { numero } eventos { nodes { tipo por { usuario } } }
      sla { primeraRespuesta { estado venceEn } resolucion { venceEn } } }
    errores { codigo tipo campo mensaje detalle }
    advertencias { codigo campo detalle }
    repetida
  }
}`;
const TODO = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];

describe.each(['embedded', 'http'] as const)('agregarCaso through the gateway (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const input = () => {
    const { world } = graph;
    const responsable = world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!;
    return {
      clienteId: world.cliente(0).id,
      titulo: 'No imprime la impresora de etiquetas',
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'ALTA',
      descripcion: 'Desde ayer no imprime ninguna etiqueta.',
      responsableId: responsable.id,
    };
  };

  it('registers a case with its number, its story and its clock, and tells the bitácora once', async () => {
    const { body } = await graph.query(MUTACION, { input: input() }, { alcances: TODO });
    const { caso, errores } = (body as any).data?.agregarCaso ?? {};
    expect((body as any).errors).toBeUndefined();
    expect(errores).toEqual([]);
    expect(caso).toMatchObject({
      numero: expect.stringMatching(/^CASO-2026-\d{6}$/),
      cliente: { numero: 'CLI-000001' },
      eventos: { nodes: expect.arrayContaining([{ tipo: 'CREADO', por: { usuario: 'ana.torres' } }]) },
    });
    await vi.waitFor(
      async () => {
        const entradas = await graph.query(
          `query ($id: ID!, $caso: [ID!]) { cliente(id: $id) { bitacora(filtro: { sujetoIds: $caso }) { nodes { tipo resumen actor { ... on Usuario { usuario } } } } } }`,
          { id: input().clienteId, caso: [caso.id] },
          { alcances: TODO },
        );
        expect((entradas.body as any).data.cliente.bitacora.nodes).toEqual([
          {
            tipo: 'CREACION',
            resumen: `${caso.numero}: Se registró el caso «${caso.titulo}»`,
            actor: { usuario: 'ana.torres' },
          },
        ]);
      },
      { timeout: 20_000 },
    );
  });
});
