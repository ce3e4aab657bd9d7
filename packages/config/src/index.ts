/** Configuration: every setting of the house, parsed once from the environment. Nothing else reads it. */
import { isIPv4, isIPv6 } from 'node:net';
import { z } from 'zod';
import { isSubgraphName, SUBGRAPH_NAMES, SUBGRAPHS, urlVariable, type SubgraphName } from './subgraphs.ts';

export * from './subgraphs.ts';

const GATEWAY_PORT = 4000;

const databaseVariable = (name: SubgraphName) => `DATABASE_URL_${name.toUpperCase()}`;

/** One variable is wrong; the message is one line that names it and says what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const flag = z.enum(['0', '1'], 'must be 1 or 0').transform((value) => value === '1');
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => protocols.includes(URL.parse(value)?.protocol ?? ''),
      `must be an address that begins with ${protocols.join('// or ')}//`,
    );
const http = url('http:', 'https:');
const database = url('postgres:', 'postgresql:');

/** Origins as a browser says them: scheme, name and port, and nothing behind. */
const origins = z
  .string()
  .transform((list) => list.split(',').map((each) => each.trim()))
  .refine(
    (list) => list.every((each) => /^https?:[^*]+$/.test(each) && URL.parse(each)?.origin === each),
    'must be exact origins with commas between them, as https://app.empresa.mx,http://localhost:5173',
  );

