/**
 * Charset check of a request's body: JSON is UTF-8 and nothing else (RFC 8259). What says that it is something else, or is,
 * is refused: read as if it were UTF-8 it would search for, and write, what nobody asked for.
 */

/** Whether the headers say that the bytes are not UTF-8 as they are: another charset, or a compression. */
export function isOtherEncoding(headers: Readonly<Record<string, unknown>>): boolean {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (String(encoding).trim().toLowerCase() !== 'identity') return true;
  const charsets = String(type).matchAll(/;\s*charset\s*=\s*"?([^";\s]*)/gi);
  return [...charsets].some(([, charset]) => !/^utf-?8$/i.test(charset!));
}

/** The text, or undefined where the bytes are none. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The same bytes again when it is encoded: what is signed is the body as it came. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether what a query of an address escapes is UTF-8. */
export function isUtf8Query(search: string): boolean {
  try {
    decodeURIComponent(search.replaceAll(/%(?![\da-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}
