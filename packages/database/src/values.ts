/** How the server's driver reads values: as `types.ts` says, which is how the embedded engine reads them. */
import pg from 'pg';

type Parse = (value: string) => unknown;
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

export const postgresTypes = {
  getTypeParser: (oid: number): Parse => {
    const element = ELEMENTS[oid];
    if (element === undefined) return scalar(oid);
    const parse = scalar(element);
    return (value) => parseArray(value, parse).parse();
  },
} as pg.CustomTypesConfig;
