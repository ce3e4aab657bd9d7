/** Client of a process of the house for another subgraph over HTTP: one GraphQL request, signed with the internal identity. */
import { REQUEST_ID_HEADER } from '@cliente360/config/requestId';
import { INTERNAL_IDENTITY_HEADER, signCaller, type Caller } from '@cliente360/identity';
import { Agent } from 'undici';
import type { GraphQLRequest, GraphQLResponse } from '../types.ts';
import { postGraphql } from './graphqlClient.ts';

/** Where a subgraph is, and the key that it believes. */
export interface Address {
  readonly subgraph: string;
  readonly url: string;
  readonly internalKey: string;
}

// The deadline of each call is the only clock; undici's own would be a second, hidden one. Idle sockets keep no process.
const connections = new Agent({ connections: 128, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 2_000 } });

/** Rejects when no GraphQL response came before the caller's deadline, or before `signal` fired. */
export async function postSigned(
  { subgraph, url, internalKey }: Address,
  request: GraphQLRequest,
  caller: Caller,
  signal?: AbortSignal,
): Promise<GraphQLResponse> {
  const late = AbortSignal.timeout(Math.max(1, caller.deadline - Date.now()));
  const body = JSON.stringify(request);
  const { response } = await postGraphql(connections, new URL(url), {
    body,
    headers: {
      [REQUEST_ID_HEADER]: caller.requestId,
      [INTERNAL_IDENTITY_HEADER]: signCaller(internalKey, subgraph, body, caller),
    },
    signal: signal ? AbortSignal.any([signal, late]) : late,
  });
  return response;
}
