/** Random operations of a schema, as trees that print as GraphQL and that an answer can be walked with. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The next random number below a bound. */
export type Next = (below: number) => number;

/** Numbers drawn once, in turn; beyond the last they begin again, each time other ones. */
export function nextOf(numbers: readonly number[]): Next {
  let at = 0;
  return (below) => {
    const turn = Math.floor(at / numbers.length);
    const drawn = numbers[at++ % numbers.length]!;
    return (drawn + turn * 7_919) % below;
  };
}

export const pick = <Item>(items: readonly Item[], next: Next): Item => items[next(items.length)]!;

export interface Variable {
  readonly name: string;
  /** The argument's. */
  readonly argument: string;
  readonly type: GraphQLInputType;
  /** The type that the field with the argument gives. */
  readonly of: string;
}

export interface Selected {
  readonly key: string;
  /** `Parent.field`. */
  readonly path: string;
  readonly name: string;
  readonly variables: readonly Variable[];
  /** The variable that takes a cursor, where there is one. */
  readonly cursor: Variable | undefined;
  readonly inner: Selection | undefined;
}

export interface Selection {
  readonly hasId: boolean;
  readonly fields: readonly Selected[];
  /** By type condition. */
  readonly on: ReadonlyMap<string, Selection>;
  /** How its fields are written. */
  readonly as: 'fields' | 'inline' | 'fragment';
  readonly type: string;
}

export interface Operation {
  readonly root: Selection;
  readonly variables: readonly Variable[];
  readonly text: string;
}

export interface Target {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  /** Of `_entities`: what it is asked of. */
  readonly type?: string;
  /** A field of what it gives that has to be in it. */
  readonly then?: string;
}

/** An operation that asks for `target`, and for whatever else comes up. */
export function operationOf(schema: GraphQLSchema, target: Target, next: Next): Operation {
  const writer = new Writer(schema, next);
  const root = (target.kind === 'query' ? schema.getQueryType() : schema.getMutationType())!;
  const selected = writer.field(root, root.getFields()[target.field]!, DEPTH, target);
  const selection: Selection = { hasId: false, fields: [selected], on: new Map(), as: 'fields', type: root.name };
  const { variables } = writer;
  const declared = variables.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const fragments: string[] = [];
  const body = print(selection, fragments);
  const text = `${target.kind} Azar${declared && `(${declared})`} ${body}\n${fragments.join('\n')}`;
  return { root: selection, variables, text };
}

const DEPTH = 4;
/** Fields of an object that lead on, and those that do not. */
const [LEADING, PLAIN] = [2, 5];

class Writer {
  readonly variables: Variable[] = [];
  readonly #schema: GraphQLSchema;
  readonly #next: Next;
  #aliases = 0;

  constructor(schema: GraphQLSchema, next: Next) {
    this.#schema = schema;
    this.#next = next;
  }

