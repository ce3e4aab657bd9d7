/**
 * Required scopes of each field: who may read what, put into a subgraph's SDL with Federation's own directives so that any gateway enforces it. It
 * follows from who owns a field, so that no room repeats it; a room that writes a directive itself is taken at its word.
 *
 *   - a root field and every field of a type with a key need the slice's `:leer`; a mutation, the `:escribir`;
 *   - of a type with `@tambienLee(alcance: "soporte:leer")` any one of the two is enough, its own or that one: where such a
 *     token finds its rows is each relation's own rule. The directive is the rooms' to write, and does not leave the house;
 *   - `id`, by which subgraphs point to each other, needs a token and no more;
 *   - so does a type without a key (a page, an amount, a payload): it is only reached through a field that has a rule;
 *   - a type that has a rule of its own has that one, all of it.
 *
 * Rules stand on object types only: composition refuses them on interfaces and works those out itself.
 */
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { sliceScopes } from '@cliente360/identity/scopes';

const ALSO_READ = 'tambienLee';

const RULES = ['authenticated', 'requiresScopes'];

/** The document with a rule on all that has none. */
export function withAccessRules(document: DocumentNode, subgraph: string): DocumentNode {
  const { leer, escribir } = sliceScopes(subgraph);
  const ruled = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
    if (has(type, ...RULES)) return type;
    if (type.name.value === 'Mutation') return withFields(type, () => scopes(escribir));
    if (type.name.value === 'Query') return withFields(type, () => scopes(leer));
    if (has(type, 'key')) {
      const leerlo = scopes(leer, ...alsoRead(type));
      const own = { ...type, directives: type.directives?.filter(({ name }) => name.value !== ALSO_READ) ?? [] };
      return withFields(own, ({ name }) => (name.value === 'id' ? AUTHENTICATED : leerlo));
    }
    return withRule(type, AUTHENTICATED);
  };
  return {
    ...document,
    definitions: document.definitions.map((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? ruled(each) : each)),
  };
}

/** The scopes besides the slice's own by which the fields of a type are read. */
const alsoRead = ({ directives = [] }: ObjectTypeDefinitionNode): string[] =>
  directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === ALSO_READ ? given.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])) : [],
  );

function withFields(
  type: ObjectTypeDefinitionNode,
  ruleOf: (field: FieldDefinitionNode) => ConstDirectiveNode,
): ObjectTypeDefinitionNode {
  // What is another's has its owner's rule.
  const fields = (type.fields ?? []).map((field) => (has(field, 'external') ? field : withRule(field, ruleOf(field))));
  return { ...type, fields };
}

interface Ruled {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const has = ({ directives = [] }: Ruled, ...names: readonly string[]): boolean =>
  directives.some(({ name }) => names.includes(name.value));

function withRule<Node extends Ruled>(node: Node, rule: ConstDirectiveNode): Node {
  return has(node, ...RULES) ? node : { ...node, directives: [...(node.directives ?? []), rule] };
}

const AUTHENTICATED = directive('@authenticated');
/** Any one of them. */
const scopes = (...any: readonly string[]) =>
  directive(`@requiresScopes(scopes: [${any.map((scope) => `["${scope}"]`).join(', ')}])`);

function directive(text: string): ConstDirectiveNode {
  const [type] = parse(`type T ${text} { f: Int }`, { noLocation: true }).definitions as ObjectTypeDefinitionNode[];
  return type!.directives![0]!;
}
