/** A stock Apollo gateway over some subgraphs: what another one answers is held against its answers. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GraphQLRequest, GraphQLResponse } from '@cliente360/subgraph';
import { buildSchema, printSchema, type GraphQLSchema } from 'graphql';
import { BESIDES_KEY, type Asked } from './operations.ts';

export interface StockAnswer {
  /** As JSON, under the keys of the odd operation. */
  readonly data: string;
  readonly errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
}

export interface StockGateway extends AsyncDisposable {
  /** What its callers see of the graph. */
  readonly schema: GraphQLSchema;
  /** Asked in names that nobody else has: in others it answers wrongly. */
  answer(asked: Asked): Promise<StockAnswer>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** `supergraph` without rules of access, which a stock planner refuses; `answerOf` is what the subgraph called `name` says. */
export async function stockGateway(
  supergraph: string,
  answerOf: (name: string, request: GraphQLRequest) => Promise<GraphQLResponse>,
): Promise<StockGateway> {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => ({
      process: async ({ request: { query, variables, operationName } }) =>
        (await answerOf(name, { query: query!, variables, operationName })) as never,
    }),
    logger: silent,
  });
  const server = new ApolloServer({ gateway, logger: silent });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = buildSchema(printSchema(apiSchema))));
  await server.start();
  return {
    schema: schema!,
    answer: async ({ plain: { text, variables }, keyOf }) => {
      const { body } = await server.executeOperation({ query: text, variables });
      if (body.kind !== 'single') throw new TypeError('not one answer');
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as {
        data?: unknown;
        errors?: StockAnswer['errors'];
      };
      return { data: JSON.stringify(underKeys(data, keyOf)), errors };
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

function underKeys(value: unknown, keyOf: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => underKeys(each, keyOf));
  if (typeof value !== 'object' || value === null) return value;
  const asked = Object.entries(value).filter(([key]) => key !== BESIDES_KEY);
  return Object.fromEntries(asked.map(([key, each]) => [keyOf(key), underKeys(each, keyOf)]));
}
