/** The access rules that an SDL carries (`@authenticated`, `@requiresScopes`), a subgraph's or a supergraph's, as a table. */
import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** Alternatives, each of scopes needed together: `[['a', 'b'], ['c']]` is (a and b) or c. Empty: a token is enough. */
export type Rule = readonly (readonly string[])[];

export interface AccessRules {
  /** What `type.field` needs; undefined where the SDL says nothing about it. */
  ruleOf(type: string, field: string): Rule | undefined;
  /** Every scope that some rule names, in order. */
  readonly alcances: readonly string[];
}

const NONE: Rule = [];

/** Both rules at once. */
export function both(one: Rule | undefined, other: Rule | undefined): Rule | undefined {
  if (!one?.length) return other?.length ? other : (one ?? other);
  if (!other?.length) return one;
  const together = one.flatMap((a) => other.map((b) => [...new Set([...a, ...b])].sort()));
  return together.filter((each, index) => !together.some((its, i) => i !== index && isLess(its, i, each, index)));
}

/** An alternative that asks for less makes the other one idle; of two equal ones the first stays. */
const isLess = (its: readonly string[], i: number, each: readonly string[], index: number): boolean =>
  its.every((scope) => each.includes(scope)) && (its.length < each.length || i < index);

export const allows = (rule: Rule | undefined, alcances: ReadonlySet<string>): boolean =>
  !rule?.length || rule.some((each) => each.every((scope) => alcances.has(scope)));

/** The scopes that a caller with `alcances` is told to have: the alternative that lacks the fewest. */
export function needed(rule: Rule, alcances: ReadonlySet<string>): readonly string[] {
  const missing = (each: readonly string[]) => each.filter((scope) => !alcances.has(scope)).length;
  return rule.reduce((best, each) => (missing(each) < missing(best) ? each : best));
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * A type's rule counts for its fields and for the fields that give it. An interface's field has the rules of all its
 * implementations at once, whether the SDL says so or not.
 */
export function readRules({ definitions }: DocumentNode): AccessRules {
  const types = definitions.filter(
    (each): each is Composite =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const ofType = new Map(types.map(({ name, directives }) => [name.value, ruleIn(directives)]));
  const table = new Map<string, Rule>();
  const add = (key: string, rule: Rule | undefined) => {
    const sum = both(table.get(key), rule);
    if (sum) table.set(key, sum);
  };
  for (const { name, fields = [] } of types)
    for (const field of fields) {
      const key = `${name.value}.${field.name.value}`;
      add(key, ruleIn(field.directives));
      add(key, ofType.get(name.value));
      add(key, ofType.get(namedType(field.type)));
    }
  const interfaces = new Map(
    types.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? [] : [[each.name.value, each]])),
  );
  for (const { kind, name, interfaces: implemented = [] } of types)
    for (const { name: its } of kind === Kind.OBJECT_TYPE_DEFINITION ? implemented : [])
      for (const field of interfaces.get(its.value)?.fields ?? [])
        add(`${its.value}.${field.name.value}`, table.get(`${name.value}.${field.name.value}`));
  const alcances = [...new Set([...table.values()].flat(2))].sort();
  return { ruleOf: (type, field) => table.get(`${type}.${field}`), alcances };
}

function ruleIn(directives: readonly ConstDirectiveNode[] = []): Rule | undefined {
  const scopes = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0];
  if (scopes) return valueFromASTUntyped(scopes.value) as Rule;
  return directives.some(({ name }) => name.value === 'authenticated') ? NONE : undefined;
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
