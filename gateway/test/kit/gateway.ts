/** A gateway over small subgraphs, and a client for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '@cliente360/config';
import { signDevelopmentToken, type DevelopmentToken } from '@cliente360/identity';
import type { RunningSubgraph } from '@cliente360/subgraph';
import { secret, suiteLogger } from '@cliente360/testing/logs';
import { startGateway, type Gateway, type GatewayOptions } from '../../src/index.ts';
import { compose, running, SUBGRAPHS } from './subgraphs.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** As it came over the wire. */
  readonly text: string;
  readonly body: {
    data?: any;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    extensions?: unknown;
  };
}

export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly dataDir: string;
  /** Lines of its log. */
  readonly logged: Record<string, any>[];
  close(): Promise<void>;
  /** POSTs an operation as `ana.torres`, or with these headers. */
  query(
    query: string,
    init?: { variables?: unknown; headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<Answered>;
  token(claims?: Partial<DevelopmentToken>): Promise<string>;
}

export interface TestOptions extends Omit<GatewayOptions, 'config' | 'log'> {
  readonly env?: Record<string, string>;
  readonly supergraph?: string;
}

/** Subgraphs run in this process unless `env` gives them a URL or `subgraphs` says otherwise. */
export async function testGateway({
  env = {},
  supergraph = compose(),
  subgraphs,
  ...options
}: TestOptions = {}): Promise<TestGateway> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gateway-'));
  const path = join(dataDir, 'supergraph.graphql');
  writeFileSync(path, supergraph);
  const logged: Record<string, any>[] = [];
  const log = suiteLogger((line) => void logged.push(JSON.parse(line)));
  const config = parseConfig({ PORT: '0', DATA_DIR: dataDir, SUPERGRAPH_PATH: path, ...env });
  const here: readonly RunningSubgraph[] =
    subgraphs ?? SUBGRAPHS.filter((name) => !env[`SUBGRAPH_${name.toUpperCase()}_URL`]).map((name) => running(name));
  const gateway: Gateway = await startGateway({
    config,
    log,
    subgraphs: here,
    stateKeptMs: 0,
    // These subgraphs keep no directory.
    directory: async () => true,
    ...options,
  });
  const close = async () => {
    await gateway.close();
    rmSync(dataDir, { recursive: true });
  };
  const token = async (claims: Partial<DevelopmentToken> = {}) =>
    secret(
      await signDevelopmentToken(dataDir, {
        sub: 'ana.torres',
        empresa: 'demo',
        alcances: ['crm:leer'],
        expira: '1h',
        ...claims,
      }),
    );
  const query: TestGateway['query'] = async (text, { variables, headers, signal } = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(headers ?? { authorization: `Bearer ${await token()}` }) },
      body: JSON.stringify({ query: text, variables }),
      ...(signal ? { signal } : {}),
    });
    return answered(response);
  };
  return { url: gateway.url, dataDir, logged, close, query, token, [Symbol.asyncDispose]: close };
}

export async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

function parse(text: string): Answered['body'] {
  try {
    return JSON.parse(text) as Answered['body'];
  } catch {
    return {};
  }
}

/** Resolves once `condition` holds; a test that waits for something outside says so with this, never with a pause. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
