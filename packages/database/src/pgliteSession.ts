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
    const { buffer, byteOffset, length } = await pglite.execProtocolRaw(bytes, { syncToFs: false });
    parser.parse(Buffer.from(buffer, byteOffset, length), (message) => {
      if (message.name === 'error') failure ??= message;
      else (answer?.[message.name as keyof Answer] as ((message: BackendMessage) => void) | undefined)?.(message);
    });
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
