/**
 * Expansion of `@connection`: the SDL of a connection, written once. A room declares
 *
 *     extend type Cliente {
 *       "Personas de contacto."
 *       contactos: ContactosConnection @connection(of: "Contacto")
 *     }
 *     input ContactosFiltro { … }
 *     enum ContactosCampoOrden { … }
 *
 * and gets the field's six arguments, `ContactosConnection`, `ContactosEdge`
 * and `ContactosOrden`, with what they cost (`@listSize`, `@cost`). Where the relation has attributes of its own the room
 * writes `type ContactosEdge { … }` with them and `cursor` and `node` are added.
 * What comes out is plain SDL, committed in `schema/` and reviewed there.
 */
import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const DIRECTIVE = 'connection';

/** A directive's use, from its text. */
export function parseConstDirective(text: string): ConstDirectiveNode {
  const type = parse(`type T { f: Int ${text} }`).definitions[0] as ObjectTypeDefinitionNode;
  return type.fields![0]!.directives![0]!;
}

/** How many rows a page may bring, for whoever reckons an operation's cost before running it. */
const PAGE_SIZE = parseConstDirective(
  '@listSize(slicingArguments: ["first", "last"], assumedSize: 20, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
);

/** Replaces every `@connection` in `document`. Throws when a field's type is not named `…Connection`, or its filter or order is missing. */
export function expandConnections(document: DocumentNode): DocumentNode {
  const known = new Set(document.definitions.flatMap((each) => ('name' in each && each.name ? [each.name.value] : [])));
  const nodes = new Map<string, string>();

  const expanded = visit(document, {
    FieldDefinition(field) {
      const directive = field.directives?.find(({ name }) => name.value === DIRECTIVE);
      if (!directive) return undefined;
      const name = connectionName(field);
      for (const needed of [`${name}Filtro`, `${name}CampoOrden`])
        if (!known.has(needed)) throw new Error(`${field.name.value}: ${needed} is not declared`);
      nodes.set(name, nodeOf(field, directive));
      return {
        ...field,
        arguments: argumentsOf(name),
        directives: [...field.directives!.filter((each) => each !== directive), PAGE_SIZE],
      };
    },
  });

  const added = [...nodes].flatMap(([name, node]) => typesOf(name, node, known.has(`${name}Edge`)));
  return { ...expanded, definitions: [...expanded.definitions.map((each) => withEdgeFields(each, nodes)), ...added] };
}

function connectionName(field: FieldDefinitionNode): string {
  const type = field.type.kind === Kind.NAMED_TYPE ? field.type.name.value : '';
  if (!type.endsWith('Connection'))
    throw new Error(`${field.name.value}: @connection needs a nullable type named …Connection`);
  return type.slice(0, -'Connection'.length);
}

function nodeOf(field: FieldDefinitionNode, directive: ConstDirectiveNode): string {
  const of = directive.arguments?.find(({ name }) => name.value === 'of')?.value;
  if (of?.kind !== Kind.STRING) throw new Error(`${field.name.value}: @connection needs (of: "Type")`);
  return of.value;
}

/** Room for three texts of an order in base64. */
const CURSOR = 16_384;

function argumentsOf(name: string) {
  const type = parse(`type T { f(
    "Cuántas filas desde el principio o desde \`after\`; 20 si no se dice, 100 a lo más."
    first: Int
    "Cursor tras el que empieza la página."
    after: String @limite(caracteres: ${CURSOR})
    "Cuántas filas desde el final o hasta \`before\`; 100 a lo más."
    last: Int
    "Cursor ante el que termina la página."
    before: String @limite(caracteres: ${CURSOR})
    "Condiciones que las filas cumplen, todas."
    filtro: ${name}Filtro
    "Campos de orden, sin repetir."
    orden: [${name}Orden!] @limite(elementos: 3)
  ): Int }`).definitions[0] as ObjectTypeDefinitionNode;
  return type.fields![0]!.arguments!;
}

const edgeFields = (node: string) => `
  "Posición de la fila en este orden y filtro."
  cursor: String!
  "La fila."
  node: ${node}!`;

function typesOf(name: string, node: string, edgeDeclared: boolean): readonly DefinitionNode[] {
  return parse(`
    "Página de \`${node}\` con su total."
    type ${name}Connection {
      "Filas de la página con su cursor."
      edges: [${name}Edge!]!
      "Filas de la página."
      nodes: [${node}!]!
      "Dónde está la página."
      pageInfo: PageInfo!
      "Cuántas filas cumplen el filtro en total."
      totalCount: Int! @cost(weight: 1)
    }
    ${edgeDeclared ? '' : `"Fila de \`${name}Connection\`." type ${name}Edge { ${edgeFields(node)} }`}
    "Un campo de orden de \`${name}Connection\` y su sentido."
    input ${name}Orden {
      "Campo."
      campo: ${name}CampoOrden!
      "Sentido."
      direccion: DireccionOrden! = ASC
    }`).definitions;
}

function withEdgeFields(definition: DefinitionNode, nodes: ReadonlyMap<string, string>): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !definition.name.value.endsWith('Edge')) return definition;
  const node = nodes.get(definition.name.value.slice(0, -'Edge'.length));
  if (!node) return definition;
  const own = parse(`type T { ${edgeFields(node)} }`).definitions[0] as ObjectTypeDefinitionNode;
  return { ...definition, fields: [...own.fields!, ...(definition.fields ?? [])] };
}
