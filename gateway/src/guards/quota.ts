/** Cost units a minute of each partner: a token confined to some clients. Kept by this process alone. */
import type { Identity } from '@cliente360/identity';
import { HeaderMap } from '@apollo/server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { GraphQLError } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';

const SECONDS = 60;

/** Takes `cost` from the caller's minute and writes what is left into `headers`. Rejects with CUOTA_EXCEDIDA, and takes nothing, where it does not suffice. */
export type Charge = (identity: Identity, cost: number, headers: Map<string, string>) => Promise<void>;

export function createQuota(perMinute: number): Charge {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  return async ({ empresa, sub, clientes }, cost, headers) => {
    if (clientes === '*') return;
    const partner = JSON.stringify([empresa, sub]);
    try {
      write(headers, perMinute, await limiter.consume(partner, cost));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // Smaller operations may still fit into what is left.
      write(headers, perMinute, await limiter.reward(partner, cost));
      throw exceeded(refused);
    }
  };
}

function write(
  headers: Map<string, string>,
  perMinute: number,
  { consumedPoints, msBeforeNext }: RateLimiterRes,
): void {
  headers.set('ratelimit-policy', `${perMinute};w=${SECONDS}`);
  headers.set('ratelimit-limit', String(perMinute));
  headers.set('ratelimit-remaining', String(Math.max(perMinute - consumedPoints, 0)));
  headers.set('ratelimit-reset', String(seconds(msBeforeNext)));
}

function exceeded({ msBeforeNext }: RateLimiterRes): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(Math.max(seconds(msBeforeNext), 1))]]);
  return gatewayError('CUOTA_EXCEDIDA', { http: { status: 429, headers } });
}

const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000);
