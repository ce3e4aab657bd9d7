import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import { INTERNAL_IDENTITY_HEADER } from '@cliente360/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { children, said, STARTED, stop } from './kit/children.ts';
import { testGateway } from './kit/gateway.ts';
import { honest, startStub, type Stub } from './kit/stub.ts';
import { compose } from './kit/subgraphs.ts';

/** Somebody else's graph, whose subgraphs happen to be called like ours. */
let theirs: Stub[];
let supergraph: string;
beforeAll(async () => {
  theirs = await Promise.all((['crm', 'finance', 'support'] as const).map((name) => startStub(name, honest(name))));
  const [crm, finance, support] = theirs.map(({ url }) => url) as [string, string, string];
  supergraph = compose({
    crm: { name: 'crm', url: crm },
    finance: { name: 'finance', url: finance },
    support: { name: 'support', url: support },
  });
});
afterAll(async () => void (await Promise.all(theirs.map((stub) => stub.close()))));

const QUERY = '{ cliente(numero: "CLI-000001") { nombre facturas { totalCount } casos { totalCount } } }';
const CLIENTE = { nombre: 'Cliente 1', facturas: { totalCount: 1 }, casos: { totalCount: 2 } };

describe('a supergraph that is not ours, with subgraphs that are called like ours', () => {
  it.each([
    ['with AUTH=off', { AUTH: 'off' }, /atiende en (http:\S+)\/graphql/],
    ['with tokens', {}, STARTED],
  ])('is answered by them, %s, and no database is opened for it', async (_, more, started) => {
    const dir = mkdtempSync(join(tmpdir(), 'ajeno-'));
    using procesos = children();
    try {
      const path = join(dir, 'supergraph.graphql');
      writeFileSync(path, supergraph);
      const env = { PORT: '0', DATA_DIR: join(dir, 'data'), SUPERGRAPH_PATH: path, ...more };
      const child = procesos.run('gateway/src/main.ts', [], env);
      const [, url, token] = await said(child, started);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query: QUERY }),
      });
      expect(await response.json()).toEqual({ data: { cliente: CLIENTE } });
      expect(await stop(child)).toBe(0);
      // Keys at most: neither a database nor files of ours.
      const made = existsSync(env.DATA_DIR) ? readdirSync(env.DATA_DIR) : [];
      expect(made.filter((name) => statSync(join(env.DATA_DIR, name)).isDirectory())).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('is never shown the house’s own word about a caller, nor asked what a token is confined to', async () => {
    for (const each of theirs) each.headers.length = 0;
    await using gateway = await testGateway({ supergraph, subgraphs: [] });
    const authorization = `Bearer ${await gateway.token({ clientes: ['CLI-000001'] })}`;
    await gateway.query(QUERY, { headers: { authorization } });
    const heard = theirs.flatMap(({ headers }) => headers);
    expect(heard.length).toBeGreaterThanOrEqual(3);
    for (const headers of heard) {
      expect(headers.authorization).toBe(authorization);
      expect(headers).not.toHaveProperty(INTERNAL_IDENTITY_HEADER);
    }
    for (const { bodies } of theirs) for (const body of bodies) expect(body).not.toContain('numeros');
  });

  it('has one of ours in it where its variable says where it is', async () => {
    await using finance = await startStub('finance');
    await using gateway = await testGateway({ supergraph, subgraphs: [], env: { SUBGRAPH_FINANCE_URL: finance.url } });
    expect((await gateway.query(QUERY)).body.data.cliente).toEqual(CLIENTE);
    expect(finance.headers.every((headers) => INTERNAL_IDENTITY_HEADER in headers)).toBe(true);
  });
});

describe('which of ours run in the gateway’s process', () => {
  const here = (env: Record<string, string>) => parseConfig(env).subgraphsHere;

  it('is all, of our own graph, but for those that are elsewhere', () => {
    expect(here({})).toEqual(SUBGRAPH_NAMES);
    expect(here({ SUBGRAPH_CRM_URL: 'http://127.0.0.1:4001/graphql' })).not.toContain('crm');
  });

  it('is none of another graph’s, nor without tokens, but for those that are named', () => {
    for (const env of [{ AUTH: 'off' }, { SUPERGRAPH_PATH: '/otra.graphql' }] as const) {
      expect(here(env)).toEqual([]);
      expect(here({ ...env, SUBGRAPHS_HERE: 'crm, support' })).toEqual(['crm', 'support']);
    }
  });

  it('is not one that is said to be elsewhere, nor one that nobody knows', () => {
    const elsewhere = { SUBGRAPHS_HERE: 'crm', SUBGRAPH_CRM_URL: 'http://127.0.0.1:4001/graphql' };
    expect(() => here(elsewhere)).toThrow('SUBGRAPHS_HERE');
    expect(() => here({ SUBGRAPHS_HERE: 'pagos' })).toThrow('SUBGRAPHS_HERE must be names of ours');
  });
});
