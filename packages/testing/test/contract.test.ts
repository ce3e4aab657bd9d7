import { expect, it } from 'vitest';
import { contractProblems } from '../src/contract.ts';
import { defineMuestra } from './muestra/src/index.ts';

const muestra = defineMuestra();

it('finds nothing wrong where every field is served', () => {
  expect(contractProblems(muestra)).toEqual([]);
});

it('catches an edge that promises what its pairs do not serve', () => {
  const connections = muestra.connections.map(({ through, ...rest }) =>
    through ? { ...rest, through: { ...through, fields: {} } } : rest,
  );
  expect(contractProblems({ ...muestra, connections })).toEqual(['MarcasEdge.peso has no column, field or resolver']);
});
