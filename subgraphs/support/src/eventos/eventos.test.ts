import type { CasoDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { support } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support);
});
afterAll(() => kit[Symbol.asyncDispose]());

const TODO = 'totalCount nodes { tipo en por { id } cambios { campo antes despues } motivo }';
const eventosDe = async (caso: CasoDemo, args = '(first: 100)', as = {}) => {
  const { data, errors } = await kit.query(`{ caso(id: "${caso.id}") { eventos${args} { ${TODO} } } }`, {}, as);
  expect(errors).toBeUndefined();
  return (data as any).caso?.eventos ?? null;
};
const enOrden = (nodes: any[]) => nodes.toSorted((a, b) => a.en.localeCompare(b.en));
const cambiosDe = (nodes: any[], campo: string) =>
  enOrden(nodes).flatMap((evento) =>
    evento.cambios
      .filter((cambio: any) => cambio.campo === campo)
      .map(({ antes, despues }: any) => ({ antes, despues, en: evento.en })),
  );

describe('Caso.eventos', () => {
  it('tell every state that the case went through, when and from which, up to the one it is in', async () => {
    for (const caso of kit.world.casos(0)) {
      const { nodes } = await eventosDe(caso);
      const estados = caso.historial.map(({ de, a, en }) => ({ antes: de, despues: a, en }));
      expect(cambiosDe(nodes, 'estado')).toEqual(estados);
      expect(estados.at(-1)!.despues).toBe(caso.estado);
    }
  });

  it('begin with who made it and whom it was given to', async () => {
    const caso = kit.world.casos(0)[0]!;
    const { nodes } = await eventosDe(caso);
    const [creado, asignado] = ['CREADO', 'ASIGNADO'].map((tipo) => nodes.find((each: any) => each.tipo === tipo));
    expect([creado.en, asignado.en]).toEqual([caso.creadoEn, caso.asignadoEn]);
    expect([creado.por, asignado.por]).toEqual([{ id: caso.creadoPorId }, { id: caso.creadoPorId }]);
    expect(cambiosDe(nodes, 'prioridad')).toEqual([{ antes: null, despues: caso.prioridad, en: caso.creadoEn }]);
    expect(cambiosDe(nodes, 'responsable')).toEqual([
      { antes: null, despues: caso.responsableId, en: caso.asignadoEn },
    ]);
  });

  it('call a return from RESUELTO a reopening, as often as the case was reopened, with its reason', async () => {
    const reabierto = kit.world.casos(0).find(({ reaperturas }) => reaperturas > 0)!;
    const { totalCount, nodes } = await eventosDe(reabierto, '(filtro: { tipo: [REABIERTO] })');
    expect(totalCount).toBe(reabierto.reaperturas);
    expect(nodes[0].motivo).toBe(reabierto.historial.find(({ de }) => de === 'RESUELTO')!.motivo);
  });

  it('say what the client answered to the survey', async () => {
    const calificado = kit.world.casos(0).find(({ satisfaccion }) => satisfaccion?.calificacion)!;
    const { nodes } = await eventosDe(calificado, '(filtro: { tipo: [CALIFICADO] })');
    const { respondidaEn, calificacion } = calificado.satisfaccion!;
    expect(nodes).toEqual([
      {
        tipo: 'CALIFICADO',
        en: respondidaEn,
        por: null,
        cambios: [{ campo: 'calificacion', antes: null, despues: String(calificacion) }],
        motivo: null,
      },
    ]);
  });

  it('start with the latest', async () => {
    const caso = kit.world.casos(0).find(({ estado }) => estado === 'CERRADO')!;
    const { nodes } = await eventosDe(caso);
    const instantes = nodes.map(({ en }: any) => en);
    expect(instantes).toEqual(instantes.toSorted().reverse());
    expect(new Set(instantes).size).toBeGreaterThan(2);
  });

  it('are hidden with their case', async () => {
    const caso = kit.world.casos(0)[0]!;
    expect(await eventosDe(caso, '', { clientes: [kit.world.cliente(1).id] })).toBeNull();
    expect(await eventosDe(kit.otra.casos(0)[0]!)).toBeNull();
  });
});
