/** `pnpm explain`: which index serves each relation's page, on the database as it is. */
import { parseArgs } from 'node:util';
import { parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import { writePrivately } from '@cliente360/config/private';
import { BIG_TABLE, explainPages, indexesOf, sequentialScans, type Plan } from './explain.ts';
import { openTargets } from '../open.ts';
import type { Target } from '../target.ts';

const USE = 'use: pnpm explain [--empresa demo] [--cliente CLI-000001] [--planes]';

function reading(plan: Plan, whole: readonly string[]): string {
  return whole.length ? `reads ${whole.join(', ')} whole` : indexesOf(plan).join(', ') || 'small tables only';
}

try {
  const { empresa: clave, cliente: numero, planes } = parse(process.argv.slice(2));
  const config = parseConfig(process.env);
  writePrivately(config.dataDir);
  const { targets, close } = await openTargets(config, SUBGRAPH_NAMES);
  try {
    const { empresaId, clienteId } = await whoIs(targets, clave, numero);
    for (const target of targets) {
      const big = await bigTables(target);
      for (const plan of await explainPages(target, { empresa: { id: empresaId, clave }, clienteId })) {
        const whole = sequentialScans(plan).filter((table) => big.has(table));
        console.log(
          `${whole.length ? '✗' : '✓'} ${plan.parent} · ${plan.orden ?? 'totalCount'} · ${reading(plan, whole)}`,
        );
        if (planes) console.log(plan.lines.map((line) => `    ${line}`).join('\n'));
        if (whole.length) process.exitCode = 1;
      }
    }
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        empresa: { type: 'string', default: 'demo' },
        cliente: { type: 'string', default: 'CLI-000001' },
        planes: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USE}`, { cause: error });
  }
}

/** crm knows the client, and every subgraph its company. */
async function whoIs(targets: readonly Target[], clave: string, numero: string) {
  const { database } = targets.find(({ definition }) => definition.name === 'crm')!;
  const [companies] = await database.read({ empresaId: null, clientes: [] }, [
    { sql: 'select id::text as id from crm.empresas where clave = $1', params: [clave] },
  ]);
  const empresaId = companies![0]?.['id'] as string | undefined;
  if (!empresaId) throw new Error(`there is no company «${clave}» in this database; load one with pnpm datos`);
  const [clients] = await database.read({ empresaId, clientes: '*' }, [
    { sql: 'select id::text as id from crm.clientes where numero = $1', params: [numero] },
  ]);
  const clienteId = clients![0]?.['id'] as string | undefined;
  if (!clienteId) throw new Error(`company «${clave}» has no client ${numero}`);
  return { empresaId, clienteId };
}

async function bigTables({ definition, database }: Target): Promise<Set<string>> {
  const [rows] = await database.read({ empresaId: null, clientes: [] }, [
    {
      sql: `select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r' and c.reltuples >= $2::int`,
      params: [definition.name, String(BIG_TABLE)],
    },
  ]);
  return new Set(rows!.map(({ name }) => name as string));
}
