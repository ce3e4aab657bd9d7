/**
 * PostgreSQL's extended protocol as both engines are spoken to: statements that are known together travel in one message
 * with one Sync behind them, and are answered in one. A driver's own `query` ends each statement with a Sync, for which
 * the server writes, and wakes its reader up, once a statement.
 */
import { LRUCache } from 'lru-cache';
import { serialize } from 'pg-protocol';
import type { Row } from './types.ts';
import { parserOf as houseParserOf, type ParserOf } from './values.ts';

const SYNC = serialize.sync();
const EXECUTE = serialize.execute();
const DESCRIBE = serialize.describe({ type: 'P' });

/** A `Query`, or what a job runner asks: its values may be instants and JSON too. */
interface Asked {
  readonly sql: string;
  readonly params: readonly unknown[];
}

interface Field {
  readonly name: string;
  readonly parse: (value: string) => unknown;
}

/** What the engine says of an exchange, in the order in which it says it. */
export interface Answer {
  rowDescription(message: { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] }): void;
  dataRow(message: { readonly fields: readonly (string | null)[] }): void;
  commandComplete(): void;
  /** The rows of each statement: for when the engine is ready again, and none failed. */
  rows(): Row[][];
}

export interface Exchange {
  readonly bytes: Buffer;
  readonly answer: Answer;
}

/** What a session keeps prepared, in characters of their text: a server takes some ten times as much for a plan. */
const KEPT_TEXT = 2 * 2 ** 20;
/** A longer one is planned each time. */
const KEPT_LENGTH = 64 * 2 ** 10;

/** Of all sessions of the process: two of them may share one connection, and there a name is one statement's. */
let made = 0;

/** A statement that the engine keeps for a session, and what it gives, as the engine described it when it first ran. */
interface Kept {
  readonly name: string;
  readonly fields: readonly Field[];
}

/**
 * One session of an engine, with what it keeps prepared: a cache of statements by their text, of which the one used least
 * recently is closed there too when there is no more room. Exchanges follow each other: the next is made when the last was
 * answered. A statement of one that failed is prepared anew, since how far it came is not known, and since what failed
 * may be the plan that was kept of a table that has changed.
 */
export function wireSession(parserOf: ParserOf = houseParserOf): (queries: readonly Asked[]) => Exchange {
  /** Names that the engine may still keep and nobody uses any more. */
  let stale: string[] = [];
  /** Names of the exchange that is under way: stale, where it fails. */
  let underWay: string[] = [];
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT_TEXT,
    sizeCalculation: (_, sql) => sql.length + 1,
    dispose: ({ name }, _, reason) => {
      if (reason === 'evict') stale.push(name);
    },
  });
  return (queries) => {
    const messages = [...stale, ...underWay].map((name) => serialize.close({ type: 'S', name }));
    stale = [];
    const known = queries.map(({ sql }) => kept.get(sql));
    const names = new Map<string, string>();
    queries.forEach(({ sql, params }, k) => {
      const before = names.get(sql) ?? known[k]?.name;
      const name = before ?? (sql.length <= KEPT_LENGTH ? `s${made++}` : '');
      if (!before) messages.push(serialize.parse({ name, text: sql }));
      messages.push(serialize.bind({ statement: name, values: params.map(textOf) }));
      if (!known[k]) messages.push(DESCRIBE);
      messages.push(EXECUTE);
      names.set(sql, name);
      kept.delete(sql);
    });
    messages.push(SYNC);
    underWay = [...names.values()].filter(Boolean);
    const keep = (fields: readonly (readonly Field[])[]) => {
      underWay = [];
      queries.forEach(({ sql }, k) => {
        const name = names.get(sql);
        if (name) kept.set(sql, { name, fields: fields[k]! });
      });
    };
    const described = known.map((each) => each?.fields);
    return { bytes: Buffer.concat(messages), answer: answerOf(described, parserOf, keep) };
  };
}

function answerOf(
  known: readonly (readonly Field[] | undefined)[],
  parserOf: ParserOf,
  keep: (fields: readonly (readonly Field[])[]) => void,
): Answer {
  const results: Row[][] = [];
  const described: (readonly Field[])[] = [];
  let rows: Row[] = [];
  let fields = known[0] ?? [];
  return {
    rowDescription: (message) => {
      fields = message.fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));
    },
    dataRow: ({ fields: values }) => {
      const row: Row = {};
      for (let k = 0; k < fields.length; k++) {
        const value = values[k]!;
        row[fields[k]!.name] = value === null ? null : fields[k]!.parse(value);
      }
      rows.push(row);
    },
    commandComplete: () => {
      results.push(rows);
      described.push(fields);
      rows = [];
      fields = known[results.length] ?? [];
    },
    rows: () => {
      keep(described);
      return results;
    },
  };
}

/** A value as the engine reads it, whatever type it expects there. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

function elementOf(value: unknown): string {
  const text = textOf(value);
  return text === null || Array.isArray(value) ? (text ?? 'null') : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
