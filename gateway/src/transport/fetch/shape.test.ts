import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSelections } from './selections.ts';
import { repairShape } from './shape.ts';

const schema = buildSchema(/* GraphQL */ `
  scalar JSON
  enum Estado {
    ACTIVO
    BAJA
  }
  interface Articulo {
    id: ID!
    nombre: String
  }
  type Equipo implements Articulo {
    id: ID!
    nombre: String
    serie: String!
  }
  type Servicio implements Articulo {
    id: ID!
    nombre: String
    horas: Int!
  }
  union Origen = Equipo | Servicio
  type Cliente {
    id: ID!
    nombre: String!
    estado: Estado
    datos: JSON
    articulos: [Articulo!]
    origen: Origen
    padre: Cliente
  }
  type Query {
    cliente: Cliente
    yo: Cliente!
  }
`);

function repair(query: string, data: Record<string, unknown>, variables: Record<string, unknown> = {}) {
  const violations = repairShape(schema, readSelections(schema, parse(query), variables), data);
  return { data, paths: violations.map(({ path }) => path.join('.')) };
}

const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Cliente { nombre estado } ... on Equipo { serie } } }';
const representations = [{ __typename: 'Cliente' }, { __typename: 'Equipo' }];

describe('data that is as promised', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'nulls where they may be',
      '{ cliente { id nombre estado articulos { id } } }',
      { cliente: { id: '1', nombre: 'a', estado: null, articulos: null } },
    ],
    ['any JSON in a scalar of somebody', '{ cliente { datos } }', { cliente: { datos: [{ a: [1] }] } }],
    ['a numeric id', '{ cliente { id } }', { cliente: { id: 1 } }],
    [
      'aliases and fragments',
      '{ cliente { n: nombre ...F } } fragment F on Cliente { padre { id } padre { nombre } }',
      { cliente: { n: 'a', padre: { id: '1', nombre: 'b' } } },
    ],
    [
      'the fields of each type in a list of several',
      '{ cliente { articulos { __typename id ... on Equipo { serie } ... on Servicio { horas } } } }',
      {
        cliente: {
          articulos: [
            { __typename: 'Equipo', id: '1', serie: 's' },
            { __typename: 'Servicio', id: '2', horas: 1 },
          ],
        },
      },
    ],
  ])('passes untouched: %s', (_, query, data) => {
    const before = structuredClone(data);
    expect(repair(query, data)).toEqual({ data: before, paths: [] });
  });

  it('needs nothing of what was skipped', () => {
    const query = 'query ($si: Boolean!) { cliente { id nombre @include(if: $si) ... @skip(if: true) { estado } } }';
    expect(repair(query, { cliente: { id: '1' } }, { si: false }).paths).toEqual([]);
    expect(repair(query, { cliente: { id: '1' } }, { si: true }).paths).toEqual(['cliente.nombre']);
  });

  it('needs nothing of what a variable skips by its default', () => {
    const query = 'query ($si: Boolean! = false) { cliente { id nombre @include(if: $si) } }';
    expect(repair(query, { cliente: { id: '1' } }).paths).toEqual([]);
    expect(repair(query, { cliente: { id: '1' } }, { si: true }).paths).toEqual(['cliente.nombre']);
  });
});

describe('data that is not', () => {
  it.each<[string, string, Record<string, unknown>, unknown, string[]]>([
    [
      'a null under a non-null, up to the nearest nullable',
      '{ cliente { padre { nombre } id } }',
      { cliente: { id: '1', padre: { nombre: null } } },
      { cliente: { id: '1', padre: null } },
      ['cliente.padre.nombre'],
    ],
    [
      'a broken item ends its list',
      '{ cliente { articulos { id } } }',
      { cliente: { articulos: [{ id: '1' }, { id: null }] } },
      { cliente: { articulos: null } },
      ['cliente.articulos.1.id'],
    ],
    [
      'a value outside of text',
      '{ cliente { estado } }',
      { cliente: { estado: 3 } },
      { cliente: { estado: null } },
      ['cliente.estado'],
    ],
    ['what is missing', '{ cliente { estado } }', { cliente: {} }, { cliente: { estado: null } }, ['cliente.estado']],
    [
      'a field of the type at hand',
      '{ cliente { origen { __typename ... on Servicio { horas } } } }',
      { cliente: { origen: { __typename: 'Servicio', horas: 'x' } } },
      { cliente: { origen: null } },
      ['cliente.origen.horas'],
    ],
    [
      'and every other field is still looked at',
      '{ yo { id } cliente { id } }',
      { yo: null, cliente: 'x' },
      { yo: null, cliente: null },
      ['yo', 'cliente'],
    ],
  ])('becomes null: %s', (_, query, data, repaired, paths) => {
    expect(repair(query, data)).toEqual({ data: repaired, paths });
  });

  it('is told once per selection, at its first place', () => {
    const { paths } = repair(
      ENTITIES,
      { _entities: [{ nombre: null, estado: 1 }, { serie: null }, { nombre: null, estado: 2 }] },
      { representations: [...representations, representations[0]] },
    );
    expect(paths).toEqual(['_entities.0.nombre', '_entities.0.estado', '_entities.1.serie']);
  });

  it('an entity that is not there is told where a field of it cannot be null', () => {
    expect(repair(ENTITIES, { _entities: [null, null] }, { representations }).paths).toEqual([
      '_entities.0.nombre',
      '_entities.1.serie',
    ]);
    const nullable = ENTITIES.replace('nombre ', '').replace('serie', 'nombre');
    expect(repair(nullable, { _entities: [null, null] }, { representations }).paths).toEqual([]);
  });
});

it('the outermost selections of a fetch, each at its first place', () => {
  const outermost = (query: string, variables?: Record<string, unknown>) =>
    readSelections(schema, parse(query), variables).outermost;
  expect(outermost('{ __typename cliente { id } yo { id } }')).toEqual([['cliente'], ['yo']]);
  expect(
    outermost(ENTITIES, { representations: [representations[1], representations[0], representations[1]] }),
  ).toEqual([
    ['_entities', 0, 'serie'],
    ['_entities', 1, 'nombre'],
    ['_entities', 1, 'estado'],
  ]);
});
