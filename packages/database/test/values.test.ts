import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Param } from '../src/index.ts';
import { all, CLIENTE, EMPRESA, openEngine, type Engine } from './engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine[Symbol.asyncDispose]());

const valueOf = async (expression: string, ...params: Param[]) => {
  const [rows] = await engine.database.read(all, [{ sql: `select ${expression} as v`, params }]);
  return rows![0]!['v'];
};
const uuid = '019a0000-0000-7000-8000-0000000000ff';

describe('a value read', () => {
  it.each<[string, unknown]>([
    ['1::int2', 1],
    ['9007199254740993::int8', '9007199254740993'],
    ['1.100000::numeric(24, 6)', '1.100000'],
    ['-0.00::numeric', '0.00'],
    ['0.1::float8', 0.1],
    ['false', false],
    ["date '2026-01-02'", '2026-01-02'],
    ["timestamp '2026-01-02 03:04:05'", '2026-01-02 03:04:05'],
    ["timestamptz '2026-01-02 03:04:05.120-06'", '2026-01-02 09:04:05.12+00'],
    ["interval '1 day 02:00'", '1 day 02:00:00'],
    [`'{"a":[1,null]}'::jsonb`, { a: [1, null] }],
    [`'"x"'::json`, 'x'],
    ["'null'::jsonb", null],
    ["'\\x00ff'::bytea", '\\x00ff'],
    ['int4range(1, 2)', '[1,2)'],
    ["array['a', null, 'b,\"c']", ['a', null, 'b,"c']],
    ['array[]::text[]', []],
    [`array['${uuid}']::uuid[]`, [uuid]],
    ['array[1, 2]', [1, 2]],
    ['array[9007199254740993]::int8[]', ['9007199254740993']],
    ['array[1.10]', ['1.10']],
    ['array[true, false]', [true, false]],
    ["array[date '2026-01-02']", ['2026-01-02']],
    ["array[timestamptz '2026-01-02 03:04:05Z']", ['2026-01-02 03:04:05+00']],
    [`array['{"a":1}'::jsonb]`, [{ a: 1 }]],
    ['null::uuid[]', null],
  ])('%s is the same on both engines', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });
});

describe('a parameter', () => {
  it.each<[string, Param, unknown]>([
    ['uuid', uuid.toUpperCase(), uuid],
    ['text', 'ñ', 'ñ'],
    ['int', 7, 7],
    ['int8', '9007199254740993', '9007199254740993'],
    ['numeric', '1234567890123456.780000', '1234567890123456.780000'],
    ['bool', true, true],
    ['date', '2026-01-02', '2026-01-02'],
    ['timestamp', '2026-01-02T03:04:05', '2026-01-02 03:04:05'],
    ['timestamptz', '2026-01-02T03:04:05.120Z', '2026-01-02 03:04:05.12+00'],
    ['jsonb', '{"a":1}', { a: 1 }],
    ['text[]', ['a', 'b"\\,{}', '', 'NULL'], ['a', 'b"\\,{}', '', 'NULL']],
    ['text[]', [], []],
    ['uuid[]', [uuid], [uuid]],
    ['numeric[]', ['1.10'], ['1.10']],
    ['timestamptz[]', ['2026-01-02T03:04:05.120Z'], ['2026-01-02 03:04:05.12+00']],
    ['text[]', null, null],
  ])('of type %s takes %j', async (type, param, value) => {
    expect(await valueOf(`$1::${type}`, param)).toEqual(value);
  });
});

describe('many rows in one statement', () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => ({
    empresa_id: EMPRESA,
    id: `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    cliente_id: CLIENTE,
    importe: `${n}.500000`,
    etiquetas: ['á', `b,${n}`],
    nombre: n % 2 ? null : `Ñandú ${n}`,
  }));

  it('go in as JSON and come back as they went', async () => {
    await engine.database.write(all, (tx) =>
      tx.query({
        sql: `insert into prueba.filas (empresa_id, id, cliente_id, importe, etiquetas, nombre)
              select * from jsonb_to_recordset($1::text::jsonb)
                as r(empresa_id uuid, id uuid, cliente_id uuid, importe numeric, etiquetas text[], nombre text)`,
        params: [JSON.stringify(rows)],
      }),
    );
    const [back] = await engine.database.read(all, [
      {
        sql: 'select empresa_id, id, cliente_id, importe, etiquetas, nombre from prueba.filas order by id',
        params: [],
      },
    ]);
    expect(back).toEqual(rows);
  });
});
