/** The one session of an embedded database. Its own `query` parses and plans each statement anew, and asks the engine five times for each. */
import { protocol, type PGlite } from '@electric-sql/pglite';
import type { BackendMessage } from 'pg-protocol/dist/messages.js';
import { Parser } from 'pg-protocol/dist/parser.js';
import type { Run } from './transaction.ts';
import type { Row } from './types.ts';
import { ownerParserOf } from './values.ts';
import { wireSession, type Answer } from './wire.ts';

export interface Turn {
  readonly run: Run;
  /** One statement, with its values read as `Database.asOwner` gives them. */
  asOwner(sql: string, params: readonly unknown[]): Promise<Row[]>;
  /** Runs a text of several statements without values. */
  exec(text: string): Promise<void>;
}

export interface Session {
  /** Has the session alone until `work` ends; who else wants it waits. Whatever transaction `work` opens, it ends. */
  exclusively<T>(work: (turn: Turn) => Promise<T>): Promise<T>;
}

export function sessionOf(pglite: PGlite): Session {
  const session = wireSession();
  const owner = wireSession(ownerParserOf);
  const parser = new Parser();
  /** Rejects with the first failure that the engine tells. */
  const exchange = async (bytes: Uint8Array, answer?: Answer): Promise<void> => {
    let failure: BackendMessage | undefined;
    const hear = (message: BackendMessage) => {
      if (message.name === 'error') failure ??= message;
      else (answer?.[message.name as keyof Answer] as ((message: BackendMessage) => void) | undefined)?.(message);
    };
    // As a stream: else all that is ever said would be parsed once more, and kept. What it gives is the engine's own memory.
    const onRawData = (said: Uint8Array) => parser.parse(Buffer.from(said), hear);
    await pglite.execProtocolRawStream(bytes, { syncToFs: false, onRawData });
    if (failure) throw failure;
  };
  const turn: Turn = {
    run: async (queries) => {
      const { bytes, answer } = session(queries);
      await exchange(bytes, answer);
      return answer.rows();
    },
    asOwner: async (sql, params) => {
      const { bytes, answer } = owner([{ sql, params }]);
      await exchange(bytes, answer);
      return answer.rows()[0]!;
    },
    exec: (text) => exchange(protocol.serialize.query(text)),
  };
  return { exclusively: (work) => pglite.runExclusive(() => work(turn)) };
}
