/** What a filter and an order mean, said over the rows that the graph gives, without SQL. */

export type NaiveRow = Readonly<Record<string, unknown>>;

export type Scalar = string | number | boolean;

/** What a rule may know besides the row. */
export interface Situation {
  /** Civil day of the request, in the company's zone. */
  readonly hoy: string;
  readonly zonaHoraria: string;
  /** All rows of the connection, unfiltered. */
  readonly rows: readonly NaiveRow[];
}

/** The rule of one filter or order, where its name alone does not tell it. */
export interface OracleRule {
  /** Dotted path to its value in a row; several: any of them. Arrays on the way mean all their items. */
  readonly at?: string | readonly string[];
  /** Instead: whether a row is admitted. */
  readonly holds?: (row: NaiveRow, value: any, situation: Situation) => boolean;
  /** Instead: what a filter compares, any of them. */
  readonly compares?: (row: NaiveRow) => readonly Scalar[];
  /** Instead: what an order compares. */
  readonly key?: (row: NaiveRow, situation: Situation) => string | number | boolean | null;
  /** Fields that a row has to be asked for besides its own. */
  readonly select?: string;
  /** Values worth trying; those found at `at` unless given. */
  readonly values?: (situation: Situation) => readonly unknown[];
}

/** By `Connection.filter` or `Connection#ORDER`, say `Facturas.vencida`, `Casos#PRIORIDAD`. */
export type TestOracle = Readonly<Record<string, OracleRule>>;

/** The scalars at a dotted path: of an object that stands for one (a SAT key, an amount, an entity) that one. */
export function valuesAt(row: unknown, path: string): Scalar[] {
  let found: unknown[] = [row];
  for (const name of path.split('.'))
    found = found.flatMap((each) => [(each as Record<string, unknown> | null)?.[name]].flat());
  return found.map(scalarOf).filter((each): each is Scalar => each !== undefined && each !== null);
}

function scalarOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const object = value as Record<string, unknown>;
  // An amount is compared in pesos, whatever its currency.
  for (const name of ['clave', 'importeMxn', 'id']) if (name in object) return object[name];
  // A member of a union that has no id of its own.
  if ('__typename' in object) return undefined;
  throw new Error(`no scalar stands for ${JSON.stringify(value)}: give the path further`);
}

/** Where a filter's value lies by its name: `responsableIds` at `responsable`. */
export const pathsOf = (name: string, rule: OracleRule | undefined): readonly string[] =>
  rule?.at ? [rule.at].flat() : [name.replace(/Ids$/, '')];

/** `CREADO_EN` is the field `creadoEn`. */
export const fieldOfOrder = (campo: string): string =>
  campo.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Without accents, case or what does not show, as a person compares names. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** What a text is searched for: its words, in any order. */
const wordsOf = (text: string): string[] => plain(text).split(/\s+/u).filter(Boolean);

/** Whether each word that is asked for is somewhere in the texts. */
export const hasWords = (texts: readonly string[], asked: string): boolean =>
  wordsOf(asked).every((word) => texts.some((text) => plain(text).includes(word)));

const code = (asked: string) => wordsOf(asked).join(' ');

/** The civil day of a day, of a local date and time, or of an instant in `zona`. */
export function dayOf(value: string, zona: string): string {
  if (!value.endsWith('Z')) return value.slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zona, dateStyle: 'short' }).format(new Date(value));
}

/** An amount in pesos at a rate, to two decimals, half away from zero; without a rate, as it stands. */
export function enPesos(amount: string, rate: string | null): string {
  const product = scaled(amount) * scaled(rate ?? '1');
  const [unit, half] = [10n ** 22n, 5n * 10n ** 21n];
  const cents = (product < 0n ? product - half : product + half) / unit;
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A decimal as an integer of its twelfth place: exact. */
export function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(12, '0')}`);
}

/** Whether a row's `values` meet what the filter's input asks, by the input's kind. Throws for a kind that has no general rule. */
export function meets(input: string, values: readonly unknown[], asked: any, { zonaHoraria }: Situation): boolean {
  const texts = values.map(String);
  switch (input) {
    case '[Enum!]':
    case '[ID!]':
    case '[String!]':
      return values.some((value) => asked.includes(value));
    case 'Enum':
    case 'UUID':
      return values.includes(asked);
    case 'Boolean':
      return (values[0] ?? false) === asked;
    case 'String':
      return hasWords(texts, asked);
    case 'Periodo':
      return texts
        .map((text) => dayOf(text, zonaHoraria))
        .some((day) => (!asked.desde || day >= asked.desde) && (!asked.hasta || day <= asked.hasta));
    case 'FiltroImporte':
      return texts
        .map(scaled)
        .some(
          (amount) =>
            (asked.gte == null || amount >= scaled(asked.gte)) && (asked.lte == null || amount <= scaled(asked.lte)),
        );
    case 'FiltroTexto':
      return (
        (asked.igual == null || texts.includes(asked.igual.normalize('NFC'))) &&
        (asked.contiene == null || texts.some((text) => plain(text).includes(code(asked.contiene)))) &&
        (asked.empieza == null || texts.some((text) => plain(text).startsWith(code(asked.empieza))))
      );
    default:
      throw new Error(`a filter of type ${input} has no rule of its own: give it one`);
  }
}
