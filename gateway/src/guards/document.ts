/** Limits of an operation's document, checked before Apollo Server validates it: validation itself can be made to take seconds. */
import { hash } from 'node:crypto';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { Limits } from '@cliente360/config';
import { documents } from '@cliente360/subgraph/cache';
import {
  GraphQLError,
  parse,
  validate,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { limitExceeded, type Limit } from './limitExceeded.ts';
import { introspectionLimits } from './introspection.ts';
import { harmlessValues } from './harmlessValues.ts';
import { maxSelections } from './selections.ts';
import { servedOperations } from './servedOperations.ts';

/** Why an operation is refused; undefined where it may go on. A syntax error goes on: who parses it next says it better. */
export type CheckDocument = (query: string) => GraphQLError | undefined;

export function createDocumentCheck(schema: GraphQLSchema, limits: Limits): CheckDocument {
  // The first is what makes the others safe to run: each of them may unfold a fragment once per spread.
  const rules = [
    [maxSelections(limits.selections)],
    [
      servedOperations,
      ...armor(limits),
      introspectionLimits(limits.introspectionDepth),
      harmlessValues(limits.jsonDepth),
    ],
  ];
  // Texts known to be good, by their hash: clients repeat theirs.
  const good = documents.share<true>(() => 0);
  return (query) => {
    const key = hash('sha256', query, 'base64');
    if (good.get(key)) return undefined;
    try {
      const document = parse(query, { maxTokens: limits.tokens });
      for (const each of rules) {
        const [error] = validate(schema, document, each);
        if (error) return error;
      }
    } catch (error) {
      return refusalOf(error);
    }
    good.set(key, true);
    return undefined;
  };
}

/** Of what parsing or unfolding threw: nested beyond the stack, or not GraphQL. */
function refusalOf(error: unknown): GraphQLError | undefined {
  if (error instanceof RangeError) return limitExceeded('anidamiento');
  if (!(error instanceof GraphQLError)) throw error;
  return /more tha[nt] \d+ tokens/.test(error.message) ? limitExceeded('tokens') : undefined;
}

/** GraphQL Armor counts; the words are ours. What it throws would be a 500. */
function armor({ depth, aliases, directives }: Limits): readonly ValidationRule[] {
  const options = (n: number, limit: Limit) => ({
    n,
    exposeLimits: false,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(limitExceeded(limit))],
  });
  return [
    maxDepthRule({ ...options(depth, 'profundidad'), flattenFragments: true, ignoreIntrospection: true }),
    maxAliasesRule({ ...options(aliases, 'alias'), allowList: [] }),
    maxDirectivesRule(options(directives, 'directivas')),
  ];
}
