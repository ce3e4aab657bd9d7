/** Compression of answers over a kilobyte for who accepts it, off the event loop's thread. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { endInPieces } from '@cliente360/subgraph/scheduler';

/** Shorter ones fit into the packet that their headers are in. */
const LEAST = 1_024;
/** How far back a repetition is looked for, in bits of bytes. What repeats in an answer is near: with the usual 22 it takes twice the time and is no shorter. */
const WINDOW = 18;
/** An answer is made once and read once: most of what there is to save, for little time. */
const CODINGS = {
  br: () =>
    createBrotliCompress({
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: WINDOW },
    }),
  gzip: () => createGzip({ level: 4 }),
};

/** Ends `response`, whose head was not written yet, with `text`. Resolves when it is written or its reader has left. */
export async function endCompressed(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  if (text.length < LEAST) return endInPieces(response, text);
  response.appendHeader('vary', 'Accept-Encoding');
  const coding = codingOf(request.headers['accept-encoding']);
  if (!coding) return endInPieces(response, text);
  response.removeHeader('content-length');
  response.setHeader('content-encoding', coding);
  const compressor = CODINGS[coding]();
  const sent = pipeline(compressor, response).catch(() => {});
  await Promise.all([endInPieces(compressor, text), sent]);
}

/** What a client accepts best of ours; undefined for one that would rather have it as it is. */
export function codingOf(accept: string | string[] | undefined): keyof typeof CODINGS | undefined {
  const weights = new Map(
    String(accept ?? '')
      .toLowerCase()
      .split(',')
      .map((each) => {
        const [name = '', ...parameters] = each.split(';').map((part) => part.trim());
        const q = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, q === undefined ? 1 : Number(q.slice(2))] as const;
      }),
  );
  const [br = 0, gzip = 0] = ['br', 'gzip'].map((name) => weights.get(name) ?? weights.get('*'));
  if (!(Math.max(br, gzip) > 0)) return undefined;
  return br >= gzip ? 'br' : 'gzip';
}
