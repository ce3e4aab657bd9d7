import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientes } from '../clientes/tables.ts';
import { crm } from '../index.ts';
import { relaciones } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: 1 });
});
afterAll(() => kit[Symbol.asyncDispose]());

type Fila = Record<string, string | number | null>;

/** Clients that are related to nobody, the lowest id first. */
async function nuevos<Ids extends string[]>(count: number): Promise<Ids> {
  const { indice: _, esRfcGenerico: __, dominio: ___, ...base } = kit.world.cliente(0);
  const ids = Array.from({ length: count }, () => crypto.randomUUID()).sort();
  const moneda = { limiteCreditoMoneda: 'MXN', limiteCreditoTipoCambio: '1' };
  await insertRows(
    kit,
    clientes,
    ids.map((id) => ({ ...base, ...moneda, id, numero: id, rfc: null })),
  );
  return ids as Ids;
}

/** A relation as its origin sees it. */
const relacion = (origen: string, destino: string, diferencia: Fila = {}): Fila => ({
  id: crypto.randomUUID(),
  cliente_id: origen,
  otro_id: destino,
  espejo_id: crypto.randomUUID(),
  tipo: 'MATRIZ_DE',
  sentido: 'SALIENTE',
  participacion: null,
  vigente_desde: '2026-01-01',
  vigente_hasta: null,
  notas: null,
  creado_en: '2026-01-01T15:00:00+00:00',
  actualizado_en: '2026-01-01T15:00:00+00:00',
  version: 1,
  ...diferencia,
});
/** The same, as the other end does. */
const vuelta = (fila: Fila): Fila => ({
  ...fila,
  id: fila['espejo_id']!,
  espejo_id: fila['id']!,
  cliente_id: fila['otro_id']!,
  otro_id: fila['cliente_id']!,
  sentido: fila['sentido'] === 'SALIENTE' ? 'ENTRANTE' : 'SALIENTE',
});

const alcance = (visibles: '*' | readonly string[]) => ({ empresaId: kit.world.empresa.id, clientes: visibles });
const insert = (filas: readonly Fila[]) => ({
  sql: `insert into crm.relaciones select (jsonb_populate_record(null::crm.relaciones, fila || jsonb_build_object('empresa_id', $2::text))).*
          from jsonb_array_elements($1::text::jsonb) as filas (fila)`,
  params: [JSON.stringify(filas), kit.world.empresa.id],
});
const guarda = (filas: Fila | readonly Fila[], visibles: '*' | readonly string[] = '*') =>
  kit.database.write(alcance(visibles), (tx) => tx.query(insert([filas].flat() as Fila[])));
const ejecuta = (sql: string, params: readonly (string | null)[]) =>
  kit.database.write(alcance('*'), (tx) => tx.query({ sql, params }));
/** What there is between two clients, both ends. */
const entre = async (uno: string, dos: string) =>
  kit.rows(
    `select to_jsonb(t) - 'empresa_id' as fila from crm.relaciones t where cliente_id in ($1, $2) and otro_id in ($1, $2) order by sentido desc`,
    [uno, dos],
  );

