/** What the house does by itself with cases, with the clock in the test's hands. */
import { AHORA } from '@cliente360/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { abrirMesa, DIA, HORA, MINUTO, type Mesa } from '../../../test/mesa.ts';

let mesa: Mesa;
beforeAll(async () => {
  mesa = await abrirMesa();
}, 120_000);
afterAll(() => mesa[Symbol.asyncDispose]());
beforeEach(() => {
  mesa.reloj.ahora = AHORA.getTime();
  mesa.fuera.down.clear();
});

const a = (instante: string) => (mesa.reloj.ahora = Date.parse(instante) + 1);
const vigilar = (veces = 1) =>
  Array.from({ length: veces }).reduce<Promise<void>>(
    (antes) => antes.then(() => mesa.kit.runNow('vigilarSla')),
    Promise.resolve(),
  );
const delSla = async (id: string) => (await mesa.sucesos(id)).filter((tipo) => /SLA|ESCALADO/.test(tipo));
const avisosDe = async (id: string, cuantos: number) => {
  await vi.waitFor(() => expect(mesa.contado(id).length).toBe(cuantos), { timeout: 20_000 });
  return mesa
    .contado(id)
    .filter(({ clase }) => clase === 'HITO_SLA')
    .map(({ resumen, avisos }) => [resumen, avisos.map((aviso: any) => [aviso.usuarioId, aviso.motivo])]);
};
/** Of support's technicians: 60 minutes to answer and 240 to resolve, from Tuesday noon. */
const nuevo = (diferencias = {}) =>
  mesa.nuevo({
    prioridad: 'ALTA',
    departamentoId: mesa.kit.world.departamentos.find(({ clave }) => clave === 'SOPORTE_TECNICO')!.id,
    ...diferencias,
  });

