/** Bootstrap of the subgraphs that run in this process: their databases, migrations, demo rows and jobs. */
import { SUBGRAPH_NAMES, type Config, type SubgraphName } from '@cliente360/config';
import { openDatabases } from '@cliente360/database';
import { createPeers, reportLost, runSubgraph, servicesOf, type RunningSubgraph } from '@cliente360/subgraph';
import type { Logger } from 'pino';
import { loadDefinitions } from './definitions.ts';
import type { Target } from './target.ts';

export interface EmbeddedOptions {
  readonly config: Pick<
    Config,
    'database' | 'dataDir' | 'demo' | 'subgraphUrls' | 'internalKey' | 'correo' | 'encuestaUrl' | 'rocketchat'
  >;
  readonly log: Logger;
  /** Those that run in this process; all that have no address of their own unless told. */
  readonly names?: readonly SubgraphName[];
  readonly now?: () => Date;
  /** The day the demo data are dated around; today's unless told. */
  readonly hoy?: string;
  /** Is told, in a line for who waits, what begins now. */
  readonly onStep?: (step: string) => void;
}

export interface Embedded {
  readonly subgraphs: readonly RunningSubgraph[];
  close(): Promise<void>;
}

/** Opens the database (embedded, or the server's), migrates it, loads the demo companies into what is empty, and runs the subgraphs of this process. */
export async function openEmbedded({
  config,
  log,
  names = SUBGRAPH_NAMES.filter((name) => !config.subgraphUrls[name]),
  now = () => new Date(),
  hoy,
  onStep = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  const warn = (message: string) => log.warn(message);
  onStep('Abriendo la base de datos…');
  const { targets, close } = await openTargets({ ...config, warn, lost: reportLost(log) }, names);
  try {
    if (config.demo) await loadDemo(targets, now(), { hoy, onStep });
    onStep('Abriendo los subgrafos…');
    const services = servicesOf(config);
    const subgraphs: RunningSubgraph[] = [];
    const peers = createPeers({ running: () => subgraphs, urls: config.subgraphUrls, internalKey: services.key });
    for (const target of targets)
      subgraphs.push(
        await runSubgraph({
          ...target,
          log: log.child({ subgraph: target.definition.name }),
          outside: { services, peers },
          now,
        }),
      );
    return {
      subgraphs,
      close: async () => {
        // Each owes something to another: all of them are there for that.
        await Promise.all(subgraphs.map((subgraph) => subgraph.settle()));
        for (const subgraph of subgraphs) await subgraph.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export interface TargetsConfig extends Pick<Config, 'database' | 'dataDir'> {
  readonly load?: Blob;
  /** Hears what works less well than it should. */
  readonly warn?: (message: string) => void;
  /** Hears of each connection to a server that was lost. */
  readonly lost?: (subgraph: string, error: Error) => void;
}

/** The databases of some subgraphs, migrated; an embedded one from `load`, where that is given. */
export async function openTargets(
  { database, dataDir, load, warn, lost }: TargetsConfig,
  names: readonly SubgraphName[],
): Promise<{ targets: Target[]; dump: () => Promise<Blob>; close: () => Promise<void> }> {
  const databases = await openDatabases({
    ...database,
    dataDir,
    subgraphs: names,
    ...(load ? { load } : {}),
    ...(warn ? { warn } : {}),
    ...(lost ? { lost } : {}),
  });
  try {
    const targets: Target[] = [];
    for (const definition of await loadDefinitions(names))
      targets.push({
        definition,
        database: await databases.subgraph({ name: definition.name, migrationsFolder: definition.migrationsFolder }),
      });
    return { targets, dump: () => databases.dump(), close: () => databases.close() };
  } catch (error) {
    await databases.close();
    throw error;
  }
}

/** As a first start does: the demo companies into those of the subgraphs whose database has none. */
export async function loadDemoWhereEmpty(
  config: Pick<Config, 'database' | 'dataDir'>,
  names: readonly SubgraphName[],
  now = new Date(),
): Promise<void> {
  const { targets, close } = await openTargets(config, names);
  try {
    await loadDemo(targets, now);
  } finally {
    await close();
  }
}

async function loadDemo(
  targets: readonly Target[],
  now: Date,
  { hoy, onStep }: Pick<EmbeddedOptions, 'onStep'> & { readonly hoy?: string | undefined } = {},
): Promise<void> {
  const { hoyDemo, loadWhereEmpty } = await import('./demo.ts');
  for (const [k, target] of targets.entries()) {
    const parte = `${target.definition.name}, ${k + 1} de ${targets.length}`;
    const onLoad = (empresa: string) => onStep?.(`Cargando los datos de demostración de «${empresa}» (${parte})…`);
    await loadWhereEmpty(target, hoy ?? hoyDemo(now), onLoad);
  }
}
