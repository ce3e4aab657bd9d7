import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases, type Database, type Databases } from '@cliente360/database';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrayParam, overlapping, type Periodo } from './filters.ts';
import { toQuery } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'filtros-prueba-'));
let databases: Databases;
let db: Database;

beforeAll(async () => {
  mkdirSync(join(folder, 'meta'));
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries: [{ tag: '0000_inicial', when: 1 }] }));
  writeFileSync(join(folder, '0000_inicial.sql'), 'create schema if not exists prueba;');
  databases = await openDatabases({ dataDir: 'memory://' });
  db = await databases.subgraph({ name: 'prueba', migrationsFolder: folder });
});
afterAll(async () => {
  await databases?.close();
  rmSync(folder, { recursive: true });
});

/** Tijuana is at -08:00 until 2026-03-08, when its clocks go forward at two in the morning. */
const context = {
  now: new Date('2026-03-08T20:00:00.000Z'),
  hoy: '2026-03-08',
  zonaHoraria: 'America/Tijuana',
  datosPersonales: true,
};
type Tramo = readonly [inicio: string, fin: string];

/** Which of the spans have part of the period. */
async function quedan(tramos: readonly Tramo[], periodo: Periodo): Promise<number[]> {
  const filtro = overlapping(sql`"t"."inicio"`, sql`"t"."fin"`).toSql(periodo, context, 'filtro.rango');
  const [inicios, fines] = [0, 1].map((i) =>
    arrayParam(
      tramos.map((tramo) => tramo[i]!),
      'timestamptz',
    ),
  );
  const consulta = toQuery(
    sql`select "t"."n"::int as "n" from unnest(${inicios}, ${fines}) with ordinality as "t"("inicio", "fin", "n") where ${filtro} order by 1`,
  );
  const [rows] = await db.read({ empresaId: null, clientes: '*' }, [consulta]);
  return rows!.map(({ n }) => (n as number) - 1);
}

describe('overlapping', () => {
  it.each<[string, Tramo, boolean]>([
    ['ends as the period begins', ['2026-03-08T05:00:00.000Z', '2026-03-08T08:00:00.000Z'], false],
    ['ends a millisecond later', ['2026-03-08T05:00:00.000Z', '2026-03-08T08:00:00.001Z'], true],
    ['has no length and is where the period begins', ['2026-03-08T08:00:00.000Z', '2026-03-08T08:00:00.000Z'], true],
    [
      'begins a millisecond before its end, 23 hours on',
      ['2026-03-09T06:59:59.999Z', '2026-03-09T09:00:00.000Z'],
      true,
    ],
    ['begins as it ends', ['2026-03-09T07:00:00.000Z', '2026-03-09T09:00:00.000Z'], false],
    ['goes on all through it', ['2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z'], true],
  ])('takes the day in the company’s zone: what %s', async (_, tramo, dentro) => {
    const dia = { desde: '2026-03-08', hasta: '2026-03-08' };
    expect(await quedan([tramo], dia)).toEqual(dentro ? [0] : []);
  });

  it('holds exactly for the spans of which some instant lies in the period, with either end open', async () => {
    const HORA = 3_600_000;
    const base = Date.parse('2026-03-05T08:00:00.000Z');
    const dias = ['2026-03-05', '2026-03-06', '2026-03-07'];
    const tramo = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 30 }));
    const dia = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(tramo, { minLength: 1, maxLength: 30 }), dia, dia, async (horas, desde, hasta) => {
        fc.pre((desde ?? hasta) !== null && (desde ?? 0) <= (hasta ?? 2));
        const tramos = horas.map(([en, dura]): Tramo => [
          new Date(base + en * HORA).toISOString(),
          new Date(base + (en + dura) * HORA).toISOString(),
        ]);
        const dentro = (hora: number) => hora >= (desde ?? -1) * 24 && hora < ((hasta ?? 9) + 1) * 24;
        const instantes = ([en, dura]: readonly [number, number]) =>
          Array.from({ length: Math.max(dura, 1) }, (_, hora) => en + hora);
        const esperados = horas.flatMap((each, n) => (instantes(each).some(dentro) ? [n] : []));
        const periodo = { desde: desde === null ? null : dias[desde]!, hasta: hasta === null ? null : dias[hasta]! };
        expect(await quedan(tramos, periodo)).toEqual(esperados);
      }),
      { numRuns: 60 },
    );
  });

  it.each([[{}], [{ desde: '2026-03-09', hasta: '2026-03-08' }]])('refuses %j, by its name', async (periodo) => {
    await expect(quedan([], periodo)).rejects.toThrow(/rango/);
  });
});
