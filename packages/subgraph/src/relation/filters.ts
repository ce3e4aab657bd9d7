/** The kinds of filter of the house; each checks its value and gives one SQL condition. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { beginningOf } from '../civil.ts';
import { badInput } from '../errors.ts';
import { checkId } from '../ids.ts';
import { isStorable } from '../storable.ts';
import { plainBlanks, wordsOf } from './words.ts';
import type { FieldContext } from './fields.ts';

/** `value` as the SDL's input type gives it; `path` names it in an error. Throws BAD_USER_INPUT. */
export interface Filter<Value = never> {
  /** The SDL input type it answers, checked against the schema. `Enum` and `[Enum!]` stand for any enum. */
  readonly input: string;
  toSql(value: Value, context: FieldContext, path: string): SQL;
  /** Of a filter that searches what is personal: whether a row that `value` finds is found by that, and not by anything else. */
  readonly personal?: ((value: Value, context: FieldContext, path: string) => SQL) | undefined;
}

/** The same filter, of which everything that it finds is found by something personal: a field with `@tag(name: "personal")`. */
export const searchingPersonal = <Value>(filter: Filter<Value>): Filter<Value> => ({
  ...filter,
  personal: () => sql`true`,
});

export interface Periodo {
  desde?: string | null;
  hasta?: string | null;
}
export interface FiltroImporte {
  gte?: string | null;
  lte?: string | null;
}
export interface FiltroTexto {
  igual?: string | null;
  contiene?: string | null;
  empieza?: string | null;
}

/** A list as one parameter: Postgres' text of an array, cast on the other side. */
export function arrayParam(values: readonly string[], type: string): SQL {
  return sql`${sql.param(values)}::${sql.raw(type)}[]`;
}

function nonEmpty<T>(values: readonly T[], path: string): readonly T[] {
  if (values.length === 0) throw badInput(path, 'la lista está vacía; quita el filtro o da al menos un valor.');
  return values;
}

/** One of several values of an enum column. */
export function oneOf<Value extends string>(column: AnyColumn | SQL): Filter<readonly Value[]> {
  return {
    input: '[Enum!]',
    toSql: (values, _, path) => sql`${column} = any (${arrayParam(nonEmpty(values, path), 'text')})`,
  };
}

/** One of several values of an enum that is worked out at reading, on the request's day. */
export function oneOfDerived<Value extends string>(
  expression: (context: FieldContext) => SQL,
): Filter<readonly Value[]> {
  return {
    input: '[Enum!]',
    toSql: (values, context, path) => oneOf<Value>(expression(context)).toSql(values, context, path),
  };
}

/** One of several strings, compared letter by letter. */
export function oneOfText(column: AnyColumn | SQL): Filter<readonly string[]> {
  const { toSql } = oneOf(column);
  return { input: '[String!]', toSql: (values, context, path) => toSql(composed(values), context, path) };
}

/** One of several currencies, of an amount; a row that has none is in no currency, whatever the column of it says. */
export const oneOfCurrencies = (amount: AnyColumn, currency: AnyColumn): Filter<readonly string[]> =>
  oneOfText(amount.notNull ? currency : sql`case when ${amount} is not null then ${currency} end`);

/** The same letters in the same code points. */
const composed = (values: readonly string[]) => values.map((each) => each.normalize('NFC'));

/** One of several referenced ids. */
export function oneOfIds(column: AnyColumn | SQL): Filter<readonly string[]> {
  return { input: '[ID!]', toSql: (values, _, path) => sql`${column} = any (${idsParam(values, path)})` };
}

/** Checked ids as one `uuid[]` parameter, for conditions of a room's own. Throws BAD_USER_INPUT naming `path`. */
export function idsParam(values: readonly string[], path: string): SQL {
  return arrayParam(
    nonEmpty(values, path).map((id) => checkId(id, path)),
    'uuid',
  );
}

/** At least one of several values of an enum-array column. */
export function someOf<Value extends string>(column: AnyColumn): Filter<readonly Value[]> {
  return {
    input: '[Enum!]',
    toSql: (values, _, path) => sql`${column} && ${arrayParam(nonEmpty(values, path), 'text')}`,
  };
}

