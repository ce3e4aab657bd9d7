/** A case from its making to its survey, through the gateway and over all five subgraphs. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AHORA, wholeGraph, type WholeGraph } from '../kit/graph.ts';

const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'soporte:asignar', 'comunicaciones:leer'];
const HORA = 60 * 60_000;

describe.each(['embedded', 'http'] as const)('a case is followed through the gateway (%s)', (shape) => {
  let graph: WholeGraph;
  let ahora = AHORA.getTime();
  beforeAll(async () => {
    ahora = AHORA.getTime();
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'], now: () => new Date(ahora) });
  }, 120_000);
  afterAll(() => graph[Symbol.asyncDispose]());

  const usuario = (nombre: string) => graph.world.usuarios.find((each) => each.usuario === nombre)!.id;
  const preguntar = async (texto: string, variables: object) => {
    const { body } = await graph.query(texto, { ...variables }, { alcances: ALCANCES });
    expect((body as any).errors).toBeUndefined();
    return (body as any).data;
  };
  const hacer = async (mutacion: string, args: string, variables: object) => {
    const datos = await preguntar(
      `mutation ($id: ID!, $version: Int!) { hecho: ${mutacion}(id: $id, version: $version, ${args}) {
         caso { version estado responsable { usuario } } errores { codigo } } }`,
      variables,
    );
    expect(datos.hecho.errores).toEqual([]);
    return datos.hecho.caso;
  };

  it('from its making, through an escalation, to its resolution, with all of it in the bitácora', async () => {
    const departamento = graph.world.departamentos.find(({ clave }) => clave === 'SOPORTE_TECNICO')!;
    const input = {
      clienteId: graph.world.cliente(0).id,
      contactoId: graph.world.contactos(0)[0]!.id,
      titulo: 'No imprime la impresora de etiquetas',
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'ALTA',
      descripcion: 'Desde ayer no imprime ninguna etiqueta.',
      responsableId: usuario('itzel.cervantes'),
      departamentoId: departamento.id,
    };
    const { agregarCaso } = await preguntar(
      'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id numero } errores { codigo } } }',
      { input },
    );
    const { id, numero } = agregarCaso.caso;
    ahora += 65 * 60_000;
    await graph.runNow('support', 'vigilarSla');
    await graph.runNow('support', 'vigilarSla');
    const asignado = await hacer('asignarCaso', `responsableId: "${usuario('rodrigo.barragan')}"`, { id, version: 1 });
    expect(asignado).toEqual({ version: 2, estado: 'NUEVO', responsable: { usuario: 'rodrigo.barragan' } });
    ahora += HORA;
    await hacer('resolverCaso', 'solucion: "Se cambió el cable.", tiempoMin: 30', { id, version: 2 });
    ahora += HORA;
    await hacer('reabrirCaso', 'motivo: "Sigue igual"', { id, version: 3 });

    const esperadas = [
      'Se reabrió: Sigue igual',
      'Se resolvió',
      'Se asignó a Rodrigo Barragán',
      'La primera respuesta venció sin cumplirse',
      'Se registró el caso «No imprime la impresora de etiquetas»',
    ].map((resumen) => `${numero}: ${resumen}`);
    await vi.waitFor(
      async () => {
        const { cliente } = await preguntar(
          `query ($id: ID!, $caso: [ID!]) { cliente(id: $id) { bitacora(filtro: { sujetoIds: $caso }) { nodes { resumen actor { __typename } } } } }`,
          { id: input.clienteId, caso: [id] },
        );
        expect(cliente.bitacora.nodes.map(({ resumen }: any) => resumen)).toEqual(esperadas);
        expect(cliente.bitacora.nodes[3].actor.__typename).toBe('ActorSistema');
      },
      { timeout: 30_000 },
    );
    const { caso } = await preguntar(
      'query ($id: ID!) { caso(id: $id) { estado nivelEscalamiento reaperturas satisfaccion { enviadaEn } sla { primeraRespuesta { estado } } } }',
      { id },
    );
    expect(caso).toMatchObject({
      estado: 'EN_PROCESO',
      nivelEscalamiento: 1,
      reaperturas: 1,
      sla: { primeraRespuesta: { estado: 'INCUMPLIDO' } },
    });
  }, 60_000);
});
