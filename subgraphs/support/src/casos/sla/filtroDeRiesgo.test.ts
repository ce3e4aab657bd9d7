import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { support } from '../../index.ts';

const HOY = new Date('2026-11-24T18:00:00.000Z');
let ahora = HOY;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support, { clientes: 12, now: () => ahora });
});
afterAll(() => kit[Symbol.asyncDispose]());

const MINUTO_MS = 60_000;

async function casos(filtro: string, selection: string): Promise<any[]> {
  const todos: any[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await kit.query(
      `query ($after: String) { casos(first: 100, after: $after, filtro: ${filtro}, orden: [{ campo: VENCE_EN }])
        { nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as any).casos;
    todos.push(...nodes);
    if (!pageInfo.hasNextPage) return todos;
    after = pageInfo.endCursor;
  }
}

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

it('finds at every moment the cases whose clock says so: before a warning, at it, at the due time and past it', async () => {
  const hitos = '{ primeraRespuesta { estado venceEn } resolucion { estado venceEn } }';
  const abiertos = await casos('{ grupoEstado: [ABIERTO] }', `sla ${hitos}`);
  const vencimientos = abiertos
    .flatMap(({ sla }) => [sla.primeraRespuesta.venceEn, sla.resolucion.venceEn])
    .filter((each) => each !== null)
    .map((each) => Date.parse(each))
    // Nothing of the demo happens later than it is now.
    .filter((vence) => vence - 16 * MINUTO_MS > HOY.getTime())
    .sort((a, b) => a - b)
    .slice(0, 6);
  expect(vencimientos.length).toBeGreaterThan(0);
  const vistos = new Set<string>();
  for (const vence of vencimientos)
    for (const minutos of [-16, -15, -1, 0, 1]) {
      ahora = new Date(vence + minutos * MINUTO_MS);
      const todos = await casos('{}', `sla ${hitos}`);
      for (const riesgo of ['EN_RIESGO', 'INCUMPLIDO']) {
        const esperados = todos.filter(({ sla }) =>
          [sla.primeraRespuesta, sla.resolucion].some(({ estado }) => estado === riesgo),
        );
        expect(ids(await casos(`{ sla: [${riesgo}] }`, '')), `${riesgo} at ${ahora.toISOString()}`).toEqual(
          ids(esperados),
        );
        if (esperados.length > 0) vistos.add(riesgo);
      }
    }
  expect([...vistos].sort()).toEqual(['EN_RIESGO', 'INCUMPLIDO']);
});
