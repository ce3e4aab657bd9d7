/** Interface of a transport to a subgraph, and the errors that it throws. */
import type { Caller } from '@cliente360/identity';
import type { GraphQLRequest, GraphQLResponse } from '@cliente360/subgraph';

export type { GraphQLRequest, GraphQLResponse };

/** Who a call is for, and what they showed at the door. */
export interface GatewayCaller extends Caller {
  /** The `Authorization` header as it came; only for subgraphs that do not know the internal identity. */
  readonly authorization?: string | undefined;
}

/** The way to one subgraph: a request in, a response out, and nobody else knows how. */
export interface Transport {
  /**
   * Rejects with TransportFailure when no well-formed GraphQL response came
   * back before `caller.deadline`, and with CallerGone when `signal` fired first.
   */
  call(request: GraphQLRequest, caller: GatewayCaller, signal: AbortSignal): Promise<GraphQLResponse>;
  /** Resolves while the subgraph and what it needs answer; rejects otherwise, or when `signal` fires. */
  ready(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** No usable answer. The message is for the log alone: it may name hosts. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';
  readonly kind: 'unavailable' | 'deadline' | 'open';

  constructor(kind: TransportFailure['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** The caller left before the answer came: nobody's failure. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}
