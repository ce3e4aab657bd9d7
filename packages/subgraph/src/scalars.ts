/** The house's scalars: each checks what comes in; what goes out is the database's, already in its form. */
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLEmailAddress, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';

interface InputRule {
  readonly name: string;
  readonly hint: string;
  /** The value as kept; throws or gives undefined when it is not one. */
  parse(text: string): string | undefined;
}

/** No value of any scalar is longer (an address of mail has 254 characters at most): looked at before anything reads the text. */
const MAX_LENGTH = 320;

function inputOnly({ name, hint, parse }: InputRule): GraphQLScalarType<string, unknown> {
  const check = (value: unknown): string => {
    const isText = typeof value === 'string' && value.length <= MAX_LENGTH;
    // Ñ typed as N and a tilde is the same letter.
    const parsed = isText ? attempt(() => parse(value.normalize('NFC'))) : undefined;
    // Not a GraphQLError: then graphql-js says which value of which type it was, and where.
    if (parsed === undefined) throw new TypeError(`${name} no válido: ${hint}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(literal(node)),
  });
}

/** Decimals may be written as numbers in a query; JSON variables may not, or cents would already be lost. */
const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined;

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
const checkedBy = (scalar: GraphQLScalarType) => (text: string) => scalar.parseValue(text) as string;

/** A day of the calendar, of the years 1 to 9999: the year before the first is 1 BC, not 0. */
const isDay = (text: string) =>
  /^\d{4}-/.test(text) && !text.startsWith('0000') ? (GraphQLLocalDate.parseValue(text) as string) : undefined;

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** In UTC; undefined where its day does not exist, or in UTC is of a year outside 1 to 9999. */
function instant(text: string): string | undefined {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  const utc = new Date(text).toISOString();
  return isDay(utc.slice(0, 10)) ? utc : undefined;
}

/** Validated by its check digit, as the bank's own rule says: weights 3, 7, 1 over the first 17 digits. */
function clabe(text: string): string | undefined {
  if (!/^\d{18}$/.test(text)) return undefined;
  const sum = [...text.slice(0, 17)].reduce((total, digit, i) => total + ((Number(digit) * [3, 7, 1][i % 3]!) % 10), 0);
  return (10 - (sum % 10)) % 10 === Number(text[17]) ? text : undefined;
}

const rules: readonly InputRule[] = [
  {
    name: 'Decimal',
    hint: 'escríbelo como texto, por ejemplo "1234.50".',
    parse: matching(/^-?\d{1,18}(\.\d{1,10})?$/),
  },
  { name: 'Date', hint: 'usa AAAA-MM-DD, con un día que exista, de 0001-01-01 a 9999-12-31.', parse: isDay },
  {
    name: 'DateTime',
    hint: 'usa RFC 3339, por ejemplo "2026-11-24T14:05:00.000Z", con un día que exista y, en UTC, de los años 0001 a 9999.',
    parse: instant,
  },
  {
    name: 'FechaHoraLocal',
    hint: 'usa AAAA-MM-DDThh:mm:ss, sin zona, con un día que exista, de los años 0001 a 9999.',
    parse: (text) =>
      /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && isDay(text.slice(0, 10)) ? text : undefined,
  },
  {
    name: 'RFC',
    hint: 'son 12 o 13 caracteres, por ejemplo "COSC8001137NA".',
    parse: (text) => matching(/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{2}[A\d]$/)(text.trim().toUpperCase()),
  },
  {
    name: 'UUID',
    hint: 'son 36 caracteres hexadecimales con guiones.',
    parse: (text) => matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)(text.toLowerCase()),
  },
  { name: 'Clabe', hint: 'son 18 dígitos y el último es el de control.', parse: clabe },
  { name: 'Telefono', hint: 'usa E.164, por ejemplo "+525512345678".', parse: matching(/^\+[1-9]\d{6,14}$/) },
  { name: 'Email', hint: 'no es una dirección de correo.', parse: checkedBy(GraphQLEmailAddress) },
  { name: 'CodigoPostal', hint: 'son cinco dígitos.', parse: matching(/^\d{5}$/) },
];

/** By name, for a schema's resolvers; the gateway puts the same ones on the composed schema. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  ...Object.fromEntries(rules.map((rule) => [rule.name, inputOnly(rule)])),
  JSON: GraphQLJSON,
};
