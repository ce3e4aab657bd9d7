import { newId, insertQuery } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { casosDeVectores, type CasoDeVector } from '../../../subgraphs/support/test/vectores.ts';
import {
  calendariosServicio,
  objetivosSla,
  politicasSla,
  politicasSlaCliente,
} from '../../../subgraphs/support/src/sla/tables.ts';
import { AHORA, wholeGraph, type WholeGraph } from '../kit/graph.ts';

const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];

let ahora = AHORA;
let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'embedded', url: process.env['TEST_DATABASE_URL'], now: () => ahora });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

async function pedir(query: string, variables: object): Promise<any> {
  const { body } = await graph.query(query, variables as Record<string, unknown>, { alcances: ALCANCES });
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** A client that goes by a calendar that never closes, in that zone, with the usual objectives. */
async function con24x7(zonaHoraria: string, i: number): Promise<string> {
  const { world, targets } = graph;
  const { database } = targets.find(({ definition }) => definition.name === 'support')!;
  const empresaId = world.empresa.id;
  const [calendarioId, politicaId] = [newId(ahora), newId(ahora)];
  const clienteId = world.cliente(i).id;
  const usual = world.politicasSla.find(({ predeterminada }) => predeterminada)!;
  const creadoEn = ahora.toISOString();
  await database.write({ empresaId, clientes: '*' }, async (tx) => {
    const nombre = `Siempre abierto, ${zonaHoraria} ${i}`;
    await tx.query(
      insertQuery(calendariosServicio, [{ empresaId, id: calendarioId, nombre, zonaHoraria, siempreAbierto: true }]),
    );
    const pausaEn = ['PENDIENTE'] as const;
    const politica = { empresaId, id: politicaId, nombre, calendarioId, pausaEn, predeterminada: false };
    await tx.query(insertQuery(politicasSla, [{ ...politica, creadoEn, actualizadoEn: creadoEn, version: 1 }]));
    const objetivos = usual.objetivos.map((objetivo) => ({ empresaId, id: newId(ahora), politicaId, ...objetivo }));
    await tx.query(insertQuery(objetivosSla, objetivos));
    await tx.query({ sql: 'delete from support.politicas_sla_cliente where cliente_id = $1', params: [clienteId] });
    await tx.query(insertQuery(politicasSlaCliente, [{ empresaId, id: newId(ahora), clienteId, politicaId }]));
  });
  return clienteId;
}

/** The case as it is: what an act has to say that it has read. */
const leer = async (id: string) =>
  (
    await pedir(
      `query ($id: ID!) { caso(id: $id) { version estado primeraRespuestaEn sla { primeraRespuesta { venceEn } resolucion { venceEn }
         pausas { minutosHabiles } } } }`,
      { id },
    )
  ).caso;

const ACTOS = {
  cambiar: `mutation ($id: ID!, $version: Int!, $estado: EstadoCaso!) { acto: cambiarEstadoCaso(id: $id, version: $version, estado: $estado, motivo: "Así se cuenta") { errores { codigo } } }`,
  resolver: `mutation ($id: ID!, $version: Int!) { acto: resolverCaso(id: $id, version: $version, solucion: "Se arregló.") { errores { codigo } } }`,
  reabrir: `mutation ($id: ID!, $version: Int!) { acto: reabrirCaso(id: $id, version: $version, motivo: "Volvió a fallar") { errores { codigo } } }`,
  responder: `mutation ($id: ID!) { acto: comentarCaso(id: $id, cuerpo: "Lo estamos viendo.", visibilidad: PUBLICO) { errores { codigo } } }`,
};

async function actuar(acto: keyof typeof ACTOS, id: string, estado?: string): Promise<void> {
  const { version } = await leer(id);
  const { acto: hecho } = await pedir(ACTOS[acto], { id, version, estado });
  expect(hecho.errores).toEqual([]);
}

/** What happens to the case of a vector, by the acts that make it happen, each at its instant. */
async function vivir({ historia, prioridad }: CasoDeVector, clienteId: string): Promise<string> {
  const { world } = graph;
  ahora = new Date(historia.creadoEn);
  const [nace, ...sigue] = historia.pasos;
  const { agregarCaso } = await pedir(
    `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo } } }`,
    {
      input: {
        clienteId,
        titulo: 'Un caso de oro',
        categoria: 'CONSULTA',
        estado: nace!.estado,
        prioridad,
        descripcion: 'Lo que pasa con él ya se sabe.',
        responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
      },
    },
  );
  expect(agregarCaso.errores).toEqual([]);
  const id = agregarCaso.caso.id as string;
  if (historia.primeraRespuestaEn !== null) {
    ahora = new Date(historia.primeraRespuestaEn);
    await actuar('responder', id);
    await vi.waitFor(async () => expect((await leer(id)).primeraRespuestaEn).toBe(ahora.toISOString()), {
      timeout: 20_000,
    });
  }
  for (const { estado, en } of sigue) {
    ahora = new Date(en);
    const desde = (await leer(id)).estado as string;
    if (estado === 'RESUELTO') await actuar('resolver', id);
    else await actuar(desde === 'RESUELTO' ? 'reabrir' : 'cambiar', id, estado);
  }
  return id;
}

describe('the golden vectors, by the mutations that anybody may send', () => {
  it.each(casosDeVectores())('$id', async (vector) => {
    const { world } = graph;
    const clienteId =
      vector.calendario === '24x7' ? await con24x7(vector.zona, vector.id === 'V12' ? 1 : 2) : world.cliente(0).id;
    const { sla } = await leer(await vivir(vector, clienteId));
    const sinMs = (instante: string) => instante.replace('.000Z', 'Z');
    expect([sinMs(sla.primeraRespuesta.venceEn), sinMs(sla.resolucion.venceEn)]).toEqual([
      vector.primeraRespuestaVence,
      vector.resolucionVence,
    ]);
    const pausa = sla.pausas.reduce((total: number, { minutosHabiles }: any) => total + (minutosHabiles as number), 0);
    expect(pausa).toBe(vector.pausaHabilMin);
  });
});
