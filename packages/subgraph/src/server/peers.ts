/**
 * How a subgraph asks another one, wherever it runs: in this process by a call,
 * elsewhere over HTTP with the internal identity. No subgraph reads another's tables.
 */
import type { Caller } from '@cliente360/identity';
import type { GraphQLRequest, GraphQLResponse, RunningSubgraph } from '../types.ts';
import { postSigned, type Address } from './postSigned.ts';

/** The other subgraph did not answer. The message is for the log: it may name hosts. */
export class PeerUnavailable extends Error {
  override readonly name = 'PeerUnavailable';
  readonly subgraph: string;

  constructor(subgraph: string, options?: ErrorOptions) {
    super(`${subgraph} did not answer`, options);
    this.subgraph = subgraph;
  }
}

/** Rejects with PeerUnavailable when no GraphQL response came before the caller's deadline, or before `signal` fired. */
export type Peers = (
  subgraph: string,
  request: GraphQLRequest,
  caller: Caller,
  signal?: AbortSignal,
) => Promise<GraphQLResponse>;

/** Those of this process, known once they run, and the addresses of the others. */
export interface PeersOptions {
  readonly running: () => readonly RunningSubgraph[];
  readonly urls: Readonly<Record<string, string | undefined>>;
  readonly internalKey: string;
}

export function createPeers({ running, urls, internalKey }: PeersOptions): Peers {
  return async (subgraph, request, caller, signal) => {
    const local = running().find(({ name }) => name === subgraph);
    const url = urls[subgraph];
    try {
      if (local) return await withinDeadline(local.execute(request, caller, signal), caller);
      if (!url) throw new Error('it has no address');
      return await overHttp({ subgraph, url, internalKey }, request, caller, signal);
    } catch (error) {
      throw new PeerUnavailable(subgraph, { cause: error });
    }
  };
}

async function withinDeadline<Answer>(answer: Promise<Answer>, { deadline }: Caller): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('the deadline passed')), Math.max(0, deadline - Date.now()));
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function overHttp(address: Address, request: GraphQLRequest, caller: Caller, signal: AbortSignal | undefined) {
  const { statusCode, response } = await postSigned(address, request, caller, signal);
  if (statusCode !== 200) throw new Error(`it answered ${statusCode}`);
  return response;
}
