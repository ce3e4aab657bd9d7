/** Migrations over the rows of the previous release (`schema/previous`): nothing is lost on the way to what the code is now. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import { openDatabases, type Database, type Databases } from '@cliente360/database';
import { blankDatabase } from '@cliente360/testing/filled';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOUSE = join(import.meta.dirname, '..');
const server = process.env['TEST_DATABASE_URL'];

/** Constraints of tables that are only added to: what is there stays as it was written. */
const FOR_NEW_ROWS: Readonly<Record<string, readonly string[]>> = { support: ['caso_eventos_motivo'] };

type Fila = Readonly<Record<string, unknown>>;
type Tablas = ReadonlyMap<string, readonly Fila[]>;

/** What a release left of a subgraph: the last of its migrations, and rows as insert statements that nothing checks. */
function previousOf(name: string): { hasta: string; statements: string[] } {
  const [first, ...lines] = readFileSync(join(HOUSE, 'schema/previous', `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  const statements: string[] = [];
  let into = '';
  for (const line of lines) {
    if (line.startsWith('{')) {
      const { tabla, columnas } = JSON.parse(line) as { tabla: string; columnas: string[] };
      const columns = columnas.map((columna) => `"${columna}"`).join(', ');
      const names = columnas.map((columna) => `'${columna}'`).join(', ');
      into = `insert into ${name}."${tabla}" (${columns}) select ${columns} from jsonb_populate_record(null::${name}."${tabla}",
        (select jsonb_object_agg(columna, valor) from unnest(array[${names}]) with ordinality n(columna, k) join
          jsonb_array_elements($fila$`;
    } else statements.push(`${into}${line}$fila$::jsonb) with ordinality v(valor, k) using (k)))`);
  }
  return { ...(JSON.parse(first!) as { hasta: string }), statements };
}

/** The subgraph's migrations up to one of them. */
function migrationsUpTo(name: string, hasta: string): { folder: string; last: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'migraciones-'));
  cpSync(join(HOUSE, 'subgraphs', name, 'migrations'), folder, { recursive: true });
  const path = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
  const place = journal.entries.findIndex(({ tag }) => tag === hasta);
  const later = journal.entries.splice(place + 1);
  writeFileSync(path, JSON.stringify(journal));
  for (const { tag } of later) rmSync(join(folder, `${tag}.sql`));
  const last = readFileSync(join(folder, `${hasta}.sql`), 'utf8');
  return { folder, last, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

async function rowsOf({ asOwner }: Database, name: string): Promise<Tablas> {
  const { rows } = await asOwner(
    `select relname as tabla from pg_class where relnamespace = '${name}'::regnamespace and relkind = 'r' order by 1`,
  );
  const tablas = new Map<string, Fila[]>();
  for (const { tabla } of rows as { tabla: string }[]) {
    const filas = await asOwner(`select to_jsonb(t)::text as fila from ${name}."${tabla}" t`);
    tablas.set(
      tabla,
      filas.rows.map(({ fila }) => JSON.parse(fila as string) as Fila),
    );
  }
  return tablas;
}

/** The rows with the columns that both have, in an order of their own. */
function common(filas: readonly Fila[], others: readonly Fila[]): string[] {
  const columns = Object.keys(filas[0] ?? {}).filter((column) => column in (others[0] ?? {}));
  return filas.map((fila) => JSON.stringify(columns.map((column) => [column, fila[column]]))).sort();
}

describe.each(SUBGRAPH_NAMES)('%s, from the previous release', (name) => {
  let databases: Databases;
  let database: Database;
  let dispose = async () => {};
  let antes: Tablas;
  let despues: Tablas;
  beforeAll(async () => {
    const scratch = server ? await createScratchDatabase(server) : undefined;
    databases = await openDatabases(scratch ? { url: scratch.url } : await blankDatabase());
    dispose = async () => {
      await databases.close();
      await scratch?.[Symbol.asyncDispose]();
    };
    const { hasta, statements } = previousOf(name);
    using previous = migrationsUpTo(name, hasta);
    database = await databases.subgraph({ name, migrationsFolder: previous.folder });
    await database.asOwner(
      ['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join(';\n'),
    );
    antes = await rowsOf(database, name);
    await recordAsReplaced(hasta, previous.last);
    database = await databases.subgraph({
      name,
      migrationsFolder: join(HOUSE, 'subgraphs', name, 'migrations'),
    });
    despues = await rowsOf(database, name);
  });
  afterAll(() => dispose());

  /** As a release before the sum recorded it: by what became it. */
  const recordAsReplaced = async (tag: string, sql: string) => {
    const [, tags] = /^-- cliente360: reemplaza, hasta la versión \S+: (.*)$/m.exec(sql) ?? [];
    if (!tags) return;
    const values = tags.split(' ').map((each) => `('${name}', '${each}', 'de antes')`);
    await database.asOwner(`delete from cliente360.migraciones where subgrafo = '${name}' and nombre = '${tag}';
      insert into cliente360.migraciones (subgrafo, nombre, huella) values ${values.join(', ')}`);
  };

  it('every table has rows to lose', () => {
    expect([...antes].filter(([, filas]) => filas.length === 0).map(([tabla]) => tabla)).toEqual([]);
  });

  it('every row is there as it was, in what it had and still has', () => {
    for (const [tabla, filas] of antes) {
      const ahora = despues.get(tabla) ?? [];
      expect([tabla, common(ahora, filas)]).toEqual([tabla, common(filas, ahora)]);
    }
  });

  it('every constraint holds of every row but where it says that it is for new ones, and every index is whole', async () => {
    const { rows } = await database.asOwner(
      `select conname as nombre from pg_constraint where connamespace = '${name}'::regnamespace and not convalidated
       union all select indexrelid::regclass::text from pg_index join pg_class c on c.oid = indexrelid
        where c.relnamespace = '${name}'::regnamespace and not indisvalid`,
    );
    expect(rows.map(({ nombre }) => nombre)).toEqual(FOR_NEW_ROWS[name] ?? []);
  });

  it.runIf(name === 'communications' || name === 'support')('a key is of what its act was about', () => {
    const comentarios = new Set((antes.get('comentarios') ?? []).map(({ id }) => id));
    const esperadas = antes.get('claves_idempotencia')!.map(({ id, caso_id: entidadId }) => ({
      id,
      entidad: comentarios.has(entidadId) ? 'Comentario' : 'Caso',
      entidadId,
    }));
    const halladas = despues
      .get('claves_idempotencia')!
      .map(({ id, entidad, entidad_id: entidadId }) => ({ id, entidad, entidadId }));
    expect(halladas).toEqual(expect.arrayContaining(esperadas));
    expect(new Set(esperadas.map(({ entidad }) => entidad)).size).toBe(name === 'communications' ? 2 : 1);
  });
});
