/** Translation of the client numbers of a token into ids: row level security knows ids only. */
import { LRUCache } from 'lru-cache';
import { answeredBy, type AskCrm } from './crm.ts';
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

const numerosRequest = (numeros: readonly string[]) => ({
  query: 'query Confinamiento($clientes: [_Any!]!) { _entities(representations: $clientes) { ... on Cliente { id } } }',
  variables: { clientes: numeros.map((numero) => ({ __typename: 'Cliente', numero })) },
});

/** Asks crm for the clients of those numeros; unknown ones are left out. */
export const numerosOf =
  (ask: AskCrm): ResolveNumeros =>
  async (identity, numeros) =>
    answeredBy(await ask(numerosRequest(numeros), identity)).flatMap((each) =>
      each?.['id'] ? [each['id'] as string] : [],
    );
