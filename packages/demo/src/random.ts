/**
 * Randomness that is a pure function of its keys: MurmurHash3 (x86, 128 bits)
 * over the keys seeds an sfc32. Not for secrets.
 */

/** Text is hashed once per process: kinds are few. */
const textWords = new Map<string, readonly [number, number]>();

function wordsOfText(text: string): readonly [number, number] {
  const known = textWords.get(text);
  if (known) return known;
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = mix(a ^ (b >>> 13));
  b = mix(b ^ (a >>> 16));
  textWords.set(text, [a, b]);
  return [a, b];
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** 128 bits as four signed 32-bit words. */
export type Hash = readonly [number, number, number, number];

/** Hashes `keys` in order; numbers are safe integers. */
export function hash(keys: readonly (string | number)[]): Hash {
  let [a, b, c, d] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
  for (const key of keys) {
    const [low, high] = typeof key === 'number' ? [key | 0, Math.floor(key / 2 ** 32) | 0] : wordsOfText(key);
    const kind = typeof key === 'number' ? 0x6e : 0x74;
    a = Math.imul(rotate(a ^ Math.imul(rotate(Math.imul(low, 0x239b961b), 15), 0xab0e9789), 19) + b, 5) + 0x561ccd1b;
    b = Math.imul(rotate(b ^ Math.imul(rotate(Math.imul(high, 0xab0e9789), 16), 0x38b34ae5), 17) + c, 5) + 0x0bcaa747;
    c =
      Math.imul(rotate(c ^ Math.imul(rotate(Math.imul(low ^ kind, 0x38b34ae5), 17), 0xa1e38b93), 15) + d, 5) +
      0x96cd1c35;
    d =
      Math.imul(rotate(d ^ Math.imul(rotate(Math.imul(high + low, 0xa1e38b93), 18), 0x239b961b), 13) + a, 5) +
      0x32ac3b17;
  }
  a ^= keys.length;
  for (let round = 0; round < 2; round++) {
    a = mix((a + b + c + d) | 0);
    b = mix((b + a) | 0);
    c = mix((c + a + b) | 0);
    d = mix((d + a + c) | 0);
  }
  return [a, b, c, d];
}

/** A generator; draws depend only on its keys and on how many came before. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a non-empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of a non-empty list of `[value, weight]`. */
  weighted<T>(options: readonly (readonly [T, number])[]): T;
  /** `count` different ones (all, if there are fewer), in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  /** `count` decimal digits. */
  digits(count: number): string;
}

/** A `Random` for these keys. */
export function seededRandom(semilla: number, ...keys: (string | number)[]): Random {
  let [a, b, c, d] = hash([semilla, ...keys]);
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (rotate(c, 21) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  return randomFrom(next);
}

function randomFrom(next: () => number): Random {
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)]!;
  };
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (options) => {
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of options) if ((left -= weight) < 0) return value;
      return pick(options)[0];
    },
    sample: (list, count) => {
      const rest = [...list];
      const taken = Math.min(count, rest.length);
      return Array.from({ length: taken }, () => rest.splice(int(0, rest.length - 1), 1)[0]!);
    },
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
  };
}
