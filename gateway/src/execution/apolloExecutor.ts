/** Executor over @apollo/gateway: its query planner and its execution, with our transports as data sources. */
import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { asKeyValueCache, bytesOf, documents } from '@cliente360/subgraph/cache';
import { scalars } from '@cliente360/subgraph/scalars';
import { isScalarType, OperationTypeNode, parse, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Supergraph } from '../supergraph/load.ts';
import type { Route } from '../transport/routes.ts';
import { preflight, type BeforeActs } from './preflight.ts';
import { keysOf } from './introspection.ts';
import { operationIn } from './operations.ts';
import { shapedInSlices } from './shaping/deferred.ts';
import type { ExecutionContext, Executor, Operation } from './types.ts';

type StockExecutor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type StockContext = Parameters<StockExecutor>[0];
type PlanCache = NonNullable<
  NonNullable<NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>['queryPlannerConfig']>['cache']
>;
type CachedPlan = Parameters<PlanCache['set']>[1];

/** Apollo's own planner and executor, over our routes. */
export async function apolloExecutor(
  supergraph: Supergraph,
  routes: ReadonlyMap<string, Route>,
  log: Logger,
): Promise<Executor> {
  // oxlint-disable-next-line node/no-process-env -- the only way to tell @apollo/gateway to report nothing
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const before = preflight(routes);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    buildService: ({ name }) => dataSource(routes.get(name)!, before),
    experimental_didResolveQueryPlan: before.planned,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, cache: keptPlans() },
    __exposeQueryPlanExperimental: false,
    // It calls a subgraph without a URL an error, which here is one of this process; what fails later reaches us as errors.
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.debug(message),
      error: (message) => log.debug(message),
    },
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await gateway.load();
  checkScalars(schema!);
  return {
    schema: schema!,
    execute: (operation, context) => shapedInSlices(context, () => executor(stockContext(operation, context, schema!))),
    close: () => gateway.stop(),
  };
}

/** Plans within the budget of what is kept of documents; a graph has one schema for as long as it runs. */
const keptPlans = (): PlanCache => ({
  ...asKeyValueCache(documents.share<CachedPlan>(bytesOf)),
  clear: () => {},
});

/** A composed schema's scalars take anything: ours check their input here, where the client's own argument can still be named. */
function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}

function stockContext(
  { query, operationName, variables, ...operation }: Operation,
  context: ExecutionContext,
  schema: GraphQLSchema,
): StockContext {
  const request = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
  // Cache, metrics and the like are Apollo Server's; the executor reads none of them.
  return {
    ...operation,
    request,
    schema,
    context,
    source: query,
    operationName: operationName ?? null,
    logger: context.log,
    metrics: {},
  } as unknown as StockContext;
}

function dataSource({ fetch }: Route, before: BeforeActs): GraphQLDataSource {
  return {
    process: async (options: GraphQLDataSourceProcessOptions) => {
      const { caller, signal, log } = options.context as ExecutionContext;
      const { query = '', variables, operationName } = options.request;
      const document = ('document' in options && options.document) || parse(query, { noLocation: true });
      const operation = operationIn(document, undefined)!;
      if (operation.operation === OperationTypeNode.MUTATION && 'incomingRequestContext' in options) {
        const refusals = await before.refusals(options.incomingRequestContext, options.context as ExecutionContext);
        const [key] = keysOf(operation.selectionSet);
        if (refusals.length)
          return { data: null, errors: refusals.map((error) => ({ ...error, path: [key] })) } as never;
      }
      return fetch({ request: { query, variables, operationName }, document, caller, signal, log }) as never;
    },
  };
}
