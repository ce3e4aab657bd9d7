/** A subgraph on the real engine, with the demo world in it, for one test file. */
import { hash } from 'node:crypto';
import { openDatabases, recorded, type Database, type Row, type Scope } from '@cliente360/database';
import { createWorld, EMPRESAS_DEMO, loadDemo, type World } from '@cliente360/demo';
import { ALCANCES, ALCANCE_INTERNO, type Identity } from '@cliente360/identity';
import {
  demoGenerators,
  PeerUnavailable,
  runSubgraph,
  sliceScopes,
  type GraphQLResponse,
  type Peers,
  type RunningSubgraph,
  type Services,
  type SubgraphDefinition,
} from '@cliente360/subgraph';
import { filledDatabase, type Filling } from './filled.ts';
import { secret, suiteLogger } from './logs.ts';

/** The clock of the tests: the day the demo world of `testSubgraph` is dated around, at noon in Mexico City. */
export const AHORA = new Date('2026-11-24T18:00:00.000Z');
const HOY = '2026-11-24';
const SEMILLA = 7;

/** Who asks, where it matters; `proceso`: no person but a process of the house. */
export type Asker = Partial<Identity> & { readonly proceso?: string };

export interface TestSubgraph extends AsyncDisposable {
  readonly definition: SubgraphDefinition;
  readonly database: Database;
  /** The worlds loaded: company `demo`, and `otra` so that leaks can be seen. */
  readonly world: World;
  readonly otra: World;
  /** Answers as the gateway would be answered; `as` changes who asks (all of company `demo` otherwise). */
  query(text: string, variables?: Record<string, unknown>, as?: Asker): Promise<GraphQLResponse>;
  /** `Cliente` by id through `_entities`, with the selection given. */
  cliente(id: string, selection: string, as?: Asker): Promise<GraphQLResponse>;
  /** The subgraph itself: what it answers without GraphQL. */
  readonly running: RunningSubgraph;
  /** Does a scheduled job now. */
  runNow(job: string): Promise<void>;
  /** The SQL sent since the last call. */
  statements(): string[];
  /** Rows straight from the database, inside a scope (company `demo`, every client, unless told). */
  rows(sql: string, params?: readonly (string | null)[], scope?: Partial<Scope>): Promise<Row[]>;
}

export interface TestSubgraphOptions {
  /** Clients of company `demo` (`otra` has as many); 3 unless told, 0 for empty tables. */
  readonly clientes?: number;
  readonly now?: () => Date;
  /** What it acts with, where it is to act: the other subgraphs (nobody is there unless told), mail, chat. Its jobs run then, those with `cron` by `runNow` only. */
  readonly outside?: { readonly peers?: Peers; readonly services?: Partial<Services> };
  /** What stands between the subgraph and its database, where something is to fail. */
  readonly through?: (database: Database) => Database;
}

/** A house without mail or chat; what it writes to disk goes to a folder of the test's own. */
export const testServices = (services: Partial<Services> = {}): Services => ({
  key: secret('a key of the tests, as long as they like it'),
  dataDir: 'memory://',
  correo: { url: undefined, remitente: 'Cliente 360 <cliente360@localhost>', carpeta: undefined },
  encuestaUrl: undefined,
  rocketchat: undefined,
  ...services,
});

/** Whoever asks may read everything, unless a test says otherwise. */
const LEER = ALCANCES.filter((each) => each.endsWith(':leer') || each === ALCANCE_INTERNO);

const nobody: Peers = async (subgraph) => {
  throw new PeerUnavailable(subgraph);
};

/** Opens, migrates and fills the subgraph on PostgreSQL (`TEST_DATABASE_URL`) or an embedded database in memory. Dispose of it. */
export async function testSubgraph(
  definition: SubgraphDefinition,
  { clientes = 3, now = () => AHORA, outside, through = (database) => database }: TestSubgraphOptions = {},
): Promise<TestSubgraph> {
  const { name, migrationsFolder, jobs } = definition;
  const [world, otra] = EMPRESAS_DEMO.map((empresa) =>
    createWorld({ semilla: SEMILLA, hoy: HOY, empresa, clientes: Math.max(clientes, 1) }),
  ) as [World, World];
  const run = (database: Database, acting: TestSubgraphOptions['outside']) =>
    runSubgraph({
      definition,
      database,
      log: suiteLogger(),
      ...(acting
        ? { outside: { services: testServices(acting.services), peers: acting.peers ?? nobody, cron: false } }
        : {}),
      now,
    });
  const generators = clientes ? await demoGenerators(definition) : [];
  const filling = (parts: readonly unknown[], work: (database: Database) => Promise<void>): Filling => ({
    key: `${name}-${hash('sha256', JSON.stringify([name, migrationsFolder, jobs, ...parts]))}`,
    fill: async (place) => {
      const opened = await openDatabases(place);
      await work(await opened.subgraph({ name, migrationsFolder }));
      const dump = place.url ? undefined : await opened.dump();
      await opened.close();
      return dump;
    },
  });
  // Tables, queues and what a start writes of its own are the same for any number of clients, and take longer than rows.
  const started = filling([], async (database) => (await run(database, {})).close());
  const withRows = filling([clientes, generators.map((each) => each.name)], async (database) => {
    for (const each of [world, otra]) await loadDemo(database, generators, each);
  });
  const place = await filledDatabase(
    process.env['TEST_DATABASE_URL'],
    clientes ? { ...withRows, over: started } : started,
  );
  const databases = await openDatabases(place);
  const opened = await databases.subgraph({ name, migrationsFolder });
  const { database, queries } = recorded(through(opened));
  const subgraph = await run(database, outside);
  const alcances = [...new Set([...LEER, sliceScopes(definition.name).leer])];
  const query: TestSubgraph['query'] = (text, variables = {}, { proceso, ...as } = {}) =>
    subgraph.execute(
      { query: text, variables },
      {
        identity: { sub: 'ana.torres', empresa: world.empresa.clave, alcances, clientes: '*', ...as },
        proceso,
        requestId: 'test',
        deadline: Date.now() + 30_000,
      },
    );

  return {
    definition,
    database,
    world,
    otra,
    query,
    cliente: (id, selection, as) =>
      query(
        `query ($cliente: _Any!) { _entities(representations: [$cliente]) { ... on Cliente { ${selection} } } }`,
        { cliente: { __typename: 'Cliente', id } },
        as,
      ),
    running: subgraph,
    runNow: (job) => subgraph.runNow(job),
    statements: () => queries().map(({ sql }) => sql),
    rows: async (sql, params = [], scope = {}) =>
      (await opened.read({ empresaId: world.empresa.id, clientes: '*', ...scope }, [{ sql, params }]))[0]!,
    [Symbol.asyncDispose]: async () => {
      await subgraph.close();
      await databases.close();
      await place[Symbol.asyncDispose]();
    },
  };
}
