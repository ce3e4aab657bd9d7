import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DeadlineExceeded, type Query, type Row } from '../src/index.ts';
import {
  all,
  CLIENTE,
  EMPRESA,
  insertRow,
  OCULTO,
  openEngine,
  OTRA,
  protectedTable,
  scratchMigrations,
  type Engine,
} from './engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine[Symbol.asyncDispose]());
afterEach(() => {
  vi.useRealTimers();
});

const count: Query = { sql: 'select count(*)::int as n from prueba.filas', params: [] };
const counted = async (scope: Parameters<Engine['database']['read']>[0]) =>
  (await engine.database.read(scope, [count]))[0]![0]!['n'];

describe('values', () => {
  it('are the database’s own text, or JSON’s kinds, alike on both engines', async () => {
    const id = '019a0000-0000-7000-8000-0000000000ff';
    await engine.database.write(all, (tx) =>
      tx.query({
        sql: `insert into prueba.filas values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        params: [
          EMPRESA,
          id,
          CLIENTE,
          '1234567890123456.780000',
          '2026-11-24',
          '2026-11-24T14:05:00.120Z',
          7,
          '9007199254740993',
          true,
          ['á', 'b,c'],
          '{"a":[1,"x"]}',
          'ÁRBOL Ñandú',
        ],
      }),
    );
    const [rows] = await engine.database.read(all, [
      { sql: 'select * from prueba.filas where id = any ($1::uuid[])', params: [[id]] },
    ]);
    expect(rows).toEqual([
      {
        empresa_id: EMPRESA,
        id,
        cliente_id: CLIENTE,
        importe: '1234567890123456.780000',
        dia: '2026-11-24',
        instante: '2026-11-24 14:05:00.12+00',
        entero: 7,
        grande: '9007199254740993',
        si: true,
        etiquetas: ['á', 'b,c'],
        datos: { a: [1, 'x'] },
        nombre: 'ÁRBOL Ñandú',
        nombre_orden: 'arbol nandu',
      },
    ]);
  });

  it('of several statements come back in their order', async () => {
    const one = (n: number): Query => ({ sql: `select $1::int as n`, params: [n] });
    expect(await engine.database.read(all, [one(1), one(2), one(3)])).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });
});

describe('statements', () => {
  const divided = (by: number): Query => ({ sql: 'select 6 / $1::int as n', params: [by] });

  it('that failed run again with other values', async () => {
    await expect(engine.database.read(all, [divided(0)])).rejects.toMatchObject({ code: '22012' });
    expect(await engine.database.read(all, [divided(2)])).toEqual([[{ n: 3 }]]);
  });

  it('whose table has changed under a kept plan fail at most once, and are answered as the table is now', async () => {
    const { database } = engine;
    await database.asOwner(`create table prueba.cambia (a int); insert into prueba.cambia values (1);
      grant select on prueba.cambia to app_prueba`);
    const read = () => database.read(all, [{ sql: 'select * from prueba.cambia', params: [] }]);
    expect(await read()).toEqual([[{ a: 1 }]]);
    await database.asOwner(`alter table prueba.cambia add column b text default 'x'`);
    await read().catch(() => {});
    expect(await read()).toEqual([[{ a: 1, b: 'x' }]]);
  });

  it('with no rows, no columns and no result at all keep their places', async () => {
    const results = await engine.database.read(all, [
      { sql: 'select 1 as n where $1::int = 2', params: [1] },
      { sql: 'select from generate_series(1, 2)', params: [] },
      { sql: 'do $$ begin end $$', params: [] },
      { sql: `select 'á' as texto, null as nada`, params: [] },
    ]);
    expect(results).toEqual([[], [{}, {}], [], [{ texto: 'á', nada: null }]]);
    expect(await engine.database.read(all, [{ sql: 'do $$ begin end $$', params: [] }])).toEqual([[]]);
  });

  it('are answered beyond those that are kept prepared, again and again', async () => {
    const many = Array.from({ length: 450 }, (_, k): Query => ({ sql: `select $1::int + ${k} as n`, params: [1] }));
    const wanted = many.map((_, k) => [{ n: k + 1 }]);
    expect(await engine.database.read(all, many)).toEqual(wanted);
    expect(await engine.database.read(all, many.toReversed())).toEqual(wanted.toReversed());
  });
});

describe('a scope', () => {
  beforeAll(async () => {
    await insertRow(engine.database, 1);
    await insertRow(engine.database, 2, { clienteId: OCULTO });
    await insertRow(engine.database, 3, { empresaId: OTRA });
  });

  it('without a company sees nothing', async () => {
    expect(await counted({ empresaId: null, clientes: '*' })).toBe(0);
  });

  it('sees its company only, and of it the clients it is confined to', async () => {
    const whole = await counted(all);
    expect(await counted({ empresaId: OTRA, clientes: '*' })).toBe(1);
    expect(await counted({ empresaId: EMPRESA, clientes: [OCULTO] })).toBe(1);
    expect(await counted({ empresaId: EMPRESA, clientes: [CLIENTE] })).toBe((whole as number) - 1);
    expect(await counted({ empresaId: EMPRESA, clientes: [] })).toBe(0);
  });

  it('does not outlive its transaction', async () => {
    await counted(all);
    expect(await counted({ empresaId: null, clientes: [] })).toBe(0);
  });

  it('cannot write a row of another company', async () => {
    await expect(
      engine.database.write(all, (tx) =>
        tx.query({
          sql: `insert into prueba.filas (empresa_id, id, cliente_id) values ($1, $2, $3)`,
          params: [OTRA, OCULTO, CLIENTE],
        }),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('rolls back what its work threw out of', async () => {
    const before = await counted(all);
    const work = engine.database.write(all, async (tx) => {
      await tx.query({ sql: 'delete from prueba.filas', params: [] });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await counted(all)).toBe(before);
  });

  it('ends with its transaction: what its work left behind is not said to the next one', async () => {
    let late: (() => Promise<unknown>) | undefined;
    const before = await counted(all);
    await expect(
      engine.database.write(all, (tx) => {
        late = () =>
          tx.query({
            sql: `insert into prueba.filas (empresa_id, id, cliente_id) values ($1, $2, $3)`,
            params: [EMPRESA, OTRA, CLIENTE],
          });
        return Promise.reject(new Error('undone'));
      }),
    ).rejects.toThrow('undone');
    await engine.database.write(all, async (tx) => {
      await tx.query(count);
      await expect(late!()).rejects.toThrow();
    });
    await expect(late!()).rejects.toThrow();
    expect(await counted(all)).toBe(before);
  });

  const added = (id: string): Query => ({
    sql: `insert into prueba.filas (empresa_id, id, cliente_id) values ($1, $2, $3) returning id`,
    params: [EMPRESA, id, CLIENTE],
  });

  it('is committed by the last statement: it has its rows, and nothing comes after it', async () => {
    const [before, id] = [await counted(all), randomUUID()];
    const rows = await engine.database.write(all, async (tx) => {
      await tx.query(added(randomUUID()));
      const last = await tx.last(added(id));
      await expect(tx.query(count)).rejects.toThrow('the transaction has ended');
      return last;
    });
    expect(rows).toEqual([{ id }]);
    expect(await counted(all)).toBe((before as number) + 2);
  });

  it('whose last statement fails leaves nothing of what came before it', async () => {
    const [before, id] = [await counted(all), randomUUID()];
    const twice = engine.database.write(all, async (tx) => {
      await tx.query(added(id));
      return tx.last(added(id));
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await counted(all)).toBe(before);
  });

  it('runs what is asked for at once in its order, each with its own rows', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const answers = await engine.database.write(all, (tx) =>
      Promise.all([tx.query(added(one)), tx.query(count), tx.query(added(two)), tx.query(count)]),
    );
    const [first, before, second, after] = answers.map(([row]) => row!);
    expect([first, second]).toEqual([{ id: one }, { id: two }]);
    expect(after!['n']).toBe((before!['n'] as number) + 1);
  });

  it('is read right behind its commit, with its last statement or without one', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const written = (id: string): Query => ({ sql: 'select id from prueba.filas where id = $1', params: [id] });
    const withLast = engine.database.write(all, (tx) => Promise.all([tx.behind(written(one)), tx.last(added(one))]));
    expect(await withLast).toEqual([[{ id: one }], [{ id: one }]]);
    let read: Promise<Row[]> | undefined;
    await engine.database.write(all, async (tx) => {
      read = tx.behind(written(two));
      await tx.query(added(two));
    });
    expect(await read).toEqual([{ id: two }]);
  });

  it('stands where what was read behind it failed, and that may not write', async () => {
    const [before, id] = [(await counted(all)) as number, randomUUID()];
    const late = engine.database.write(all, (tx) => Promise.all([tx.behind(added(randomUUID())), tx.last(added(id))]));
    await expect(late).rejects.toThrow(/read-only transaction/);
    expect(await counted(all)).toBe(before + 1);
  });

  it('that is undone leaves nobody waiting for what was to be read behind it', async () => {
    let read: Promise<Row[]> | undefined;
    const undone = engine.database.write(all, async (tx) => {
      read = tx.behind(count);
      read.catch(() => {});
      await tx.query(count);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await expect(read).rejects.toThrow('changed my mind');
  });

  it('in which a statement failed writes nothing, even where nobody minded', async () => {
    const [before, id] = [await counted(all), randomUUID()];
    const minded = engine.database.write(all, async (tx) => {
      await tx.query(added(id));
      await tx.query(added(id)).catch(() => {});
    });
    await expect(minded).rejects.toThrow();
    expect(await counted(all)).toBe(before);
    expect(await engine.database.write(all, (tx) => tx.query(added(id)))).toEqual([{ id }]);
  });

  it('of a read refuses a write', async () => {
    await expect(engine.database.read(all, [{ sql: 'delete from prueba.filas', params: [] }])).rejects.toThrow(
      /read-only transaction/,
    );
  });

  it('opens neither the migrations nor another schema to the subgraph', async () => {
    using ajeno = scratchMigrations({ '0000_ajeno': protectedTable('ajeno') });
    await engine.databases.subgraph({ name: 'ajeno', migrationsFolder: ajeno.folder });
    for (const table of ['cliente360.migraciones', 'ajeno.filas'])
      await expect(engine.database.read(all, [{ sql: `select from ${table}`, params: [] }])).rejects.toThrow(
        /permission denied/,
      );
  });

  it('whose deadline passes during a write leaves nothing of it', async () => {
    const before = await counted(all);
    vi.useFakeTimers({ toFake: ['Date'] });
    const deadline = Date.now() + 10_000;
    const work = engine.database.write({ ...all, deadline }, async (tx) => {
      await tx.query({ sql: 'delete from prueba.filas', params: [] });
      vi.setSystemTime(deadline);
    });
    await expect(work).rejects.toBeInstanceOf(DeadlineExceeded);
    expect(await counted(all)).toBe(before);
  });

  it('whose deadline has passed runs nothing', async () => {
    await expect(
      engine.database.read({ ...all, deadline: Date.now() - 1_000 }, [{ sql: 'select pg_sleep(0.05)', params: [] }]),
    ).rejects.toBeInstanceOf(DeadlineExceeded);
  });
});
