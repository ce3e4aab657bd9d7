import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo as demoDeCasos } from '../demo.ts';
import { casos } from '../tables.ts';
import { casoEventos } from '../../eventos/tables.ts';
import { support } from '../../index.ts';
import { casosDeVectores, type CasoDeVector } from '../../../test/vectores.ts';

let ahora = new Date('2026-11-24T18:00:00.000Z');
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support, { now: () => ahora });
});
afterAll(() => kit[Symbol.asyncDispose]());

const HITO = 'estado objetivoMin venceEn cumplidoEn consumidoMin restanteMin excesoMin';
const SLA = `politica { id nombre } primeraRespuesta { ${HITO} } resolucion { ${HITO} } pausadoDesde proximoVencimiento
  pausas { desde hasta minutosHabiles causa } reloj { desde hasta clase minutos motivo }`;

/** The case's SLA as the graph has it at that instant. */
async function slaEn(id: string, instante: string) {
  ahora = new Date(instante);
  const { data, errors } = await kit.query(`{ caso(id: "${id}") { sla { ${SLA} } } }`);
  expect(errors).toBeUndefined();
  return (data as any).caso.sla;
}

let consecutivo = 0;

/** A case with its story, an event for each state, told last to first; NUEVO where there is none. */
async function insertar({ historia }: CasoDeVector, motivo: string | null = null): Promise<string> {
  const [base] = demoDeCasos[0]!.rows!(kit.world, 0);
  const { creadoEn, pasos, primeraRespuestaEn, objetivos, calendario, pausaEn } = historia;
  const iso = (instante: number | null) => (instante === null ? null : new Date(instante).toISOString());
  const [id, clienteId] = [crypto.randomUUID(), crypto.randomUUID()];
  const fila = {
    ...base,
    ...objetivos,
    id,
    clienteId,
    numero: `CASO-2031-${String(++consecutivo).padStart(6, '0')}`,
    estado: pasos.at(-1)?.estado ?? 'NUEVO',
    creadoEn: iso(creadoEn),
    primeraRespuestaEn: iso(primeraRespuestaEn),
    calendarioSla: { id: crypto.randomUUID(), nombre: 'De prueba', ...calendario },
    pausaEn,
    casoOrigenId: null,
  };
  await insertRows(kit, casos, [fila]);
  const eventos = pasos.map(({ estado, en }, k) => ({
    id: crypto.randomUUID(),
    clienteId,
    casoId: id,
    tipo: k === 0 ? 'CREADO' : 'ESTADO',
    en: iso(en),
    porId: null,
    cambios: [
      { campo: 'prioridad', antes: null, despues: 'MEDIA' },
      { campo: 'estado', antes: pasos[k - 1]?.estado ?? null, despues: estado },
    ],
    motivo,
    interno: false,
  }));
  const comentarios = eventos.map((evento) => ({ ...evento, id: crypto.randomUUID(), tipo: 'COMENTADO', cambios: [] }));
  if (eventos.length > 0) await insertRows(kit, casoEventos, [...eventos.toReversed(), ...comentarios]);
  return id;
}

const suma = (reloj: any[], ...clases: string[]) =>
  reloj.reduce((total, { clase, minutos }) => total + (clases.length === 0 || clases.includes(clase) ? minutos : 0), 0);
const sinMilisegundos = (instante: string) => instante.replace('.000Z', 'Z');

