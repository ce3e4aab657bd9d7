/** The whole house under test: five real subgraphs over a real database, and the gateway in front of them, in either shape. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig, SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import { recorded } from '@cliente360/database';
import { EMPRESAS_DEMO, createWorld, type World } from '@cliente360/demo';
import { ALCANCES } from '@cliente360/identity';
import { openTargets, type Target } from '@cliente360/gateway/embedded';
import { loadCompany } from '@cliente360/gateway/embedded/demo';
import {
  createTokenVerifier,
  directoryOf,
  internalKey,
  signDevelopmentToken,
  type DevelopmentToken,
} from '@cliente360/identity';
import {
  askCrmInProcess,
  askCrmOverHttp,
  createAuthenticate,
  createPeers,
  PeerUnavailable,
  runSubgraph,
  serveSubgraph,
  type Peers,
  type RunningSubgraph,
  type Services,
  type SubgraphServer,
} from '@cliente360/subgraph';
import { testServices } from '@cliente360/testing';
import { filledDatabase, type Place } from '@cliente360/testing/filled';
import { secret, suiteLogger } from '@cliente360/testing/logs';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { callerGuards } from '../../src/guards/callerGuards.ts';
import { startGateway } from '../../src/index.ts';
import { answered, type Answered } from './gateway.ts';

/** The day the demo world is dated around, and the clock of every subgraph. */
export const HOY = '2026-11-24';
export const AHORA = new Date('2026-11-24T18:00:00.000Z');
const CLIENTES = 24;
/** What a caller may do unless a test says otherwise: read everything. */
const LEER = ALCANCES.filter((each) => each.endsWith(':leer') || each === 'comunicaciones:interno');

export interface WholeGraph extends AsyncDisposable {
  readonly url: string;
  readonly world: World;
  readonly otra: World;
  /** Each subgraph's GraphQL endpoint; empty in one process. */
  readonly urls: Readonly<Record<string, string>>;
  readonly dataDir: string;
  /** The subgraphs' databases, for what no query shows. */
  readonly targets: readonly Target[];
  /** The subgraphs themselves, for who asks one past the gateway. */
  readonly subgraphs: readonly RunningSubgraph[];
  token(claims?: Partial<DevelopmentToken>): Promise<string>;
  query(query: string, variables?: Record<string, unknown>, claims?: Partial<DevelopmentToken>): Promise<Answered>;
  /** The SQL that all subgraphs sent since the last call, but for what asks who a token is of. */
  statements(): string[];
  /** Does a scheduled job of a subgraph now. */
  runNow(name: SubgraphName, job: string): Promise<void>;
  /** Writes what the subgraphs owe to be written after their answers. */
  settle(): Promise<void>;
  /** Stops one subgraph's server. */
  stop(name: SubgraphName): Promise<void>;
  /** Another gateway over the same subgraphs, but for those whose address is given here. Dispose of it. */
  withInstead(urls: Partial<Record<SubgraphName, string>>, deadlineMs: number): Promise<Front>;
}

/** A gateway to ask. */
export interface Front extends AsyncDisposable {
  readonly url: string;
  query(query: string, variables?: Record<string, unknown>, claims?: Partial<DevelopmentToken>): Promise<Answered>;
}

export interface WholeGraphOptions {
  /** `http`: each subgraph behind its own server. */
  readonly shape: 'embedded' | 'http';
  /** A PostgreSQL; the embedded engine without it. */
  readonly url?: string | undefined;
  readonly acceptsJwt?: boolean;
  /** What stands between the subgraphs and the database, if anything does. */
  readonly through?: (url: string) => string;
  readonly deadlineMs?: number;
  /** What the subgraphs act with; no mail and no chat unless told. */
  readonly services?: Partial<Services>;
  /** The clock of every subgraph; it stands at AHORA unless told. */
  readonly now?: () => Date;
  /** Settings of the gateway. */
  readonly env?: Readonly<Record<string, string>>;
  /** Hears every line of every part's log. */
  readonly logged?: (line: string) => void;
  /** Nothing of access is kept, but for row level security; only to measure what the rest costs. */
  readonly unguarded?: true;
}

/** What a house is opened over: both demo companies, small, in a database of their own. Dispose of it. */
export async function wholeDatabase(
  url: string | undefined,
): Promise<Place & AsyncDisposable & { readonly world: World; readonly otra: World }> {
  const [world, otra] = EMPRESAS_DEMO.map((empresa) =>
    createWorld({ semilla: 7, hoy: HOY, empresa, clientes: CLIENTES }),
  ) as [World, World];
  const filling = { key: 'grafo', fill: (empty: Place) => fill(empty, [world, otra]) };
  return { ...(await filledDatabase(url, filling)), world, otra };
}

