import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { onePerSelection, placeIn } from './onePerSelection.ts';

const error = (path: (string | number)[] | undefined, code = 'FORBIDDEN', subgrafo?: string) =>
  new GraphQLError('no', { path: path ?? null, extensions: { code, ...(subgrafo ? { subgrafo } : {}) } });

describe('errors of one answer', () => {
  const data = { clientes: { nodes: [1, 2, 3].map((totalCount) => ({ casos: { totalCount }, facturas: null })) } };
  const paths = (...errors: GraphQLError[]) => onePerSelection(errors, data).map(({ path }) => path);
  const at = (row: number, field = 'facturas') => ['clientes', 'nodes', row, field];

  it('are one per selection, at its first place, in whatever order they came', () => {
    expect(paths(error(at(2)), error(at(0)), error(at(1)))).toEqual([at(0)]);
  });

  it('stay apart where code or subgraph differ', () => {
    expect(paths(error(at(0)), error(at(1), 'PLAZO_AGOTADO'), error(at(2), 'PLAZO_AGOTADO', 'finance'))).toHaveLength(
      3,
    );
  });

  it('keep what they say', () => {
    const [first] = onePerSelection([error(at(0), 'PLAZO_AGOTADO', 'finance')], data);
    expect(first).toMatchObject({ message: 'no', extensions: { code: 'PLAZO_AGOTADO', subgrafo: 'finance' } });
  });

  it('may have no place', () => {
    expect(paths(error(undefined), error(undefined))).toEqual([undefined]);
  });
});

describe('the place of an error', () => {
  const data = { lista: [{ a: 1 }, { b: null }, { b: null }], caso: { folio: 'x', cliente: null }, total: 1 };

  it.each([
    ['stays where the answer has a null', ['lista', 1, 'b'], ['lista', 1, 'b']],
    ['stays below a null', ['caso', 'cliente', 'nombre'], ['caso', 'cliente', 'nombre']],
    ['is cut where the answer has nothing', ['caso', 'interno', 'saldo'], ['caso']],
    ['loses the planner’s alias', ['total__alias_0'], ['total']],
  ])('%s', (_, path, place) => {
    expect(placeIn(data, path)).toEqual(place);
  });

  it('is the first null of its selection where the row it names has a value', () => {
    expect(placeIn({ lista: [{ b: 1 }, { b: null }] }, ['lista', 0, 'b'])).toEqual(['lista', 1, 'b']);
  });
});
