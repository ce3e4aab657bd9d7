import fc from 'fast-check';
import {
  buildSchema,
  defaultFieldResolver,
  executeSync,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGuard } from './guard.ts';
import { TYPENAME_KEY } from './prune.ts';
import { allows, both, readRules } from './rules.ts';

const SDL = /* GraphQL */ `
  directive @authenticated on FIELD_DEFINITION | OBJECT
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  interface Articulo {
    id: ID!
    nombre: String!
    costo: Int
  }
  type Equipo implements Articulo {
    id: ID! @authenticated
    nombre: String! @requiresScopes(scopes: [["a"]])
    costo: Int @requiresScopes(scopes: [["b"]])
    cliente: Cliente @requiresScopes(scopes: [["a"]])
  }
  type Servicio implements Articulo {
    id: ID! @authenticated
    nombre: String! @authenticated
    costo: Int @requiresScopes(scopes: [["c"]])
    horas: Int! @requiresScopes(scopes: [["b"]])
  }
  union Sujeto = Cliente | Equipo | Servicio
  type Pagina @authenticated {
    total: Int!
    nodos: [Equipo!]!
  }
  type Cliente {
    id: ID! @authenticated
    nombre: String! @requiresScopes(scopes: [["a"]])
    alias: String @requiresScopes(scopes: [["a", "b"], ["c"]])
    pagina: Pagina @requiresScopes(scopes: [["b"]])
    equipos: [Equipo]! @authenticated
    articulos: [Articulo!] @authenticated
    sujeto: Sujeto @authenticated
    padre: Cliente! @authenticated
  }
  type Query {
    cliente: Cliente @authenticated
    clientes: [Cliente!] @authenticated
    yo: Cliente! @authenticated
    secreto: Int @requiresScopes(scopes: [["c"]])
  }
  type Mutation {
    hacer: Pagina! @requiresScopes(scopes: [["w"]])
    otra: Pagina @requiresScopes(scopes: [["v"]])
  }
`;
const schema = buildSchema(SDL);
const rules = readRules(parse(SDL));
const guard = createGuard({ schema, rules });

const equipo = (n: number): Row => ({ __typename: 'Equipo', id: `e${n}`, nombre: `Equipo ${n}`, costo: n });
const servicio = (n: number): Row => ({
  __typename: 'Servicio',
  id: `s${n}`,
  nombre: `Servicio ${n}`,
  costo: n,
  horas: n,
});
type Row = Record<string, unknown>;
const cliente: Row = {
  __typename: 'Cliente',
  id: 'c1',
  nombre: 'Uno',
  alias: 'El uno',
  pagina: { total: 2, nodos: [equipo(1), equipo(2)] },
  equipos: [equipo(3), null, equipo(4)],
  articulos: [servicio(1), equipo(5)],
  sujeto: servicio(2),
};
cliente['padre'] = cliente;
const ROOT: Row = { cliente, clientes: [cliente, cliente], yo: cliente, secreto: 7 };

const executed: DocumentNode[] = [];
/** The answer as a gateway in front of a subgraph that obeys nothing would give it. */
function ask(query: string, alcances: readonly string[], variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const admission = guard({ key: () => query, operationName: undefined, document: () => document }, alcances);
  const left = admission ? admission.document : document;
  executed.length = 0;
  if (left) executed.push(left);
  const { data = null } = left
    ? executeSync({ schema, document: left, rootValue: ROOT, variableValues: variables })
    : { data: {} };
  // Plain objects, as they come over a wire.
  const plain = JSON.parse(JSON.stringify(data)) as Row | null;
  const answer = admission && plain ? admission.complete(plain, variables) : { data: plain, errors: [] };
  const errors = answer.errors.map(({ path, extensions }) => [
    path!.join('.'),
    extensions['campo'],
    extensions['alcances'],
  ]);
  return { data: JSON.parse(JSON.stringify(answer.data)) as unknown, errors, sent: left && print(left) };
}

