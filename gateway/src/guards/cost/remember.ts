import type { OperationDefinitionNode } from 'graphql';
import type { CostOf } from './cost.ts';

interface Known {
  readonly cost: number;
  /** The variables that it was reckoned from, and what they were. */
  readonly read: ReadonlyMap<string, unknown>;
}

/**
 * The same function, which reckons an operation again only where a variable
 * that counts is another: few of them do, and Apollo Server keeps the parsed
 * documents that clients repeat.
 */
export function remembering(costOf: CostOf): CostOf {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (document, operation, variables) => {
    const before = known.get(operation);
    if (before && [...before.read].every(([name, value]) => variables[name] === value)) return before.cost;
    const read = new Map<string, unknown>();
    const watched = new Proxy(variables, {
      get: (target, name: string) => {
        read.set(name, target[name]);
        return target[name];
      },
    });
    const cost = costOf(document, operation, watched);
    if ([...read.values()].every(isSmall)) known.set(operation, { cost, read });
    return cost;
  };
}

/** What may be kept beside a document and compared: of an object only the outside, and a text may be as long as a request. */
const isSmall = (value: unknown): boolean => value === null || (typeof value !== 'object' && typeof value !== 'string');
