/** Renaming of unsafe names at a subgraph that takes callers' tokens; our gateway has renamed them already. */
import { parse, print, validate, type GraphQLSchema } from 'graphql';
import { renamed, type Renamed, type Unsafe } from '../names.ts';
import { inSlices } from '../scheduler/scheduler.ts';
import type { GraphQLRequest, GraphQLResponse } from '../types.ts';

type Execute = (request: GraphQLRequest) => Promise<GraphQLResponse>;

/** What an operation has to contain to be looked at closer: almost none does. */
const ODD = new RegExp(`\\b(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b|_cliente360_`);

/** Besides JavaScript's, the keys that access rules add. */
const UNSAFE: Unsafe = { alias: (key) => key.startsWith('_cliente360_'), variable: () => false };

/** Executes a request in safe names, and gives its answer in those that were asked for. */
export async function inSafeNames(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  execute: Execute,
): Promise<GraphQLResponse> {
  const safe = ODD.test(request.query) ? safeOf(schema, request.query) : undefined;
  if (!safe) return execute(request);
  const { document, variables, data, path } = safe;
  const answer = await execute({
    ...request,
    query: print(document),
    variables: variables(request.variables ?? {}),
  });
  return {
    ...answer,
    ...(answer.data ? { data: await inSlices(request, data(answer.data)) } : {}),
    ...(answer.errors
      ? { errors: answer.errors.map((error) => (error.path ? { ...error, path: path(error.path) } : error)) }
      : {}),
  };
}

/** Undefined where it is not valid, which whoever executes it says. */
function safeOf(schema: GraphQLSchema, query: string): Renamed | undefined {
  try {
    const document = parse(query, { noLocation: true });
    return validate(schema, document).length ? undefined : renamed(document, schema, UNSAFE);
  } catch {
    return undefined;
  }
}
