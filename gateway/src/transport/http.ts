/** HTTP transport to a subgraph of another process. */
import { ANSWER_HEADER, INTERNAL_IDENTITY_HEADER, isAnswerOf, signCaller } from '@cliente360/identity';
import { postGraphql, UnusableAnswer } from '@cliente360/subgraph/client';
import { markOwnError } from '@cliente360/subgraph/ownErrors';
import { Pool } from 'undici';
import { TransportFailure, type GatewayCaller, type Transport } from './types.ts';

const CONNECT_MS = 2_000;
/** Sockets to one subgraph: more calls at once wait for one to be free. */
const CONNECTIONS = 128;

export interface HttpTransportOptions {
  readonly name: string;
  readonly url: string;
  /** Signs who calls. Without it the caller's own `Authorization` passes on: the subgraph is not of this house. */
  readonly internalKey?: string | undefined;
}

/** A subgraph behind HTTP. Never follows a redirect: the caller's identity goes to one address only. */
export function httpTransport({ name, url, internalKey }: HttpTransportOptions): Transport {
  const address = new URL(url);
  // The deadline of each call is the only clock; undici's own would be a second, hidden one.
  const pool = new Pool(address.origin, {
    connections: CONNECTIONS,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: CONNECT_MS },
  });

  const post = async (body: string, headers: Record<string, string>, signal: AbortSignal) => {
    try {
      const { response, text, headers: given } = await postGraphql(pool, address, { body, headers, signal });
      if (response.errors && isBelieved(text, given[ANSWER_HEADER])) response.errors.forEach(markOwnError);
      return response;
    } catch (error) {
      if (signal.reason === error) throw error;
      if (error instanceof UnusableAnswer)
        throw new TransportFailure('unavailable', error.message, { cause: error.cause });
      throw new TransportFailure('unavailable', 'the connection failed', { cause: error });
    }
  };
  const isBelieved = (text: string, signature: string | string[] | undefined): boolean =>
    internalKey !== undefined && isAnswerOf(internalKey, name, text, signature);
  const credentials = (body: string, caller: GatewayCaller): Record<string, string> => {
    if (internalKey !== undefined) return { [INTERNAL_IDENTITY_HEADER]: signCaller(internalKey, name, body, caller) };
    return caller.authorization === undefined ? {} : { authorization: caller.authorization };
  };

  return {
    call: (request, caller, signal) => {
      const body = JSON.stringify(request);
      return post(body, { 'x-request-id': caller.requestId, ...credentials(body, caller) }, signal);
    },
    ready: async (signal) => {
      if (internalKey === undefined) await post(PROBE, {}, signal);
      else await probeHealth(pool, signal);
    },
    // In-flight calls have ended or lost their deadline by the time anybody closes.
    close: () => pool.destroy(),
  };
}

/** What any GraphQL server answers. */
const PROBE = JSON.stringify({ query: '{ __typename }' });

async function probeHealth(pool: Pool, signal: AbortSignal): Promise<void> {
  const { statusCode, body } = await pool.request({ method: 'GET', path: '/health/ready', signal });
  await body.dump({ limit: 65_536, signal });
  if (statusCode !== 200) throw new TransportFailure('unavailable', `health answers ${statusCode}`);
}
