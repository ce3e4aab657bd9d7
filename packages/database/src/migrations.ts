/** drizzle-kit's folder of migrations, as it lies in a subgraph. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  /** Name of its file, without `.sql`. */
  readonly tag: string;
  readonly hash: string;
  readonly statements: readonly string[];
  /** What it is the sum of: a database that has all of those has this one too. */
  readonly replaces: Replaced | undefined;
  /** Whether its statements run each by itself, as `concurrently` asks for. */
  readonly outsideTransaction: boolean;
}

/** Migrations that became one, and the last version of the house that had them. */
export interface Replaced {
  readonly version: string;
  readonly tags: readonly string[];
}

interface JournalEntry {
  readonly tag: string;
  /** Epoch milliseconds at which it was generated. */
  readonly when: number;
}

const journalOf = (folder: string) => join(folder, 'meta', '_journal.json');

const readJournal = (folder: string): JournalEntry[] =>
  (JSON.parse(readFileSync(journalOf(folder), 'utf8')) as { entries: JournalEntry[] }).entries;

/** The folder's migrations in the order of its journal. Throws what `checkMigrations` says, one line. */
export function readMigrations(folder: string): Migration[] {
  const [problem] = checkMigrations(folder);
  if (problem) throw new Error(problem);
  return readJournal(folder).map(({ tag }) => readMigration(folder, tag));
}

function readMigration(folder: string, tag: string): Migration {
  // A checkout with Windows' line ends is the same migration.
  const text = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
  const marks = marksOf(text);
  return {
    tag,
    hash: createHash('sha256').update(text).digest('hex'),
    statements: text.split('--> statement-breakpoint').filter((sql) => sql.trim() !== ''),
    replaces: marks.map(replacedBy).find((each) => each !== undefined),
    outsideTransaction: marks.includes(OUTSIDE),
  };
}

/** The first line of a migration whose statements no transaction can hold. */
export const OUTSIDE_TRANSACTION = '-- cliente360: sin transacción';

/** What a migration says of itself to the migrator, in the comments that it begins with. */
const MARK = '-- cliente360:';
const OUTSIDE = OUTSIDE_TRANSACTION.slice(MARK.length).trim();
const REPLACES = /^reemplaza, hasta la versión (\S+): (\S.*)$/;

function marksOf(text: string): string[] {
  const lines = text.split('\n');
  const code = lines.findIndex((line) => !line.startsWith('--'));
  return lines
    .slice(0, code < 0 ? lines.length : code)
    .filter((line) => line.startsWith(MARK))
    .map((line) => line.slice(MARK.length).trim());
}

function replacedBy(mark: string): Replaced | undefined {
  const [, version, tags] = REPLACES.exec(mark) ?? [];
  return version && tags ? { version, tags: tags.split(/\s+/) } : undefined;
}

/** An index that is made or dropped while its table is written to. */
export interface IndexStatement {
  readonly creates: boolean;
  /** Its name in SQL, with its schema. */
  readonly index: string;
}

const CREATES =
  /^create\s+(?:unique\s+)?index\s+concurrently\s+(?:if\s+not\s+exists\s+)?("?[\w$]+"?)\s+on\s+("?[\w$]+"?)\./i;
const DROPS = /^drop\s+index\s+concurrently\s+(?:if\s+exists\s+)?("?[\w$]+"?\."?[\w$]+"?)/i;

/** What a statement outside a transaction does; undefined for one that could not be begun again after half of it. */
export function indexStatement(sql: string): IndexStatement | undefined {
  const bare = withoutComments(sql);
  const [, index, schema] = CREATES.exec(bare) ?? [];
  if (index && schema) return { creates: true, index: `${schema}.${index}` };
  const [, dropped] = DROPS.exec(bare) ?? [];
  return dropped ? { creates: false, index: dropped } : undefined;
}

const withoutComments = (sql: string): string =>
  sql
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('--'))
    .join('\n')
    .trim();

/** What is wrong with a folder of migrations, in words; empty when it is sound. */
export function checkMigrations(folder: string): string[] {
  if (!existsSync(journalOf(folder))) return [`${folder} has no journal`];
  const entries = readJournal(folder);
  const listed = new Set(entries.map(({ tag }) => `${tag}.sql`));
  const present = new Set(readdirSync(folder).filter((file) => file.endsWith('.sql')));
  return [
    ...[...listed.difference(present)].map((file) => `${folder}: ${file} is in the journal and not in the folder`),
    ...[...present.difference(listed)].map((file) => `${folder}: ${file} is not in the journal and would never run`),
    ...entries
      .filter(({ when }, i) => i > 0 && when <= entries[i - 1]!.when)
      .map(({ tag }) => `${folder}: ${tag} is dated before the one it follows`),
    ...entries
      .filter(({ tag }) => present.has(`${tag}.sql`))
      .flatMap(({ tag }) => problemsOf(folder, tag).map((problem) => `${folder}: ${tag} ${problem}`)),
  ];
}

function problemsOf(folder: string, tag: string): string[] {
  const { statements, outsideTransaction } = readMigration(folder, tag);
  const unknown = marksOf(statements.join('\n')).filter((mark) => mark !== OUTSIDE && !replacedBy(mark));
  const indexes = statements.filter((sql) => indexStatement(sql));
  return [
    ...unknown.map((mark) => `says of itself «${mark}», which means nothing to the migrator`),
    ...(outsideTransaction && indexes.length < statements.length
      ? [
          'runs outside a transaction and does more than make or drop indexes concurrently: give the rest a migration of its own',
        ]
      : []),
    ...(!outsideTransaction && indexes.length > 0
      ? [`makes or drops an index concurrently, which no transaction can hold: begin it with «${OUTSIDE_TRANSACTION}»`]
      : []),
  ];
}
