import {
  connectionsOf,
  contractProblems,
  pagingProperty,
  PAGING_TIMEOUT,
  testSubgraph,
  type TestSubgraph,
} from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance } from './index.ts';

it('declares every field, filter and order of its SDL, and nothing else', () => {
  expect(contractProblems(finance)).toEqual([]);
});

describe('paging visits every row exactly once', () => {
  let kit: TestSubgraph;
  beforeAll(async () => {
    kit = await testSubgraph(finance, { clientes: 1 });
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  it.each(connectionsOf(finance))(
    'through $parent',
    ({ parent, connection }) => pagingProperty({ kit, parent, connection }),
    PAGING_TIMEOUT,
  );
});