/** Both demo companies, small, in a database of their own. Dispose of it. */
export async function wholeGraph({
  shape,
  url,
  acceptsJwt = false,
  through = (direct) => direct,
  deadlineMs,
  services: given = {},
  now = () => AHORA,
  env: settings = {},
  logged,
  unguarded,
}: WholeGraphOptions): Promise<WholeGraph> {
  const dataDir = mkdtempSync(join(tmpdir(), 'grafo-'));
  const { world, otra, ...place } = await wholeDatabase(url);
  const { targets: opened, close: closeDatabases } = await openTargets(
    { ...placed(place), ...(place.url ? { database: { url: through(place.url), urls: {} } } : {}) },
    SUBGRAPH_NAMES,
  );
  const recorders = opened.map(({ database }) => recorded(database));
  const targets = opened.map((target, i) => ({ ...target, database: recorders[i]!.database }));

  const open = unguarded ? { unguarded } : {};
  const log = suiteLogger(logged);
  const services = testServices({ key: secret(internalKey(dataDir)), dataDir, ...given });
  const subgraphs: RunningSubgraph[] = [];
  const servers = new Map<string, SubgraphServer>();
  const peers = createPeers({
    running: () => (shape === 'http' ? [] : subgraphs),
    urls: new Proxy({}, { get: (_, name) => servers.get(name as string)?.url }),
    internalKey: services.key,
  });
  for (const target of targets)
    subgraphs.push(await runSubgraph({ ...target, log, outside: { services, peers, cron: false }, now, ...open }));
  const schemas = targets.map(({ definition }) => definition.schema);
  if (shape === 'http') await serve(subgraphs, schemas, servers, { dataDir, acceptsJwt, log });
  const urls = Object.fromEntries([...servers].map(([name, server]) => [name, server.url]));
  const start = (addresses: Readonly<Record<string, string>>, deadline = deadlineMs) => {
    const env = Object.entries(addresses).map(([name, address]) => [`SUBGRAPH_${name.toUpperCase()}_URL`, address]);
    return startGateway({
      config: parseConfig({
        PORT: '0',
        DATA_DIR: dataDir,
        EMPLOYEE_COST_PER_MINUTE: '1000000000000',
        WRITES_PER_MINUTE: '1000000000',
        ...settings,
        ...Object.fromEntries(env),
      }),
      log,
      subgraphs: shape === 'http' ? [] : subgraphs,
      stateKeptMs: 0,
      ...open,
      ...(deadline === undefined ? {} : { deadlineMs: deadline }),
    });
  };
  const gateway = await start(urls);
  const sent = () => recorders.flatMap(({ queries }) => queries().map(({ sql }) => sql));
  const ofDirectory = await directoryStatements(subgraphs, sent);

  const token = async (claims: Partial<DevelopmentToken> = {}) =>
    secret(
      await signDevelopmentToken(dataDir, {
        sub: 'ana.torres',
        empresa: 'demo',
        alcances: LEER,
        expira: '1h',
        ...claims,
      }),
    );
  const asking =
    (address: string): Front['query'] =>
    async (query, variables, claims) =>
      answered(
        await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(claims)}` },
          body: JSON.stringify({ query, variables }),
        }),
      );
  return {
    url: gateway.url,
    world,
    otra,
    urls,
    dataDir,
    targets,
    subgraphs,
    token,
    query: asking(gateway.url),
    statements: () => sent().filter((sql) => !ofDirectory.has(sql)),
    withInstead: async (instead, deadline) => {
      const other = await start({ ...urls, ...instead }, deadline);
      return { url: other.url, query: asking(other.url), [Symbol.asyncDispose]: () => other.close() };
    },
    runNow: (name, job) => subgraphs.find((each) => each.name === name)!.runNow(job),
    settle: async () => void (await Promise.all(subgraphs.map((each) => each.settle()))),
    stop: async (name) => {
      await servers.get(name)!.close();
      servers.delete(name);
    },
    [Symbol.asyncDispose]: async () => {
      await gateway.close();
      await Promise.all([...servers.values()].map((server) => server.close()));
      for (const subgraph of subgraphs) await subgraph.close();
      await closeDatabases();
      await place[Symbol.asyncDispose]();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** What crm is asked of a token's user, every few seconds whatever a request is: no test counts it. */
async function directoryStatements(
  subgraphs: readonly RunningSubgraph[],
  sent: () => readonly string[],
): Promise<ReadonlySet<string>> {
  const ask = directoryOf(askCrmInProcess(subgraphs.find(({ name }) => name === 'crm')!));
  sent();
  await ask({ sub: 'ana.torres', empresa: 'demo', alcances: [], clientes: '*' });
  return new Set(sent().filter((sql) => sql.includes('usuarios')));
}

const placed = ({ url, ...place }: Place) => ({ ...place, database: { url, urls: {} } });

/** Every subgraph's tables, both companies, and the queues of the jobs. */
async function fill(empty: Place, worlds: readonly World[]): Promise<Blob | undefined> {
  const { targets, dump, close } = await openTargets(placed(empty), SUBGRAPH_NAMES);
  const outside = { services: testServices(), peers: nobody, cron: false };
  for (const target of targets) {
    for (const world of worlds) await loadCompany(target, world);
    const subgraph = await runSubgraph({ ...target, log: suiteLogger(), outside });
    await subgraph.close();
  }
  const dumped = empty.url ? undefined : await dump();
  await close();
  return dumped;
}

const nobody: Peers = async (subgraph) => {
  throw new PeerUnavailable(subgraph);
};

async function serve(
  subgraphs: readonly RunningSubgraph[],
  schemas: readonly GraphQLSchema[],
  servers: Map<string, SubgraphServer>,
  { dataDir, acceptsJwt, log }: { readonly dataDir: string; readonly acceptsJwt: boolean; readonly log: Logger },
): Promise<void> {
  const key = internalKey(dataDir);
  for (const [i, subgraph] of subgraphs.entries()) {
    const askCrm = subgraph.name === 'crm' ? askCrmInProcess(subgraph) : askCrmOverHttp(servers.get('crm')!.url, key);
    const jwt = acceptsJwt ? { verify: createTokenVerifier({ dataDir }), askCrm } : undefined;
    const authenticate = createAuthenticate({ subgraph: subgraph.name, internalKey: key, jwt });
    const guards = acceptsJwt ? callerGuards(parseConfig({}).limits)(schemas[i]!) : undefined;
    const server = await serveSubgraph({
      subgraph,
      authenticate,
      callerGuards: guards,
      log,
      port: 0,
      host: '127.0.0.1',
      stateKeptMs: 0,
    });
    servers.set(subgraph.name, server);
  }
}

/** The same value with the keys of every object in order, so that two answers compare to the byte. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
