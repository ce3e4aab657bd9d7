/** Whose each relation of `Cliente` is, as the committed SDL of each subgraph says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphName } from '@cliente360/config/subgraphs';
import { buildSchema, isObjectType } from 'graphql';

export interface Relation {
  readonly field: string;
  readonly description: string;
}

/** The connections that a subgraph adds to `Cliente`, in the order of its SDL. */
export function relationsOf(name: SubgraphName): Relation[] {
  const sdl = readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
  const cliente = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }).getType('Cliente');
  if (!isObjectType(cliente)) return [];
  return Object.values(cliente.getFields())
    .filter(({ type }) => String(type).endsWith('Connection'))
    .map((field) => ({ field: field.name, description: (field.description ?? '').split('\n')[0]! }));
}
