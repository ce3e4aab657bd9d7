/** Random arguments: of the caller's own rows, of hidden ones, of another company's, and of nobody's. */
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Target as Database } from '@cliente360/gateway/embedded';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { isVisible, type Fila, type Principal, type Tabla } from './oracle.ts';
import { pick, type Next, type Variable } from './selection.ts';

/** The rows of a type, by whether one principal sees them. */
interface Own {
  readonly visible: readonly Fila[];
  readonly hidden: readonly Fila[];
}

/** What arguments are drawn from. */
export interface Pools {
  /** By type, for each principal by name. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, Own>>;
}

/** Types that a room reads by itself, and where from. */
export const READ_BY_ROOMS: Readonly<Record<string, string>> = { CargaArchivo: 'communications.cargas' };

export function poolsOf(
  principals: readonly Principal[],
  tables: ReadonlyMap<string, Tabla>,
  targets: readonly Database[],
): Pools {
  const types = new Map<string, Map<string, Own>>();
  const entities = targets.flatMap(({ definition }) => definition.entities);
  const read = entities.map(({ type, table }) => {
    const { schema, name } = getTableConfig(table);
    return [type, `${schema}.${name}`] as const;
  });
  for (const [type, table] of [...read, ...Object.entries(READ_BY_ROOMS)]) {
    const { filas } = tables.get(table)!;
    const own = principals.map((who): [string, Own] => [
      who.nombre,
      { visible: filas.filter((each) => isVisible(each, who)), hidden: filas.filter((each) => !isVisible(each, who)) },
    ]);
    if (filas.length) types.set(type, new Map(own));
  }
  return { types };
}

/** Whose an argument without a type of its name is. */
const NAMED: Readonly<Record<string, string>> = {
  responsable: 'Usuario',
  ejecutivo: 'Usuario',
  menciones: 'Usuario',
  vendedor: 'Usuario',
  autor: 'Usuario',
  casoOrigen: 'Caso',
  casoPrincipal: 'Caso',
};

export interface Drawing {
  readonly who: Principal;
  readonly pools: Pools;
  readonly next: Next;
  /** The type whose representations are asked for, and its keys beside `id`. */
  readonly represented?: { readonly type: string; readonly keys: readonly string[] };
  /** Only hidden rows and nobody's. */
  readonly hidden?: boolean;
}

/** A value for every variable; cursors are null. */
export function drawn(variables: readonly Variable[], drawing: Drawing): Record<string, unknown> {
  return Object.fromEntries(
    variables.map(({ name, argument, type, of }) => [
      name,
      argument === 'after' || argument === 'before' ? null : valueOf(type, argument, of, drawing),
    ]),
  );
}

const NOBODY = '019a0000-0000-7000-8000-0000000000ff';
const WORDS = ['a', 'CLI', 'o 1', 'equipo', '2026', '%', 'ñ'];

/** A row of the type: the caller's in most cases, else one that they may not see; undefined for nobody's. */
function rowOf(type: string, { who, pools, next, hidden }: Drawing): Fila | undefined {
  const own = pools.types.get(type)?.get(who.nombre);
  if (!own) return undefined;
  const from = hidden || next(10) < 4 ? own.hidden : own.visible;
  if (!from.length || next(20) === 0) return undefined;
  // The first ones are of the first clients, which have the most.
  return next(3) === 0 ? from[next(Math.min(from.length, 4))] : pick(from, next);
}

function typeNamed(argument: string, of: string, { pools, next }: Drawing): string {
  if (argument === 'id') return of;
  const stem = argument.replace(/Ids?$/, '');
  const type = NAMED[stem] ?? `${stem[0]!.toUpperCase()}${stem.slice(1)}`;
  return pools.types.has(type) ? type : pick([...pools.types.keys()], next);
}

function valueOf(given: GraphQLInputType, argument: string, of: string, drawing: Drawing): unknown {
  const type = getNullableType(given);
  const { next } = drawing;
  if (isListType(type)) {
    const items = Array.from({ length: 1 + next(2) }, () =>
      valueOf(type.ofType as GraphQLInputType, argument, of, drawing),
    );
    return argument === 'orden' ? items.slice(0, 1) : items;
  }
  if (isEnumType(type)) return pick(type.getValues(), next).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const optional = pick(fields, next).name;
    const all = type.name.endsWith('Input');
    return Object.fromEntries(
      fields
        .filter((each) => isRequiredInputField(each) || each.name === optional || (all && next(2) === 0))
        .map((each) => [each.name, valueOf(each.type, each.name, of, drawing)]),
    );
  }
  return scalarOf(getNamedType(type).name, argument, of, drawing);
}

export function scalarOf(scalar: string, argument: string, of: string, drawing: Drawing): unknown {
  const { next } = drawing;
  const column = (name: string) => rowOf(of, drawing)?.valores[name];
  switch (scalar) {
    case '_Any':
      return representation(drawing);
    case 'ID':
      return rowOf(typeNamed(argument, of, drawing), drawing)?.id ?? NOBODY;
    case 'Int':
      return argument === 'first' || argument === 'last' ? 1 + next(3) : next(5);
    case 'Boolean':
      return next(2) === 0;
    case 'Decimal':
      return pick(['0', '1000', '25000.50'], next);
    case 'Date':
      return pick(['2026-01-01', '2026-11-24', '2025-06-30'], next);
    case 'DateTime':
      return pick(['2026-01-01T00:00:00.000Z', '2026-11-24T18:00:00.000Z'], next);
    case 'UUID':
      return column('uuid') ?? NOBODY;
    case 'RFC':
      return column('rfc') ?? 'XAXX010101000';
    case 'String':
      return column(argument) ?? texto(drawing);
    default:
      return texto(drawing);
  }
}

/** A text of some row, or part of it. */
function texto(drawing: Drawing): string {
  const { next, pools } = drawing;
  const row = rowOf(pick([...pools.types.keys()], next), drawing);
  const texts = Object.values(row?.valores ?? {}).filter((each) => typeof each === 'string');
  const text = next(2) === 0 && texts.length ? pick(texts, next) : pick(WORDS, next);
  return next(2) === 0 ? text.slice(0, 8) : text;
}

/** By `id` in most cases, or by another key of the type. */
function representation(drawing: Drawing): Record<string, unknown> {
  const { type, keys } = drawing.represented!;
  const row = rowOf(type, drawing);
  const key = drawing.next(3) === 0 ? keys.find((each) => typeof row?.valores[each] === 'string') : undefined;
  return key ? { __typename: type, [key]: row!.valores[key] } : { __typename: type, id: row?.id ?? NOBODY };
}
