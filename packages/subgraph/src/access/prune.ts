/**
 * An operation without what its caller may not read. What is left asks for less and has the same shape otherwise: where a
 * forbidden field cannot be null, its nearest nullable ancestor is taken out too, as nothing of it could be answered.
 *
 * Only what is certain before the answer is taken out. Whether a fragment on one of several types, or a selection under
 * `@skip` or `@include`, takes part is seen in the answer; `complete.ts` makes those places null then.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { allows, needed, type AccessRules } from './rules.ts';

/** A selection that the caller may not make. */
export interface Forbidden {
  /** `Caso.titulo`. */
  readonly campo: string;
  readonly alcances: readonly string[];
}

/** Why a selection of the original document is null in the answer. */
export interface Withholding {
  /** What is forbidden there or below. */
  readonly forbidden: ReadonlySet<Forbidden>;
  /** Not the field is null but each item of its list. */
  readonly items: boolean;
}

export type Withheld = ReadonlyMap<FieldNode, Withholding>;

export interface Pruned {
  /** What may be executed; undefined when nothing is left. */
  readonly document: DocumentNode | undefined;
  readonly withheld: Withheld;
}

/** The key under which the pruned operation asks for the type of what may be of several, and for something where nothing else is left. */
export const TYPENAME_KEY = '_cliente360_tipo';

/** `document` is valid and `operation` one of its own. `withheld` is empty where all of it is allowed. */
export function prune(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { schema, rules }: { readonly schema: GraphQLSchema; readonly rules: AccessRules },
  alcances: ReadonlySet<string>,
): Pruned {
  const pruner = new Pruner(document, schema, rules, alcances);
  const root = pruner.set(operation.selectionSet, schema.getRootType(operation.operation)!);
  const { withheld } = pruner;
  if (withheld.size === 0) return { document, withheld };
  if (root.broken || root.selections.length === 0) return { document: undefined, withheld };
  const left: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: root.selections },
  };
  return { document: withoutUnused(left, pruner.fragments()), withheld };
}

/** What is left of a selection set. */
interface Left {
  readonly selections: readonly SelectionNode[];
  /** The object that it is asked of is null, whatever its type. */
  readonly broken: boolean;
  /** All that is forbidden in it, however deep. */
  readonly forbidden: ReadonlySet<Forbidden>;
}

/** What becomes of a value when the object in it is null: itself null, its items, or what holds it. */
type Fate = 'null' | 'items' | 'broken';

function fateOf(type: GraphQLOutputType): Fate {
  if (isNonNullType(type)) {
    const fate = fateOf(type.ofType);
    return fate === 'null' ? 'broken' : fate;
  }
  if (!isListType(type)) return 'null';
  return fateOf(type.ofType) === 'broken' ? 'null' : 'items';
}

class Pruner {
  readonly withheld = new Map<FieldNode, Withholding>();
  readonly #schema: GraphQLSchema;
  readonly #rules: AccessRules;
  readonly #alcances: ReadonlySet<string>;
  readonly #definitions: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each once, wherever it is spread: its own type says what is forbidden in it. */
  readonly #pruned = new Map<string, Left>();

  constructor(document: DocumentNode, schema: GraphQLSchema, rules: AccessRules, alcances: ReadonlySet<string>) {
    this.#schema = schema;
    this.#rules = rules;
    this.#alcances = alcances;
    this.#definitions = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
  }

  fragments(): FragmentDefinitionNode[] {
    return [...this.#pruned].map(([name, { selections }]) => ({
      ...this.#definitions.get(name)!,
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    }));
  }

  set({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Left {
    const left: SelectionNode[] = [];
    const forbidden = new Set<Forbidden>();
    const breaking: SelectionNode[] = [];
    for (const selection of selections) {
      const one = selection.kind === Kind.FIELD ? this.#field(selection, parent) : this.#fragment(selection, parent);
      left.push(...one.selections);
      one.forbidden.forEach((each) => forbidden.add(each));
      if (one.broken && !isConditional(selection)) breaking.push(selection);
    }
    const broken = breaking.length > 0;
    // Where the object turns out to be there, whichever of them is met first speaks for all that is lost with it.
    for (const node of breaking) if (node.kind === Kind.FIELD) this.withheld.set(node, { forbidden, items: false });
    if (left.length > 0 && isAbstractType(parent)) left.push(TYPENAME);
    return { selections: left, broken, forbidden };
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Left {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith('__')) return kept(node);
    const rule = this.#rules.ruleOf(parent.name, name);
    if (!allows(rule, this.#alcances)) {
      const campo = `${parent.name}.${name}`;
      const forbidden = new Set([{ campo, alcances: needed(rule!, this.#alcances) }]);
      return this.#withhold(node, forbidden, isNonNullType(field.type));
    }
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return kept(node);
    const inner = this.set(node.selectionSet, type);
    const fate = inner.broken ? fateOf(field.type) : undefined;
    if (fate === 'null' || fate === 'broken') return this.#withhold(node, inner.forbidden, fate === 'broken');
    if (fate === 'items') this.withheld.set(node, { forbidden: inner.forbidden, items: true });
    // Of what nothing else can be asked of, whether it is there is asked still.
    const selections = inner.broken || inner.selections.length === 0 ? [TYPENAME] : inner.selections;
    const left: FieldNode = { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    return { selections: [left], broken: false, forbidden: inner.forbidden };
  }

  #withhold(node: FieldNode, forbidden: ReadonlySet<Forbidden>, broken: boolean): Left {
    this.withheld.set(node, { forbidden, items: false });
    return { selections: [], broken, forbidden };
  }

  #fragment(node: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): Left {
    const [condition, inner] = this.#inside(node, parent);
    const always = condition === parent || this.#covers(condition, parent);
    // Kept, even where the object is null if it is of this type at all: then its fields are what tells.
    const selections =
      inner.selections.length === 0
        ? []
        : node.kind === Kind.FRAGMENT_SPREAD
          ? [node]
          : [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: inner.selections } as const }];
    return { selections, broken: inner.broken && always, forbidden: inner.forbidden };
  }

  #inside(node: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): [GraphQLCompositeType, Left] {
    const named = node.kind === Kind.INLINE_FRAGMENT ? node : this.#definitions.get(node.name.value)!;
    const condition = named.typeCondition
      ? (this.#schema.getType(named.typeCondition.name.value) as GraphQLCompositeType)
      : parent;
    if (node.kind === Kind.INLINE_FRAGMENT) return [condition, this.set(node.selectionSet, condition)];
    const name = node.name.value;
    const known = this.#pruned.get(name) ?? this.set(named.selectionSet, condition);
    this.#pruned.set(name, known);
    return [condition, known];
  }

  /** Whether whatever is a `type` is a `condition` too. */
  #covers(condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    if (!isAbstractType(condition)) return false;
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    return possible.every((each) => this.#schema.isSubType(condition, each));
  }
}

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: TYPENAME_KEY },
  name: { kind: Kind.NAME, value: '__typename' },
};

const kept = (node: FieldNode): Left => ({ selections: [node], broken: false, forbidden: new Set() });

const isConditional = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name }) => name.value === 'skip' || name.value === 'include');

/** The operation with the fragments and variables that it still uses: a subgraph refuses any other. */
export function withoutUnused(
  operation: OperationDefinitionNode,
  all: readonly FragmentDefinitionNode[],
): DocumentNode {
  const [spread, variables] = [new Set<string>(), new Set<string>()];
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        look(all.find((each) => each.name.value === name.value)!);
      },
    });
  };
  look(operation);
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions }, ...all.filter(({ name }) => spread.has(name.value))],
  };
}
