/**
 * The promise of every filter and order: the rows that the graph gives are
 * those, in that order, that a naive filter and sort in memory give over the
 * same rows. Each filter and each order has its turn, alone and with others.
 */
import assert from 'node:assert/strict';
import type { Connection, Direction, Order } from '@cliente360/subgraph';
import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { AHORA, type TestSubgraph } from '../kit.ts';
import { naiveSort, type NaiveRow as SortableRow } from '../naive.ts';
import { edgesOf } from './edges.ts';
import { dayOf, fieldOfOrder, meets, pathsOf, plain, valuesAt } from './oracle.ts';
import type { OracleRule, TestOracle, NaiveRow, Scalar, Situation } from './oracle.ts';
import { placeOf, type Asked, type Place } from './rows.ts';
import { askedArbitrary } from './values.ts';

/** Random cases of each filter and order; `FC_RUNS` asks for more. */
const RUNS = Number(process.env['FC_RUNS'] ?? 3);
/** Cases tried to find one that tells rows apart. */
const TELLING = 40;

/** Time that a test of `filteringProperty` may take, in milliseconds. */
export const FILTERING_TIMEOUT = 60_000 + RUNS * 5_000;

export interface FilteringOptions {
  readonly kit: TestSubgraph;
  readonly connection: Connection;
  /** Where it hangs, `Cliente.facturas`. */
  readonly parent: string;
  readonly oracle: TestOracle;
}

