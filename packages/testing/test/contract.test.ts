import { column, type Connection, type Field } from '@cliente360/subgraph';
import { describe, expect, it } from 'vitest';
import { contractProblems } from '../src/contract.ts';
import { defineMuestra } from './muestra/src/index.ts';
import { cosas, marcas } from './muestra/src/tables.ts';

const muestra = defineMuestra();

/** What is wrong with the sample once the edge of `marcas` is served like this. */
const withEdge = (fields: Record<string, Field>) =>
  contractProblems({
    ...muestra,
    connections: muestra.connections.map((each): Connection =>
      each.through ? { ...each, through: { ...each.through, fields } } : each,
    ),
  });

describe('the edge of a relation with attributes of its own', () => {
  it('is sound where each of them is served', () => {
    expect(withEdge({ peso: column(marcas.peso) })).toEqual([]);
  });

  it('is told which of them nothing serves, and which is served in vain', () => {
    expect(withEdge({})).toContain('MarcasEdge.peso is not declared');
    expect(withEdge({ peso: column(marcas.peso), color: column(cosas.texto) })).toContain(
      'MarcasEdge.color is not in the SDL',
    );
  });
});
