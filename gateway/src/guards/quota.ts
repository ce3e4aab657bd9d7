/** Rate limiter: cost units a minute of each token's owner, fewer where it is confined to some clients. Kept by this process alone. */
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

/** Takes `cost` from the caller's minute and writes what is left into `headers`. Throws CUOTA_EXCEDIDA, and takes nothing, where it does not suffice. */
export type Charge = (identity: Identity, cost: number, headers: Map<string, string>) => void;

export function createQuota({
  partnerCostPerMinute,
  employeeCostPerMinute,
}: Pick<Limits, 'partnerCostPerMinute' | 'employeeCostPerMinute'>): Charge {
  const minutes = new LRUCache<string, Minute>({ max: OWNERS });
  return (identity, cost, headers) => {
    const perMinute = identity.clientes === '*' ? employeeCostPerMinute : partnerCostPerMinute;
    const now = performance.now();
    const owner = ownerOf(identity);
    let minute = minutes.get(owner);
    if (!minute || minute.ends <= now) minutes.set(owner, (minute = { spent: 0, ends: now + SECONDS * 1000 }));
    const isEnough = minute.spent + cost <= perMinute;
    // Smaller operations may still fit into what is left.
    if (isEnough) minute.spent += cost;
    const reset = Math.max(Math.ceil((minute.ends - now) / 1000), 1);
    headers.set('ratelimit-policy', `${perMinute};w=${SECONDS}`);
    headers.set('ratelimit-limit', String(perMinute));
    headers.set('ratelimit-remaining', String(perMinute - minute.spent));
    headers.set('ratelimit-reset', String(reset));
    if (!isEnough) throw exceeded(reset);
  };
}

/** One person or partner of one company, in a key of one length: a partner's minute is not its other tokens'. */
export const ownerOf = ({ empresa, sub, clientes }: Identity): string =>
  hash('sha256', JSON.stringify([empresa, sub, clientes === '*']), 'base64');

function exceeded(reset: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(reset)]]);
  return gatewayError('CUOTA_EXCEDIDA', { http: { status: 429, headers } });
}
