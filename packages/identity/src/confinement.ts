/** A token may name its clients by number; a policy only knows ids. */
import { LRUCache } from 'lru-cache';
import type { Identity } from './types.ts';

/** Ids of the numeros that exist in the identity's company, in any order. Asks crm, the only one who knows. */
export type ResolveNumeros = (identity: Identity, numeros: readonly string[]) => Promise<readonly string[]>;

const TTL_MS = 60_000;
const MAX_BYTES = 8 * 2 ** 20;
/** An id in a list: a text of 36 characters, and the place of it. */
const ID_BYTES = 72;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Turns what a token is confined to into ids; kept for a minute. What resolves
 * to nothing confines to nothing: the result is then an empty list, never `'*'`.
 */
export function createConfinement(resolveNumeros: ResolveNumeros): (identity: Identity) => Promise<Identity> {
  const known = new LRUCache<string, readonly string[]>({
    maxSize: MAX_BYTES,
    sizeCalculation: (ids, key) => 2 * key.length + ID_BYTES * (ids.length + 1),
    ttl: TTL_MS,
  });
  const idsOf = async (identity: Identity, numeros: readonly string[]): Promise<readonly string[]> => {
    const key = JSON.stringify([identity.empresa, [...numeros].sort()]);
    const cached = known.get(key);
    if (cached) return cached;
    const ids = await resolveNumeros({ ...identity, clientes: '*' }, numeros);
    known.set(key, ids);
    return ids;
  };
  return async (identity) => {
    if (identity.clientes === '*') return identity;
    const named = identity.clientes.map((each) => each.trim());
    const ids = named.map((each) => each.toLowerCase()).filter((each) => uuid.test(each));
    const numeros = named.filter((each) => !uuid.test(each.toLowerCase()));
    const resolved = numeros.length ? await idsOf(identity, numeros) : [];
    return { ...identity, clientes: [...new Set([...ids, ...resolved])] };
  };
}

/** The operation that resolves numeros, over the same `_entities` contract as any other call. */
export const numerosRequest = (numeros: readonly string[]) => ({
  query: 'query Confinamiento($clientes: [_Any!]!) { _entities(representations: $clientes) { ... on Cliente { id } } }',
  variables: { clientes: numeros.map((numero) => ({ __typename: 'Cliente', numero })) },
});

/** The ids in its answer; unknown numeros are null there. Throws when crm could not tell. */
export function idsIn({ data, errors = [] }: Answer): string[] {
  const entities = data?.['_entities'];
  const failed = errors.find(({ extensions }) => extensions?.['code'] !== 'ENTIDAD_NO_ENCONTRADA');
  if (failed || !Array.isArray(entities))
    throw new Error('crm did not resolve the numeros of a token', { cause: failed });
  return entities.flatMap((each: { id?: string } | null) => (each?.id ? [each.id] : []));
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}