describe('both ends of a relation', () => {
  it.each([
    ['its origin', (fila: Fila) => fila],
    ['its destination', vuelta],
  ])('are there when %s is written', async (_, como) => {
    const [uno, dos] = await nuevos<[string, string]>(2);
    const fila = relacion(uno, dos, { tipo: 'PAGA_POR', participacion: 12.5, notas: 'Sólo refacciones' });
    await guarda(como(fila));
    const filas = (await entre(uno, dos)).map(({ fila: each }) => each as Fila);
    expect(filas).toEqual([fila, vuelta(fila)]);
  });

  it('may be written together when they say the same, and not when they do not', async () => {
    const [uno, dos, tres] = await nuevos<[string, string, string]>(3);
    const fila = relacion(uno, dos);
    await guarda([fila, vuelta(fila)]);
    expect(await entre(uno, dos)).toHaveLength(2);
    const otra = relacion(uno, tres);
    await expect(guarda([otra, { ...vuelta(otra), notas: 'Otra cosa' }])).rejects.toThrow(/relaciones_espejo/);
    expect(await entre(uno, tres)).toEqual([]);
  });

  it('follow each other in every attribute, whichever of them is changed', async () => {
    const [uno, dos] = await nuevos<[string, string]>(2);
    const fila = relacion(uno, dos);
    await guarda(fila);
    const cambios: Fila = {
      tipo: 'DISTRIBUYE_A',
      participacion: '7.5',
      vigente_desde: '2026-02-02',
      vigente_hasta: '2027-02-02',
      notas: 'Zona norte',
      creado_en: '2026-02-02T02:02:02.222Z',
      actualizado_en: '2026-03-03T03:03:03.333Z',
      version: '2',
    };
    const extremos = ['empresa_id', 'id', 'espejo_id', 'cliente_id', 'otro_id', 'sentido'];
    const atributos = Object.values(getTableColumns(relaciones)).flatMap(({ name }) =>
      extremos.includes(name) ? [] : [name],
    );
    expect(Object.keys(cambios).sort()).toEqual(atributos.sort());
    for (const [n, [columna, valor]] of Object.entries(cambios).entries()) {
      const cual = n % 2 ? fila['id'] : fila['espejo_id'];
      await ejecuta(`update crm.relaciones set ${columna} = $2 where id = $1`, [cual as string, valor as string]);
      const valores = await kit.rows(
        `select distinct ${columna}::text as valor from crm.relaciones where cliente_id in ($1, $2)`,
        [uno, dos],
      );
      expect(valores, columna).toHaveLength(1);
    }
    await ejecuta(`update crm.relaciones set notas = sentido where cliente_id in ($1, $2)`, [uno, dos]);
    expect(new Set((await entre(uno, dos)).map(({ fila: each }) => (each as Fila)['notas'])).size).toBe(1);
  });

  it('go together', async () => {
    const [uno, dos] = await nuevos<[string, string]>(2);
    for (const columna of ['id', 'espejo_id']) {
      const fila = relacion(uno, dos);
      await guarda(fila);
      await ejecuta(`delete from crm.relaciones where id = $1`, [fila[columna] as string]);
      expect(await entre(uno, dos)).toEqual([]);
    }
  });

  it('stay where they are: a relation between other clients is another one', async () => {
    const [uno, dos, tres] = await nuevos<[string, string, string]>(3);
    const fila = relacion(uno, dos);
    await guarda(fila);
    const cambia = (set: string, valor: string) =>
      ejecuta(`update crm.relaciones set ${set} where id = $1`, [fila['id'] as string, valor]);
    await expect(cambia('otro_id = $2', tres)).rejects.toThrow(/relaciones_extremos/);
    await expect(cambia('sentido = $2', 'ENTRANTE')).rejects.toThrow(/relaciones_extremos/);
  });
});

describe('a relation is refused', () => {
  it('a second time between the same two, of the same type and in the same direction', async () => {
    const [uno, dos] = await nuevos<[string, string]>(2);
    await guarda(relacion(uno, dos, { tipo: 'REFIERE_A' }));
    await guarda(relacion(dos, uno, { tipo: 'REFIERE_A' }));
    await guarda(relacion(uno, dos, { tipo: 'PAGA_POR' }));
    for (const otra of [relacion(uno, dos, { tipo: 'REFIERE_A' }), vuelta(relacion(uno, dos, { tipo: 'REFIERE_A' }))])
      await expect(guarda(otra)).rejects.toThrow(/relaciones_una_vez/);
  });

  it('when it has no direction and does not begin at the lower id', async () => {
    const [menor, mayor] = await nuevos<[string, string]>(2);
    await expect(guarda(relacion(mayor, menor, { tipo: 'ASOCIADA_CON' }))).rejects.toThrow(/relaciones_simetrica/);
    await guarda(relacion(menor, mayor, { tipo: 'ASOCIADA_CON' }));
  });

  it.each<[string, Fila, string]>([
    ['of more than the whole', { participacion: '100.01' }, 'relaciones_participacion'],
    ['of less than nothing', { participacion: '-1' }, 'relaciones_participacion'],
    ['that ends before it begins', { vigente_hasta: '2025-12-31' }, 'relaciones_vigencia'],
    ['of no type that there is', { tipo: 'PRIMO_DE' }, 'relaciones_tipo_valores'],
    ['with nobody', { otro_id: '00000000-0000-7000-8000-000000000000' }, 'relaciones_(otro|cliente)'],
  ])('%s', async (_, diferencia, regla) => {
    const [uno, dos] = await nuevos<[string, string]>(2);
    await expect(guarda(relacion(uno, dos, diferencia))).rejects.toThrow(new RegExp(regla));
  });

  it('with oneself', async () => {
    const [uno] = await nuevos<[string]>(1);
    await expect(guarda(relacion(uno, uno))).rejects.toThrow(/relaciones_con_otro/);
  });
});

