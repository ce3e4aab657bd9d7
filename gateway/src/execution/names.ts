/** Renaming of unsafe names in an operation: what would clash with the planner's own is rewritten before it plans. */
import { bytesOf, documents } from '@cliente360/subgraph/cache';
import { inSlices, turnOfItsOwn } from '@cliente360/subgraph/scheduler';
import { renamed, type Renamed, type Unsafe } from '@cliente360/subgraph/names';
import { GraphQLError, isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { operationIn } from './operations.ts';
import type { Executor, Operation } from './types.ts';

export interface NameOptions {
  readonly executor: Executor;
  /** Every field there is, the inaccessible ones too: the planner asks for any that is part of a key. */
  readonly supergraph: GraphQLSchema;
}

/** The executor, for operations of any names. */
export function withSafeNames({ executor, supergraph }: NameOptions): Executor {
  const unsafe = unsafeIn(supergraph);
  const known = documents.share<Renamed | false>((renamed) => (renamed ? bytesOf(renamed.document) : 0));
  return {
    ...executor,
    execute: async (operation, context) => {
      const { document, queryHash } = operation;
      let safe = known.get(queryHash);
      if (safe === undefined) {
        await turnOfItsOwn();
        known.set(queryHash, (safe = renamed(document, executor.schema, unsafe) ?? false));
      }
      if (!safe) return executor.execute(operation, context);
      const { data, errors } = await executor.execute(inSafeNames(operation, safe), context);
      return {
        data: data && (await inSlices(context, safe.data(data))),
        errors: errors?.map((error) => (error.path ? at(error, safe.path(error.path)) : error)),
      };
    },
  };
}

/** Ours, the planner's, introspection's: `_cliente360_tipo`, `_entities`, `__typename`, `total__alias_1`. */
const RESERVED_ALIAS = /^_|__alias_\d+$/;
/** The planner's. */
const RESERVED_VARIABLE = /^(_|representations$|contextualArgument)/;

function unsafeIn(supergraph: GraphQLSchema): Unsafe {
  /** Whether an object of this type may have a field of that name, in any subgraph. */
  const hasField = (name: string, parent: string): boolean => {
    const type = supergraph.getType(parent);
    if ((isObjectType(type) || isInterfaceType(type)) && Object.hasOwn(type.getFields(), name)) return true;
    return isAbstractType(type) && supergraph.getPossibleTypes(type).some((each) => hasField(name, each.name));
  };
  return {
    alias: (key, parent) => RESERVED_ALIAS.test(key) || (parent !== undefined && hasField(key, parent)),
    variable: (name) => RESERVED_VARIABLE.test(name),
  };
}

function inSafeNames(operation: Operation, { document, variables }: Renamed): Operation {
  return {
    ...operation,
    document,
    operation: operationIn(document, operation.operationName)!,
    variables: variables(operation.variables),
  };
}

const at = ({ message, nodes, extensions, originalError }: GraphQLError, path: (string | number)[]): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, path, extensions, originalError: originalError ?? null });
