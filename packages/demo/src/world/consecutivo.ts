/** Company-wide sequence numbers (folios), known client by client. */
import { localToEpoch, weekday } from '../calendar.ts';

/**
 * A company-wide chronological sequence that is known piece by piece: client `i`
 * owns `count(i)` of its places, spread over all of it, and a place's instant
 * grows with the place. So numbers have no gaps, follow the dates, and a
 * client's are found without generating anyone else's.
 */
export interface Consecutivo {
  readonly total: number;
  /** Places of client `i` (0-based, company-wide), oldest first. */
  lugares(i: number): readonly number[];
  /** Epoch milliseconds of a place. */
  epoch(lugar: number): number;
  /** The first place at or after an instant; `total` when there is none. */
  primeroDesde(epochMs: number): number;
}

interface Options {
  readonly clientes: number;
  readonly count: (i: number) => number;
  /** Number of the day the sequence ends before. */
  readonly hoy: number;
  readonly zona: string;
  /** How many days it spans. */
  readonly dias: number;
}

const OPENS = 8 * 60;
const CLOSES = 19 * 60;
const MINUTE_MS = 60_000;

/** Builds the sequence; costs one `count` per client, on first use. */
export function createConsecutivo(options: Options): Consecutivo {
  let prefix: Uint32Array | undefined;
  const prefixes = () => (prefix ??= prefixSums(options));
  const total = () => prefixes()[options.clientes]!;
  const weights = cumulativeWeights(options.hoy - options.dias, options.dias);
  const all = weights[options.dias]!;

  const epoch = (lugar: number) => {
    const at = ((lugar + 0.5) / total()) * all;
    const day = lastAtMost(weights, at);
    const within = (at - weights[day]!) / (weights[day + 1]! - weights[day]!);
    const start = localToEpoch(options.zona, options.hoy - options.dias + day, OPENS);
    return start + Math.floor(within * (CLOSES - OPENS) * MINUTE_MS);
  };

  return {
    get total() {
      return total();
    },
    epoch,
    lugares(i) {
      const [from, to] = [prefixes()[i]!, prefixes()[i + 1]!];
      const step = coprimeNear(total() * 0.618034, total());
      return Array.from({ length: to - from }, (_, k) => ((from + k) * step) % total()).sort((a, b) => a - b);
    },
    primeroDesde(epochMs) {
      let [low, high] = [0, total()];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (epoch(middle) < epochMs) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

function prefixSums({ clientes, count }: Options): Uint32Array {
  const sums = new Uint32Array(clientes + 1);
  for (let i = 0; i < clientes; i++) sums[i + 1] = sums[i]! + count(i);
  return sums;
}

/** Weekdays weigh more than Saturdays and Sundays, the last month twice as much. */
function cumulativeWeights(first: number, dias: number): Float64Array {
  const sums = new Float64Array(dias + 1);
  for (let day = 0; day < dias; day++) {
    const week = weekday(first + day);
    const weight = week <= 5 ? 10 : week === 6 ? 3 : 1;
    sums[day + 1] = sums[day]! + weight * (dias - day <= 30 ? 2 : 1);
  }
  return sums;
}

/** The last index whose value is at most `value`. */
function lastAtMost(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const coprimes = new Map<number, number>();

/** The smallest integer from `near` on that shares no factor with `modulus`. */
function coprimeNear(near: number, modulus: number): number {
  const known = coprimes.get(modulus);
  if (known) return known;
  let step = Math.max(1, Math.round(near));
  while (gcd(step, modulus) !== 1) step++;
  coprimes.set(modulus, step);
  return step;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
