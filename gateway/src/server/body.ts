/** Reading of a request body, up to its limit of bytes. */
import type { IncomingMessage } from 'node:http';
import { isOtherEncoding, utf8Of } from '@cliente360/subgraph/utf8';

/** A request's body, or why there is none. `gone`: the client left, or sent too slowly. */
export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tooLarge' }
  /** It says that it is something else than UTF-8. */
  | { readonly kind: 'otherEncoding' }
  /** It is something else than UTF-8. */
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'gone' };

/** Reads a body of at most `maxBytes`. Never rejects: a half-sent one, uncaught, would end the process. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { kind: 'tooLarge' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Leaving the loop must not end the connection: the answer still goes out on it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) return { kind: 'tooLarge' };
      chunks.push(chunk);
    }
  } catch {
    return { kind: 'gone' };
  }
  if (isOtherEncoding(request.headers)) return { kind: 'otherEncoding' };
  const text = utf8Of(Buffer.concat(chunks));
  return text === undefined ? { kind: 'notUtf8' } : { kind: 'text', text };
}
