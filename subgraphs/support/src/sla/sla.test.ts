import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { support } from '../index.ts';
import { festivosLft } from './domain/festivos.ts';
import {
  calendariosServicio,
  diasFestivos,
  objetivosSla,
  politicasSla,
  politicasSlaCliente,
  tramosCalendario,
} from './tables.ts';

/** Enough for some to have a policy of their own and some not. */
const CLIENTES = 24;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const politicas = async (selection: string) => {
  const { data, errors } = await kit.query(`{ politicasSla { ${selection} } }`);
  expect(errors).toBeUndefined();
  return (data as any).politicasSla;
};
const POLITICA = {
  pausaEn: ['PENDIENTE'],
  predeterminada: false,
  creadoEn: '2026-01-01T00:00:00.000Z',
  actualizadoEn: '2026-01-01T00:00:00.000Z',
  version: 1,
};

describe('Query.politicasSla', () => {
  it('gives the factory’s objectives, calendar and pauses, from the most urgent priority to the least', async () => {
    const [predeterminada] = await politicas(`nombre predeterminada pausaEn version
      calendario { nombre zonaHoraria siempreAbierto tramos { diaSemana inicia termina } }
      objetivos { prioridad primeraRespuestaMin resolucionMin }`);
    expect(predeterminada).toEqual({
      nombre: 'Predeterminada',
      predeterminada: true,
      pausaEn: ['PENDIENTE'],
      version: 1,
      calendario: {
        nombre: 'Lunes a viernes de 9 a 18',
        zonaHoraria: 'America/Mexico_City',
        siempreAbierto: false,
        tramos: [1, 2, 3, 4, 5].map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
      },
      objetivos: [
        { prioridad: 'CRITICA', primeraRespuestaMin: 30, resolucionMin: 120 },
        { prioridad: 'ALTA', primeraRespuestaMin: 60, resolucionMin: 240 },
        { prioridad: 'MEDIA', primeraRespuestaMin: 480, resolucionMin: 1440 },
        { prioridad: 'BAJA', primeraRespuestaMin: 1440, resolucionMin: 4320 },
      ],
    });
  });

  it('puts the default one first and the rest by name, and a day’s hours in their order', async () => {
    const calendarioId = crypto.randomUUID();
    await insertRows(kit, calendariosServicio, [
      { id: calendarioId, nombre: 'Partido', zonaHoraria: 'America/Tijuana', siempreAbierto: false },
    ]);
    const horas = [
      ['16:00', '24:00'],
      ['09:00', '14:00'],
    ];
    await insertRows(
      kit,
      tramosCalendario,
      horas.map(([inicia, termina]) => ({ id: crypto.randomUUID(), calendarioId, diaSemana: 6, inicia, termina })),
    );
    await insertRows(
      kit,
      politicasSla,
      ['Ágil', 'zafiro'].map((nombre) => ({ ...POLITICA, id: crypto.randomUUID(), nombre, calendarioId })),
    );
    const todas = await politicas('nombre calendario { tramos { inicia } }');
    expect(todas.map(({ nombre }: any) => nombre)).toEqual([
      'Predeterminada',
      'Ágil',
      'Continua 24×7',
      'Preferente',
      'zafiro',
    ]);
    expect(todas[1].calendario.tramos).toEqual([{ inicia: '09:00' }, { inicia: '16:00' }]);
  });
});

describe('CalendarioServicio.festivos', () => {
  it('are the law’s, of the years around, and the company’s own, in order; none where it is always open', async () => {
    const todas = await politicas('calendario { siempreAbierto festivos { fecha nombre origen } }');
    const deOficina = todas.find(({ calendario }: any) => !calendario.siempreAbierto).calendario.festivos;
    const deEsteAnio = deOficina.filter(({ fecha }: any) => fecha.startsWith('2026-'));
    const propio = { fecha: '2026-07-03', nombre: 'Aniversario de la empresa', origen: 'EMPRESA' };
    expect(deEsteAnio).toEqual([...festivosLft(2026), propio].toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1)));
    expect(deOficina.map(({ fecha }: any) => fecha)).toEqual(deOficina.map(({ fecha }: any) => fecha).toSorted());
    expect(deOficina[0].fecha.slice(0, 4) < '2026' && deOficina.at(-1).fecha.slice(0, 4) > '2026').toBe(true);
    const continuo = todas.find(({ calendario }: any) => calendario.siempreAbierto).calendario;
    expect(continuo.festivos).toEqual([]);
  });
});

