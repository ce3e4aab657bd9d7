/** Routing to subgraphs: where each of them is, the one place that decides. */
import { ConfigError, isSubgraphName, type Config, type SubgraphName } from '@cliente360/config';
import type { RunningSubgraph } from '@cliente360/subgraph';
import type { Supergraph } from '../supergraph/load.ts';
import { guardedTransport, type GuardedTransport, type GuardOptions } from './guarded.ts';
import { httpTransport } from './http.ts';
import { inProcessTransport } from './inProcess.ts';
import { createFetcher, type Fetcher } from './fetch/fetch.ts';
import type { Transport } from './types.ts';

/** The way to one subgraph, for those who call it and those who watch it. */
export interface Route {
  readonly transport: GuardedTransport;
  readonly fetch: Fetcher;
  /** Whether it is one of the house's, and not somebody else's of the same name. */
  readonly isOurs: boolean;
}

type Placed = Pick<Config, 'subgraphUrls' | 'subgraphsHere' | 'supergraphPath' | 'auth'>;

export interface OpenOptions {
  readonly config: Placed;
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
  const ours = local !== undefined || isOurs(name, config);
  const way: Transport = local
    ? inProcessTransport(local)
    : httpTransport({
        name,
        url: urlOf(name, config, supergraph),
        internalKey: ours && config.auth ? internalKey : undefined,
      });
  const transport = guardedTransport(way, guard(name));
  const fetch = createFetcher({ name, transport, schema: supergraph.schema, checkShape: !local });
  return { transport, fetch, isOurs: ours };
}

/** Its own variable, or the URL the supergraph carries. */
function urlOf(name: string, { subgraphUrls }: Placed, { subgraphs }: Supergraph): string {
  const url = (isSubgraphName(name) ? subgraphUrls[name] : undefined) ?? subgraphs.get(name) ?? '';
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new ConfigError(`SUPERGRAPH_PATH has a subgraph that is nowhere: ${name}`);
}

/** As `urlOf`, of one of ours that stands alone; undefined where this supergraph does not have it. */
export function addressOf(name: SubgraphName, config: Placed, supergraph: Supergraph): string | undefined {
  return supergraph.subgraphs.has(name) && isOurs(name, config) ? urlOf(name, config, supergraph) : undefined;
}

/** In our own supergraph all of ours are. In another one the name alone says nothing: those that have their variable are, or run here. */
function isOurs(name: string, { subgraphUrls, subgraphsHere, supergraphPath }: Placed): boolean {
  if (!isSubgraphName(name)) return false;
  return supergraphPath === undefined || subgraphUrls[name] !== undefined || subgraphsHere.includes(name);
}