describe('a forbidden field', () => {
  it('is null, once for all rows, at its first place, and is asked of nobody', () => {
    const { data, errors, sent } = ask('{ clientes { id alias } secreto }', ['a']);
    expect(data).toEqual({ clientes: [1, 2].map(() => ({ id: 'c1', alias: null })), secreto: null });
    expect(errors).toEqual([
      ['clientes.0.alias', 'Cliente.alias', ['a', 'b']],
      ['secreto', 'Query.secreto', ['c']],
    ]);
    expect(sent).not.toMatch(/alias|secreto/);
  });

  it('that cannot be null takes out its nearest nullable ancestor before anything is asked', () => {
    const { data, errors, sent } = ask('{ cliente { id padre { padre { nombre alias } } } secreto }', ['c']);
    expect(data).toEqual({ cliente: null, secreto: 7 });
    expect(errors).toEqual([['cliente', 'Cliente.nombre', ['a']]]);
    expect(sent).toBe('{\n  secreto\n}');
  });

  it('makes null the items of a list that may be, as many as there are', () => {
    const { data, errors, sent } = ask('{ cliente { equipos { id nombre costo } } }', ['b']);
    expect(data).toEqual({ cliente: { equipos: [null, null, null] } });
    expect(errors).toEqual([['cliente.equipos.0', 'Equipo.nombre', ['a']]]);
    expect(sent).not.toMatch(/nombre|costo/);
  });

  it('of an interface is that of any of its implementations', () => {
    expect(ask('{ cliente { articulos { costo } } }', ['b'])).toMatchObject({
      data: { cliente: { articulos: [{ costo: null }, { costo: null }] } },
      errors: [['cliente.articulos.0.costo', 'Articulo.costo', ['b', 'c']]],
    });
    expect(ask('{ cliente { articulos { costo } } }', ['b', 'c']).errors).toEqual([]);
  });

  it('under a type condition counts where the type is that one', () => {
    const { data, errors, sent } = ask(
      '{ cliente { articulos { id ... on Equipo { costo } ... on Servicio { costo } } sujeto { __typename ... on Servicio { id horas } ... on Equipo { nombre } } } }',
      ['c'],
    );
    expect(data).toEqual({
      cliente: {
        articulos: [
          { id: 's1', costo: 1 },
          { id: 'e5', costo: null },
        ],
        sujeto: null,
      },
    });
    expect(errors).toEqual([
      ['cliente.articulos.1.costo', 'Equipo.costo', ['b']],
      ['cliente.sujeto.horas', 'Servicio.horas', ['b']],
    ]);
    expect(sent).not.toMatch(/horas|nombre/);
  });

  it('that is skipped is not missed, and takes nothing out', () => {
    const query =
      'query ($si: Boolean!) { cliente { id nombre @include(if: $si) } clientes @skip(if: $si) { id alias } }';
    expect(ask(query, [], { si: false })).toMatchObject({
      data: {
        cliente: { id: 'c1' },
        clientes: [
          { id: 'c1', alias: null },
          { id: 'c1', alias: null },
        ],
      },
      errors: [['clientes.0.alias', 'Cliente.alias', ['c']]],
    });
    expect(ask(query, [], { si: true })).toMatchObject({
      data: { cliente: null },
      errors: [['cliente.nombre', 'Cliente.nombre', ['a']]],
    });
  });

  it('in a fragment counts at each of its places; what only it used goes with it', () => {
    const { data, errors, sent } = ask(
      'query ($si: Boolean!) { uno: cliente { ...F } dos: cliente { ...F } } fragment F on Cliente { id otro: alias pagina { ...G } } fragment G on Pagina { total @include(if: $si) nodos { id } }',
      ['a'],
      { si: true },
    );
    const each = { id: 'c1', otro: null, pagina: null };
    expect(data).toEqual({ uno: each, dos: each });
    expect(errors.map(([path]) => path)).toEqual(['uno.otro', 'uno.pagina', 'dos.otro', 'dos.pagina']);
    expect(sent).not.toMatch(/G|\$si/);
    expect(validate(schema, executed[0]!)).toEqual([]);
  });

  it('leaves introspection and type names alone', () => {
    const { data, errors } = ask('{ __typename __schema { queryType { name } } cliente { __typename alias } }', []);
    expect(data).toEqual({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      cliente: { __typename: 'Cliente', alias: null },
    });
    expect(errors).toHaveLength(1);
  });

  it('of one place leaves another with the same key as it is, in one object and out of it', () => {
    const query =
      '{ cliente { pagina { total } ...P equipos { id } otra: equipos { id } } otro: cliente { equipos { id nombre } pagina: padre { id } } } fragment P on Cliente { pagina { nodos { id cliente { id } } } }';
    const { data, errors } = ask(query, ['b']);
    const equipos = [{ id: 'e3' }, null, { id: 'e4' }];
    expect(data).toEqual({
      cliente: {
        pagina: { total: 2, nodos: [1, 2].map((n) => ({ id: `e${n}`, cliente: null })) },
        equipos,
        otra: equipos,
      },
      otro: { equipos: [null, null, null], pagina: { id: 'c1' } },
    });
    expect(errors.map(([path]) => path)).toEqual(['cliente.pagina.nodos.0.cliente', 'otro.equipos.0']);
  });

  it('leaves the schema that is told as it is', () => {
    const { data } = ask('{ __schema { types { name fields { name } } } secreto }', []);
    expect(JSON.stringify(data)).toMatch(/Cliente/);
    expect(JSON.stringify(data)).not.toMatch(/_cliente360/);
  });

  it('is told for each, where several are lost with one ancestor', () => {
    const { errors } = ask('{ cliente { articulos { nombre costo } } }', []);
    expect(errors).toEqual([
      ['cliente.articulos', 'Articulo.nombre', ['a']],
      ['cliente.articulos', 'Articulo.costo', ['b', 'c']],
    ]);
  });
});

