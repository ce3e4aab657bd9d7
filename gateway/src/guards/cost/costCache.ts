/** Cache of what operations cost, beside their documents. */
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { weightOfValue } from './argumentWeight.ts';

export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => number;

interface Known {
  readonly cost: number;
  /** The variables that it was reckoned from, and what they were. */
  readonly read: ReadonlyMap<string, unknown>;
  /** Those of which only the weight counts, and that. */
  readonly weighed: ReadonlyMap<string, number>;
}

/** The variables of a request as a reckoning reads them. */
export interface Read {
  readonly variables: Readonly<Record<string, unknown>>;
  /** How much one holds; each is weighed once, however often it is used. */
  readonly weightOf: (name: string) => number;
}

/**
 * The same function, which reckons an operation again only where a variable
 * that counts is another: few of them do, and Apollo Server keeps the parsed
 * documents that clients repeat.
 */
export function cachingCost(
  costOf: (document: DocumentNode, operation: OperationDefinitionNode, read: Read) => number,
): CostOf {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (document, operation, variables) => {
    const before = known.get(operation);
    if (before && isSameFor(before, variables)) return before.cost;
    const read = new Map<string, unknown>();
    const weighed = new Map<string, number>();
    const noted = new Proxy(variables, {
      get: (target, name: string) => {
        read.set(name, target[name]);
        return target[name];
      },
    });
    const weightOf = (name: string) => {
      const weight = weighed.get(name) ?? weightOfValue(variables[name]);
      weighed.set(name, weight);
      return weight;
    };
    const cost = costOf(document, operation, { variables: noted, weightOf });
    if ([...read.values()].every(isSmall)) known.set(operation, { cost, read, weighed });
    return cost;
  };
}

/** What may be kept beside a document and compared: of an object only the outside, and a text may be as long as a request. */
const isSmall = (value: unknown): boolean => value === null || (typeof value !== 'object' && typeof value !== 'string');

const isSameFor = ({ read, weighed }: Known, variables: Readonly<Record<string, unknown>>): boolean =>
  [...read].every(([name, value]) => variables[name] === value) &&
  [...weighed].every(([name, weight]) => weightOfValue(variables[name]) === weight);
