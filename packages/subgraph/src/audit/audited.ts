/** Notes whose personal fields the rows of a statement give: at a row's reading, so that a field's resolver costs nothing more. */
import { clientColumnsOf } from '@cliente360/database/columns';
import { sql } from 'drizzle-orm';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { PROPIO } from '../personal/outputs.ts';
import type { Entity } from '../relation/entity.ts';
import type { Compiled } from '../relation/fields.ts';
import type { Selection } from '../relation/selection.ts';
import type { ReadAudit } from './notes.ts';

/** A personal field that an operation asks of an entity: its name for the record, and the way to its value. */
interface Asked {
  readonly campo: string;
  readonly way: readonly string[];
}

/**
 * `node` as it is, or reading the row's client too where `selection` asks for something personal of it. Rows that are no
 * client's, as the company's own accounts, are nobody's to audit.
 */
export function audited(node: Compiled, entity: Entity, selection: Selection, audit: ReadAudit | undefined): Compiled {
  if (!audit) return node;
  const columns = clientColumnsOf(entity.table);
  const type = audit.schema.getType(entity.type);
  if (!columns.length || !isObjectType(type)) return node;
  const asked = askedOf(type, selection, audit, (name) => {
    const field = entity.fields.get(name);
    return field !== undefined && !field.refersTo;
  });
  if (!asked.length) return node;
  const { length } = node.expressions;
  return {
    expressions: [...node.expressions, ...columns.map((column) => sql`${column}::text`)],
    read: (values) => {
      const fields = node.read(values);
      const given = asked.filter(({ way }) => isGiven(fields, way)).map(({ campo }) => campo);
      if (given.length)
        for (let i = 0; i < columns.length; i++) {
          const clienteId = values[length + i] as string | null;
          if (clienteId !== null) audit.notes.add(clienteId, given);
        }
      return fields;
    },
  };
}

/** What is asked of `type` and of the objects that its rows carry; what they refer to is read, and audited, by itself. */
function askedOf(
  type: GraphQLObjectType,
  selection: Selection,
  { personal }: ReadAudit,
  isOfRow: (field: string) => boolean,
): Asked[] {
  const walk = (of: GraphQLObjectType, below: Selection, way: readonly string[]): Asked[] =>
    [...below].flatMap(([name, inner]) => {
      const field = of.getFields()[name];
      if (!field || (way.length === 0 && !isOfRow(name))) return [];
      const here = [...way, name];
      if (personal.has(`${of.name}.${name}`)) return [{ campo: `${type.name}.${here.join('.')}`, way: here }];
      const named = getNamedType(field.type);
      return isObjectType(named) ? walk(named, inner, here) : [];
    });
  return walk(type, selection, []);
}

/** Whether there is a value at the end of the way, in any item where there are lists; what is the company's own is not counted. */
function isGiven(value: unknown, way: readonly string[], at = 0): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((each) => isGiven(each, way, at));
  if (at === way.length) return true;
  const object = value as Readonly<Record<string | symbol, unknown>>;
  return !object[PROPIO] && isGiven(object[way[at]!], way, at + 1);
}
