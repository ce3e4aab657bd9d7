/** `pnpm datos`: companies of the demo world of any size, into every subgraph. */
import { parseArgs } from 'node:util';
import { ConfigError } from '@cliente360/config';
import { createWorld, EMPRESAS_DEMO, type World } from '@cliente360/demo';
import { demoWorlds, hoyDemo, loadCompany, SEMILLA } from './demo.ts';
import { progressBar } from './progress.ts';
import type { Target } from './target.ts';

const USE =
  'use: pnpm datos [--clientes 20000] [--semilla 7] [--empresa otra] [--hoy 2026-11-24]\n  or: pnpm datos sat --archivo c_ClaveProdServ.csv [--catalogo c_ClaveProdServ]';

/** What the arguments ask for, which is checked at once; what it gives loads it and says how many rows it was. Throws ConfigError. */
export function loadWorlds(args: string[]): (targets: readonly Target[]) => Promise<string> {
  const worlds = worldsOf(args);
  return async (targets) => {
    let rows = 0;
    for (const world of worlds) rows += await loadEverywhere(targets, world);
    return `${rows} rows`;
  };
}

/** A company into all subgraphs at once: while one's rows are written the next one's are made. The bar shows the slowest. */
async function loadEverywhere(targets: readonly Target[], world: World): Promise<number> {
  const bar = progressBar(world.empresa.clave, 'clientes');
  const steps = targets.map(() => ({ clientes: 0, rows: 0 }));
  const loads = await Promise.all(
    targets.map((target, i) =>
      loadCompany(target, world, {
        onProgress: (step) => {
          steps[i] = step;
          bar.update({
            done: Math.min(...steps.map(({ clientes }) => clientes)),
            total: step.total,
            rows: steps.reduce((sum, { rows: each }) => sum + each, 0),
          });
        },
      }),
    ),
  );
  bar.stop();
  return loads.reduce((sum, each) => sum + each, 0);
}

/** Without arguments, exactly what a first `start` loads. */
function worldsOf(args: string[]): World[] {
  const { clientes, semilla, empresa, hoy } = parse(args);
  const dia = hoy ?? hoyDemo(new Date());
  if (clientes === undefined && empresa === undefined) return demoWorlds(dia, semilla ?? SEMILLA);
  const clave = empresa ?? EMPRESAS_DEMO[0]!.clave;
  const known = EMPRESAS_DEMO.find((each) => each.clave === clave);
  const { clientes: usual, ...company } = known ?? {
    clave,
    nombre: clave,
    zonaHoraria: 'America/Mexico_City',
    clientes: EMPRESAS_DEMO[0]!.clientes,
  };
  return [createWorld({ semilla: semilla ?? SEMILLA, hoy: dia, empresa: company, clientes: clientes ?? usual })];
}

function parse(args: string[]): { clientes?: number; semilla?: number; empresa?: string; hoy?: string } {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { clientes: text, semilla: text, empresa: text, hoy: text } });
    const { empresa, hoy } = values;
    if (empresa !== undefined && !/^[a-z][a-z0-9-]{0,29}$/.test(empresa))
      throw new Error('--empresa is a short key, as demo');
    if (hoy !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(hoy) || Number.isNaN(Date.parse(hoy))))
      throw new Error('--hoy is a day, as 2026-11-24');
    return {
      ...(values.clientes === undefined ? {} : { clientes: whole('--clientes', values.clientes, 1) }),
      ...(values.semilla === undefined ? {} : { semilla: whole('--semilla', values.semilla, 0) }),
      ...(empresa === undefined ? {} : { empresa }),
      ...(hoy === undefined ? {} : { hoy }),
    };
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USE}`);
  }
}

function whole(option: string, value: string, least: number): number {
  if (!/^\d{1,7}$/.test(value) || Number(value) < least)
    throw new Error(`${option} is a whole number, ${least} or more`);
  return Number(value);
}
