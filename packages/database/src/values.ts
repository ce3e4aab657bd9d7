/** Type parsers of both engines, as `types.ts` says. */
import pg from 'pg';

export type Parse = (value: string) => unknown;
/** What reads the text of a value of the type with that OID. */
export type ParserOf = (oid: number) => Parse;
const { builtins } = pg.types;
const asText: Parse = (value) => value;

/** Everything else stays the database's own text: money and int8 have no exact number, and a Date would lose the zone. */
const PARSED = new Set<number>([
  builtins.BOOL,
  builtins.INT2,
  builtins.INT4,
  builtins.FLOAT4,
  builtins.FLOAT8,
  builtins.JSON,
  builtins.JSONB,
]);

const INSTANTS = new Set<number>([builtins.TIMESTAMP, builtins.TIMESTAMPTZ]);

/** OID of an array type → OID of its elements. */
const ELEMENTS: Readonly<Record<number, number>> = {
  199: builtins.JSON,
  1000: builtins.BOOL,
  1005: builtins.INT2,
  1007: builtins.INT4,
  1009: builtins.TEXT,
  1014: builtins.BPCHAR,
  1015: builtins.VARCHAR,
  1016: builtins.INT8,
  1021: builtins.FLOAT4,
  1022: builtins.FLOAT8,
  1115: builtins.TIMESTAMP,
  1182: builtins.DATE,
  1185: builtins.TIMESTAMPTZ,
  1231: builtins.NUMERIC,
  2951: builtins.UUID,
  3807: builtins.JSONB,
};

/** Declared as a function by the driver's types; it is an object. */
const { create: parseArray } = pg.types.arrayParser as unknown as {
  create(source: string, element: Parse): { parse(): unknown[] };
};

const scalar = (oid: number): Parse => (PARSED.has(oid) ? (pg.types.getTypeParser(oid, 'text') as Parse) : asText);

const parsers = new Map<number, Parse>();

/** As `types.ts` says. */
export function parserOf(oid: number): Parse {
  let parser = parsers.get(oid);
  if (!parser) {
    const element = ELEMENTS[oid];
    const parse = scalar(element ?? oid);
    parser = element === undefined ? parse : (value) => parseArray(value, parse).parse();
    parsers.set(oid, parser);
  }
  return parser;
}

/** As `Database.asOwner` says: instants as Date. */
export const ownerParserOf: ParserOf = (oid) =>
  INSTANTS.has(oid) ? (pg.types.getTypeParser(oid, 'text') as Parse) : parserOf(oid);

export const postgresTypes = { getTypeParser: parserOf } as pg.CustomTypesConfig;