describe('a forbidden mutation', () => {
  it('is not executed', () => {
    expect(ask('mutation { otra { total } }', ['w'])).toEqual({
      data: { otra: null },
      errors: [['otra', 'Mutation.otra', ['v']]],
      sent: undefined,
    });
  });

  it('whose result cannot be null leaves nothing of the operation', () => {
    expect(ask('mutation { otra { total } hacer { total } }', ['v'])).toEqual({
      data: null,
      errors: [['hacer', 'Mutation.hacer', ['w']]],
      sent: undefined,
    });
  });
});

it('an operation that is allowed whole is executed as it is', () => {
  const query = '{ cliente { nombre } }';
  expect(guard({ key: () => query, operationName: undefined, document: () => parse(query) }, ['a'])).toBeUndefined();
});

it('a rule of a type counts for its fields and for what gives it', () => {
  const { ruleOf } = readRules(
    parse(`directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
      type Query { a: A @requiresScopes(scopes: [["q"]]) b: Int }
      type A @requiresScopes(scopes: [["t"]]) { x: Int @requiresScopes(scopes: [["f"], ["t"]]) y: [A!]! }`),
  );
  expect(ruleOf('Query', 'a')).toEqual([['q', 't']]);
  expect(ruleOf('A', 'x')).toEqual([['t']]);
  expect(ruleOf('A', 'y')).toEqual([['t']]);
  expect(ruleOf('Query', 'b')).toBeUndefined();
});

it('two rules at once ask for an alternative of each', () => {
  expect(both([['a'], ['b']], [['c']])).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(both([['a'], ['b']], [['a']])).toEqual([['a']]);
  expect(both(undefined, [])).toEqual([]);
});

/** Selections of a type, at random, deep enough to cross every kind of border. */
function selectionsOf(type: GraphQLNamedType, next: (below: number) => number, depth: number): string {
  const abstract = isCompositeType(type) && !isObjectType(type);
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const parts: string[] = ['__typename'];
  for (const field of fields) {
    if (next(3) === 0 || depth === 0) continue;
    const named = getNamedType(field.type);
    const alias = next(4) === 0 ? `${field.name}_${type.name}: ` : abstract ? '' : `${type.name}_${field.name}: `;
    const condition = next(5) === 0 ? ` @include(if: ${next(2) ? '$si' : '$no'})` : '';
    const inner = isCompositeType(named) ? ` { ${selectionsOf(named, next, depth - 1)} }` : '';
    parts.push(`${alias}${field.name}${condition}${inner}`);
  }
  for (const name of ['Cliente', 'Equipo', 'Servicio', 'Articulo'])
    if (depth > 0 && next(3) === 0 && overlaps(type, name)) {
      const condition = next(5) === 0 ? ' @skip(if: $si)' : '';
      parts.push(`... on ${name}${condition} { ${selectionsOf(schema.getType(name)!, next, depth - 1)} }`);
    }
  return parts.join(' ');
}

