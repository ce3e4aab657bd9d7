import type { SubgraphName } from '@cliente360/config';
import { expect, it } from 'vitest';
import { wholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';
import { LISTED_RELATION } from '../kit/relationsBySubgraph.ts';

/** The error of a slice that did not come, at its first place. */
const missing = (subgrafo: SubgraphName) =>
  `clientes.nodes.0.${LISTED_RELATION[subgrafo]} ${JSON.stringify({ code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo })}`;

it('a subgraph that stops costs its own fields: the other slices of the real list arrive, and the error says which one is missing', async () => {
  await using graph = await wholeGraph({ shape: 'http', url: process.env['TEST_DATABASE_URL'] });
  const lost: SubgraphName[] = [];
  for (const name of (Object.keys(LISTED_RELATION) as SubgraphName[]).filter((each) => each !== 'crm')) {
    await graph.stop(name);
    lost.push(name);
    const { body, text, status } = await graph.query(operation('listaClientes'));
    expect(status).toBe(200);
    const named = body.errors!.map(({ path, extensions }) => `${path!.join('.')} ${JSON.stringify(extensions)}`);
    expect(named.sort()).toEqual(lost.map((each) => missing(each)).sort());
    for (const node of body.data.clientes.nodes)
      for (const [owner, field] of Object.entries(LISTED_RELATION) as [SubgraphName, string][]) {
        if (lost.includes(owner)) expect(node[field]).toBeNull();
        else expect(node[field].totalCount).toBeGreaterThan(0);
      }
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|localhost/);
  }
  const ready = await fetch(`${graph.url}/health/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({
    status: 'degraded',
    subgraphs: { crm: 'ok', finance: 'unavailable', communications: 'unavailable' },
  });
}, 60_000);
