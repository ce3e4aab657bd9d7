/**
 * Preflight of a mutation: what other subgraphs would refuse of what is asked of it in return (a page too long, a cursor of
 * nobody's) is asked of them before the act is done, in the fetches that its plan has for them, about nobody.
 */
import type { GatewayConfig } from '@apollo/gateway';
import { Kind, OperationTypeNode, valueFromASTUntyped, visit, BREAK, type DocumentNode } from 'graphql';
import type { Route } from '../transport/routes.ts';
import type { GraphQLResponse } from '../transport/types.ts';
import type { ExecutionContext } from './types.ts';

type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];
type PlanNode = Exclude<NonNullable<Resolved['queryPlan']['node']>, { kind: 'Subscription' }>;
type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
type Errors = NonNullable<GraphQLResponse['errors']>;

export interface BeforeActs {
  /** To be told of every plan. */
  readonly planned: (resolved: Resolved) => void;
  /** What the act of this request would be told too late; empty for anything but an act. */
  refusals(requestContext: object, context: ExecutionContext): Promise<Errors>;
}

/** Codes of what a caller asked wrongly; that a subgraph is away is no reason to leave an act undone. */
const MISTAKES: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'CURSOR_INVALIDO', 'DATO_PROTEGIDO']);

export function preflight(routes: ReadonlyMap<string, Route>): BeforeActs {
  const plans = new WeakMap<object, Resolved>();
  const asked = new WeakMap<object, Promise<Errors>>();

  const ask = async (resolved: Resolved, { caller, signal, log }: ExecutionContext): Promise<Errors> => {
    const given = (resolved.requestContext.request.variables ?? {}) as Record<string, unknown>;
    const answers = await Promise.all(
      fetchesIn(resolved.queryPlan.node as PlanNode | undefined, conditionsOf(resolved, given))
        .filter(hasArguments)
        .map(({ serviceName, operation: query, operationName, operationDocumentNode, variableUsages = [] }) => {
          const own = variableUsages.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : []));
          const variables = { ...(Object.fromEntries(own) as Record<string, unknown>), representations: [] };
          const request = { query, variables, operationName };
          return routes.get(serviceName)!.fetch({ request, document: operationDocumentNode!, caller, signal, log });
        }),
    );
    return answers.flatMap(({ errors = [] }) => errors.filter(({ extensions }) => MISTAKES.has(extensions?.['code'])));
  };

  return {
    planned: (resolved) => {
      if (resolved.operationContext.operation.operation === OperationTypeNode.MUTATION)
        plans.set(resolved.requestContext, resolved);
    },
    refusals: async (requestContext, context) => {
      const resolved = plans.get(requestContext);
      if (!resolved) return [];
      let errors = asked.get(requestContext);
      if (!errors) asked.set(requestContext, (errors = ask(resolved, context)));
      return errors;
    },
  };
}

/** Whether the plan goes that way, by a condition's variable. */
type Holds = (condition: string) => boolean;

function conditionsOf({ operationContext: { operation } }: Resolved, given: Readonly<Record<string, unknown>>): Holds {
  return (name) => {
    const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    const byDefault = declared?.defaultValue && valueFromASTUntyped(declared.defaultValue);
    return (Object.hasOwn(given, name) ? given[name] : byDefault) === true;
  };
}

/** The fetches about entities: what is asked once the act is done. */
function fetchesIn(node: PlanNode | undefined, holds: Holds): FetchNode[] {
  if (node?.kind === 'Fetch') return node.requires ? [node] : [];
  if (node?.kind === 'Flatten') return fetchesIn(node.node, holds);
  if (node?.kind === 'Condition') return fetchesIn(holds(node.condition) ? node.ifClause : node.elseClause, holds);
  if (node?.kind === 'Sequence' || node?.kind === 'Parallel')
    return node.nodes.flatMap((each) => fetchesIn(each, holds));
  return [];
}

/** Whether something could be wrong with it: most of what is asked of an act in return has no argument. */
const hasArguments = ({ operationDocumentNode: document }: FetchNode): boolean =>
  document !== undefined && argued(document);

function argued(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name, arguments: args = [] }) => {
      if (name.value === '_entities' || !args.length) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
