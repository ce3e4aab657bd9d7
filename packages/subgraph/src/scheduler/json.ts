/** JSON written in slices: the text that `JSON.stringify` gives, of plain values, without having the loop for all of it. */
import { inSlices } from './scheduler.ts';

/** Values that are written between two looks at whether others want their turn. */
const PIECE = 2_000;
/** So many characters take as long as a value. */
const CHARACTERS = 200;

/** Of what JSON can say; an object with a `toJSON` is written as it says. */
export const stringifyInSlices = async (value: object): Promise<string> => {
  const to: Written = { pieces: [], parts: [], values: 0 };
  await inSlices(value, write(value, to));
  gather(to);
  return to.pieces.join('');
};

interface Written {
  /** Long ones: to join what is written in small parts would be one piece of work at the end. */
  readonly pieces: string[];
  readonly parts: string[];
  /** Since the last time that others had their turn. */
  values: number;
}

const gather = ({ pieces, parts }: Written): void => void pieces.push(parts.splice(0).join(''));

function* write(value: unknown, to: Written): Generator<number, void, void> {
  if (!isNested(value)) return put(JSON.stringify(value) ?? 'null', to);
  if (to.values >= PIECE) {
    gather(to);
    yield to.values;
    to.values = 0;
  }
  const isList = Array.isArray(value);
  let separator = isList ? '[' : '{';
  for (const [key, each] of Object.entries(value)) {
    if (!isList && isLeftOut(each)) continue;
    to.parts.push(separator);
    separator = ',';
    if (!isList) to.parts.push(JSON.stringify(key), ':');
    yield* write(each, to);
  }
  to.parts.push(separator === ',' ? '' : separator, isList ? ']' : '}');
}

function put(text: string, to: Written): void {
  to.parts.push(text);
  to.values += 1 + text.length / CHARACTERS;
}

const isLeftOut = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol';

/** An object that holds objects, or a long list: the rest is written at once. */
function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function')
    return false;
  if (Array.isArray(value)) return value.length > 100 || value.some(isObject);
  for (const key in value) if (isObject((value as Record<string, unknown>)[key])) return true;
  return false;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
