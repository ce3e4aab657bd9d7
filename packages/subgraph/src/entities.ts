/** Reference check of writes: asks an owner whether an entity exists, and is as it has to be, before a row points to it. */
import type { SubgraphContext } from './context.ts';
import { PeerUnavailable } from './server/peers.ts';

export interface Representation {
  readonly __typename: string;
  readonly [key: string]: string;
}

const QUERY = (selection: string) =>
  `query Referencias($de: [_Any!]!) { _entities(representations: $de) { ${selection} } }`;

/**
 * Entities of `subgraph` by their representations, in one call, in order; null for one that does not exist or that
 * the caller may not see. `selection` is of the `_Entity` union: `... on Cliente { id estado }`; `Entity` is what it
 * gives by the owner's SDL, which the caller says. Rejects with
 * PeerUnavailable when the owner does not answer, or not about one of them: who points to it then cannot be sure.
 */
export async function askEntities<Entity = Readonly<Record<string, unknown>>>(
  { ask }: Pick<SubgraphContext, 'ask'>,
  subgraph: string,
  representations: readonly Representation[],
  selection: string,
): Promise<(Entity | null)[]> {
  if (representations.length === 0) return [];
  const { data, errors = [] } = await ask(subgraph, { query: QUERY(selection), variables: { de: representations } });
  const entities = data?.['_entities'];
  const failed = errors.find(({ extensions }) => extensions?.['code'] !== 'ENTIDAD_NO_ENCONTRADA');
  if (failed || !Array.isArray(entities)) throw new PeerUnavailable(subgraph, { cause: failed });
  return entities;
}