/** All of several strings of an array column. */
export function allOf(column: AnyColumn): Filter<readonly string[]> {
  return {
    input: '[String!]',
    toSql: (values, _, path) => sql`${column} @> ${arrayParam(composed(nonEmpty(values, path)), 'text')}`,
  };
}

/** A condition that holds or does not. */
export function flag(condition: AnyColumn | SQL | ((context: FieldContext) => SQL)): Filter<boolean> {
  return {
    input: 'Boolean',
    toSql: (value, context) => {
      const holds = typeof condition === 'function' ? condition(context) : sql`${condition}`;
      return value ? sql`(${holds})` : sql`(${holds}) is not true`;
    },
  };
}

function checkedPeriod(period: Periodo, path: string): Periodo {
  const { desde, hasta } = period;
  if (!desde && !hasta) throw badInput(path, 'da «desde», «hasta» o ambos.');
  if (desde && hasta && desde > hasta)
    throw badInput(path, `«desde» (${desde}) es posterior a «hasta» (${hasta}); inviértelos.`);
  return period;
}

function both(conditions: (SQL | undefined)[]): SQL {
  return sql.join(
    conditions.filter((condition) => condition !== undefined),
    sql` and `,
  );
}

/** A civil day within a period, both ends included. */
export function dayWithin(column: AnyColumn | SQL): Filter<Periodo> {
  return {
    input: 'Periodo',
    toSql: (value, _, path) => {
      const { desde, hasta } = checkedPeriod(value, path);
      return both([
        desde ? sql`${column} >= ${desde}::date` : undefined,
        hasta ? sql`${column} <= ${hasta}::date` : undefined,
      ]);
    },
  };
}

/** A local date and time (CFDI) within a period of civil days. */
export function localWithin(column: AnyColumn | SQL): Filter<Periodo> {
  return {
    input: 'Periodo',
    toSql: (value, _, path) => {
      const { desde, hasta } = checkedPeriod(value, path);
      return both([
        desde ? sql`${column} >= ${desde}::date` : undefined,
        hasta ? sql`${column} < ${hasta}::date + 1` : undefined,
      ]);
    },
  };
}

/** An instant within a period: from 00:00 of the first day up to 24:00 of the last, in the company's zone. */
export function instantWithin(column: AnyColumn | SQL): Filter<Periodo> {
  return {
    input: 'Periodo',
    toSql: (value, { zonaHoraria }, path) => {
      const { desde, hasta } = checkedPeriod(value, path);
      return both([
        desde ? sql`${column} >= ${beginningOf(desde, zonaHoraria)}::timestamptz` : undefined,
        hasta ? sql`${column} < ${beginningOf(hasta, zonaHoraria, 1)}::timestamptz` : undefined,
      ]);
    },
  };
}

/**
 * A span of time that has part of a period. It goes from the first instant up to the second, not included; one without
 * length is at its instant. `fin` is never before `inicio`.
 */
export function overlapping(inicio: AnyColumn | SQL, fin: AnyColumn | SQL): Filter<Periodo> {
  return {
    input: 'Periodo',
    toSql: (value, { zonaHoraria }, path) => {
      const { desde, hasta } = checkedPeriod(value, path);
      const empieza = desde && sql`${beginningOf(desde, zonaHoraria)}::timestamptz`;
      return both([
        empieza ? sql`(${fin} > ${empieza} or ${inicio} >= ${empieza})` : undefined,
        hasta ? sql`${inicio} < ${beginningOf(hasta, zonaHoraria, 1)}::timestamptz` : undefined,
      ]);
    },
  };
}

/** An amount between two, both included. */
export function amountBetween(expression: AnyColumn | SQL): Filter<FiltroImporte> {
  return {
    input: 'FiltroImporte',
    toSql: ({ gte, lte }, _, path) => {
      if (gte == null && lte == null) throw badInput(path, 'da «gte», «lte» o ambos.');
      return both([
        gte == null ? undefined : sql`${expression} >= ${gte}::numeric`,
        lte == null ? undefined : sql`${expression} <= ${lte}::numeric`,
      ]);
    },
  };
}

