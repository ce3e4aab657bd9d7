/** HTTP client of a process of the house for another subgraph: one POST of a GraphQL request, signed with the internal identity. */
import { REQUEST_ID_HEADER } from '@cliente360/config/requestId';
import { INTERNAL_IDENTITY_HEADER, signCaller, type Caller } from '@cliente360/identity';
import { request as send } from 'undici';
import type { GraphQLRequest, GraphQLResponse } from '../types.ts';

/** Where a subgraph is, and the key that it believes. */
export interface Address {
  readonly subgraph: string;
  readonly url: string;
  readonly internalKey: string;
}

export interface Answered {
  readonly statusCode: number;
  readonly response: GraphQLResponse;
}

/** Rejects when no JSON came before the caller's deadline, or before `signal` fired. Follows no redirect. */
export async function postSigned(
  { subgraph, url, internalKey }: Address,
  request: GraphQLRequest,
  caller: Caller,
  signal?: AbortSignal,
): Promise<Answered> {
  const late = AbortSignal.timeout(Math.max(1, caller.deadline - Date.now()));
  const body = JSON.stringify(request);
  const { statusCode, body: answer } = await send(url, {
    method: 'POST',
    signal: signal ? AbortSignal.any([signal, late]) : late,
    headers: {
      'content-type': 'application/json',
      [REQUEST_ID_HEADER]: caller.requestId,
      [INTERNAL_IDENTITY_HEADER]: signCaller(internalKey, subgraph, body, caller),
    },
    body,
  });
  return { statusCode, response: (await answer.json()) as GraphQLResponse };
}
