/**
 * Client of a subgraph for the others: how it asks another one, wherever it runs: in this process by a call,
 * elsewhere over HTTP with the internal identity. No subgraph reads another's tables.
 */
import { withinDeadline } from '@cliente360/config/deadline';
import type { Caller } from '@cliente360/identity';
import type { GraphQLRequest, GraphQLResponse, RunningSubgraph } from '../types.ts';
import { postSigned } from './postSigned.ts';

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
      if (local)
        return await withinDeadline({ deadline: caller.deadline, late }, () => local.execute(request, caller, signal));
      if (!url) throw new Error('it has no address');
      return await postSigned({ subgraph, url, internalKey }, request, caller, signal);
    } catch (error) {
      throw new PeerUnavailable(subgraph, { cause: error });
    }
  };
}

const late = () => new Error('the deadline passed');
