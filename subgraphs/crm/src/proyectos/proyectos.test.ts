import type { ProyectoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { centavos, dinero, micros, porcentaje } from '../../test/exacto.ts';
import { crm } from '../index.ts';
import { demo } from './demo.ts';
import { hitos, proyectos } from './tables.ts';

const HOY = '2026-11-24';
const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidad = async (id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Proyecto { ${selection} } } }`,
    { r: { __typename: 'Proyecto', id } },
    as,
  );
  return { proyecto: (data as any)?._entities?.[0], code: errors?.[0]?.extensions?.['code'] };
};
const proyectosDe = async (i: number, args: string) => {
  const { data, errors } = await kit.cliente(kit.world.cliente(i).id, `proyectos(first: 100${args}) { nodes { id } }`);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].proyectos.nodes.map(({ id }: { id: string }) => id) as string[];
};

/** An active project of the third client, but for what is given, with these milestones; its id. */
async function nuevo(diferencia: object = {}, suyos: readonly object[] = []): Promise<string> {
  const [proyecto, hito] = demo.map(({ rows }) => [...rows!(kit.world, 0)][0]);
  const proyectoId = crypto.randomUUID();
  const activo = { clienteId: kit.world.cliente(2).id, estado: 'ACTIVO', finReal: null, clave: `PRY-${proyectoId}` };
  await insertRows(kit, proyectos, [{ ...proyecto, ...activo, id: proyectoId, ...diferencia }]);
  const { clienteId } = activo;
  await insertRows(
    kit,
    hitos,
    suyos.map((each, n) => ({ ...hito, id: crypto.randomUUID(), clienteId, proyectoId, renglon: n + 1, ...each })),
  );
  return proyectoId;
}

describe('Proyecto', () => {
  it('has every field as the demo made it, its progress and planned value worked out from its milestones', async () => {
    const todos = Array.from({ length: CLIENTES }, (_, i) => kit.world.proyectos(i)).flat();
    expect(new Set(todos.map(({ estado }) => estado)).size).toBe(5);
    const { data, errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Proyecto {
        id cliente { id } clave nombre estado inicio finPlan finReal presupuesto { importe moneda importeMxn tipoCambio }
        avancePct costoReal valorPlaneado lider { id usuario } hitos { nombre plan real pesoPct }
        creadoEn actualizadoEn version } } }`,
      { r: todos.map(({ id }) => ({ __typename: 'Proyecto', id })) },
    );
    expect(errors).toBeUndefined();
    expect(data!['_entities']).toEqual(todos.map(comoSeLee));
  });

  it('counts a milestone as planned on its very day, and as done by having a day', async () => {
    const id = await nuevo({ presupuesto: '1000' }, [
      { plan: '2026-11-23', real: null, pesoPct: '20' },
      { plan: '2026-11-24', real: '2026-11-20', pesoPct: '30' },
      { plan: '2026-11-25', real: '2026-11-24', pesoPct: '50' },
    ]);
    expect((await entidad(id, 'avancePct valorPlaneado')).proyecto).toEqual({
      avancePct: '80',
      valorPlaneado: '500.00',
    });
  });

  it('has made no progress without milestones', async () => {
    expect((await entidad(await nuevo(), 'avancePct valorPlaneado hitos { nombre }')).proyecto).toEqual({
      avancePct: '0',
      valorPlaneado: '0.00',
      hitos: [],
    });
  });

  it('shows what exact fractions do, whatever its milestones and budget', async () => {
    const hito = fc.record({
      plan: fc.constantFrom('2026-11-01', '2026-11-24', '2026-11-25'),
      real: fc.option(fc.constant('2026-11-10')),
      pesoPct: fc.constantFrom('5', '10', '33.333333', '50', '100'),
    });
    const presupuesto = fc.constantFrom('0', '0.01', '99999.99', '2260000');
    await fc.assert(
      fc.asyncProperty(presupuesto, fc.array(hito, { minLength: 1, maxLength: 6 }), async (importe, suyos) => {
        const { proyecto } = await entidad(await nuevo({ presupuesto: importe }, suyos), 'avancePct valorPlaneado');
        expect(proyecto).toEqual(exacto(importe, suyos));
      }),
      { numRuns: 40 },
    );
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const [proyecto, confinado] = [kit.world.proyectos(0)[0]!, { clientes: [kit.world.cliente(1).id] }];
    expect((await entidad(proyecto.id, 'clave')).proyecto).toEqual({ clave: proyecto.clave });
    expect((await entidad(kit.otra.proyectos(0)[0]!.id, 'clave')).code).toBe('ENTIDAD_NO_ENCONTRADA');
    expect((await entidad(proyecto.id, 'clave', confinado)).code).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('Cliente.proyectos', () => {
  const lider = () => kit.world.proyectos(0)[0]!.liderId;
  const tarde = ({ estado, finPlan }: ProyectoDemo) => finPlan < HOY && !['TERMINADO', 'CANCELADO'].includes(estado);

  it.each<[string, () => string, (proyecto: ProyectoDemo) => boolean]>([
    ['estado', () => 'estado: [EN_PAUSA, PLANEADO]', ({ estado }) => estado === 'EN_PAUSA' || estado === 'PLANEADO'],
    ['liderIds', () => `liderIds: ["${lider()}"]`, ({ liderId }) => liderId === lider()],
    ['inicio', () => 'inicio: { hasta: "2026-06-14" }', ({ inicio }) => inicio <= '2026-06-14'],
    ['finPlan', () => 'finPlan: { desde: "2026-11-24" }', ({ finPlan }) => '2026-11-24' <= finPlan],
    ['atrasado', () => 'atrasado: true', tarde],
    ['not atrasado', () => 'atrasado: false', (proyecto) => !tarde(proyecto)],
  ])('filters by %s', async (_, filtro, cumple) => {
    const esperados = kit.world.proyectos(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(kit.world.proyectos(0).length);
    const halladas = await proyectosDe(0, `, filtro: { ${filtro()} }`);
    expect(halladas.toSorted()).toEqual(esperados.map(({ id }) => id).toSorted());
  });

  it.each([
    ['on its last day', { finPlan: HOY }, false],
    ['the day after', { finPlan: '2026-11-23' }, true],
    ['if it was paused', { finPlan: '2026-11-23', estado: 'EN_PAUSA' }, true],
    ['if it was given up', { finPlan: '2026-11-23', estado: 'CANCELADO' }, false],
    ['if it is finished', { finPlan: '2026-11-23', estado: 'TERMINADO', finReal: '2026-11-24' }, false],
  ])('finds a project late or not: %s', async (_, diferencia, atrasado) => {
    const id = await nuevo({ inicio: '2026-08-01', ...diferencia });
    expect(await proyectosDe(2, `, filtro: { atrasado: ${atrasado} }`)).toContain(id);
    expect(await proyectosDe(2, `, filtro: { atrasado: ${!atrasado} }`)).not.toContain(id);
  });

  it.each<[string, (a: ProyectoDemo, b: ProyectoDemo) => number]>([
    ['', (a, b) => b.inicio.localeCompare(a.inicio)],
    [', orden: [{ campo: FIN_PLAN }]', (a, b) => a.finPlan.localeCompare(b.finPlan)],
    [', orden: [{ campo: AVANCE_PCT, direccion: DESC }]', (a, b) => Number(b.avancePct) - Number(a.avancePct)],
  ])('is walked by its first day, the latest first, unless told otherwise: “%s”', async (orden, compara) => {
    const esperados = kit.world.proyectos(0).toSorted((a, b) => compara(a, b) || (a.id < b.id ? -1 : 1));
    expect(await proyectosDe(0, orden)).toEqual(esperados.map(({ id }) => id));
  });
});

describe('the tables of proyectos', () => {
  it.each<[string, () => object, string]>([
    ['a key twice', () => ({ clave: kit.world.proyectos(0)[0]!.clave }), 'proyectos_clave'],
    ['an end before its beginning', () => ({ inicio: '2026-11-02', finPlan: '2026-11-01' }), 'proyectos_fechas'],
    [
      'one that was finished before it began',
      () => ({ estado: 'TERMINADO', inicio: '2026-11-02', finPlan: '2026-11-20', finReal: '2026-11-01' }),
      'proyectos_fechas',
    ],
    ['one finished on no day', () => ({ estado: 'TERMINADO' }), 'proyectos_terminado'],
    [
      'an end of what goes on',
      () => ({ inicio: '2026-11-01', finPlan: '2026-11-20', finReal: '2026-11-20' }),
      'proyectos_terminado',
    ],
    ['a negative budget', () => ({ presupuesto: '-1' }), 'proyectos_importes'],
    ['pesos at a rate other than 1', () => ({ presupuestoTipoCambio: '18.5' }), 'proyectos_tipo_cambio'],
    ['a leader who is nobody', () => ({ liderId: kit.world.cliente(0).id }), 'proyectos_lider'],
    ['a client who is nobody', () => ({ clienteId: kit.world.usuarios[0]!.id }), 'proyectos_cliente'],
  ])('refuse %s', async (_, diferencia, restriccion) => {
    await expect(nuevo(diferencia())).rejects.toThrow(`"${restriccion}"`);
  });

  it.each<[string, object, string]>([
    ['that weighs nothing', { pesoPct: '0' }, 'hitos_peso'],
    ['that weighs more than everything', { pesoPct: '100.01' }, 'hitos_peso'],
    ['in the place of another', { renglon: 1 }, 'hitos_renglon'],
  ])('refuse a milestone %s', async (_, diferencia, restriccion) => {
    await expect(nuevo({}, [{}, diferencia])).rejects.toThrow(`"${restriccion}"`);
  });
});

/** Progress and planned value in whole millionths, up to the last rounding. */
function exacto(presupuesto: string, suyos: readonly { plan: string; real: string | null; pesoPct: string }[]) {
  const pesan = (cuales: typeof suyos) => cuales.reduce((total, { pesoPct }) => total + micros(pesoPct), 0n);
  const todo = pesan(suyos);
  const planeado = micros(presupuesto) * pesan(suyos.filter(({ plan }) => plan <= HOY));
  return {
    avancePct: porcentaje(pesan(suyos.filter(({ real }) => real)), todo),
    // A cent is 10,000 millionths; what is left over cannot move the rounding to it.
    valorPlaneado: centavos(planeado / todo),
  };
}

/** What the domain says a project shows, from the demo's row. */
function comoSeLee(esperado: ProyectoDemo) {
  const { clienteId, presupuesto, moneda, liderId, hitos: suyos, ventaIds: _, casoIds: __, ...fila } = esperado;
  expect(exacto(presupuesto, suyos)).toEqual({ avancePct: fila.avancePct, valorPlaneado: fila.valorPlaneado });
  const { usuario } = kit.world.usuarios.find(({ id }) => id === liderId)!;
  return {
    ...fila,
    cliente: { id: clienteId },
    presupuesto: dinero(presupuesto, moneda, '1'),
    lider: { id: liderId, usuario },
    hitos: suyos.map(({ nombre, plan, real, pesoPct }) => ({ nombre, plan, real, pesoPct })),
  };
}
