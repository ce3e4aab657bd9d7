/** CORS: which front ends of other origins may call, and how. No credentials ever: who calls says so in a header of their own. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '@cliente360/config';

export interface CorsOptions {
  /** Exact origins, as `https://app.empresa.mx`. */
  readonly origins: readonly string[];
  /** Any origin of a loopback name besides: what a front end is being written on. */
  readonly loopback: boolean;
}

/** Writes what a browser has to be told; true for a preflight, which is then answered. */
export type Cors = (request: IncomingMessage, response: ServerResponse, methods: readonly string[]) => boolean;

/** How long a browser need not ask again; Chromium keeps no answer for longer. */
const MAX_AGE_S = 7_200;

/** What a page may read of an answer, beside its body. */
const EXPOSED = [
  'accept-ranges',
  'content-disposition',
  'content-range',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-request-id',
].join(', ');

export function createCors({ origins, loopback }: CorsOptions): Cors {
  const exact = new Set(origins);
  const allows = (origin: string) => exact.has(origin) || (loopback && isLoopbackOrigin(origin));
  return ({ method, headers }, response, methods) => {
    // A cache must not give one origin what was said to another, or to nobody.
    response.appendHeader('vary', 'Origin');
    const { origin } = headers;
    if (origin === undefined || !allows(origin)) return false;
    response.setHeader('access-control-allow-origin', origin);
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) {
      response.setHeader('access-control-expose-headers', EXPOSED);
      return false;
    }
    response.appendHeader('vary', 'Access-Control-Request-Headers');
    response.setHeader('access-control-allow-methods', methods.join(', '));
    // Whatever it asks for: an origin that may call may say what it likes, and no header proves anything by itself.
    const asked = headers['access-control-request-headers'];
    if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
    response.setHeader('access-control-max-age', String(MAX_AGE_S));
    response.writeHead(204).end();
    return true;
  };
}

function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && url.origin === origin && isLoopback(url.hostname);
}