const whole = (from: number, to: number, otherwise: number) => {
  const says = `must be a whole number, ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, says)
    .transform(Number)
    .refine((value) => value >= from && value <= to, says)
    .default(otherwise);
};

/** What the gateway admits. */
const limitVariables = {
  MAX_TOKENS: whole(100, 100_000, 5_000),
  MAX_DEPTH: whole(1, 100, 16),
  MAX_INTROSPECTION_DEPTH: whole(1, 100, 20),
  MAX_ALIASES: whole(0, 10_000, 50),
  MAX_DIRECTIVES: whole(0, 10_000, 50),
  MAX_SELECTIONS: whole(100, 100_000, 4_000),
  MAX_BODY_BYTES: whole(1_024, 64 * 1024 * 1024, 1024 * 1024),
  MAX_JSON_DEPTH: whole(4, 500, 64),
  MAX_BATCH: whole(0, 100, 0),
  MAX_COST: whole(1, 1_000_000_000, 100_000),
  PARTNER_COST_PER_MINUTE: whole(1, 1_000_000_000_000, 1_000_000),
  EMPLOYEE_COST_PER_MINUTE: whole(1, 1_000_000_000_000, 30_000_000),
  WRITES_PER_MINUTE: whole(1, 1_000_000_000, 600),
  RUNNING_COST_PER_CALLER: whole(1, 1_000_000_000, 100_000),
  RUNNING_COST: whole(1, 1_000_000_000, 300_000),
  HEADERS_TIMEOUT_MS: whole(100, 600_000, 5_000),
  REQUEST_TIMEOUT_MS: whole(100, 600_000, 10_000),
  FIELD_SUGGESTIONS: flag.optional(),
};

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port, 0 to 65535')
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DEMO: flag.optional(),
  ALLOW_DEV_KEY: flag.optional(),
  DATABASE_URL: database.optional(),
  ...bySubgraph(databaseVariable, database.optional()),
  DATABASE_APP_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  ...bySubgraph(urlVariable, http.optional()),
  SUPERGRAPH_PATH: z.string().optional(),
  SUBGRAPHS_HERE: z
    .string()
    .transform((value) => value.split(',').map((each) => each.trim()))
    .refine(
      (names): names is SubgraphName[] => names.every(isSubgraphName),
      `must be names of ours, as ${SUBGRAPH_NAMES.join(',')}`,
    )
    .optional(),
  INTERNAL_KEY: z.string().min(32, 'must have 32 characters or more').optional(),
  SUBGRAPH_ACCEPTS_JWT: flag.optional(),
  JWKS_URL: http.optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  CORS_ORIGINS: origins.optional(),
  AUTH: z.enum(['off'], 'must be off, or not set').optional(),
  PERSISTED_OPERATIONS: z.string().optional(),
  ...limitVariables,
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  CORREO_REMITENTE: z
    .string()
    .regex(
      /^(?:[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be an address, as «Soporte <soporte@empresa.mx>»',
    )
    .default('Cliente 360 <cliente360@localhost>'),
  ENCUESTA_URL: http.optional(),
  ROCKETCHAT_URL: http.optional(),
  ROCKETCHAT_USER_ID: z.string().optional(),
  ROCKETCHAT_TOKEN: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
});

/** Every variable there is. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

function bySubgraph<T>(variable: (name: SubgraphName) => string, takes: T): Record<string, T> {
  return Object.fromEntries(SUBGRAPH_NAMES.map((name) => [variable(name), takes]));
}

/** What the gateway admits, and refuses beyond. */
export interface Limits {
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Levels of fields, introspection apart. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Selections once fragments are unfolded. */
  readonly selections: number;
  readonly bodyBytes: number;
  /** Lists and objects within one another in a request's JSON. */
  readonly jsonDepth: number;
  /** Operations in one request; 0 refuses every list. */
  readonly batch: number;
  /** Cost units of one operation. */
  readonly cost: number;
  /** Cost units a minute of a caller that is confined to some clients. */
  readonly partnerCostPerMinute: number;
  /** The same, of one that is confined to nobody. */
  readonly employeeCostPerMinute: number;
  /** Mutations of one caller. */
  readonly writesPerMinute: number;
  /** Cost units of one caller that run at once. */
  readonly runningCostPerCaller: number;
  /** Cost units of all callers that run at once. */
  readonly runningCost: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Whether an error proposes names of the schema. */
  readonly fieldSuggestions: boolean;
}

export interface Config {
  /** As set; each process has its own default. */
  readonly port: number | undefined;
  readonly host: string;
  readonly dataDir: string;
  /** Demo data are loaded and a token is printed. */
  readonly demo: boolean;
  readonly database: {
    readonly url: string | undefined;
    readonly urls: Readonly<Partial<Record<SubgraphName, string>>>;
    /** Of the roles `app_<subgraph>`, where an administrator made them with one. */
    readonly rolePassword?: string | undefined;
  };
  /** Where each subgraph is, if not in this process. */
  readonly subgraphUrls: Readonly<Partial<Record<SubgraphName, string>>>;
  readonly supergraphPath: string | undefined;
  /**
   * Ours that run in a gateway's process. All that have no address of their own, for our own supergraph and with
   * identities; for any other only those that SUBGRAPHS_HERE names: what somebody else calls `crm` is not ours.
   */
  readonly subgraphsHere: readonly SubgraphName[];
  readonly internalKey: string | undefined;
  readonly subgraphAcceptsJwt: boolean;
  readonly jwt: {
    readonly jwksUrl: string | undefined;
    readonly issuer: string | undefined;
    readonly audience: string | undefined;
  };
  /** False only with AUTH=off, for supergraphs that are not ours. */
  readonly auth: boolean;
  /** Front ends of other origins that may call: these, and in a demonstration those of loopback names. */
  readonly cors: { readonly origins: readonly string[]; readonly loopback: boolean };
  readonly correo: { readonly url: string | undefined; readonly remitente: string };
  /** The page that a survey's key opens. */
  readonly encuestaUrl: string | undefined;
  readonly rocketchat: { readonly url: string; readonly userId: string; readonly token: string } | undefined;
  /** A manifest: only its operations run. */
  readonly persistedOperations: string | undefined;
  readonly limits: Limits;
  readonly logLevel: string;
}

/** Parses and checks the environment. Throws ConfigError for the first variable that is wrong. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // Compose files set what they do not use to nothing.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new ConfigError(`${path.join('.')} ${message}`);
  }
  const set = parsed.data as z.infer<typeof variables> & Record<string, string | undefined>;
  const demo = set.DEMO ?? (!set.DATABASE_URL && !set.JWKS_URL);
  const config: Config = {
    port: set.PORT,
    host: set.HOST,
    dataDir: set.DATA_DIR,
    demo,
    database: {
      url: set.DATABASE_URL,
      urls: named((name) => set[databaseVariable(name)]),
      rolePassword: set.DATABASE_APP_PASSWORD,
    },
    subgraphUrls: named((name) => set[urlVariable(name)]),
    supergraphPath: set.SUPERGRAPH_PATH,
    subgraphsHere: hereOf(set),
    internalKey: set.INTERNAL_KEY,
    subgraphAcceptsJwt: set.SUBGRAPH_ACCEPTS_JWT ?? false,
    jwt: { jwksUrl: set.JWKS_URL, issuer: set.JWT_ISSUER, audience: set.JWT_AUDIENCE },
    auth: set.AUTH !== 'off',
    cors: { origins: set.CORS_ORIGINS ?? [], loopback: demo },
    correo: { url: set.SMTP_URL, remitente: set.CORREO_REMITENTE },
    encuestaUrl: set.ENCUESTA_URL,
    rocketchat: rocketchatOf(set.ROCKETCHAT_URL, set.ROCKETCHAT_USER_ID, set.ROCKETCHAT_TOKEN),
    persistedOperations: set.PERSISTED_OPERATIONS,
    limits: limitsOf(set, demo),
    logLevel: set.LOG_LEVEL,
  };
  checkTogether(config, set.ALLOW_DEV_KEY ?? false);
  return config;
}

function hereOf(set: z.infer<typeof variables> & Record<string, unknown>): readonly SubgraphName[] {
  const told = set.SUBGRAPHS_HERE as readonly SubgraphName[] | undefined;
  const here = told ?? (set.AUTH === 'off' || set.SUPERGRAPH_PATH !== undefined ? [] : SUBGRAPH_NAMES);
  const addressed = here.filter((name) => set[urlVariable(name)] !== undefined);
  if (told && addressed[0])
    throw new ConfigError(
      `SUBGRAPHS_HERE names ${addressed[0]}, and ${urlVariable(addressed[0])} says that it is elsewhere`,
    );
  return here.filter((name) => !addressed.includes(name));
}

function named(value: (name: SubgraphName) => string | undefined): Partial<Record<SubgraphName, string>> {
  return Object.fromEntries(
    SUBGRAPH_NAMES.flatMap((name) => {
      const found = value(name);
      return found ? [[name, found]] : [];
    }),
  );
}

function limitsOf(set: z.infer<typeof variables>, demo: boolean): Limits {
  if (set.REQUEST_TIMEOUT_MS < set.HEADERS_TIMEOUT_MS)
    throw new ConfigError('REQUEST_TIMEOUT_MS must not be less than HEADERS_TIMEOUT_MS: headers are part of a request');
  return {
    tokens: set.MAX_TOKENS,
    depth: set.MAX_DEPTH,
    introspectionDepth: set.MAX_INTROSPECTION_DEPTH,
    aliases: set.MAX_ALIASES,
    directives: set.MAX_DIRECTIVES,
    selections: set.MAX_SELECTIONS,
    bodyBytes: set.MAX_BODY_BYTES,
    jsonDepth: set.MAX_JSON_DEPTH,
    batch: set.MAX_BATCH,
    cost: set.MAX_COST,
    partnerCostPerMinute: set.PARTNER_COST_PER_MINUTE,
    employeeCostPerMinute: set.EMPLOYEE_COST_PER_MINUTE,
    writesPerMinute: set.WRITES_PER_MINUTE,
    runningCostPerCaller: set.RUNNING_COST_PER_CALLER,
    runningCost: set.RUNNING_COST,
    headersTimeoutMs: set.HEADERS_TIMEOUT_MS,
    requestTimeoutMs: set.REQUEST_TIMEOUT_MS,
    // Outside a demonstration the schema is for who may introspect it, word by word to nobody.
    fieldSuggestions: set.FIELD_SUGGESTIONS ?? demo,
  };
}

function rocketchatOf(url?: string, userId?: string, token?: string): Config['rocketchat'] {
  if (!url && !userId && !token) return undefined;
  if (url && userId && token) return { url, userId, token };
  throw new ConfigError('ROCKETCHAT_URL, ROCKETCHAT_USER_ID and ROCKETCHAT_TOKEN go together: set the three, or none');
}

/** What is safe on one's own machine only. */
function checkTogether({ host, auth, jwt, internalKey, subgraphUrls }: Config, allowDevKey: boolean): void {
  if (!auth && !isLoopback(host))
    throw new ConfigError(`AUTH=off serves this machine only: HOST is ${host}; remove AUTH or set HOST=127.0.0.1`);
  if (auth && !jwt.jwksUrl && !isLoopback(host) && !allowDevKey)
    throw new ConfigError(
      `HOST ${host} is reachable from other machines and tokens are checked with the development key; set JWKS_URL, or ALLOW_DEV_KEY=1`,
    );
  const remote = SUBGRAPH_NAMES.find((name) => {
    const address = subgraphUrls[name];
    return address !== undefined && !isLoopback(new URL(address).hostname);
  });
  if (remote && !internalKey)
    throw new ConfigError(`INTERNAL_KEY is needed: ${urlVariable(remote)} is on another host`);
}

/** True for addresses that never leave this machine. */
export function isLoopback(host: string): boolean {
  // An IPv4 peer of a socket that listens on both is written as IPv6.
  const bare = host
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
  return bare === 'localhost' || (isIPv4(bare) && bare.startsWith('127.')) || (isIPv6(bare) && bare === '::1');
}

/** The port of a gateway, or of a subgraph that stands alone. */
export const portOf = ({ port }: Config, subgraph?: SubgraphName): number =>
  port ?? (subgraph ? SUBGRAPHS[subgraph].port : GATEWAY_PORT);
