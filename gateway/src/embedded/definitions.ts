/** Loads subgraphs by their names: each is `subgraphs/<name>/src/index.ts`, and its declaration is what it exports by that name. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import type { SubgraphDefinition } from '@cliente360/subgraph';

const folder = join(import.meta.dirname, '../../../subgraphs');

/** The declarations of these subgraphs, of all unless told, in that order. Their code is loaded on demand, and nobody else's. */
export const loadDefinitions = (names: readonly SubgraphName[] = SUBGRAPH_NAMES): Promise<SubgraphDefinition[]> =>
  Promise.all(names.map(loadDefinition));

async function loadDefinition(name: SubgraphName): Promise<SubgraphDefinition> {
  const { href } = pathToFileURL(join(folder, name, 'src/index.ts'));
  const { [name]: definition } = (await import(href)) as Readonly<Record<string, SubgraphDefinition>>;
  if (!definition) throw new Error(`subgraphs/${name}/src/index.ts exports no ${name}`);
  return definition;
}
