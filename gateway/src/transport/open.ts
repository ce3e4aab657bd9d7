/** Where each subgraph is: the one place that decides. */
import { ConfigError, SUBGRAPH_NAMES, type Config, type SubgraphName } from '@cliente360/config';
import type { RunningSubgraph } from '@cliente360/subgraph';
import type { Supergraph } from '../supergraph/load.ts';
import { guardedTransport, type GuardedTransport, type GuardOptions } from './guarded.ts';
import { httpTransport } from './http.ts';
import { inProcessTransport } from './inProcess.ts';
import { createFetcher, type Fetcher } from './slices/fetch.ts';
import type { Transport } from './types.ts';

/** The way to one subgraph, for those who call it and those who watch it. */
export interface Route {
  readonly transport: GuardedTransport;
  readonly fetch: Fetcher;
}

export interface OpenOptions {
  readonly config: Pick<Config, 'subgraphUrls' | 'auth'>;
  readonly supergraph: Supergraph;
  readonly internalKey: string;
  /** Those that run in this process. */
  readonly running: readonly RunningSubgraph[];
  readonly guard: (subgraph: string) => GuardOptions;
}

/** A route to every subgraph of the supergraph. Throws ConfigError for one that is nowhere. */
export function openRoutes(options: OpenOptions): ReadonlyMap<string, Route> {
  const routes = [...options.supergraph.subgraphs.keys()].map((name) => [name, openRoute(name, options)] as const);
  return new Map(routes);
}

function openRoute(name: string, { config, supergraph, internalKey, running, guard }: OpenOptions): Route {
  const local = running.find((each) => each.name === name);
  const trusted = isOurs(name) && config.auth;
  const way: Transport = local
    ? inProcessTransport(local)
    : httpTransport({ name, url: urlOf(name, config, supergraph), internalKey: trusted ? internalKey : undefined });
  const transport = guardedTransport(way, guard(name));
  return { transport, fetch: createFetcher({ name, transport, schema: supergraph.schema, checkShape: !local }) };
}

/** Its own variable, or the URL the supergraph carries. */
function urlOf(name: string, { subgraphUrls }: Pick<Config, 'subgraphUrls'>, { subgraphs }: Supergraph): string {
  const url = (isOurs(name) ? subgraphUrls[name] : undefined) ?? subgraphs.get(name) ?? '';
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new ConfigError(`SUPERGRAPH_PATH has a subgraph that is nowhere: ${name}`);
}

/** As `urlOf`, of one that stands alone; undefined where this supergraph does not have it. */
export function addressOf(
  name: SubgraphName,
  config: Pick<Config, 'subgraphUrls'>,
  supergraph: Supergraph,
): string | undefined {
  return supergraph.subgraphs.has(name) ? urlOf(name, config, supergraph) : undefined;
}

/** Any other name in a supergraph is somebody else's. */
const isOurs = (name: string): name is SubgraphName => (SUBGRAPH_NAMES as readonly string[]).includes(name);
