/**
 * Semaphore over cost: how many units run at once, of one caller and in all. What finds no room waits, a caller's own behind
 * its own and callers in turn, for at most half of its time. What is small waits for nobody else: it is what keeps others served.
 */
import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';

export interface RunningLimits {
  /** Units of one caller at once; an operation that costs more runs alone. */
  readonly each: number;
  /** Units of all callers at once, what is small apart. */
  readonly all: number;
}

export interface Running {
  /**
   * Gives the way out, to be called once, when there is room for `cost` units of `who`. Rejects with LIMITE_EXCEDIDO
   * (`simultaneo`) where there is none in time, or too many wait already. `deadline`: epoch milliseconds.
   */
  enter(who: string, cost: number, deadline: number, signal: AbortSignal): Promise<() => void>;
}

/** Units that wait for nobody else's. */
const SMALL = 1_000;
/** Operations that wait: each holds what it was sent. */
const MAX_WAITING = 500;
const MAX_OWN_WAITING = 100;

interface Waiting {
  readonly cost: number;
  readonly go: () => void;
}

export function createConcurrencyLimit({ each, all }: RunningLimits): Running {
  let large = 0;
  let count = 0;
  /** Of whoever has something running, and of whoever waits, in turn. */
  const own = new Map<string, number>();
  const waiting = new Map<string, Waiting[]>();

  const fits = (who: string, cost: number): boolean => {
    const its = own.get(who) ?? 0;
    if (its > 0 && its + cost > each) return false;
    return cost <= SMALL || large === 0 || large + cost <= all;
  };
  const start = (who: string, cost: number) => {
    own.set(who, (own.get(who) ?? 0) + cost);
    if (cost > SMALL) large += cost;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const its = (own.get(who) ?? 0) - cost;
      if (its > 0) own.set(who, its);
      else own.delete(who);
      if (cost > SMALL) large -= cost;
      serve();
    };
  };
  /** Whoever has room now, each once before anybody twice. */
  const serve = () => {
    for (const [who, queue] of waiting) {
      const [first] = queue;
      if (!first || !fits(who, first.cost)) continue;
      first.go();
    }
  };
  /** False where it waits no more. Who is left goes behind all others. */
  const leave = (who: string, one: Waiting): boolean => {
    const queue = waiting.get(who) ?? [];
    if (!queue.includes(one)) return false;
    waiting.delete(who);
    if (queue.length > 1)
      waiting.set(
        who,
        queue.filter((other) => other !== one),
      );
    count--;
    return true;
  };

  return {
    enter: async (who, cost, deadline, signal) => {
      const queue = waiting.get(who) ?? [];
      if (queue.length === 0 && fits(who, cost)) return start(who, cost);
      if (count >= MAX_WAITING || queue.length >= MAX_OWN_WAITING) throw noRoom();
      const { promise, resolve, reject } = Promise.withResolvers<() => void>();
      const one: Waiting = {
        cost,
        go: () => {
          if (leave(who, one)) resolve(start(who, cost));
        },
      };
      waiting.set(who, [...queue, one]);
      count++;
      const giveUp = () => {
        if (leave(who, one)) reject(noRoom());
      };
      const timer = setTimeout(giveUp, Math.max(0, (deadline - Date.now()) / 2));
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

/** So much of one caller, or of all, is under way that this cannot begin. */
function noRoom(): GraphQLError {
  const headers = new HeaderMap([['retry-after', '1']]);
  return gatewayError('LIMITE_EXCEDIDO', { limite: 'simultaneo', http: { status: 429, headers } });
}
