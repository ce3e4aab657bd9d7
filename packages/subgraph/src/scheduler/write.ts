/** Streaming of a long answer: piece by piece, as fast as its reader takes it, and never all of it at once. */
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Characters that are encoded and handed to the socket at once. */
const PIECE = 128 * 1024;

/** Ends `response` with `text`. Resolves when it is written or its reader has left. */
export async function endInPieces(response: Writable, text: string): Promise<void> {
  if (text.length <= PIECE) return void response.end(text);
  await pipeline(Readable.from(pieces(text)), response).catch(() => {});
}

async function* pieces(text: string): AsyncGenerator<Buffer> {
  for (let from = 0; from < text.length;) {
    const to = endOf(text, from + PIECE);
    yield Buffer.from(text.slice(from, to));
    from = to;
    await nextTurn();
  }
}

/** Not between the two halves of a character. */
const endOf = (text: string, at: number): number => (isHigh(text.charCodeAt(at - 1)) ? at + 1 : at);

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
