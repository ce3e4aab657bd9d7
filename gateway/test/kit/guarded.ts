/** The gateway over the real graph's schema, with subgraphs that answer one thing: what it admits is seen without any data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import type { RunningSubgraph } from '@cliente360/subgraph';
import { testGateway, type TestGateway } from './gateway.ts';

export const SUPERGRAPH = readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8');

/** What every subgraph answers; `HARMLESS` asks for it. */
export const HARMLESS = '{ yo { empresa } }';
export const ANSWER = { data: { yo: { empresa: 'demo' } } };

const stub = (name: string): RunningSubgraph => ({
  name,
  execute: async () => structuredClone(ANSWER),
  ready: async () => {},
  runNow: async () => {},
  settle: async () => {},
  close: async () => {},
});

export const guardedGateway = (env: Record<string, string> = {}): Promise<TestGateway> =>
  testGateway({ env, supergraph: SUPERGRAPH, subgraphs: SUBGRAPH_NAMES.map(stub) });
