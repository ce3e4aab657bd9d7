import { InvalidToken } from '@cliente360/identity';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { serveSubgraph } from './http.ts';
import { createSubgraphMetrics } from './metrics.ts';

it('a subgraph tells what it answered, how its pool stands and what it lost, and no more often than once a moment', async () => {
  const metrics = createSubgraphMetrics();
  let looked = 0;
  metrics.watch(() => (looked++, { open: 4, idle: 3, waiting: 2 }));
  metrics.connectionLost();
  const caller = {
    identity: { sub: 'a', empresa: 'demo', alcances: [], clientes: '*' as const },
    requestId: 'r',
    deadline: Infinity,
  };
  const server = await serveSubgraph({
    subgraph: {
      name: 'crm',
      execute: async ({ query }) =>
        query.includes('mal') ? { data: { a: null }, errors: [{ message: 'x' } as never] } : { data: { a: 1 } },
      ready: async () => {},
      runNow: async () => {},
      settle: async () => {},
      close: async () => {},
    },
    authenticate: Object.assign(
      async (request: { headers: Record<string, unknown> }) => {
        if (!request.headers['authorization']) throw new InvalidToken('no bearer token');
        return caller;
      },
      { sign: () => ({}) },
    ) as never,
    metrics,
    log: pino({ level: 'silent' }),
    port: 0,
    host: '127.0.0.1',
    stateKeptMs: 60_000,
  });
  try {
    const ask = (query: string, headers: Record<string, string> = { authorization: 'x' }) =>
      fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    for (const response of [await ask('{ a }'), await ask('{ a }'), await ask('{ mal }'), await ask('{ a }', {})])
      await response.text();
    const texts = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(server.url.replace('/graphql', '/metrics'))).text()),
    );
    expect(looked).toBe(1);
    expect(new Set(texts).size).toBe(1);
    for (const line of [
      'subgraph_request_duration_seconds_count{outcome="ok"} 2',
      'subgraph_request_duration_seconds_count{outcome="partial"} 1',
      'subgraph_request_duration_seconds_count{outcome="refused"} 1',
      'subgraph_database_connections{state="waiting"} 2',
      'subgraph_database_connections_lost_total 1',
    ])
      expect(texts[0]).toContain(line);
    expect(texts[0]).toMatch(/^subgraph_documents_bytes \d+$/m);
  } finally {
    await server.close();
  }
});
