/**
 * What of an operation has to be put together again: the way to what was withheld. The rest of the answer is taken as it
 * came, whole: most of a wide answer is not touched by one field that is missing in it.
 */
import {
  buildASTSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type OperationDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import type { Withheld, Withholding } from './prune.ts';

/** A field of the original that is not as it came. */
export interface Place {
  readonly node: FieldNode;
  readonly withholding: Withholding;
}

export interface CompletionPlan {
  readonly document: DocumentNode;
  /** By field of `document`. */
  readonly places: ReadonlyMap<FieldNode, Place>;
}

const WHOLE = '_cliente360_entero_';
const WHOLE_TYPE = '_cliente360_Entero';
const INTROSPECTION = ['__schema', '__type'];

/** The types of `schema` without its resolvers, where each object can be had as the one value that it came as. */
export function schemaOfAnswers(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name;
  const isComposite = (type: TypeNode): boolean =>
    type.kind === Kind.NAMED_TYPE ? isCompositeType(schema.getType(type.name.value)) : isComposite(type.type);
  const withWhole = <Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(node: Node): Node => {
    const { fields = [] } = node;
    const objects = fields.filter(({ type }) => isComposite(type)).map(({ name }) => name.value);
    const names = node.name.value === query ? [...objects, ...INTROSPECTION] : objects;
    return { ...node, fields: [...fields, ...names.map(wholeDefinition)] };
  };
  const types = visit(parse(printSchema(schema), { noLocation: true }), {
    ObjectTypeDefinition: withWhole,
    InterfaceTypeDefinition: withWhole,
  });
  const scalar = { kind: Kind.SCALAR_TYPE_DEFINITION, name: nameOf(WHOLE_TYPE) } as const;
  return buildASTSchema({ ...types, definitions: [...types.definitions, scalar] }, { assumeValid: true });
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;

const wholeDefinition = (field: string): FieldDefinitionNode => ({
  kind: Kind.FIELD_DEFINITION,
  name: nameOf(`${WHOLE}${field}`),
  type: { kind: Kind.NAMED_TYPE, name: nameOf(WHOLE_TYPE) },
});

/** `document` is valid for `schema`, which is one of `schemaOfAnswers`, and `withheld` is what `prune` took out of it. */
export function completionPlanOf(document: DocumentNode, schema: GraphQLSchema, withheld: Withheld): CompletionPlan {
  const way = new Way(document, schema, withheld);
  const definitions = document.definitions.map((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION && each.kind !== Kind.FRAGMENT_DEFINITION) return each;
    return { ...each, selectionSet: way.along(each.selectionSet, way.typeOf(each)) };
  });
  return { document: { ...document, definitions }, places: way.places };
}

class Way {
  readonly places = new Map<FieldNode, Place>();
  readonly #schema: GraphQLSchema;
  readonly #withheld: Withheld;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Sets that something was taken from, or where the type of something has to be asked for. */
  readonly #touched = new Map<SelectionSetNode, boolean>();
  /** Keys of fields with such a set: of two with the same key, which may be one in the answer, none is taken whole. */
  readonly #keys = new Set<string>();

  constructor(document: DocumentNode, schema: GraphQLSchema, withheld: Withheld) {
    this.#schema = schema;
    this.#withheld = withheld;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((each) => [each.name.value, each]));
    for (const each of document.definitions)
      if (each.kind === Kind.OPERATION_DEFINITION || each.kind === Kind.FRAGMENT_DEFINITION)
        this.#isTouched(each.selectionSet, this.typeOf(each));
  }

  typeOf(node: OperationDefinitionNode | FragmentDefinitionNode): GraphQLCompositeType {
    return node.kind === Kind.FRAGMENT_DEFINITION
      ? this.#named(node.typeCondition.name.value)
      : this.#schema.getRootType(node.operation)!;
  }

  along({ selections }: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: selections.map((each) => this.#one(each, parent)) };
  }

  #one(node: SelectionNode, parent: GraphQLCompositeType): SelectionNode {
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    if (node.kind === Kind.INLINE_FRAGMENT)
      return { ...node, selectionSet: this.along(node.selectionSet, this.#condition(node, parent)) };
    const { selectionSet } = node;
    if (selectionSet && (isIntrospection(node) || !this.#keys.has(keyOf(node)))) return whole(node);
    const type = selectionSet && this.#typeOfField(node, parent);
    const left: FieldNode = { ...node, ...(type ? { selectionSet: this.along(selectionSet, type) } : {}) };
    const withholding = this.#withheld.get(node);
    if (withholding) this.places.set(left, { node, withholding });
    return left;
  }

  #isTouched(set: SelectionSetNode, parent: GraphQLCompositeType): boolean {
    const known = this.#touched.get(set);
    if (known !== undefined) return known;
    let touched = isAbstractType(parent);
    for (const node of set.selections)
      if (node.kind === Kind.FIELD ? this.#isTouchedField(node, parent) : this.#isTouchedFragment(node, parent))
        touched = true;
    this.#touched.set(set, touched);
    return touched;
  }

  #isTouchedField(node: FieldNode, parent: GraphQLCompositeType): boolean {
    const type = node.selectionSet && this.#typeOfField(node, parent);
    const inside = type ? this.#isTouched(node.selectionSet!, type) : false;
    if (!inside && !this.#withheld.has(node)) return false;
    this.#keys.add(keyOf(node));
    return true;
  }

  #isTouchedFragment(node: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): boolean {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#isTouched(node.selectionSet, this.#condition(node, parent));
    const fragment = this.#fragments.get(node.name.value)!;
    return this.#isTouched(fragment.selectionSet, this.typeOf(fragment));
  }

  #condition({ typeCondition }: { typeCondition?: { name: { value: string } } }, parent: GraphQLCompositeType) {
    return typeCondition ? this.#named(typeCondition.name.value) : parent;
  }

  #named(name: string): GraphQLCompositeType {
    return this.#schema.getType(name) as GraphQLCompositeType;
  }

  /** Undefined for what is not of the schema: introspection. */
  #typeOfField({ name }: FieldNode, parent: GraphQLCompositeType): GraphQLCompositeType | undefined {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;
    return field && (getNamedType(field.type) as GraphQLCompositeType);
  }
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const isIntrospection = ({ name }: FieldNode): boolean => INTROSPECTION.includes(name.value);

const whole = (node: FieldNode): FieldNode => ({
  kind: Kind.FIELD,
  alias: nameOf(keyOf(node)),
  name: nameOf(`${WHOLE}${node.name.value}`),
  ...(node.directives ? { directives: node.directives } : {}),
});
