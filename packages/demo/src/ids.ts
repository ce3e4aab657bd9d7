/** Deterministic UUIDs, of version 7 and 4. */
import { hash } from './random.ts';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (word: number) =>
  HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!;

/**
 * A lower-case UUIDv7: its 48 bits of time are `epochMs`, its 74 random bits
 * are a hash of `keys`. The same keys at the same time give the same id.
 */
export function uuidV7(epochMs: number, keys: readonly (string | number)[]): string {
  const [a, b, c] = hash(keys);
  const time =
    HEX[Math.floor(epochMs / 2 ** 40) & 255]! +
    HEX[Math.floor(epochMs / 2 ** 32) & 255]! +
    hex((epochMs % 2 ** 32) | 0);
  const first = hex((a & 0x0fff) | 0x7000).slice(4);
  const second = hex(b);
  const third = hex(c);
  const variant = HEX[((a >>> 24) & 0x3f) | 0x80]! + HEX[(a >>> 16) & 255]!;
  return `${time.slice(0, 8)}-${time.slice(8)}-${first}-${variant}-${second}${third.slice(0, 4)}`;
}

/** A lower-case UUIDv4 from `keys`: what a PAC would stamp on a CFDI. */
export function uuidV4(keys: readonly (string | number)[]): string {
  const [a, b, c, d] = hash(keys);
  const [second, third] = [hex((b & ~0xf000) | 0x4000), hex((c & 0x3fffffff) | 0x80000000)];
  return `${hex(a)}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(d)}`;
}

/**
 * The id of `(kind, ...indices)` in a company's world; `at` (an instant, or a
 * day) gives its time. Everyone who names the same thing gets the same id.
 */
export function idDemo(
  world: { semilla: number; empresa: { clave: string } },
  kind: string,
  at: string,
  ...indices: number[]
): string {
  return uuidV7(Date.parse(at), [world.semilla, world.empresa.clave, kind, ...indices]);
}