describe('Cliente.politicaSla', () => {
  const deClientes = async (clientes: readonly string[], selection: string, as = {}) => {
    const { data, errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { politicaSla { ${selection} } } } }`,
      { r: clientes.map((id) => ({ __typename: 'Cliente', id })) },
      as,
    );
    expect(errors).toBeUndefined();
    return (data as any)._entities.map(({ politicaSla }: any) => politicaSla);
  };
  const indices = Array.from({ length: CLIENTES }, (_, i) => i);
  const todos = () => indices.map((i) => kit.world.cliente(i).id);

  it('is the client’s own, and null where the default holds: so it is of CLI-000001', async () => {
    const esperadas = indices.map((i) => kit.world.politicaSlaPropia(i));
    expect(esperadas[0]).toBeNull();
    expect(esperadas.filter((each) => each !== null).length).toBeGreaterThan(1);
    expect(await deClientes(todos(), 'id nombre predeterminada objetivos { prioridad } calendario { nombre }')).toEqual(
      esperadas.map(
        (each) =>
          each && {
            id: each.id,
            nombre: each.nombre,
            predeterminada: false,
            objetivos: each.objetivos.map(({ prioridad }) => ({ prioridad })),
            calendario: { nombre: each.calendario.nombre },
          },
      ),
    );
  });

  it('is one statement for all the clients asked', async () => {
    kit.statements();
    await deClientes(todos(), 'nombre objetivos { resolucionMin }');
    expect(kit.statements()).toHaveLength(1);
  });

  it('is hidden from a token that does not see the client', async () => {
    const suyo = indices.find((i) => kit.world.politicaSlaPropia(i))!;
    const id = kit.world.cliente(suyo).id;
    expect(await deClientes([id], 'id', { clientes: [kit.world.cliente(0).id] })).toEqual([null]);
    expect(await deClientes([id], 'id', { clientes: [id] })).not.toEqual([null]);
  });
});

describe('the tables of policies refuse', () => {
  const calendarioId = () => kit.world.politicasSla[0]!.calendario.id;
  const politicaId = () => kit.world.politicasSla[0]!.id;
  const id = () => crypto.randomUUID();

  it('a second default', async () => {
    const otra = { ...POLITICA, id: id(), nombre: 'Otra', calendarioId: calendarioId(), predeterminada: true };
    await expect(insertRows(kit, politicasSla, [otra])).rejects.toThrow('politicas_sla_predeterminada');
  });

  it('hours that end before they begin, or that no clock shows', async () => {
    for (const [inicia, termina] of [
      ['18:00', '09:00'],
      ['9:00', '18:00'],
      ['09:00', '24:30'],
      ['09:60', '18:00'],
    ])
      await expect(
        insertRows(kit, tramosCalendario, [{ id: id(), calendarioId: calendarioId(), diaSemana: 7, inicia, termina }]),
      ).rejects.toThrow('tramos_calendario_horas');
  });

  it('a day that is a holiday twice in a calendar', async () => {
    const otro = { id: id(), calendarioId: calendarioId(), fecha: '2026-12-25', nombre: 'Otro', origen: 'EMPRESA' };
    await expect(insertRows(kit, diasFestivos, [otro])).rejects.toThrow('dias_festivos_fecha');
  });

  it('two objectives for a priority, or an answer that is later than the resolution', async () => {
    const objetivo = { id: id(), politicaId: politicaId(), prioridad: 'ALTA' };
    await expect(
      insertRows(kit, objetivosSla, [{ ...objetivo, primeraRespuestaMin: 10, resolucionMin: 20 }]),
    ).rejects.toThrow('objetivos_sla_prioridad');
    await expect(
      insertRows(kit, objetivosSla, [{ ...objetivo, primeraRespuestaMin: 30, resolucionMin: 20 }]),
    ).rejects.toThrow('objetivos_sla_minutos');
  });
  it('a second policy of a client’s own, or one that does not exist', async () => {
    const clienteId = id();
    await insertRows(kit, politicasSlaCliente, [{ id: id(), clienteId, politicaId: politicaId() }]);
    await expect(
      insertRows(kit, politicasSlaCliente, [{ id: id(), clienteId, politicaId: politicaId() }]),
    ).rejects.toThrow('politicas_sla_cliente_una');
    await expect(
      insertRows(kit, politicasSlaCliente, [{ id: id(), clienteId: id(), politicaId: id() }]),
    ).rejects.toThrow('politicas_sla_cliente_politica');
  });
});
