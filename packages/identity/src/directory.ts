/** Cache of the directory, which is crm's: whether the user of a token exists and is active. */
import { LRUCache } from 'lru-cache';
import { answeredBy, type Answer, type AskCrm } from './crm.ts';
import { UnknownCompany, UnknownUser } from './errors.ts';
import type { Identity } from './types.ts';

/** Whether the user is in their company's directory, and active there. Rejects when crm did not say. */
export type AskDirectory = (identity: Identity) => Promise<boolean | typeof UNKNOWN_COMPANY>;

/** There is no such company. */
export const UNKNOWN_COMPANY = 'UNKNOWN_COMPANY';

/** How long a change may take to be noticed. */
const FRESH_MS = 3_000;
/** How long crm may be away before those it knew are not believed any more: a lost slice costs itself, and not the graph. */
const STALE_MS = 10 * 60_000;
/** In bytes, near enough: of the keys, as UTF-16, and what stands around each. */
const MAX_BYTES = 1024 * 1024;
const ENTRY_BYTES = 200;

/** What was said, and when. */
interface Said {
  readonly who: boolean | typeof UNKNOWN_COMPANY;
  readonly at: number;
}

interface Clock {
  now(): number;
}

/**
 * Throws `UnknownCompany` for a company that there is not, and `UnknownUser` for whoever is not in the directory or not active there, within three seconds of the change. While
 * crm does not answer, what it last said counts for ten minutes; of somebody it said nothing of, rejects as `ask` does.
 */
export function createDirectory(ask: AskDirectory, clock: Clock = performance): (identity: Identity) => Promise<void> {
  const known = new LRUCache<string, Said, Identity>({
    maxSize: MAX_BYTES,
    sizeCalculation: (_, key) => ENTRY_BYTES + 2 * key.length,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: clock,
    fetchMethod: async (_, before, { context }) => {
      try {
        return { who: await ask(context), at: clock.now() };
      } catch (error) {
        if (before === undefined || clock.now() - before.at > STALE_MS) throw error;
        return before;
      }
    },
  });
  return async (identity) => {
    const key = JSON.stringify([identity.empresa, identity.sub]);
    const said = await known.fetch(key, { context: identity });
    if (said?.who === UNKNOWN_COMPANY) throw new UnknownCompany('its company is not here');
    if (!said?.who) throw new UnknownUser('not in the directory, or not active there');
  };
}

const usuarioRequest = (usuario: string) => ({
  query: 'query Directorio($usuario: [_Any!]!) { _entities(representations: $usuario) { ... on Usuario { activo } } }',
  variables: { usuario: [{ __typename: 'Usuario', usuario }] },
});

/** Asks crm for the user, over the same `_entities` contract as any other call. */
export const directoryOf =
  (ask: AskCrm): AskDirectory =>
  async (identity) => {
    const answer = await ask(usuarioRequest(identity.sub), identity);
    if (isUnknownCompany(answer)) return UNKNOWN_COMPANY;
    return answeredBy(answer).some((user) => user?.['activo'] === true);
  };

const isUnknownCompany = ({ errors = [] }: Answer): boolean =>
  errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
