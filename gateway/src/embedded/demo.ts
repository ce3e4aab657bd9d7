/** Loader of the demo companies into the databases of subgraphs. Loaded on demand, where demo rows are wanted and nowhere else: `@cliente360/demo` is not part of production. */
import { eraseAppendOnly, type Database } from '@cliente360/database';
import { isAppendOnly } from '@cliente360/database/columns';
import { createWorld, EMPRESAS_DEMO, loadDemo, type LoadOptions, type World } from '@cliente360/demo';
import { demoGenerators } from '@cliente360/subgraph';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { DateTime } from 'luxon';
import type { Target } from './target.ts';

export const SEMILLA = 7;

/** Today's civil day where the demo companies are. */
export const hoyDemo = (now: Date): string => DateTime.fromJSDate(now, { zone: 'America/Mexico_City' }).toISODate()!;

/** The two companies of the demonstration, dated around `hoy`. */
export const demoWorlds = (hoy: string, semilla = SEMILLA): World[] =>
  EMPRESAS_DEMO.map(({ clientes, ...empresa }) => createWorld({ semilla, hoy, empresa, clientes }));

/** Ids of the companies that are whole in the subgraph's database. */
async function companiesOf({ definition, database }: Target): Promise<unknown[]> {
  const [rows] = await database.read({ empresaId: null, clientes: [] }, [
    { sql: `select id::text as id from ${definition.name}.empresas`, params: [] },
  ]);
  return rows!.map(({ id }) => id);
}

/** The demo companies into a database that has no other: those that are missing, so that a first load cut short is done again. `onLoad` is told each one's key before it. */
export async function loadWhereEmpty(
  target: Target,
  hoy: string,
  onLoad: (empresa: string) => void = () => {},
): Promise<void> {
  const worlds = demoWorlds(hoy);
  const there = await companiesOf(target);
  if (there.some((id) => !worlds.some(({ empresa }) => empresa.id === id))) return;
  for (const world of worlds) {
    if (there.includes(world.empresa.id)) continue;
    onLoad(world.empresa.clave);
    await loadCompany(target, world);
  }
}

/** Loads a company's rows into one subgraph, in place of those it had. */
export async function loadCompany(
  { definition, database }: Target,
  world: World,
  { onProgress }: LoadOptions = {},
): Promise<number> {
  const generators = await demoGenerators(definition);
  await removeCompany(
    database,
    world.empresa.id,
    generators.map(({ table }) => table),
  );
  const isCompany = ({ table }: { table: unknown }) => table === definition.tables.empresas;
  const rooms = generators.filter((each) => !isCompany(each));
  const { total } = await loadDemo(database, rooms, world, onProgress ? { onProgress } : {});
  // Last: a load that is cut short must not pass for a whole one.
  await loadDemo(database, generators.filter(isCompany), world);
  return total + 1;
}

/** Each statement names the company: a superuser's are bound by no policy. */
async function removeCompany(database: Database, empresaId: string, tables: readonly PgTable[]): Promise<void> {
  await database.administer({ empresaId, clientes: '*' }, async (tx) => {
    for (const table of tables.toReversed()) {
      const { schema, name, columns } = getTableConfig(table);
      const ofCompany = { sql: 'empresa_id = $1::uuid', params: [empresaId] };
      if (isAppendOnly(table)) await eraseAppendOnly(tx, `${schema}.${name}`, ofCompany);
      else if (columns.some((column) => column.name === 'empresa_id'))
        await tx.query({ sql: `delete from ${schema}.${name} where ${ofCompany.sql}`, params: [empresaId] });
      else if (name === 'empresas')
        await tx.query({ sql: `delete from ${schema}.${name} where id = $1`, params: [empresaId] });
    }
  });
}
