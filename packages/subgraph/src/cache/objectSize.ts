/** Size of a value on the heap, by what it holds: close enough to give a cache its bound in bytes. */

/** What an object takes before its first property, and for each of them; V8's, without compressed pointers. */
const OBJECT = 40;
const PROPERTY = 8;
const ENTRY = 48;

/**
 * Bytes of a tree of plain values, maps, sets and lists: each object once, however often it is pointed to. A text counts
 * where it stands, so a text that many places share makes it an upper bound. Linear in what is there.
 */
export function bytesOf(value: unknown): number {
  const seen = new Set<object>();
  const left = [value];
  let bytes = 0;
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === 'string') bytes += each.length;
    else if (typeof each === 'object' && each !== null && !seen.has(each)) {
      seen.add(each);
      bytes += own(each, left);
    }
  }
  return bytes;
}

/** Its own bytes; what it holds is added to `left`. */
function own(value: object, left: unknown[]): number {
  if (value instanceof Map || value instanceof Set) {
    for (const [key, each] of value.entries()) left.push(key, each);
    return OBJECT + ENTRY * value.size;
  }
  const held = Object.values(value) as unknown[];
  for (const each of held) left.push(each);
  return OBJECT + PROPERTY * held.length;
}
