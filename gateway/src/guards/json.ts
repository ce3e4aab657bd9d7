/** JSON parser for request bodies: refuses what would hurt whoever reads the value later (nesting, `__proto__`, lone surrogates). */
import { GraphQLError } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import { limitExceeded } from './limitExceeded.ts';
import { isReserved, isStorable, refusedText } from './text.ts';

/** The value, or why it is refused: not JSON, too deep, a name that is not data, text that no database keeps. */
export function parseJson(text: string, maxDepth: number): unknown {
  if (isDeeperThan(text, maxDepth)) return limitExceeded('anidamiento');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return gatewayError('BAD_REQUEST', {}, 400);
  }
  return refusalOf(value) ?? value;
}

/** Looks at brackets alone, before anything recursive meets the text. */
function isDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === BACKSLASH) at++;
      else if (char === QUOTE) quoted = false;
    } else if (char === QUOTE) quoted = true;
    else if (char === OPEN_LIST || char === OPEN_OBJECT) {
      if (++depth > maxDepth) return true;
    } else if (char === CLOSE_LIST || char === CLOSE_OBJECT) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

function refusalOf(value: unknown): GraphQLError | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : refusedText('BAD_USER_INPUT');
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    if (isReserved(key) || !isStorable(key)) return refusedText('BAD_USER_INPUT', key);
    const refusal = refusalOf(each);
    if (refusal) return refusal;
  }
  return undefined;
}
