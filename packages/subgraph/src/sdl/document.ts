/** One subgraph's SDL from its rooms' files: extensions folded into their types, connections expanded, Federation linked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, type DefinitionNode, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { expandConnections } from './expand.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag"])';

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

/** The types that all subgraphs share, each the same in every one. */
const common = readFileSync(join(import.meta.dirname, 'common.graphql'), 'utf8');

/** The subgraph's whole SDL. `sources` are its rooms' files; `references.graphql` beside them, if any, holds the entities of others. */
export function subgraphDocument(folder: string, sources: readonly string[]): DocumentNode {
  const references = join(folder, 'references.graphql');
  const texts = [FEDERATION, common, existsSync(references) ? readFileSync(references, 'utf8') : '', ...sources];
  return foldExtensions(expandConnections(parse(texts.join('\n'))));
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
