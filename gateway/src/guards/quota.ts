/** Rate limiter: cost units and mutations a minute of each token's owner, fewer units where it is confined to some clients. Kept by this process alone. */
import { hash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import type { Limits } from '@cliente360/config';
import type { Identity } from '@cliente360/identity';
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { gatewayError } from '../errors/catalogue.ts';

const SECONDS = 60;
/** Who has spent something in this minute; each of them takes some 300 bytes. */
const OWNERS = 20_000;

interface Minute {
  spent: number;
  /** `performance.now()` when it is over. */
  readonly ends: number;
}

interface Spent {
  /** Whether it sufficed; where it did not, nothing was taken, and smaller things may still fit. */
  readonly isEnough: boolean;
  readonly left: number;
  /** Seconds until the minute is over, at least one. */
  readonly reset: number;
}

/** What each owner has spent of the minute that began with the first thing it asked for. */
function minutes(): (identity: Identity, amount: number, perMinute: number) => Spent {
  const known = new LRUCache<string, Minute>({ max: OWNERS });
  return (identity, amount, perMinute) => {
    const now = performance.now();
    const owner = ownerOf(identity);
    let minute = known.get(owner);
    if (!minute || minute.ends <= now) known.set(owner, (minute = { spent: 0, ends: now + SECONDS * 1000 }));
    const isEnough = minute.spent + amount <= perMinute;
    if (isEnough) minute.spent += amount;
    // `now + 60,000 - now` may be a little more than 60,000.
    const seconds = Math.ceil((minute.ends - now) / 1000);
    return { isEnough, left: perMinute - minute.spent, reset: Math.min(Math.max(seconds, 1), SECONDS) };
  };
}

/** Takes `cost` from the caller's minute and writes what is left into `headers`. Throws CUOTA_EXCEDIDA, and takes nothing, where it does not suffice. */
export type Charge = (identity: Identity, cost: number, headers: Map<string, string>) => void;

export function createQuota({
  partnerCostPerMinute,
  employeeCostPerMinute,
}: Pick<Limits, 'partnerCostPerMinute' | 'employeeCostPerMinute'>): Charge {
  const spend = minutes();
  return (identity, cost, headers) => {
    const perMinute = identity.clientes === '*' ? employeeCostPerMinute : partnerCostPerMinute;
    const { isEnough, left, reset } = spend(identity, cost, perMinute);
    headers.set('ratelimit-policy', `${perMinute};w=${SECONDS}`);
    headers.set('ratelimit-limit', String(perMinute));
    headers.set('ratelimit-remaining', String(left));
    headers.set('ratelimit-reset', String(reset));
    if (!isEnough) throw exceeded(reset);
  };
}

/** Takes so many mutations from the caller's minute. Throws CUOTA_EXCEDIDA, and takes nothing, where they do not fit. */
export type CountWrites = (identity: Identity, writes: number) => void;

/** What is written stays and is told to people: it has a limit of its own, whatever it costs to run. */
export function createWriteQuota({ writesPerMinute }: Pick<Limits, 'writesPerMinute'>): CountWrites {
  const spend = minutes();
  return (identity, writes) => {
    const { isEnough, reset } = spend(identity, writes, writesPerMinute);
    if (!isEnough) throw exceeded(reset, { limite: 'escrituras' });
  };
}

/** One person or partner of one company, in a key of one length: a partner's minute is not its other tokens'. */
export const ownerOf = ({ empresa, sub, clientes }: Identity): string =>
  hash('sha256', JSON.stringify([empresa, sub, clientes === '*']), 'base64');

function exceeded(reset: number, which: { readonly limite?: string } = {}): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(reset)]]);
  return gatewayError('CUOTA_EXCEDIDA', { ...which, http: { status: 429, headers } });
}
