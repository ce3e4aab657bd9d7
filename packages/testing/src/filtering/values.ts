/** What to ask of a filter: what the rows hold, what lies between, what none has. */
import fc from 'fast-check';
import { dayOf, plain, type Situation } from './oracle.ts';

/** Arbitrary values for a filter's input, drawn from those `found` in the rows; null when there is nothing to draw from. */
export function askedArbitrary(
  input: string,
  found: readonly unknown[],
  enumValues: readonly string[],
  { zonaHoraria }: Situation,
): fc.Arbitrary<unknown> | null {
  const distinct = [...new Set(found)];
  const some = (values: readonly unknown[]) =>
    values.length ? fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) : null;
  switch (input) {
    case '[Enum!]':
      return some(enumValues);
    case 'Enum':
      return fc.constantFrom(...enumValues);
    case '[ID!]':
      return some([...distinct, crypto.randomUUID()]);
    case '[String!]':
      return some([...distinct, 'NINGUNO']);
    case 'Boolean':
      return fc.boolean();
  }
  const written = distinct.map(String).filter((text) => text.trim() !== '');
  if (!written.length) return null;
  const texts = fc.constantFrom(...written);
  switch (input) {
    case 'UUID':
      return texts;
    case 'Date':
      return texts.map((text) => dayOf(text, zonaHoraria));
    case 'String':
      return fc.oneof(texts.chain(partOf), texts.chain(someWords));
    case 'Periodo':
      return betweenArbitrary(
        texts.map((text) => dayOf(text, zonaHoraria)),
        (a, b) => a.localeCompare(b),
        ['desde', 'hasta'],
      );
    case 'FiltroImporte':
      return betweenArbitrary(texts, (a, b) => Number(a) - Number(b), ['gte', 'lte']);
    case 'FiltroTexto':
      return fc.oneof(
        texts.map((igual) => ({ igual })),
        texts.chain(partOf).map((contiene) => ({ contiene })),
        texts.map((text) => ({ empieza: plain(text).slice(0, 4) })),
      );
    default:
      throw new Error(`no values for a filter of type ${input}: give some`);
  }
}

/** Some letters of a text, perhaps in another case and without its accents. */
const partOf = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat({ max: Math.max(0, text.length - 4) }), fc.integer({ min: 3, max: 12 }), fc.boolean())
    .map(([from, length, bare]) => {
      const part = text.slice(from, from + length).trim() || text.trim();
      return bare ? plain(part).toUpperCase() : part;
    });

/** Blanks that people type and paste, and what comes along without showing. */
const BETWEEN = [' ', '  ', '\t', '\u00a0', ' \u200b ', '\u3000'];

/** Some words of a text in another order, perhaps in another case, apart by any kind of blank. */
const someWords = (text: string): fc.Arbitrary<string> => {
  const words = text.split(/\s+/u).filter(Boolean);
  return fc
    .tuple(
      fc.shuffledSubarray(words, { minLength: 1, maxLength: Math.min(words.length, 4) }),
      fc.constantFrom(...BETWEEN),
      fc.boolean(),
    )
    .map(([some, between, bare]) => some.map((word) => (bare ? plain(word).toUpperCase() : word)).join(between));
};

const betweenArbitrary = (
  values: fc.Arbitrary<string>,
  compare: (a: string, b: string) => number,
  [low, high]: readonly [string, string],
) =>
  fc.tuple(values, values, fc.constantFrom('both', 'low', 'high')).map(([a, b, ends]) => {
    const [least, most] = compare(a, b) <= 0 ? [a, b] : [b, a];
    return { ...(ends === 'high' ? {} : { [low]: least }), ...(ends === 'low' ? {} : { [high]: most }) };
  });
