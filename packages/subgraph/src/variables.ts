/**
 * A check of variables before anything runs. What graphql-js finds wrong with one while it executes (a null where a
 * default made a nullable variable valid: `@include(if: $b)`, `direccion: $d`) would end an operation half done; a
 * mutation may have written by then.
 */
import {
  coerceInputValue,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { badInput } from './errors.ts';
import { inSpanish } from './spanish.ts';
import { markOwnError } from './ownErrors.ts';

/** Errors told of one request's variables. */
const MAX_ERRORS = 50;
/** Characters of what is said of one value; it may repeat it. */
const MAX_SHOWN = 300;

export type Variables = Readonly<Record<string, unknown>>;

/** What is wrong with `given` as this operation uses it: BAD_USER_INPUT for each, naming the variable. The document is valid for `schema`. */
export function variableFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): readonly GraphQLError[] {
  const { variableDefinitions = [] } = operation;
  if (!variableDefinitions.length) return [];
  const wrong = variableDefinitions.flatMap((each) => wrongValues(schema, each, given)).slice(0, MAX_ERRORS);
  if (wrong.length) return wrong;
  const { coerced = {} } = getVariableValues(schema, variableDefinitions, given);
  const nulls = new Set(Object.keys(coerced).filter((name) => coerced[name] === null));
  if (!nulls.size) return [];
  const found = new NullsInPlace(nulls);
  walkSelections(schema, document, operation, coerced, {
    given: (args, declared) => found.look(args, declared),
  });
  return found.errors;
}

/** What a variable's value, or its lack, has wrong as its type takes it. */
function wrongValues(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  given: Variables,
): readonly GraphQLError[] {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return [];
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined) {
    const isMissing = isNonNullType(type) && !definition.defaultValue;
    return isMissing ? [wrong(`$${name}`, `falta, y es «${String(type)}».`, definition)] : [];
  }
  if (value === null)
    return isNonNullType(type) ? [wrong(`$${name}`, `no puede ser null: es «${String(type)}».`, definition)] : [];
  const found: GraphQLError[] = [];
  coerceInputValue(value, type, (path, _, { message }) => {
    if (found.length >= MAX_ERRORS) return;
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const shown = message.length > MAX_SHOWN ? `${message.slice(0, MAX_SHOWN)}…` : message;
    found.push(wrong(`$${name}${place}`, inSpanish(shown), definition));
  });
  return found;
}

const wrong = (argument: string, message: string, node: VariableDefinitionNode): GraphQLError => {
  const { message: said, extensions } = badInput(argument, message);
  return markOwnError(new GraphQLError(said, { nodes: node, extensions }));
};

/** Told of everything that execution may come to, once per place of the document. */
export interface Visitor {
  /** Arguments written at a field or at its `@skip` and `@include`, with those that there are. */
  given?(args: readonly ArgumentNode[], declared: readonly GraphQLArgument[]): void;
  field?(field: GraphQLField<unknown, unknown>, node: FieldNode): void;
}

/** Walks what an operation selects with these variables, coerced: of what they skip only conditions are met, whatever an object's type may turn out to be. */
export function walkSelections(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  visitor: Visitor,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const walked = new Set<string>();
  const typeNamed = (name: string) => schema.getType(name) as GraphQLCompositeType;

  /** A condition is looked at wherever it stands: a planner may evaluate one before the one that it stands under. */
  const isIncluded = (node: SelectionNode): boolean =>
    [GraphQLSkipDirective, GraphQLIncludeDirective].every((directive) => {
      const written = node.directives?.find(({ name }) => name.value === directive.name);
      if (!written) return true;
      const [argument] = written.arguments ?? [];
      if (argument) visitor.given?.([argument], directive.args);
      // Written out, it is nothing that a planner goes by: it asks a subgraph for what is below `@skip(if: true)`.
      if (argument?.value.kind !== Kind.VARIABLE) return true;
      // A null was told of already, and what it would decide is not known.
      const condition = tried(() => getDirectiveValues(directive, node, variables)?.['if']);
      return condition === undefined || condition === (directive === GraphQLIncludeDirective);
    });
  const walk = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, reached: boolean): void => {
    for (const node of selections) {
      const isReached = isIncluded(node) && reached;
      if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, node.typeCondition ? typeNamed(node.typeCondition.name.value) : parent, isReached);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        const key = `${node.name.value} ${isReached}`;
        if (!fragment || walked.has(key)) continue;
        walked.add(key);
        walk(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value), isReached);
      } else walkField(node, parent, isReached);
    }
  };
  const walkField = (node: FieldNode, parent: GraphQLCompositeType, reached: boolean): void => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return;
    if (reached) {
      visitor.given?.(node.arguments ?? [], field.args);
      visitor.field?.(field, node);
    }
    const type = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(type)) walk(node.selectionSet, type, reached);
  };
  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, true);
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function tried<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Collects the first place of each variable that is null where nothing may be. */
class NullsInPlace {
  readonly #nulls: ReadonlySet<string>;
  readonly #found = new Map<string, GraphQLError>();

  constructor(nulls: ReadonlySet<string>) {
    this.#nulls = nulls;
  }

  get errors(): readonly GraphQLError[] {
    return [...this.#found.values()];
  }

  look(args: readonly ArgumentNode[], declared: readonly GraphQLArgument[]): void {
    for (const { name, value } of args) {
      const argument = declared.find((each) => each.name === name.value);
      if (argument) this.#value(value, argument.type, name.value);
    }
  }

  #value(node: ValueNode, type: GraphQLInputType, place: string): void {
    if (node.kind === Kind.VARIABLE) return this.#variable(node.name.value, type, place);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (node.kind === Kind.LIST && isListType(nullable)) {
      for (const each of node.values) this.#value(each, nullable.ofType, place);
    } else if (isListType(nullable)) this.#value(node, nullable.ofType, place);
    else if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
      for (const { name, value } of node.fields) {
        const field = nullable.getFields()[name.value];
        if (field) this.#value(value, field.type, `${place}.${name.value}`);
      }
    }
  }

  #variable(name: string, type: GraphQLInputType, place: string): void {
    if (!isNonNullType(type) || !this.#nulls.has(name) || this.#found.has(name)) return;
    const said = `no puede ser null: la toma «${place}», que es ${String(type)}. Omítela, o dale un valor.`;
    this.#found.set(name, badInput(`$${name}`, said));
  }
}
