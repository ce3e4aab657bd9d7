/**
 * HTTP client of a GraphQL server that nobody vouches for: one POST, no redirect, an answer bounded in bytes. The gateway
 * asks subgraphs through it, and subgraphs each other; who signs what, and what a failure is called, is theirs to say.
 */
import type { Dispatcher } from 'undici';
import type { GraphQLResponse } from '../types.ts';

/** More than any page of the graph; less than would hurt the process. */
const MAX_BYTES = 16 * 1024 * 1024;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' };
const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;

type Headers = Dispatcher.ResponseData['headers'];

/** It answered, and with nothing of use. The message is for the log. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

export interface HttpAnswer {
  readonly response: GraphQLResponse;
  /** As it came: what a signature of it is checked against. */
  readonly text: string;
  readonly headers: Headers;
}

/**
 * Posts `body`, JSON, to `url` over the connections of `dispatcher`. Rejects with UnusableAnswer for anything but a
 * well-formed GraphQL response under status 200, with the reason of `signal` once it fires, and as undici does where the
 * connection fails.
 */
export async function postGraphql(
  dispatcher: Dispatcher,
  url: URL,
  { body, headers, signal }: { readonly body: string; readonly headers: Headers; readonly signal: AbortSignal },
): Promise<HttpAnswer> {
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body,
    signal,
  });
  try {
    checkHead(answer);
    const text = await readCapped(answer.body);
    return { response: parseResponse(text), text, headers: answer.headers };
  } finally {
    // Unread bytes would keep the connection busy; a read body ignores this.
    answer.body.on('error', () => {}).destroy();
  }
}

function checkHead({ statusCode, headers }: Dispatcher.ResponseData): void {
  if (statusCode !== 200) throw new UnusableAnswer(`status ${statusCode}`);
  const type = String(headers['content-type']);
  if (!JSON_TYPE.test(type)) throw new UnusableAnswer(`content type ${type}`);
  // None was asked for, and a few bytes of it can unfold to gigabytes.
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new UnusableAnswer(`content encoding ${String(encoding)}`);
}

async function readCapped(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new UnusableAnswer(`more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseResponse(text: string): GraphQLResponse {
  const response = parseJson(text);
  if (!isResponse(response)) throw new UnusableAnswer('not a GraphQL response');
  return response;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableAnswer('not JSON', { cause: error });
  }
}

function isResponse(value: unknown): value is GraphQLResponse {
  if (!isRecord(value)) return false;
  const { data, errors } = value;
  if (data !== undefined && data !== null && !isRecord(data)) return false;
  // Some servers write an empty list, or null, where the specification wants nothing.
  if (errors === undefined || errors === null) delete value['errors'];
  else if (!Array.isArray(errors) || !errors.every(isError)) return false;
  return true;
}

const isError = (value: unknown): boolean => isRecord(value) && typeof value['message'] === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
