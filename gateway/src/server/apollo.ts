/** Apollo Server around our executor: parsing, validation, HTTP semantics. */
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Limits } from '@cliente360/config';
import { asKeyValueCache, bytesOf, documents, documentStore } from '@cliente360/subgraph/cache';
import { UNSAID } from '@cliente360/subgraph/ownErrors';
import { stringifyInSlices } from '@cliente360/subgraph/scheduler';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { gatewayError, messageOf } from '../errors/catalogue.ts';
import { onePerSelection } from '../errors/onePerSelection.ts';
import { formatError, publicError, withoutSuggestion } from '../errors/public.ts';
import type { ExecutionContext, Executor, Operation } from '../execution/types.ts';
import type { Facts } from '../observability/requests.ts';
import type { Metrics, OperationOutcome } from '../observability/metrics.ts';

/** What in-flight operations get once the process was told to end: their deadline. */
const DRAIN_MS = 10_000;

export interface OperationContext extends ExecutionContext {
  /** `performance.now()` when the request came. */
  readonly startedAt: number;
  /** What the request's line in the log says of it. */
  readonly facts: Facts;
}

export interface ApolloOptions {
  readonly executor: Executor;
  readonly supergraphSdl: string;
  readonly httpServer: Server;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly limits: Limits;
  /** Only registered operations run: there is none to register. */
  readonly locked: boolean;
  readonly plugins: readonly ApolloServerPlugin<OperationContext>[];
}

export function createApollo({
  executor,
  supergraphSdl,
  httpServer,
  metrics,
  log,
  limits,
  locked,
  plugins,
}: ApolloOptions): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    gateway: {
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: executor.schema, coreSupergraphSdl: supergraphSdl });
        return () => {};
      },
      load: async () => ({ executor: (request) => answer(executor, request) }),
      stop: () => executor.close(),
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    documentStore: documentStore(),
    persistedQueries: locked ? false : { cache: asKeyValueCache(documents.share<string>(bytesOf)) },
    allowBatchedHttpRequests: limits.batch > 0,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.selections,
    stringifyResult: async (result) => `${await stringifyInSlices(result)}\n`,
    formatError: limits.fieldSuggestions ? formatError : (error) => withoutSuggestion(formatError(error)),
    logger: log,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      measure(metrics),
      ...plugins,
    ],
  });
}

type GatewayExecutor = NonNullable<
  Awaited<ReturnType<NonNullable<ConstructorParameters<typeof ApolloServer>[0]['gateway']>['load']>>['executor']
>;
type GatewayRequest = Parameters<GatewayExecutor>[0];

async function answer(executor: Executor, request: GatewayRequest): ReturnType<GatewayExecutor> {
  const context = request.context as OperationContext;
  const { log, caller } = context;
  // Apollo Server asks all the same, and gives the first error a code of its own.
  if (!request.operation) return { errors: [new GraphQLError(withoutOperation(request.request.operationName))] };
  try {
    const { data, errors } = await executor.execute(operationOf(request), context);
    const told = errors?.filter(({ extensions }) => extensions[UNSAID] !== true) ?? [];
    const said = onePerSelection(told, data).map((error) => publicError(error, { log, requestId: caller.requestId }));
    if (said.length && said.every(isRefusal))
      throw gatewayError('UNAUTHENTICATED', {}, 401, 'La empresa del token no existe.');
    // Without `data` the operation never ran: a variable was wrong, and the status says so.
    return { ...(data === undefined ? {} : { data }), ...(said.length ? { errors: said } : {}) };
  } catch (error) {
    if (isRefusal(error)) throw error;
    log.error({ err: error }, 'an operation was not executed');
    throw gatewayError('INTERNAL_SERVER_ERROR', { requestId: caller.requestId }, 500);
  }
}

const withoutOperation = (name: string | null | undefined): string =>
  name ? `El documento no tiene la operación «${name.slice(0, 100)}».` : messageOf('OPERATION_RESOLUTION_FAILURE');

/** A signature that holds and a company that no subgraph knows is a bad token all the same. */
const isRefusal = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';

function operationOf({ document, operation, source, request, queryHash }: GatewayRequest): Operation {
  return {
    document,
    operation,
    query: source,
    operationName: request.operationName,
    variables: request.variables ?? {},
    queryHash,
  };
}

function measure(metrics: Metrics): ApolloServerPlugin<OperationContext> {
  return {
    contextCreationDidFail: async () => metrics.operation('refused', 0),
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operation, response: { body } }) => {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult;
        const outcome = outcomeOf(result);
        metrics.operation(outcome, (performance.now() - contextValue.startedAt) / 1000);
        Object.assign(contextValue.facts, { operation: nameOf(operation), outcome });
      },
    }),
  };
}

/** As `query Ficha`; a name is its caller's, and may be as long as a document. */
const nameOf = (operation: OperationDefinitionNode | null | undefined): string | undefined =>
  operation ? [operation.operation, operation.name?.value.slice(0, MAX_NAME)].filter(Boolean).join(' ') : undefined;

const MAX_NAME = 100;

function outcomeOf({ data, errors }: { data?: unknown; errors?: unknown }): OperationOutcome {
  if (!errors) return 'ok';
  return data ? 'partial' : 'error';
}
