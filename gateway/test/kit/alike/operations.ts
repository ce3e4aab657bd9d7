/** Random operations: arguments, variables left out or null, defaults, conditions, fragments, and names that somebody else has taken. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  GraphQLBoolean,
  GraphQLNonNull,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { pick, type Next } from '../leaks/selection.ts';

export interface Named {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Asked {
  /** Under names that nobody has taken. */
  readonly plain: Named;
  /** The same operation under names that somebody may have. */
  readonly odd: Named;
  /** A key of the plain answer as the odd one has it. */
  readonly keyOf: (key: string) => string;
  /** Odd names of the variables that are null. */
  readonly nulls: readonly string[];
}

/** What a caller may call anything: keys, the planner's words, what every JavaScript object has. */
const ODD = [
  ...['id', 'numero', 'nombre', 'clave', '__typename', '_entities', '_service', 'representations', 'node', 'nodes'],
  ...['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString', 'propertyIsEnumerable'],
  ...[
    'query',
    'type',
    'fragment',
    'a__alias_0',
    'a__alias_1',
    '_cliente360_tipo',
    '_c360_id',
    'length',
    'then',
    'data',
  ],
];
const DEPTH = 4;

/** What arguments are drawn from. */
export interface Draws {
  /** A value of what is neither a number nor a boolean, for an argument or a field of an input; `of` is the type that the field with the argument gives. */
  scalarOf(scalar: string, argument: string, of: string): unknown;
  /** Arguments that are never given. */
  readonly without?: readonly string[];
}

/** A random operation of `schema`. */
export function operationFor(schema: GraphQLSchema, next: Next, draws: Draws): Asked {
  return new Writer(schema, next, draws).operation();
}

/** A place in the text that is named later: `‹a0›` an alias, `‹v0›` a variable, `‹f0›` a fragment. */
const PLACE = /‹([avf]\d+)›/g;

