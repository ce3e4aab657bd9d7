/** Rules kept on every operation, at the cost of two look-ups for one that was seen before with the same scopes. */
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { bytesOf } from '../cache/objectSize.ts';
import { documents, type DocumentBudget } from '../cache/documents.ts';
import { turnOfItsOwn } from '../scheduler/scheduler.ts';
import { complete } from './complete.ts';
import { prune } from './prune.ts';
import type { AccessRules } from './rules.ts';
import { schemaOfAnswers, completionPlanOf, type CompletionPlan } from './completionPlan.ts';

export interface GuardOptions {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  /** Where what is found out of a document is kept; the process's budget unless told. */
  readonly budget?: DocumentBudget;
}

export interface GuardedOperation {
  /** Equal for equal documents. */
  readonly key: () => string;
  readonly operationName: string | undefined;
  /** The document; undefined where it is not valid for the schema, which whoever executes it will say. */
  readonly document: () => DocumentNode | undefined;
}

/** What a caller may have of an operation that asks for more. */
export interface Admission {
  /** Equal for equal documents and scopes. */
  readonly key: string;
  /** What may be executed; undefined when nothing may. */
  readonly document: DocumentNode | undefined;
  /** What is wrong with variables as the original takes them: nothing of an operation runs that could not run whole. */
  faults(variables: Readonly<Record<string, unknown>> | undefined): readonly GraphQLError[];
  /** The answer to that, in the shape of the original. */
  complete(
    data: Readonly<Record<string, unknown>>,
    variables: Readonly<Record<string, unknown>> | undefined,
  ): { data: Record<string, unknown> | null; errors: readonly GraphQLError[] };
}

/** Undefined: all of it is allowed. */
export interface Guard {
  (operation: GuardedOperation, alcances: readonly string[]): Admission | undefined;
  /** The same, and what is not known yet is found out in a turn of the loop of its own. */
  inTurn(operation: GuardedOperation, alcances: readonly string[]): Promise<Admission | undefined>;
}

/** Of one document there are as many as there are kinds of token. */
interface Known {
  readonly admission: Admission | undefined;
  readonly bytes: number;
}

/** What an error takes that is made once for each place: see `complete.ts`. */
const ERROR_BYTES = 500;

export function createGuard(options: GuardOptions): Guard {
  const { rules, budget = documents } = options;
  const kept = budget.share<Known>(({ bytes }) => bytes);
  let types: GraphQLSchema | undefined;
  // An answer is put together without the resolvers that made it; the gateway's schema has some of its own, too.
  const bare = () => (types ??= schemaOfAnswers(options.schema));
  const scopesKey = keyOfScopes(rules.alcances);
  const keyOf = ({ operationName, key }: GuardedOperation, alcances: readonly string[]): string | undefined => {
    const has = scopesKey(alcances);
    return has.includes('0') ? `${has} ${operationName ?? ''} ${key()}` : undefined;
  };
  const found = (key: string, operation: GuardedOperation, alcances: readonly string[]): Known => {
    const known = admit(operation, key, new Set(alcances), options, bare);
    kept.set(key, known);
    return known;
  };
  const guard = (operation: GuardedOperation, alcances: readonly string[]) => {
    const key = keyOf(operation, alcances);
    return key === undefined ? undefined : (kept.get(key) ?? found(key, operation, alcances)).admission;
  };
  const inTurn: Guard['inTurn'] = async (operation, alcances) => {
    const key = keyOf(operation, alcances);
    if (key === undefined) return undefined;
    const known = kept.get(key);
    if (known) return known.admission;
    await turnOfItsOwn();
    return (kept.get(key) ?? found(key, operation, alcances)).admission;
  };
  return Object.assign(guard, { inTurn });
}

/** A token's scopes as far as any rule names them; the array of a request's identity is read once. */
function keyOfScopes(named: readonly string[]): (alcances: readonly string[]) => string {
  const read = new WeakMap<readonly string[], string>();
  return (alcances) => {
    let key = read.get(alcances);
    if (key === undefined) {
      key = named.map((each) => (alcances.includes(each) ? '1' : '0')).join('');
      read.set(alcances, key);
    }
    return key;
  };
}

function admit(
  { document: read, operationName }: GuardedOperation,
  key: string,
  alcances: ReadonlySet<string>,
  { schema, rules }: GuardOptions,
  bare: () => GraphQLSchema,
): Known {
  const document = read();
  const operation = document && operationIn(document, operationName);
  if (!operation) return ALLOWED;
  const { document: left, withheld } = prune(document, operation, { schema, rules }, alcances);
  if (withheld.size === 0) return ALLOWED;
  let plan: CompletionPlan | undefined;
  const way = () => (plan ??= completionPlanOf(document, bare(), withheld));
  const admission: Admission = {
    key,
    document: left,
    faults: (variables = {}) => getVariableValues(bare(), operation.variableDefinitions ?? [], variables).errors ?? [],
    complete: (data, variables) => complete(data, { schema: bare(), plan: way(), operationName, variables }),
  };
  // The original, what is left of it, and the way along it, which is no more than the original.
  const bytes = bytesOf([document, left, withheld]) + bytesOf(document.definitions) + ERROR_BYTES * withheld.size;
  return { admission, bytes };
}

const ALLOWED: Known = { admission: undefined, bytes: 0 };

function operationIn({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return name
    ? operations.find((each) => each.name?.value === name)
    : operations.length === 1
      ? operations[0]
      : undefined;
}
