/** What lies at the edge of each type that a filter can be asked with, and just beyond it. */
import { getNullableType, isListType, type GraphQLInputType } from 'graphql';

export interface Edges {
  /** Values of the type: they mean what they say, however odd. */
  readonly taken: readonly unknown[];
  /** No values of it: whoever sends them is told so. */
  readonly refused: readonly unknown[];
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const NO_DAYS = ['2026-02-30', '2026-13-45', '0000-01-01', '10000-01-01', '', '\0'];
/** What a database, a pattern or the text of an array would read as more than letters. */
const ODD_TEXTS = ['%', '_', '\\', `'`, '"', '{', '},', 'NULL', '$1', '😀', 'e\u0301'];
const NO_TEXTS = ['\0', 'a\0b', '\ud800', 'b\udc00'];
const NO_IDS = ['', 'x', '\0', '\ud800', '{00000000-0000-7000-8000-000000000000}'];
const UNKNOWN_ID = '00000000-0000-7000-8000-00000000000A';

const byType: Readonly<Record<string, Edges>> = {
  Date: { taken: [FIRST_DAY, LAST_DAY, '2028-02-29'], refused: NO_DAYS },
  Periodo: {
    taken: [
      { hasta: LAST_DAY },
      { desde: FIRST_DAY },
      { desde: FIRST_DAY, hasta: LAST_DAY },
      { desde: LAST_DAY },
      { hasta: FIRST_DAY },
      { desde: LAST_DAY, hasta: LAST_DAY },
      { desde: FIRST_DAY, hasta: FIRST_DAY },
    ],
    refused: [...NO_DAYS.flatMap((day) => [{ desde: day }, { hasta: day }]), {}],
  },
  FiltroImporte: {
    taken: [
      { gte: '-999999999999999999.9999999999' },
      { lte: '999999999999999999.9999999999' },
      { gte: '-0', lte: '0.0000000001' },
    ],
    refused: [...['1e3', 'NaN', 'Infinity', '1000000000000000000', '.5', '', '\0'].map((gte) => ({ gte })), {}],
  },
  FiltroTexto: {
    taken: ODD_TEXTS.flatMap((each) => [{ igual: each }, { contiene: each }, { empieza: each }]),
    refused: [...NO_TEXTS.flatMap((each) => [{ igual: each }, { contiene: each }, { empieza: each }]), {}],
  },
  String: { taken: ODD_TEXTS, refused: [...NO_TEXTS, '', ' '] },
  ID: { taken: [UNKNOWN_ID], refused: NO_IDS },
  UUID: { taken: [UNKNOWN_ID.toLowerCase()], refused: NO_IDS },
  Boolean: { taken: [true, false], refused: [0, 'true'] },
};

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/** The edges of a filter's input type. Of an enum there are none but what is none of its values. */
export function edgesOf(input: GraphQLInputType): Edges {
  const type = getNullableType(input);
  if (isListType(type)) {
    const { taken, refused } = edgesOf(type.ofType as GraphQLInputType);
    // A code may be blank, where a text to look for may not.
    const isCode = String(type.ofType) === 'String!';
    return {
      taken: taken.map((each) => [each]),
      refused: [...refused.filter((each) => !isCode || !isBlank(each)).map((each) => [each]), []],
    };
  }
  const name = String(type);
  return byType[name] ?? { taken: [], refused: ['NINGUNO', '\0'] };
}