describe('Caso.sla', () => {
  it.each(casosDeVectores())('falls due as the golden vector $id says', async (caso) => {
    const id = await insertar(caso);
    const ultimo = new Date(caso.historia.pasos.at(-1)!.en).toISOString();
    const { primeraRespuesta, resolucion, pausas } = await slaEn(id, ultimo);
    expect(sinMilisegundos(primeraRespuesta.venceEn)).toBe(caso.primeraRespuestaVence);
    expect(sinMilisegundos(resolucion.venceEn)).toBe(caso.resolucionVence);
    expect(pausas.reduce((total: number, { minutosHabiles }: any) => total + minutosHabiles, 0)).toBe(
      caso.pausaHabilMin,
    );
  });

  it('says of an open case how it is at each hour, and of time what it was', async () => {
    const V02 = casosDeVectores().find(({ id }) => id === 'V02')!;
    const id = await insertar(V02);
    const antes = await slaEn(id, '2026-11-17T15:14:00Z');
    expect(antes.primeraRespuesta).toEqual({
      estado: 'EN_CURSO',
      objetivoMin: 60,
      venceEn: '2026-11-17T15:30:00.000Z',
      cumplidoEn: null,
      consumidoMin: 44,
      restanteMin: 16,
      excesoMin: null,
    });
    expect(antes.proximoVencimiento).toBe('2026-11-17T15:30:00.000Z');
    expect((await slaEn(id, '2026-11-17T15:15:00Z')).primeraRespuesta.estado).toBe('EN_RIESGO');
    const despues = await slaEn(id, '2026-11-17T15:41:30Z');
    expect(despues.primeraRespuesta).toMatchObject({ estado: 'INCUMPLIDO', restanteMin: null, excesoMin: 11 });
    expect(despues.proximoVencimiento).toBe('2026-11-17T18:30:00.000Z');
    expect(despues.reloj.map(({ clase, minutos, motivo }: any) => [clase, minutos, motivo])).toEqual([
      ['HABIL', 30, null],
      ['CERRADO', 54 * 60, 'Fuera de horario'],
      ['FESTIVO', 24 * 60, 'Día de la Revolución'],
      ['CERRADO', 9 * 60, 'Fuera de horario'],
      ['HABIL', 41, null],
    ]);
  });

  it('stops while the case is in a state of its pauses, with the reason that was given', async () => {
    const V08 = casosDeVectores().find(({ id }) => id === 'V08')!;
    const pausado = { ...V08, historia: { ...V08.historia, pasos: V08.historia.pasos.slice(0, 2) } };
    const sla = await slaEn(await insertar(pausado, 'Falta la serie'), '2026-11-10T20:00:00Z');
    expect(sla).toMatchObject({ pausadoDesde: '2026-11-10T18:00:00.000Z', proximoVencimiento: null });
    expect(sla.resolucion).toMatchObject({ estado: 'PAUSADO', venceEn: null, consumidoMin: 120, restanteMin: 1320 });
    expect(sla.pausas).toEqual([
      { desde: '2026-11-10T18:00:00.000Z', hasta: null, minutosHabiles: 120, causa: 'PENDIENTE' },
    ]);
    expect(sla.reloj.at(-1)).toMatchObject({ clase: 'PAUSA', minutos: 120, motivo: 'Falta la serie' });
  });

  it('takes a case without a story as having always been as it is, and an old calendar as one without holidays', async () => {
    const V01 = casosDeVectores().find(({ id }) => id === 'V01')!;
    const { festivos: _, ...calendario } = V01.historia.calendario;
    const id = await insertar({ ...V01, historia: { ...V01.historia, calendario: calendario as never, pasos: [] } });
    expect(sinMilisegundos((await slaEn(id, '2026-11-10T16:30:00Z')).resolucion.venceEn)).toBe(V01.resolucionVence);
  });
});

describe('Caso.sla of the demo', () => {
  const AHORA = '2026-11-24T18:00:00.000Z';
  const deTodos = async () => {
    ahora = new Date(AHORA);
    const { data, errors } = await kit.query(
      `{ casos(first: 100, filtro: { clienteIds: ["${kit.world.cliente(0).id}"] }) { nodes { id estado creadoEn resueltoEn sla { ${SLA} } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as any).casos.nodes as any[];
  };

  it('accounts for all of its time, from its making to its resolution or now', async () => {
    const todos = await deTodos();
    for (const { id, estado, creadoEn, resueltoEn, sla } of todos) {
      expect(suma(sla.reloj, 'HABIL'), id).toBe(sla.resolucion.consumidoMin);
      if (estado === 'CANCELADO') continue;
      const hasta = DateTime.fromISO(resueltoEn ?? AHORA);
      expect(suma(sla.reloj), id).toBe(Math.floor(hasta.diff(DateTime.fromISO(creadoEn)).as('minutes')));
      expect(sla.resolucion.cumplidoEn).toBe(resueltoEn);
    }
  });

  it('is of the policy that the case was given, and of no use to a cancelled one', async () => {
    const porId = new Map(kit.world.casos(0).map((caso) => [caso.id, caso]));
    const todos = await deTodos();
    for (const { id, sla } of todos) {
      const { politicaSlaId, estado } = porId.get(id)!;
      expect(sla.politica.id).toBe(politicaSlaId);
      expect(sla.resolucion.estado === 'NO_APLICA').toBe(estado === 'CANCELADO');
      expect(sla.pausadoDesde !== null).toBe(estado === 'PENDIENTE');
    }
    expect(new Set(todos.map(({ sla }) => sla.resolucion.estado)).size).toBeGreaterThan(2);
  });

  it('is one statement for a page of cases, and one more for their policies', async () => {
    kit.statements();
    await deTodos();
    expect(kit.statements()).toHaveLength(2);
  });
});