describe('vigilarSla', () => {
  it('tells each level of each milestone once, however often it runs, and whom it concerns', async () => {
    const id = await nuevo();
    const [itzel, lider] = [mesa.usuario('itzel.cervantes').id, mesa.usuario('hector.mendoza').id];
    const gerencia = ['ana.torres', 'hector.mendoza', 'gabriela.rios', 'regina.soto'].map(
      (each) => mesa.usuario(each).id,
    );
    mesa.reloj.ahora = Date.parse('2026-11-24T18:45:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual([]);
    a('2026-11-24T18:45:00.000Z');
    await vigilar(3);
    expect(await delSla(id)).toEqual(['SLA_RIESGO']);
    a('2026-11-24T19:00:00.000Z');
    await vigilar(3);
    expect(await delSla(id)).toEqual(['SLA_RIESGO', 'SLA_INCUMPLIDO', 'ESCALADO']);
    expect(await mesa.caso(id)).toMatchObject({ nivelEscalamiento: 1, version: 1 });
    a('2026-11-24T20:00:00.000Z');
    await vigilar(3);
    expect(await delSla(id)).toEqual(['SLA_RIESGO', 'SLA_INCUMPLIDO', 'ESCALADO', 'ESCALADO']);
    expect((await mesa.caso(id)).nivelEscalamiento).toBe(2);
    expect(await avisosDe(id, 4)).toEqual([
      ['La primera respuesta está por vencer', [[itzel, 'RIESGO']]],
      [
        'La primera respuesta venció sin cumplirse',
        [
          [itzel, 'ESCALADO'],
          [lider, 'ESCALADO'],
        ],
      ],
      ['La primera respuesta lleva vencida otro tanto de su objetivo', expect.any(Array)],
    ]);
    const [, , [, alFinal]] = (await avisosDe(id, 4)) as any;
    expect(alFinal.map(([quien]: any) => quien).sort()).toEqual(gerencia.sort());
  });

  it('writes what fell due as of when it did, by nobody', async () => {
    const id = await nuevo();
    a('2026-11-24T19:07:00.000Z');
    await vigilar();
    const { data } = await mesa.kit.query(
      `{ caso(id: "${id}") { eventos(first: 2) { nodes { tipo en por { id } cambios { campo antes despues } } } } }`,
    );
    expect((data as any).caso.eventos.nodes).toEqual([
      {
        tipo: 'ESCALADO',
        en: '2026-11-24T19:07:00.001Z',
        por: null,
        cambios: [{ campo: 'nivelEscalamiento', antes: '0', despues: '1' }],
      },
      { tipo: 'SLA_INCUMPLIDO', en: '2026-11-24T19:00:00.000Z', por: null, cambios: [] },
    ]);
  });

  it('says, after a silence, only the worst of what it did not say', async () => {
    const id = await nuevo();
    a('2026-11-24T20:30:00.000Z');
    await vigilar(2);
    expect(await delSla(id)).toEqual(['SLA_INCUMPLIDO', 'ESCALADO']);
    expect((await avisosDe(id, 2)).map(([resumen]) => resumen)).toEqual([
      'La primera respuesta lleva vencida otro tanto de su objetivo',
    ]);
    expect((await mesa.caso(id)).nivelEscalamiento).toBe(2);
  });

  it('waits while the clock is stopped, and does not repeat itself when it goes on', async () => {
    const id = await nuevo();
    a('2026-11-24T18:50:00.000Z');
    await vigilar();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'PENDIENTE' });
    a('2026-11-24T21:00:00.000Z');
    await vigilar();
    await mesa.hecho('cambiarEstadoCaso', { id, estado: 'EN_PROCESO' });
    a('2026-11-24T21:02:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual(['SLA_RIESGO']);
    a('2026-11-24T21:11:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual(['SLA_RIESGO', 'SLA_INCUMPLIDO', 'ESCALADO']);
  });

  it('is about the resolution once it was answered, and about nothing once it is resolved', async () => {
    const id = await nuevo();
    await mesa.decir(id, { autor: { tipo: 'Usuario', id: mesa.usuario('itzel.cervantes').id } });
    a('2026-11-24T21:30:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual([]);
    a('2026-11-24T21:50:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual(['SLA_RIESGO']);
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    a('2026-11-30T22:10:00.000Z');
    await vigilar();
    expect(await delSla(id)).toEqual(['SLA_RIESGO']);
  });

  it('leaves for the next minute what crm has to say, and goes on with the rest', async () => {
    const vencido = await nuevo();
    mesa.reloj.ahora += 35 * MINUTO;
    const porVencer = await nuevo();
    mesa.fuera.down.add('crm');
    a('2026-11-24T19:21:00.000Z');
    await vigilar(2);
    expect([await delSla(vencido), await delSla(porVencer)]).toEqual([[], ['SLA_RIESGO']]);
    mesa.fuera.down.clear();
    mesa.reloj.ahora += MINUTO + 5_000;
    await vigilar();
    expect(await delSla(vencido)).toEqual(['SLA_INCUMPLIDO', 'ESCALADO']);
  });

  it('tells one that needs nobody of crm, however many that cannot be told are due before it', async () => {
    const antes = mesa.reloj.ahora;
    for (let k = 0; k < 105; k++) await nuevo();
    mesa.reloj.ahora = antes + 50 * MINUTO;
    const despues = await nuevo();
    mesa.fuera.down.add('crm');
    mesa.reloj.ahora = antes + 100 * MINUTO;
    await vigilar();
    expect(await delSla(despues)).toEqual(['SLA_RIESGO']);
  });

  it('puts back what it cannot tell, each time for longer, and asks crm once in a run that it does not answer', async () => {
    const id = await nuevo();
    const pospuesta = async () => {
      const [fila] = await mesa.kit.rows(
        'select extract(epoch from pospuesto_hasta) * 1000 as hasta from support.casos where id = $1',
        [id],
      );
      return fila!['hasta'] === null ? null : Number(fila!['hasta']) - mesa.reloj.ahora;
    };
    mesa.fuera.down.add('crm');
    a('2026-11-24T19:01:00.000Z');
    await vigilar();
    expect(await pospuesta()).toBe(30_000);
    const llamadas = mesa.fuera.calls();
    await vigilar();
    expect(mesa.fuera.calls()).toBe(llamadas);
    a('2026-11-24T19:40:00.000Z');
    await vigilar();
    expect(Math.round((await pospuesta())! / 1000)).toBe(120);
    a('2026-11-25T19:00:00.000Z');
    await vigilar();
    expect(await pospuesta()).toBe(15 * MINUTO);
    mesa.fuera.down.clear();
    mesa.reloj.ahora += 15 * MINUTO + 1;
    await vigilar();
    // Of both its milestones.
    expect(await delSla(id)).toEqual(['SLA_INCUMPLIDO', 'SLA_INCUMPLIDO', 'ESCALADO', 'ESCALADO']);
    expect(await pospuesta()).toBeNull();
  });

  it('finds them along an index', async () => {
    mesa.kit.statements();
    await vigilar();
    const consulta = mesa.kit.statements().find((sql) => sql.includes('limit'))!;
    await mesa.kit.database.write({ empresaId: mesa.kit.world.empresa.id, clientes: '*' }, async (tx) => {
      await tx.query({ sql: 'set local enable_seqscan = off', params: [] });
      const plan = await tx.query({
        sql: `explain ${['2026-11-24', '2026-11-01', crypto.randomUUID(), '100'].reduce(
          (texto, valor, k) => texto.replace(`$${k + 1}`, `'${valor}'`),
          consulta,
        )}`,
        params: [],
      });
      expect(plan.map((fila) => Object.values(fila)[0]).join('\n')).toContain('casos_por_vigilar');
    });
  });
});

describe('cerrarResueltos', () => {
  it('closes what nobody reopened in seven days, once, in nobody’s name', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    mesa.reloj.ahora += 7 * DIA;
    await mesa.kit.runNow('cerrarResueltos');
    expect((await mesa.caso(id)).estado).toBe('RESUELTO');
    mesa.reloj.ahora += 1;
    await mesa.kit.runNow('cerrarResueltos');
    await mesa.kit.runNow('cerrarResueltos');
    expect(await mesa.caso(id)).toMatchObject({ estado: 'CERRADO', cerradoEn: mesa.reloj.ahora, version: 3 });
    expect((await mesa.sucesos(id)).filter((tipo) => tipo === 'CERRADO')).toHaveLength(1);
    await vi.waitFor(() => expect(mesa.contado(id).length).toBe(3), { timeout: 20_000 });
    expect(mesa.contado(id).find(({ tipo }) => tipo === 'caso.cerrado.v1')).toMatchObject({
      actor: { tipo: 'ActorSistema', id: null, proceso: 'cerrarResueltos' },
      resumen: 'Se cerró: Pasaron 7 días sin que se reabriera',
    });
  });

  it('counts from the last resolution', async () => {
    const id = await mesa.nuevo();
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió el cable.' });
    mesa.reloj.ahora += 5 * DIA;
    await mesa.hecho('reabrirCaso', { id, motivo: 'Sigue igual' });
    mesa.reloj.ahora += 3 * DIA;
    await mesa.kit.runNow('cerrarResueltos');
    await mesa.hecho('resolverCaso', { id, solucion: 'Se cambió la tarjeta.' });
    mesa.reloj.ahora += 5 * DIA;
    await mesa.kit.runNow('cerrarResueltos');
    expect((await mesa.caso(id)).estado).toBe('RESUELTO');
  });
});

describe('the keys of callers', () => {
  it('are forgotten after 48 hours', async () => {
    const id = await mesa.nuevo();
    const args = { id, estado: 'PENDIENTE', version: 1, claveIdempotencia: crypto.randomUUID() };
    await mesa.hecho('cambiarEstadoCaso', args);
    mesa.reloj.ahora += 48 * HORA;
    await mesa.kit.runNow('podarClavesIdempotencia');
    await mesa.hecho('cambiarEstadoCaso', args);
    mesa.reloj.ahora += 1;
    await mesa.kit.runNow('podarClavesIdempotencia');
    expect((await mesa.hacer('cambiarEstadoCaso', args)).errores).toMatchObject([{ codigo: 'VERSION_OBSOLETA' }]);
  });
});
