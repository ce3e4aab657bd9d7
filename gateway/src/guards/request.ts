/** Request normalization: from what came over HTTP to what Apollo Server may see of it. */
import type { Limits } from '@cliente360/config';
import { GraphQLError } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import type { CheckDocument } from './document.ts';
import { limitExceeded } from './limitExceeded.ts';
import { parseJson } from './json.ts';
import { sha256, type Registered } from './persistedOperations.ts';

export interface Raw {
  readonly method: string;
  readonly contentType: string;
  /** `?query=…`, or nothing. */
  readonly search: string;
  /** The body as it came. */
  readonly text: string;
}

export interface Admitted {
  readonly search: string;
  /** Undefined where there is no JSON in it: what to say then is Apollo Server's. */
  readonly body: unknown;
  /** Why its operations are refused, for who has shown a token: nobody else is told what is registered, or worth the work. */
  refusal(): GraphQLError | undefined;
}

/** The request, or why it is refused to anybody. */
export type Admit = (raw: Raw) => Admitted | GraphQLError;

export interface AdmitOptions {
  readonly limits: Limits;
  readonly checkDocument: CheckDocument;
  /** Only these run, where there are any. */
  readonly registered: Registered | undefined;
}

export function createAdmit({ limits, checkDocument, registered }: AdmitOptions): Admit {
  const resolve = (asked: Asked): Resolved => {
    if (!registered) return { query: asked.query, unknown: false };
    const query = registered(asked);
    return { query, unknown: query === undefined };
  };
  const refusal = (resolved: readonly Resolved[]) => () => {
    for (const { query, unknown } of resolved) {
      if (unknown) return gatewayError('OPERACION_NO_REGISTRADA', {}, 400);
      const error = query === undefined ? undefined : checkDocument(query);
      if (error) return error;
    }
    return undefined;
  };

  const admitPost = ({ contentType, text, search }: Raw): Admitted | GraphQLError => {
    if (!/^application\/json\b/i.test(contentType)) return { search, body: undefined, refusal: () => undefined };
    const body = parseJson(text, limits.jsonDepth);
    if (body instanceof GraphQLError) return body;
    if (Array.isArray(body) && (!limits.batch || body.length > limits.batch)) return limitExceeded('lote');
    const all: readonly unknown[] = Array.isArray(body) ? body : [body];
    const asked = all.map((each) => askedIn(each));
    const bad = asked.find((each) => each instanceof GraphQLError);
    if (bad) return bad;
    const resolved = (asked as readonly Asked[]).map(resolve);
    const sent = registered ? all.map((each, i) => withQuery(each, resolved[i]!.query)) : all;
    return { search, body: Array.isArray(body) ? sent : sent[0], refusal: refusal(resolved) };
  };

  const admitGet = ({ search }: Raw): Admitted | GraphQLError => {
    const params = new URLSearchParams(search);
    const parsed: Record<string, unknown> = { query: params.get('query') ?? undefined };
    for (const name of ['variables', 'extensions']) {
      // A repeated one is refused by Apollo Server, which reads the address too.
      const value = params.get(name);
      if (value === null) continue;
      parsed[name] = parseJson(value, limits.jsonDepth);
      if (parsed[name] instanceof GraphQLError) return parsed[name];
    }
    const asked = askedIn(parsed);
    if (asked instanceof GraphQLError) return asked;
    const resolved = resolve(asked);
    if (registered && resolved.query !== undefined) {
      params.set('query', resolved.query);
      params.delete('extensions');
    }
    return { search: registered ? `?${params.toString()}` : search, body: undefined, refusal: refusal([resolved]) };
  };

  return (raw) => (raw.method === 'GET' ? admitGet(raw) : admitPost(raw));
}

interface Asked {
  readonly query: string | undefined;
  readonly hash: string | undefined;
}

interface Resolved {
  readonly query: string | undefined;
  /** It is none of the registered ones. */
  readonly unknown: boolean;
}

/** What a request asks for; BAD_REQUEST where it names it wrongly. Other mistakes of form are left to Apollo Server. */
function askedIn(request: unknown): Asked | GraphQLError {
  const { query, extensions } = recordOf(request);
  const text = typeof query === 'string' ? query : undefined;
  const { persistedQuery } = recordOf(extensions);
  if (persistedQuery === undefined) return { query: text, hash: undefined };
  const { version, sha256Hash: hash } = recordOf(persistedQuery);
  if (version !== 1 || typeof hash !== 'string') return gatewayError('BAD_REQUEST');
  if (text !== undefined && sha256(text) !== hash) return gatewayError('BAD_REQUEST');
  return { query: text, hash };
}

/** The registered body in place of what was sent, and no hash left to look up. */
function withQuery(request: unknown, query: string | undefined): unknown {
  if (query === undefined) return request;
  const { persistedQuery: _, ...extensions } = recordOf(recordOf(request)['extensions']);
  return { ...recordOf(request), query, extensions };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
