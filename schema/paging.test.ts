import { loadDefinitions } from '@cliente360/gateway/embedded';
import { connectionsOf, PAGING_TIMEOUT, pagingProperty, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';

const definitions = await loadDefinitions();

describe.each(definitions)(
  '$name: paging visits every row exactly once, in order, while rows are inserted',
  (definition) => {
    let kit: TestSubgraph;
    beforeAll(async () => {
      kit = await testSubgraph(definition, { clientes: 2 });
    });
    afterAll(() => kit[Symbol.asyncDispose]());

    it.each(connectionsOf(definition))(
      'through $parent',
      ({ parent, connection }) => pagingProperty({ kit, parent, connection }),
      PAGING_TIMEOUT,
    );
  },
);
