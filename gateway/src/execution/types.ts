/** Interface of an executor: an operation in, its answer out. */
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayCaller } from '../transport/types.ts';

/** A parsed and validated operation; its variables are still as the client sent them. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  /** Equal for equal queries: plans are kept by it. */
  readonly queryHash: string;
}

export interface ExecutionContext {
  readonly caller: GatewayCaller;
  /** Fires when the client leaves. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

export interface ExecutionResponse {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** From an operation to its answer; nothing else in the gateway knows how plans are made and run. */
export interface Executor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  execute(operation: Operation, context: ExecutionContext): Promise<ExecutionResponse>;
  close(): Promise<void>;
}
