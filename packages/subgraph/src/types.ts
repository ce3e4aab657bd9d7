/** Types of what a subgraph takes and gives: GraphQL requests and responses, and its interface as it runs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '@cliente360/identity';

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** A GraphQL response as it goes over the wire: plain JSON values. */
export interface GraphQLResponse {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** What a running subgraph answers without GraphQL, below a path. */
export interface RunningHttp {
  readonly prefix: string;
  /** Rejects only where nothing can be answered any more. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A subgraph that runs: in this process, or behind its HTTP server. */
export interface RunningSubgraph {
  readonly name: string;
  /**
   * Answers as its `/graphql` would; never rejects for what a resolver threw. Once `signal` has fired nothing more is read
   * for it, and what the database reads is cancelled; a write that has begun is done.
   */
  execute(request: GraphQLRequest, caller: Caller, signal?: AbortSignal): Promise<GraphQLResponse>;
  /** Resolves when the database answers; throws otherwise. */
  ready(): Promise<void>;
  /** What else it answers, beside GraphQL: the same in its own server and in a gateway of this process. */
  readonly http?: readonly RunningHttp[];
  /** Does a scheduled job now, whatever its hour. Throws where the subgraph has none of that name. */
  runNow(job: string): Promise<void>;
  /** Writes what it owes to be written after its answers. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
