/**
 * A statement on the embedded engine, kept prepared in its one session. Its own
 * `query` parses and plans each statement anew, which costs more than running it.
 */
import { parse, protocol, type PGlite } from '@electric-sql/pglite';
import { statementNames } from './prepared.ts';
import type { Param, Query, Row } from './types.ts';

const { serialize } = protocol;

export type Send = (query: Query) => Promise<Row[]>;

/** Sends statements to the embedded database, inside whatever transaction it is in; those that come at once wait for each other. */
export function preparing(pglite: PGlite): Send {
  const nameOf = statementNames();
  const known = new Set<string>();
  return ({ sql, params }) =>
    pglite.runExclusive(async () => {
      const name = nameOf(sql) ?? '';
      // On its own: what a run fails of leaves the statement prepared, and a name is given once.
      if (!known.has(name)) await exchange(pglite, serialize.parse({ name, text: sql }));
      if (name) known.add(name);
      return exchange(
        pglite,
        serialize.bind({ statement: name, values: params.map(textOf) }),
        serialize.describe({ type: 'P' }),
        serialize.execute(),
      );
    });
}

async function exchange(pglite: PGlite, ...messages: readonly Uint8Array[]): Promise<Row[]> {
  const answer = await pglite.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false });
  return parse.parseResults(answer, pglite.parsers)[0]!.rows as Row[];
}

/** A value as the database reads it, whatever type it expects there. */
function textOf(param: Param): string | null {
  if (param === null || typeof param === 'string') return param;
  if (typeof param === 'object') return `{${param.map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return String(param);
}