/** Fails with the first filter or order whose rows are not those of the naive model. */
export async function filteringProperty({ kit, connection, parent, oracle }: FilteringOptions) {
  const own = Object.entries(oracle).filter(([name]) => name.split(/[.#]/)[0] === connection.name);
  const place = await placeOf(kit, connection, parent, own.map(([, { select = '' }]) => select).join(' '));
  const rows = await place.whole();
  assert.ok(rows.length > 1, `${parent}: ${rows.length} rows tell nothing`);
  const { zonaHoraria } = kit.world.empresa;
  const situation: Situation = { rows, zonaHoraria, hoy: dayOf(AHORA.toISOString(), zonaHoraria) };
  const model = { kit, place, oracle, situation };
  for (const name of Object.keys(connection.filters)) await checkFilter(model, name);
  for (const campo of Object.keys(connection.orders))
    for (const direccion of ['ASC', 'DESC'] as const) await checkOrder(model, { campo, direccion });
}

interface Model {
  readonly kit: TestSubgraph;
  readonly place: Place;
  readonly oracle: TestOracle;
  readonly situation: Situation;
}

type Term = { readonly campo: string; readonly direccion: Direction };

async function checkFilter(model: Model, name: string): Promise<void> {
  const { place, situation } = model;
  const values = valuesOf(model, name);
  assert.ok(values, `${place.connection.name}.${name}: the rows hold nothing to ask for`);
  const others = otherFilters(model, name);
  const cases = fc.sample(fc.tuple(values, fc.option(others, { nil: {}, freq: 3 }), ordenArbitrary(place.connection)), {
    numRuns: TELLING,
    seed: 7,
  });
  let told = false;
  for (const [i, [value, other, orden]] of cases.entries()) {
    if (i >= RUNS && told) return;
    const expected = admitted(model, { [name]: value }).length;
    const telling = expected > 0 && expected < situation.rows.length;
    if (i >= RUNS && !telling) continue;
    told ||= telling;
    await check(model, { filtro: { ...(telling && !told ? {} : other), [name]: value }, orden });
  }
  const orden = [{ campo: Object.keys(place.connection.orders)[0]!, direccion: 'ASC' as const }];
  for (const value of edgesOf(inputOf(model.kit, place.connection.name, name)).taken)
    await check(model, { filtro: { [name]: value }, orden });
  assert.ok(told, `${place.connection.name}.${name}: no case tells rows apart; the demo has too little of it`);
}

async function checkOrder(model: Model, first: Term): Promise<void> {
  const { connection } = model.place;
  const rest = fc.sample(ordenArbitrary(connection), { numRuns: 2, seed: 11 });
  for (const orden of [[], ...rest])
    await check(model, { orden: [first, ...orden.filter(({ campo }) => campo !== first.campo)].slice(0, 3) });
}

async function check(model: Model, asked: Asked & { orden: readonly Term[] }): Promise<void> {
  const { place, situation } = model;
  const found = await place.ids(asked);
  const expected = sorted(model, admitted(model, asked.filtro ?? {}), asked.orden);
  const say = `${place.connection.name} ${JSON.stringify(asked)}`;
  // Pairs are tied by their own id, which the graph does not give: there only the keys are comparable.
  if (place.connection.through) {
    const keys = new Map(situation.rows.map((row) => [row['id'], JSON.stringify(keysOf(model, row, asked.orden))]));
    assert.deepEqual(found.toSorted(), expected.toSorted(), say);
    assert.deepEqual(
      found.map((id) => keys.get(id)),
      expected.map((id) => keys.get(id)),
      say,
    );
  } else assert.deepEqual(found, expected, say);
}

function admitted({ place, oracle, situation }: Model, filtro: Readonly<Record<string, unknown>>): NaiveRow[] {
  const { name: connection, filters } = place.connection;
  return situation.rows.filter((row) =>
    Object.entries(filtro).every(([name, value]) => {
      const rule = oracle[`${connection}.${name}`];
      if (rule?.holds) return rule.holds(row, value, situation);
      const values = comparedOf(row, name, rule);
      return meets(filters[name]!.input, values, value, situation);
    }),
  );
}

/** What a filter compares of a row. */
const comparedOf = (row: NaiveRow, name: string, rule: OracleRule | undefined): readonly Scalar[] =>
  rule?.compares?.(row) ?? pathsOf(name, rule).flatMap((path) => valuesAt(row, path));

function sorted(model: Model, rows: readonly NaiveRow[], orden: readonly Term[]): string[] {
  const { orders } = model.place.connection;
  const terms = orden.map(({ campo, direccion }) => ({ type: orders[campo]!.type, direction: direccion }));
  const sortable = rows.map((row): SortableRow => ({ id: row['id'] as string, values: keysOf(model, row, orden) }));
  return naiveSort(sortable, terms).map(({ id }) => id);
}

const keysOf = (model: Model, row: NaiveRow, orden: readonly Term[]) =>
  orden.map(({ campo }) => keyOf(model, row, campo, model.place.connection.orders[campo]!));

/** The text of an order's value in a row, as the database would write it. */
function keyOf({ place, oracle, situation }: Model, row: NaiveRow, campo: string, { type }: Order): string | null {
  const rule: OracleRule | undefined = oracle[`${place.connection.name}#${campo}`];
  const path = rule?.at ? [rule.at].flat()[0]! : fieldOfOrder(campo);
  const value = rule?.key ? rule.key(row, situation) : valuesAt(row, path)[0];
  if (value === null || value === undefined) return null;
  return type === 'text' ? plain(value.toString()) : value.toString().replace(/Z$/, '');
}

function valuesOf({ kit, place, oracle, situation }: Model, name: string): fc.Arbitrary<unknown> | null {
  const { name: connection, filters } = place.connection;
  const rule = oracle[`${connection}.${name}`];
  if (rule?.values) {
    const given = rule.values(situation);
    return given.length ? fc.constantFrom(...given) : null;
  }
  const found = situation.rows.flatMap((row) => comparedOf(row, name, rule));
  return askedArbitrary(filters[name]!.input, found, enumValuesOf(kit, connection, name), situation);
}

/** The SDL's type of one filter of a connection. */
export function inputOf({ definition }: TestSubgraph, connection: string, name: string): GraphQLInputType {
  const filtro = definition.schema.getType(`${connection}Filtro`);
  const field = isInputObjectType(filtro) ? filtro.getFields()[name] : undefined;
  assert.ok(field, `${connection}Filtro has no ${name}`);
  return field.type;
}

function enumValuesOf(kit: TestSubgraph, connection: string, name: string): string[] {
  const type = getNamedType(inputOf(kit, connection, name));
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** One other filter of the connection. */
function otherFilters(model: Model, name: string): fc.Arbitrary<Record<string, unknown>> {
  const others = Object.keys(model.place.connection.filters)
    .filter((other) => other !== name)
    .flatMap((other) => {
      const values = valuesOf(model, other);
      return values ? [values.map((value): Record<string, unknown> => ({ [other]: value }))] : [];
    });
  return others.length ? fc.oneof(...others) : fc.constant({});
}

const ordenArbitrary = ({ orders }: Connection): fc.Arbitrary<Term[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(Object.keys(orders), { minLength: 1, maxLength: Math.min(3, Object.keys(orders).length) }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    )
    .map(([campos, descending]) => campos.map((campo, i) => ({ campo, direccion: descending[i] ? 'DESC' : 'ASC' })));