  field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number, target?: Target): Selected {
    const type = getNamedType(field.type);
    const paged = field.args.some(({ name }) => name === 'first');
    const backward = paged && this.#next(4) === 0;
    const wanted = backward ? ['last', 'before'] : ['first', 'after'];
    const args = field.args.filter((arg) => {
      if (paged && ['first', 'last', 'after', 'before'].includes(arg.name)) return wanted.includes(arg.name);
      return isRequiredArgument(arg) || this.#next(3) === 0;
    });
    const variables = args.map((arg): Variable => {
      const variable = { name: `v${this.variables.length}`, argument: arg.name, type: arg.type, of: type.name };
      this.variables.push(variable);
      return variable;
    });
    const aliased = variables.length > 0 || this.#next(3) === 0;
    return {
      key: aliased ? `a${this.#aliases++}` : field.name,
      path: `${parent.name}.${field.name}`,
      name: field.name,
      variables,
      cursor: variables.find(({ argument }) => argument === 'after' || argument === 'before'),
      inner: isCompositeType(type) ? this.selection(type.name, depth, target) : undefined,
    };
  }

  selection(name: string, depth: number, target?: Target): Selection {
    const type = this.#schema.getType(name)!;
    if (isAbstractType(type)) {
      const possible = this.#schema.getPossibleTypes(type);
      const chosen = target?.type
        ? possible.filter((each) => each.name === target.type)
        : possible.filter(() => this.#next(possible.length) < 4);
      // Under several type conditions the same key must not be of several types.
      const on = new Map(chosen.map((each) => [each.name, this.#object(each, depth, true, target)]));
      return { hasId: false, fields: [], on, as: 'fields', type: name };
    }
    const object = type as GraphQLObjectType;
    return name.endsWith('Connection')
      ? this.#connection(object, depth, target)
      : this.#object(object, depth, false, target);
  }

  #object(type: GraphQLObjectType, depth: number, always: boolean, target?: Target): Selection {
    const { id, ...others } = type.getFields();
    const all = Object.values(others);
    const forced = all.filter(({ name }) => name === target?.then);
    const some = (from: typeof all, count: number) => {
      const left = from.filter((each) => !forced.includes(each));
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.#next(left.length), 1)[0]!);
    };
    const leaves = some(
      all.filter(({ type: its }) => isLeafType(getNamedType(its))),
      1 + this.#next(PLAIN),
    );
    const leading =
      depth > 0
        ? some(
            all.filter(({ type: its }) => isCompositeType(getNamedType(its))),
            this.#next(LEADING + 1),
          )
        : [];
    const fields = [...forced, ...leaves, ...leading].map((each) => {
      const selected = this.field(type, each, depth - 1);
      return always ? { ...selected, key: `a${this.#aliases++}` } : selected;
    });
    return {
      hasId: id !== undefined,
      fields,
      on: new Map(),
      as: pick(['fields', 'fields', 'inline', 'fragment'] as const, this.#next),
      type: type.name,
    };
  }

  /** Its rows, where it ends, and often how many there are. */
  #connection(type: GraphQLObjectType, depth: number, target?: Target): Selection {
    const { nodes, edges, pageInfo, totalCount, ...rest } = type.getFields();
    const more = Object.values(rest).filter(() => depth > 0 && this.#next(2) === 0);
    const chosen = [
      this.#next(3) === 0 ? edges! : nodes!,
      pageInfo!,
      ...(this.#next(2) === 0 ? [totalCount!] : []),
      ...more,
    ];
    const fields = chosen.map((field): Selected => {
      const path = `${type.name}.${field.name}`;
      const plain = { key: field.name, path, name: field.name, variables: [], cursor: undefined };
      if (field === pageInfo) return { ...plain, inner: PAGE_INFO };
      if (field === totalCount) return { ...plain, inner: undefined };
      if (field === nodes) return { ...plain, inner: this.selection(getNamedType(field.type).name, depth, target) };
      if (field !== edges) return this.field(type, field, depth - 1);
      const edge = getNamedType(field.type) as GraphQLObjectType;
      return { ...plain, inner: this.#edge(edge, depth, target) };
    });
    return { hasId: false, fields, on: new Map(), as: 'fields', type: type.name };
  }

  #edge(edge: GraphQLObjectType, depth: number, target?: Target): Selection {
    const { node, ...own } = edge.getFields();
    const fields = Object.values(own).map((each) => this.field(edge, each, 0));
    const inner = this.selection(getNamedType(node!.type).name, depth, target);
    const rows = { key: 'node', path: `${edge.name}.node`, name: 'node', variables: [], cursor: undefined, inner };
    return { hasId: false, fields: [...fields, rows], on: new Map(), as: 'fields', type: edge.name };
  }
}

const PAGE_INFO: Selection = {
  hasId: false,
  fields: ['startCursor', 'endCursor', 'hasNextPage', 'hasPreviousPage'].map((name) => ({
    key: name,
    path: `PageInfo.${name}`,
    name,
    variables: [],
    cursor: undefined,
    inner: undefined,
  })),
  on: new Map(),
  as: 'fields',
  type: 'PageInfo',
};

function print(selection: Selection, fragments: string[]): string {
  const own = selection.fields.map((field) => printField(field, fragments)).join(' ');
  const conditions = [...selection.on].map(([type, inner]) => `... on ${type} ${print(inner, fragments)}`).join(' ');
  return `{ __typename ${selection.hasId ? 'id ' : ''}${wrapped(selection, own, fragments)} ${conditions}}`;
}

function wrapped({ as, type }: Selection, own: string, fragments: string[]): string {
  if (!own || as === 'fields') return own;
  if (as === 'inline') return `... on ${type} { ${own} }`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${type} { ${own} }`);
  return `...${name}`;
}

function printField({ key, name, variables, inner }: Selected, fragments: string[]): string {
  const alias = key === name ? '' : `${key}: `;
  const args = variables.map((each) => `${each.argument}: $${each.name}`).join(', ');
  return `${alias}${name}${args && `(${args})`}${inner ? ` ${print(inner, fragments)}` : ''}`;
}