function overlaps(type: GraphQLNamedType, name: string): boolean {
  const possible = (each: GraphQLNamedType) =>
    isObjectType(each) ? [each.name] : schema.getPossibleTypes(each as never).map((its) => its.name);
  return possible(type).some((each) => possible(schema.getType(name)!).includes(each));
}

const operations = fc.array(fc.nat(), { minLength: 200, maxLength: 400 }).map((numbers) => {
  let at = 0;
  const next = (below: number) => numbers[at++ % numbers.length]! % below;
  const root = ['cliente', 'clientes', 'yo'].map(
    (field) => `${field} { ${selectionsOf(schema.getType('Cliente')!, next, 3)} }`,
  );
  return `query ($si: Boolean!, $no: Boolean!) { ...A secreto @include(if: $si) s: secreto @skip(if: $no) } fragment A on Query { ${root.join(' ')} }`;
});

/** What graphql-js answers where reading the field itself is refused. */
function refused(query: string, alcances: ReadonlySet<string>, variableValues: Record<string, unknown>) {
  const document = parse(query);
  const forbidden = new Set<unknown>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const rule = rules.ruleOf(info.getParentType()!.name, node.name.value);
        if (!allows(rule, alcances)) forbidden.add(node);
      },
    }),
  );
  const result = executeSync({
    schema,
    document,
    rootValue: ROOT,
    variableValues,
    fieldResolver: (source, args, context, its) => {
      if (its.fieldNodes.some((node) => forbidden.has(node))) throw new GraphQLError('FORBIDDEN');
      return defaultFieldResolver(source, args, context, its);
    },
  });
  return JSON.parse(JSON.stringify(result.data)) as unknown;
}

const ALL = new Set(rules.alcances);
const selectionOf = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '');

/** The selections that are null and need not be. */
function lostIn(whole: unknown, partial: unknown, path: string): string[] {
  if (partial === null) return whole === null ? [] : [selectionOf(path).slice(1)];
  if (typeof partial !== 'object') return [];
  return Object.entries(partial).flatMap(([key, value]) => lostIn((whole as Row)[key], value, `${path}.${key}`));
}

it('property: what is asked holds nothing forbidden, and the answer is the one that refusing each field would give', () => {
  const variables = { si: true, no: false };
  let [pruned, partial] = [0, 0];
  fc.assert(
    fc.property(operations, fc.subarray(['a', 'b', 'c']), (query, alcances) => {
      if (validate(schema, parse(query)).length) return;
      const has = new Set(alcances);
      const { data, errors } = ask(query, alcances, variables);
      expect(data).toEqual(refused(query, has, variables));
      expect(new Set(errors.map(String)).size).toBe(errors.length);
      const said = errors.map(([path]) => selectionOf(path as string));
      for (const lost of lostIn(refused(query, ALL, variables), data, ''))
        expect(
          said.length > 0 &&
            said.some(
              (each) => lost === '' || each === lost || each.startsWith(`${lost}.`) || lost.startsWith(`${each}.`),
            ),
          lost,
        ).toBe(true);
      for (const document of executed) {
        const info = new TypeInfo(schema);
        visit(
          document,
          visitWithTypeInfo(info, {
            Field: ({ name, alias }) => {
              expect(allows(rules.ruleOf(info.getParentType()!.name, name.value), has)).toBe(true);
              if (alias?.value === TYPENAME_KEY) expect(name.value).toBe('__typename');
            },
          }),
        );
        expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
        pruned++;
        const [operation] = document.definitions as OperationDefinitionNode[];
        if (operation!.selectionSet.selections.length && data) partial++;
      }
    }),
    { numRuns: 100 },
  );
  expect(pruned).toBeGreaterThan(30);
  expect(partial).toBeGreaterThan(10);
});
