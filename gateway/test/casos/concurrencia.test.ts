import { newId } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const MUTACION = `mutation ($input: AgregarCasoInput!) {
  agregarCaso(input: $input) { caso { id numero } errores { codigo } repetida }
}`;
const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];
/** A thousand where there is time for it. */
const CASOS = Number(process.env['CASOS'] ?? 100);
const A_LA_VEZ = 50;

interface Resultado {
  readonly caso: { readonly id: string; readonly numero: string } | null;
  readonly errores: readonly { readonly codigo: string }[];
  readonly repetida: boolean;
}

describe.each(['embedded', 'http'] as const)('many at once (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'], deadlineMs: 60_000 });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const base = () => {
    const { world } = graph;
    return {
      clienteId: world.cliente(0).id,
      titulo: 'El equipo no enciende',
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'MEDIA',
      descripcion: 'Desde ayer no enciende ningún equipo.',
      responsableId: world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!.id,
    };
  };
  const agregar = async (input: object): Promise<Resultado> => {
    const { body } = await graph.query(MUTACION, { input }, { alcances: ALCANCES });
    expect(body.errors).toBeUndefined();
    return (body.data as { agregarCaso: Resultado }).agregarCaso;
  };
  const todos = async <Item>(cuantos: number, cada: (k: number) => Promise<Item>): Promise<Item[]> => {
    const hechos: Item[] = [];
    let sigue = 0;
    await Promise.all(
      Array.from({ length: A_LA_VEZ }, async () => {
        while (sigue < cuantos) {
          const k = sigue++;
          hechos[k] = await cada(k);
        }
      }),
    );
    return hechos;
  };
  const filas = async (subgrafo: string, sql: string): Promise<Record<string, unknown>[]> => {
    const { database } = graph.targets.find(({ definition }) => definition.name === subgrafo)!;
    const [rows] = await database.read({ empresaId: graph.world.empresa.id, clientes: '*' }, [{ sql, params: [] }]);
    return rows!;
  };
  const uno = async (subgrafo: string, sql: string) => Object.values((await filas(subgrafo, sql))[0]!)[0];

  it('numbers follow one another without a gap, each case with its events, one entry of the bitácora and one notice a channel', async () => {
    const antes = Number(await uno('support', `select max(ultimo) from support.contadores_caso where anio = 2026`));
    const hechos = await todos(CASOS, (k) => agregar({ ...base(), titulo: `Equipo ${k} sin corriente` }));
    const numeros = hechos.map(({ caso }) => Number(caso!.numero.slice(10))).sort((a, b) => a - b);
    expect(numeros).toEqual(Array.from({ length: CASOS }, (_, k) => antes + 1 + k));
    const ids = hechos.map(({ caso }) => `'${caso!.id}'`).join(',');
    expect(
      await filas(
        'support',
        `select tipo, count(*)::int as n from support.caso_eventos where caso_id in (${ids}) group by tipo order by tipo`,
      ),
    ).toEqual([
      { tipo: 'ASIGNADO', n: CASOS },
      { tipo: 'CREADO', n: CASOS },
    ]);
    await vi.waitFor(
      async () =>
        expect(
          await filas(
            'communications',
            `select canal, count(*)::int as n, count(distinct caso_id)::int as casos from communications.notificaciones where caso_id in (${ids}) group by canal order by canal`,
          ),
        ).toEqual([
          { canal: 'CORREO', n: CASOS, casos: CASOS },
          { canal: 'ROCKETCHAT', n: CASOS, casos: CASOS },
        ]),
      { timeout: 60_000, interval: 250 },
    );
    await vi.waitFor(
      async () =>
        expect(
          await filas(
            'communications',
            `select count(*)::int as entradas, count(distinct sujeto_id)::int as casos from communications.bitacora where sujeto_id in (${ids})`,
          ),
        ).toEqual([{ entradas: CASOS, casos: CASOS }]),
      { timeout: 60_000, interval: 250 },
    );
  }, 180_000);

  it('the same key twenty times is one case and one unit; with other content it is refused', async () => {
    const poliza = graph.world
      .polizas(0)
      .find(
        ({ estado, unidad, articulosCubiertos }) =>
          estado === 'VIGENTE' && unidad === 'INCIDENTES' && articulosCubiertos.length === 0,
      );
    const polizaId =
      poliza?.id ??
      graph.world.polizas(0).find(({ estado, unidad }) => estado === 'VIGENTE' && unidad === 'INCIDENTES')!.id;
    const consumidas = () => uno('support', `select consumidas from support.polizas where id = '${polizaId}'`);
    const antes = Number(await consumidas());
    const claveIdempotencia = newId(new Date());
    const input = { ...base(), titulo: 'Una y otra vez', polizaId, claveIdempotencia };
    const hechos = await Promise.all(Array.from({ length: 20 }, () => agregar(input)));
    expect(hechos.flatMap(({ errores }) => errores)).toEqual([]);
    expect(new Set(hechos.map(({ caso }) => caso!.id)).size).toBe(1);
    expect(hechos.filter(({ repetida }) => repetida)).toHaveLength(19);
    expect(Number(await consumidas())).toBe(antes + 1);
    expect(await uno('support', `select count(*)::int from support.casos where titulo = 'Una y otra vez'`)).toBe(1);
    expect(await agregar({ ...input, titulo: 'Otra cosa con la misma clave' })).toEqual({
      caso: null,
      errores: [{ codigo: 'CLAVE_IDEMPOTENCIA_REUSADA' }],
      repetida: false,
    });
  });

  it('four hundred attempts on a hundred units are exactly a hundred cases', async () => {
    const { database } = graph.targets.find(({ definition }) => definition.name === 'support')!;
    const polizaId = graph.world
      .polizas(0)
      .find(({ estado, unidad }) => estado === 'VIGENTE' && unidad === 'INCIDENTES')!.id;
    await database.write({ empresaId: graph.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({ sql: `update support.polizas set contratadas = consumidas + 100 where id = $1`, params: [polizaId] }),
    );
    const hechos = await todos(400, (k) => agregar({ ...base(), titulo: `Intento ${k} con póliza`, polizaId }));
    expect(hechos.filter(({ caso }) => caso)).toHaveLength(100);
    expect(new Set(hechos.flatMap(({ errores }) => errores.map(({ codigo }) => codigo)))).toEqual(
      new Set(['POLIZA_AGOTADA']),
    );
    expect(
      await uno('support', `select count(*)::int from support.casos where titulo like 'Intento % con póliza'`),
    ).toBe(100);
    expect(await uno('support', `select contratadas = consumidas from support.polizas where id = '${polizaId}'`)).toBe(
      true,
    );
    const numeros = await filas(
      'support',
      `select count(*)::int as casos, max(substr(numero, 11)::int) as ultimo, (select ultimo from support.contadores_caso where anio = 2026) as contador from support.casos where numero like 'CASO-2026-%'`,
    );
    expect(numeros[0]).toEqual({ ...numeros[0], casos: numeros[0]!['ultimo'], contador: numeros[0]!['ultimo'] });
  }, 180_000);

  it.runIf(shape === 'http')('with crm stopped nothing is written, and it may be sent again as it is', async () => {
    const tablas = ['support.casos', 'support.caso_eventos', 'support.claves_idempotencia'];
    const { database } = graph.targets.find(({ definition }) => definition.name === 'support')!;
    const cuantas = async () => {
      // Its own role adds jobs and reads none.
      const jobs = await database.asOwner(
        `select count(*)::int as n from trabajos_support.job where name = 'entregarEventosDeCaso'`,
      );
      const counts = tablas.map((tabla) => uno('support', `select count(*)::int as n from ${tabla}`));
      return [...(await Promise.all(counts)), jobs.rows[0].n];
    };
    const antes = await cuantas();
    await graph.stop('crm');
    const { body } = await graph.query(
      `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo tipo campo } } }`,
      { input: { ...base(), claveIdempotencia: newId(new Date()) } },
      { alcances: ALCANCES },
    );
    expect(body).toEqual({
      data: {
        agregarCaso: {
          caso: null,
          errores: [{ codigo: 'DEPENDENCIA_NO_DISPONIBLE', tipo: 'DEPENDENCIA', campo: null }],
        },
      },
    });
    expect(await cuantas()).toEqual(antes);
  });
});