const normaliza = (value: string) => sql`public.cliente360_normaliza(${value})`;

/** One form of a code, and its stored key (`claveDeTexto`): made for each row that is looked at, a key takes ten times what looking does. */
export interface Code {
  readonly code: AnyColumn | SQL;
  readonly key: AnyColumn;
}

/** A code of digits only: it is its own key. */
export const digits = (column: AnyColumn): Code => ({ code: column, key: column });

/** A short code (folio, clave, numero) in any of its forms: equal, beginning with, or containing; without accents or case but for `igual`. */
export function text(...forms: readonly [Code, ...Code[]]): Filter<FiltroTexto> {
  const some = (holds: (form: Code) => SQL) => sql`(${sql.join(forms.map(holds), sql` or `)})`;
  return {
    input: 'FiltroTexto',
    toSql: ({ igual, contiene, empieza }, _, path) => {
      if (igual == null && contiene == null && empieza == null)
        throw badInput(path, 'da «igual», «contiene» o «empieza».');
      const parte = contiene == null ? undefined : normaliza(plainBlanks(contiene));
      const inicio = empieza == null ? undefined : normaliza(plainBlanks(empieza));
      return both([
        igual == null ? undefined : some(({ code }) => sql`${code} = ${igual.normalize('NFC')}`),
        parte && some(({ key }) => sql`position(${parte} in ${key}) > 0`),
        inicio && some(({ key }) => sql`starts_with(${key}, ${inicio})`),
      ]);
    },
  };
}

/** A column that is searched only for whoever may read it: see `@tag(name: "personal")`. */
export interface PersonalColumn {
  readonly personal: AnyColumn;
}

export const personal = (column: AnyColumn): PersonalColumn => ({ personal: column });

/** Words found, each of them and in any order, in the stored keys (`claveDeBusqueda`) that the caller may search. */
export function words(key: AnyColumn, ...others: readonly PersonalColumn[]): Filter<string> {
  const inAny = (keys: readonly AnyColumn[], value: string, path: string) => {
    const found = (word: string) =>
      sql.join(
        keys.map((each) => sql`position(${normaliza(word)} in ${each}) > 0`),
        sql` or `,
      );
    return sql.join(
      wordsOf(value, path).map((word) => sql`(${found(word)})`),
      sql` and `,
    );
  };
  const all = [key, ...others.map(({ personal }) => personal)];
  return {
    input: 'String',
    toSql: (value, { datosPersonales }, path) => inAny(datosPersonales ? all : [key], value, path),
    // What the open key has all the words of is found without the scope too.
    personal: others.length ? (value, _, path) => sql`(${inAny([key], value, path)}) is not true` : undefined,
  };
}

/** A condition of its own; a list that it is given has something in it. */
export function condition<Value>(
  input: string,
  toSql: (value: Value, context: FieldContext, path: string) => SQL,
): Filter<Value> {
  return {
    input,
    toSql: (value, context, path) => {
      if (Array.isArray(value)) nonEmpty(value, path);
      return toSql(value, context, path);
    },
  };
}

/** The value, if every text in it is one that a database keeps. Throws BAD_USER_INPUT naming `path`. */
function storable<Value>(value: Value, path: string): Value {
  if (typeof value === 'string' && !isStorable(value))
    throw badInput(path, 'lleva caracteres que no se admiten: NUL o medio carácter.');
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) storable(each, path);
  return value;
}

/**
 * All the filter's conditions as one, without the fields that were not given; undefined when none was.
 * Throws BAD_USER_INPUT naming the field.
 */
export function filterToSql(
  filters: Readonly<Record<string, Filter>>,
  value: Readonly<Record<string, unknown>> | null | undefined,
  context: FieldContext,
): SQL | undefined {
  const conditions = Object.entries(value ?? {})
    .filter(([, given]) => given !== null && given !== undefined)
    .map(([name, given]) => {
      const path = `filtro.${name}`;
      return (filters[name] as Filter<unknown>).toSql(storable(given, path), context, path);
    });
  return conditions.length
    ? sql`(${sql.join(
        conditions.map((each) => sql`(${each})`),
        sql` and `,
      )})`
    : undefined;
}
