/**
 * One database type behind two engines. Values come back the same from both:
 * uuid, text, numeric, int8, date and timestamptz as the database's own text
 * (sessions run in UTC), int4 and float8 as number, bool as boolean, json as
 * parsed JSON, `text[]` as string[].
 */
export type Param = string | number | boolean | null | readonly string[];

/** A statement with `$1…` placeholders. */
export interface Query {
  readonly sql: string;
  readonly params: readonly Param[];
}

export type Row = Record<string, unknown>;

/** Whose rows a transaction may see: one company, and in it all clients or these. */
export interface Scope {
  /** uuid of the company; null sees no row of a protected table. */
  readonly empresaId: string | null;
  /** `'*'` for every client of the company, else uuids; an empty list sees none. */
  readonly clientes: '*' | readonly string[];
  /**
   * Whether a read sees what the company says among itself (`interno` of `tenantTable`). Left out, whoever sees every
   * client does; whoever is confined to some never does, whatever this says.
   */
  readonly interno?: boolean;
  /** Epoch milliseconds after which statements are cancelled. */
  readonly deadline?: number;
  /** Fires when nobody waits for the answer any more: what runs is cancelled, what has not begun does not begin. */
  readonly signal?: AbortSignal | undefined;
}

/** An open transaction, already inside its scope. Only for writes. */
export interface Transaction {
  query(query: Query): Promise<Row[]>;
  /**
   * The last statement, with the commit right behind it: what it locks is held for as long as the database takes, and
   * not until its answer was read here. The transaction takes nothing after it, and what is thrown after it undoes nothing.
   */
  last(query: Query): Promise<Row[]>;
  /**
   * What is read of what was written, in a `read` of its own right behind that commit and in the same message: asked for
   * before `last`. Where it fails, `last` fails with it, and the transaction stands.
   */
  behind(query: Query): Promise<Row[]>;
}

/** One subgraph's database: its own Postgres schema, through its own role. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /**
   * Runs all statements in one short read transaction inside `scope`, sent at
   * once; gives one array of rows per statement, in order. Repeats once when
   * the connection was closed under it. Throws `DatabaseUnavailable` when the
   * database cannot be reached, `DeadlineExceeded` when `scope.deadline` passed, `Abandoned` when `scope.signal` fired.
   */
  read(scope: Scope, queries: readonly Query[]): Promise<Row[][]>;
  /** Runs `work` in one transaction inside `scope`; rolls back if it throws. Never awaits a network call in it. */
  write<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * As `write`, as the tables' owner: for what sets a company or a catalogue up, or takes it away, and never for a request.
   * It may be a superuser, whom no policy binds: its statements name the company whose rows they mean.
   */
  administer<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Statements as the tables' owner, outside any scope and any transaction of ours:
   * what a job runner keeps its own schema with, and nothing else. Several in one
   * text go without values. Rows of all of them, with instants as Date.
   */
  asOwner(text: string, values?: unknown[]): Promise<{ rows: any[] }>;
  /** How the pool of its role stands; null where there is no pool. */
  connections(): Connections | null;
  /** Resolves while the database answers; throws `DatabaseUnavailable` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Connections of a pool, and how many requests wait for one. */
export interface Connections {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The database does not answer: down, refused, or the connection was lost twice. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** A statement was cancelled, or did not begin, because nobody waits for it. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** A statement was cancelled because the request's deadline passed. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}