describe('MATRIZ_DE never closes a circle', () => {
  it('of two or of several, from whichever end the last one is written, or by becoming one', async () => {
    const [a, b, c] = await nuevos<[string, string, string]>(3);
    await guarda([relacion(a, b), relacion(b, c)]);
    for (const fila of [relacion(b, a), relacion(c, a), vuelta(relacion(c, a))])
      await expect(guarda(fila)).rejects.toThrow(/relaciones_sin_circulo/);
    const pago = relacion(c, a, { tipo: 'PAGA_POR' });
    await guarda(pago);
    await expect(
      ejecuta(`update crm.relaciones set tipo = 'MATRIZ_DE' where id = $1`, [pago['id'] as string]),
    ).rejects.toThrow(/relaciones_sin_circulo/);
    await guarda(relacion(a, c));
  });

  it('in one statement', async () => {
    const [a, b, c] = await nuevos<[string, string, string]>(3);
    await expect(guarda([relacion(a, b), relacion(b, c), vuelta(relacion(c, a))])).rejects.toThrow(
      /relaciones_sin_circulo/,
    );
  });

  it('through clients that the writer does not see, who sees no more than before when it is over', async () => {
    const [a, b, oculto] = await nuevos<[string, string, string]>(3);
    await guarda([relacion(a, oculto), relacion(oculto, b)]);
    await expect(guarda(relacion(b, a), [a, b])).rejects.toThrow(/relaciones_sin_circulo/);
    const visto = await kit.database.write(alcance([a, b]), async (tx) => {
      await tx.query(insert([relacion(a, b)]));
      return tx.query({ sql: `select count(*)::int as n from crm.relaciones`, params: [] });
    });
    expect(visto).toEqual([{ n: 2 }]);
    await expect(guarda(relacion(b, oculto, { tipo: 'PAGA_POR' }), [a, b])).rejects.toThrow(/row-level security/);
  });

  it('between two transactions at once', async () => {
    const [a, b] = await nuevos<[string, string]>(2);
    expect(await alMismoTiempo(relacion(a, b), relacion(b, a))).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what is owned of a client', () => {
  const parte = (participacion: string, fechas: Fila = {}): Fila => ({ participacion, ...fechas });

  it('is on no day more than the whole of it', async () => {
    const [a, b, c, d] = await nuevos<[string, string, string, string]>(4);
    await guarda(relacion(a, d, parte('60')));
    await guarda(relacion(b, d, parte('40', { vigente_hasta: '2026-06-30' })));
    await expect(guarda(relacion(c, d, parte('0.01', { vigente_desde: '2026-06-30' })))).rejects.toThrow(
      /relaciones_hasta_100/,
    );
    // Before the first of them, and from the day after one ends.
    await guarda(relacion(c, d, parte('40', { vigente_desde: '2026-07-01' })));
    await guarda(
      relacion(c, d, {
        ...parte('100', { vigente_desde: '2020-01-01', vigente_hasta: '2025-12-31' }),
        tipo: 'FRANQUICIANTE_DE',
      }),
    );
    await expect(
      ejecuta(`update crm.relaciones set vigente_hasta = null where cliente_id = $1 and otro_id = $2`, [b, d]),
    ).rejects.toThrow(/relaciones_hasta_100/);
  });

  it('does not count what it owns of others', async () => {
    const [a, b, c] = await nuevos<[string, string, string]>(3);
    await guarda([relacion(a, b, parte('100')), relacion(a, c, parte('100'))]);
  });

  it('counts owners that the writer does not see', async () => {
    const [a, oculto, d] = await nuevos<[string, string, string]>(3);
    await guarda(relacion(oculto, d, parte('70')));
    await expect(guarda(relacion(a, d, parte('31')), [a, d])).rejects.toThrow(/relaciones_hasta_100/);
    await guarda(relacion(a, d, parte('30')), [a, d]);
  });

  it('holds between two transactions at once', async () => {
    const [a, b, d] = await nuevos<[string, string, string]>(3);
    expect(await alMismoTiempo(relacion(a, d, parte('60')), relacion(b, d, parte('60')))).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });
});

/** Writes each in a transaction that stays open for a while; what became of them, the good news first. Embedded, one goes after the other. */
async function alMismoTiempo(...filas: Fila[]): Promise<string[]> {
  const settled = await Promise.allSettled(
    filas.map((fila) =>
      kit.database.write(alcance('*'), async (tx) => {
        await tx.query(insert([fila]));
        await tx.query({ sql: 'select pg_sleep(0.2)', params: [] });
      }),
    ),
  );
  return settled.map(({ status }) => status).sort();
}
