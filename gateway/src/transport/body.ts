/** Parser of a subgraph's HTTP answer: from bytes that nobody vouches for to a GraphQL response. */
import { markOwnError } from '@cliente360/subgraph/ownErrors';
import type { Dispatcher } from 'undici';
import { TransportFailure, type GraphQLResponse } from './types.ts';

/** More than any page of the graph; less than would hurt the process. */
const MAX_BYTES = 16 * 1024 * 1024;

const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;

/** Whether these bytes, under these headers, are the word of a subgraph that is believed. */
export type Believed = (text: string, headers: Dispatcher.ResponseData['headers']) => boolean;

/** Rejects with TransportFailure for anything but a well-formed GraphQL response. */
export async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  believed: Believed,
): Promise<GraphQLResponse> {
  try {
    checkHead(statusCode, headers);
    const text = await readCapped(body);
    const response = parseResponse(text);
    if (response.errors && believed(text, headers)) response.errors.forEach(markOwnError);
    return response;
  } finally {
    // Unread bytes would keep the connection busy; a read body ignores this.
    body.on('error', () => {}).destroy();
  }
}

function checkHead(status: number, headers: Dispatcher.ResponseData['headers']): void {
  if (status !== 200) throw new TransportFailure('unavailable', `status ${status}`);
  if (!JSON_TYPE.test(String(headers['content-type']))) {
    throw new TransportFailure('unavailable', `content type ${String(headers['content-type'])}`);
  }
  // None was asked for, and a few bytes of it can unfold to gigabytes.
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new TransportFailure('unavailable', `content encoding ${String(encoding)}`);
}

async function readCapped(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new TransportFailure('unavailable', `more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parseResponse(text: string): GraphQLResponse {
  const response = parseJson(text);
  if (!isResponse(response)) throw new TransportFailure('unavailable', 'not a GraphQL response');
  return response;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TransportFailure('unavailable', 'not JSON', { cause: error });
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