/** Where the plain operation asks for something besides: a stock gateway does not fetch what conditions leave nothing of. */
const BESIDES = '‹s›';
export const BESIDES_KEY = 's';

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #next: Next;
  readonly #draws: Draws;
  readonly #declared: string[] = [];
  readonly #values = new Map<string, unknown>();
  readonly #fragments: string[] = [];
  /** By type, those that are written to their end. */
  readonly #known = new Map<string, string[]>();
  /** Response keys that are fields' own names. */
  readonly #own = new Set<string>();
  #aliases = 0;

  constructor(schema: GraphQLSchema, next: Next, draws: Draws) {
    this.#schema = schema;
    this.#next = next;
    this.#draws = draws;
  }

  operation(): Asked {
    const body = this.#set(this.#schema.getQueryType()!, DEPTH);
    const declared = this.#declared.length ? `(${this.#declared.join(', ')})` : '';
    const text = `query ‹f${this.#fragments.length}›${declared} ${body}\n${this.#fragments.join('\n')}`;
    const odd = this.#oddNames(text);
    const name = (place: string) => odd.get(place) ?? place;
    const named = (nameOf: (place: string) => string, besides = ''): Named => ({
      text: text.replaceAll(BESIDES, besides).replace(PLACE, (_, place: string) => nameOf(place)),
      variables: Object.fromEntries([...this.#values].map(([place, value]) => [nameOf(place), value])),
    });
    return {
      plain: named((place) => place, `${BESIDES_KEY}: __typename`),
      odd: named(name),
      keyOf: name,
      nulls: [...this.#values].flatMap(([place, value]) => (value === null ? [name(place)] : [])),
    };
  }

  /** Each kind of name has all of the odd ones to take; an alias only such as no field bears as its own here. */
  #oddNames(text: string): Map<string, string> {
    const pools = new Map(
      ['a', 'v', 'f'].map((kind) => [kind, ODD.filter((each) => kind !== 'a' || !this.#own.has(each))]),
    );
    const names = new Map<string, string>();
    for (const [, place] of text.matchAll(PLACE)) {
      const pool = pools.get(place![0]!)!;
      if (names.has(place!) || !pool.length || this.#next(3) === 0) continue;
      names.set(place!, pool.splice(this.#next(pool.length), 1)[0]!);
    }
    return names;
  }

  #set(type: GraphQLCompositeType, depth: number): string {
    const written = Array.from({ length: 1 + this.#next(3) }, () => this.#selection(type, depth));
    if (this.#next(8) === 0) {
      this.#own.add('__typename');
      written.push('__typename');
    }
    return `{ ${BESIDES} ${written.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const inside = isAbstractType(type) ? pick(this.#schema.getPossibleTypes(type), this.#next) : type;
    if (isAbstractType(type) ? !('getFields' in type) || this.#next(2) === 0 : this.#next(6) === 0) {
      if (this.#next(2) === 0) return `... on ${inside.name} ${this.#condition()} ${this.#set(inside, depth)}`;
      return `...${this.#fragment(inside, depth)} ${this.#condition()}`;
    }
    if (!('getFields' in type)) throw new TypeError('a union has no fields');
    const all = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
    const leaves = all.filter((each) => isLeafType(getNamedType(each.type)));
    const leading = all.filter((each) => isCompositeType(getNamedType(each.type)));
    const field =
      depth > 0 && leading.length && (!leaves.length || this.#next(2) === 0)
        ? pick(leading, this.#next)
        : pick(leaves, this.#next);
    return this.#field(inside, field, depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const known = this.#known.get(type.name) ?? [];
    this.#known.set(type.name, known);
    if (known.length && this.#next(2) === 0) return pick(known, this.#next);
    const body = this.#set(type, depth);
    const name = `‹f${this.#fragments.length}›`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${body}`);
    known.push(name);
    return name;
  }

  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap((arg) => this.#argument(arg, type.name));
    const inner = isCompositeType(type) ? ` ${this.#set(type, depth - 1)}` : '';
    // Two of one name with other arguments, or of another type's, would not be one field.
    const isAliased = field.args.length > 0 || this.#differs(parent, field) || this.#next(5) > 0;
    if (!isAliased) this.#own.add(field.name);
    const alias = isAliased ? `‹a${this.#aliases++}›: ` : '';
    return `${alias}${field.name}${args.length ? `(${args.join(', ')})` : ''} ${this.#condition()}${inner}`;
  }

  /** Whether a field of that name is of another type where an object may be one or the other: under one key they would clash. */
  #differs(parent: GraphQLCompositeType, { name, type }: GraphQLField<unknown, unknown>): boolean {
    return Object.values(this.#schema.getTypeMap()).some((abstract) => {
      if (!isAbstractType(abstract)) return false;
      const possible = this.#schema.getPossibleTypes(abstract);
      if (!possible.some((each) => each === parent)) return false;
      return possible.some((each) => String(each.getFields()[name]?.type ?? type) !== String(type));
    });
  }

  #condition(): string {
    if (this.#next(5) > 0) return '';
    const condition = this.#value({ type: CONDITION, name: 'if', of: '', hasDefault: false });
    return `@${pick(['skip', 'include'], this.#next)}(if: ${condition})`;
  }

  #argument(argument: GraphQLArgument, of: string): string[] {
    if (this.#draws.without?.includes(argument.name)) return [];
    if (!isRequiredArgument(argument) && this.#next(2) === 0) return [];
    return [`${argument.name}: ${this.#value(placeOf(argument, of))}`];
  }

  /** Of an input, what is required and half of the rest; of one with many fields few of them, which say less against each other. */
  #fieldsOf(type: GraphQLInputObjectType): GraphQLInputField[] {
    const all = Object.values(type.getFields());
    return all.filter((each) => isRequiredInputField(each) || this.#next(Math.max(2, all.length / 2)) < 1);
  }

  /** A literal, or a variable. */
  #value(place: Place): string {
    if (this.#next(2) === 0) return this.#variable(place);
    const { type, name, of } = place;
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && this.#next(8) === 0) return 'null';
    if (isListType(nullable)) {
      const item: Place = { type: nullable.ofType as GraphQLInputType, name, of, hasDefault: false };
      return `[${Array.from({ length: 1 + this.#next(2) }, () => this.#value(item)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = this.#fieldsOf(nullable);
      return `{ ${fields.map((each) => `${each.name}: ${this.#value(placeOf(each, of))}`).join(', ')} }`;
    }
    return literal(nullable, this.#data(type, name, of));
  }

  /** Declared as it may be at this place: nullable where a default, its own or the place's, makes it valid. */
  #variable({ type, name, of, hasDefault }: Place): string {
    const place = `v${this.#declared.length}`;
    const nullable = getNullableType(type);
    const isRequired = isNonNullType(type);
    const ownDefault = this.#next(2) === 0;
    const isNullable = (!isRequired || ownDefault || hasDefault) && this.#next(3) > 0;
    const declared = `$‹${place}›: ${String(nullable)}${isNullable ? '' : '!'}`;
    // The place is taken before a value is written.
    this.#declared.push(declared);
    if (ownDefault) this.#declared[Number(place.slice(1))] += ` = ${literal(nullable, this.#data(nullable, name, of))}`;
    const isLeftOut = (isNullable || ownDefault) && this.#next(3) === 0;
    if (!isLeftOut) this.#values.set(place, isNullable && this.#next(4) === 0 ? null : this.#data(nullable, name, of));
    return `$‹${place}›`;
  }

  #data(given: GraphQLInputType, name: string, of: string): unknown {
    const type = getNullableType(given);
    if (isListType(type)) return [this.#data(type.ofType as GraphQLInputType, name, of)];
    if (isEnumType(type)) return pick(type.getValues(), this.#next).name;
    if (isInputObjectType(type))
      return Object.fromEntries(this.#fieldsOf(type).map((each) => [each.name, this.#data(each.type, each.name, of)]));
    if (type.name === 'Int') return this.#next(4);
    if (type.name === 'Boolean') return this.#next(2) === 0;
    return this.#draws.scalarOf(type.name, name, of);
  }
}

interface Place {
  readonly type: GraphQLInputType;
  readonly name: string;
  /** The type that the field with the argument gives. */
  readonly of: string;
  readonly hasDefault: boolean;
}

const CONDITION = new GraphQLNonNull(GraphQLBoolean);

const placeOf = ({ type, name, defaultValue }: GraphQLArgument | GraphQLInputField, of: string): Place => ({
  type,
  name,
  of,
  hasDefault: defaultValue !== undefined,
});

/** The same value as GraphQL writes it. */
function literal(given: GraphQLInputType, value: unknown): string {
  const type = getNullableType(given);
  if (value === null) return 'null';
  if (isListType(type))
    return `[${(value as unknown[]).map((each) => literal(type.ofType as GraphQLInputType, each)).join(', ')}]`;
  if (isEnumType(type)) return value as string;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const entries = Object.entries(value as Record<string, unknown>);
  return `{ ${entries.map(([name, each]) => `${name}: ${literal(fields[name]!.type, each)}`).join(', ')} }`;
}
