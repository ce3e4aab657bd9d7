/** Interface of the admission control for callers' own tokens; the gateway implements it. */
import type { Caller } from '@cliente360/identity';
import type { GraphQLSchema } from 'graphql';
import type { GraphQLRequest } from '../types.ts';

/** A request that may run. */
export interface AdmittedRequest {
  readonly request: GraphQLRequest;
  /** To be called when it has run. */
  leave(): void;
}

/**
 * What whoever shows a token of their own has to pass before a subgraph runs anything for them: the limits hold where the
 * token is taken. What our gateway vouches for has passed there.
 */
export interface CallerGuards {
  /** Reads a request's body. Rejects with the GraphQLError that its caller is answered; `headers` are those of the answer either way. */
  admit(body: string, caller: Caller, signal: AbortSignal, headers: Map<string, string>): Promise<AdmittedRequest>;
}

/** The guards for the schema of a subgraph. */
export type CreateCallerGuards = (schema: GraphQLSchema) => CallerGuards;
