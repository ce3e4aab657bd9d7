/** drizzle-kit's folder of migrations, as it lies in a subgraph. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  /** Name of its file, without `.sql`. */
  readonly tag: string;
  readonly hash: string;
  readonly statements: readonly string[];
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
  return readJournal(folder).map(({ tag }) => {
    // A checkout with Windows' line ends is the same migration.
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
    return {
      tag,
      hash: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').filter((sql) => sql.trim() !== ''),
    };
  });
}

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
  ];
}
