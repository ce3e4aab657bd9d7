/**
 * PostgreSQL's extended protocol as both engines are spoken to: statements that are known together travel in one message
 * with one Sync behind them, and are answered in one. A driver's own `query` ends each statement with a Sync, for which
 * the server writes, and wakes its reader up, once a statement.
 */
import { serialize } from 'pg-protocol';
import { statementNames } from './prepared.ts';
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

const statementName = statementNames();

/**
 * One session of an engine, with what it keeps prepared. Exchanges follow each other: the next is made when the last was
 * answered. A statement of one that failed is prepared anew, since how far it came is not known, and since what failed
 * may be the plan that was kept of a table that has changed.
 */
export function wireSession(parserOf: ParserOf = houseParserOf): (queries: readonly Asked[]) => Exchange {
  /** What each kept statement gives, as the engine described it when it first ran. */
  const kept = new Map<string, readonly Field[]>();
  return (queries) => {
    const messages: Buffer[] = [];
    const names = queries.map(({ sql }) => statementName(sql) ?? '');
    const known = names.map((name) => kept.get(name));
    queries.forEach(({ sql, params }, k) => {
      const name = names[k]!;
      if (!known[k]) {
        if (name) messages.push(serialize.close({ type: 'S', name }));
        messages.push(serialize.parse({ name, text: sql }));
      }
      messages.push(serialize.bind({ statement: name, values: params.map(textOf) }));
      if (!known[k]) messages.push(DESCRIBE);
      messages.push(EXECUTE);
      kept.delete(name);
    });
    messages.push(SYNC);
    const keep = (fields: readonly (readonly Field[])[]) =>
      names.forEach((name, k) => name && kept.set(name, fields[k]!));
    return { bytes: Buffer.concat(messages), answer: answerOf(known, parserOf, keep) };
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
