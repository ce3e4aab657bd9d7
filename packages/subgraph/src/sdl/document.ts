/** One subgraph's SDL from its rooms' files: extensions folded into their types, connections expanded, access rules put on all of it, Federation linked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { expandConnections, parseConstDirective } from './expand.ts';
import { describeLimits } from '../limits/declared.ts';
import { withAccessRules } from './requiredScopes.ts';
export { withAccessRules } from './requiredScopes.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@cost", "@listSize", "@authenticated", "@requiresScopes"])';

/** What an act costs, in the units of `@cost`, where it does not say. An object read costs 1. */
const MUTATION_COST = 10;

/** Every `.graphql` file of a room's folder. */
export function readRoom(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** Every room of a subgraph's `src`: the folders that hold SDL. */
export function readRooms(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readRoom(join(folder, entry.name)))
    .filter((text) => text !== '');
}

/** The types that subgraphs share, the same in every one that uses them. */
const common = parse(readFileSync(join(import.meta.dirname, 'common.graphql'), 'utf8')).definitions;

const IMPORT = /^#import "(.+)"$/gm;

/** The types of the files that `#import "@cliente360/…"` names in the SDL of a subgraph, found as its own code would find them. */
const importedBy = (references: string, folder: string): readonly DefinitionNode[] =>
  [...references.matchAll(IMPORT)].flatMap(
    ([, specifier]) =>
      parse(readFileSync(createRequire(join(folder, 'references.graphql')).resolve(specifier!), 'utf8')).definitions,
  );

/** The subgraph's whole SDL. `sources` are its rooms' files; `references.graphql` beside them, if any, holds the entities of others, and imports what it shares with some. */
export function subgraphDocument(name: string, folder: string, sources: readonly string[]): DocumentNode {
  const file = join(folder, 'references.graphql');
  const references = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const texts = [FEDERATION, references, ...sources];
  const shared = [...common, ...importedBy(references, folder)];
  const own = weighMutations(expandConnections(parse(texts.join('\n'))));
  const [federation, ...definitions] = own.definitions;
  const whole = { ...own, definitions: [federation!, ...usedOf(shared, definitions), ...definitions] };
  return withAccessRules(foldExtensions(describeLimits(whole)), name);
}

/** `@cost` on every field of `Mutation` that has none of its own. */
function weighMutations(document: DocumentNode): DocumentNode {
  const weigh = (field: FieldDefinitionNode): FieldDefinitionNode =>
    field.directives?.some(({ name }) => name.value === 'cost')
      ? field
      : { ...field, directives: [...(field.directives ?? []), parseConstDirective(`@cost(weight: ${MUTATION_COST})`)] };
  return {
    ...document,
    definitions: document.definitions.map((each) =>
      (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      each.name.value === 'Mutation'
        ? { ...each, fields: (each.fields ?? []).map(weigh) }
        : each,
    ),
  };
}

/** Those of the shared types that are spoken of, by name or through another; scalars and directives are everybody's. */
function usedOf(shared: readonly DefinitionNode[], own: readonly DefinitionNode[]): DefinitionNode[] {
  const used = new Set<DefinitionNode>();
  const use = (definitions: readonly DefinitionNode[]) => {
    const named = new Set<string>();
    for (const definition of definitions) visit(definition, { NamedType: ({ name }) => void named.add(name.value) });
    const more = shared.filter((each) => 'name' in each && named.has(each.name!.value) && !used.has(each));
    more.forEach((each) => used.add(each));
    if (more.length) use(more);
  };
  use(own);
  return shared.filter(
    (each) => used.has(each) || each.kind === Kind.SCALAR_TYPE_DEFINITION || each.kind === Kind.DIRECTIVE_DEFINITION,
  );
}

/** The text that `schema/` keeps. */
export const printDocument = (document: DocumentNode): string => `${print(document)}\n`;

/** `extend type Cliente` of each room into the one `type Cliente`, so that the SDL reads as one and every field keeps its description. */
function foldExtensions(document: DocumentNode): DocumentNode {
  const extensions = document.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_EXTENSION);
  const fold = (definition: DefinitionNode): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const own = extensions.filter(({ name }) => name.value === definition.name.value);
    if (!own.length) return definition;
    return {
      ...definition,
      fields: [...(definition.fields ?? []), ...own.flatMap(({ fields }) => fields ?? [])],
    } satisfies ObjectTypeDefinitionNode;
  };
  const base = new Set(
    document.definitions.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? [each.name.value] : [])),
  );
  const orphans = [...new Set(extensions.map(({ name }) => name.value))].filter((name) => !base.has(name));
  const missing = orphans.map((name): ObjectTypeDefinitionNode => ({
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: { kind: Kind.STRING, value: name === 'Query' ? 'Consultas.' : name === 'Mutation' ? 'Acciones.' : '' },
    fields: [],
  }));
  return {
    ...document,
    definitions: [...document.definitions, ...missing]
      .filter((each) => each.kind !== Kind.OBJECT_TYPE_EXTENSION)
      .map(fold),
  };
}
