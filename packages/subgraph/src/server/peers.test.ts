import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@cliente360/identity';
import { INTERNAL_IDENTITY_HEADER, verifyCaller } from '@cliente360/identity';
import { describe, expect, it } from 'vitest';
import { createPeers, PeerUnavailable } from './peers.ts';
import { askEntities } from '../entities.ts';
import type { GraphQLResponse, RunningSubgraph } from '../types.ts';

const KEY = 'a key of at least thirty-two characters';
const caller = (more: Partial<Caller> = {}): Caller => ({
  identity: { sub: 'ana.torres', empresa: 'demo', alcances: ['soporte:escribir'], clientes: '*' },
  requestId: 'r-1',
  deadline: Date.now() + 5_000,
  ...more,
});
const request = { query: '{ __typename }' };

/** A server that answers with what it is given, and keeps what it was asked. */
async function server(answer: (body: string, header: string) => { status?: number; body: string }) {
  const http = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { status = 200, body } = answer(
        Buffer.concat(chunks).toString(),
        String(incoming.headers[INTERNAL_IDENTITY_HEADER]),
      );
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

const peersAt = (url?: string, running: readonly RunningSubgraph[] = []) =>
  createPeers({ running: () => running, urls: { crm: url }, internalKey: KEY });

describe('a subgraph asks another one', () => {
  it('over HTTP, vouching for the same caller, process or person, bound to what is asked', async () => {
    const seen: Caller[] = [];
    await using crm = await server((body, header) => {
      seen.push(verifyCaller(KEY, 'crm', body, header));
      return { body: '{"data":{"__typename":"Query"}}' };
    });
    expect(await peersAt(crm.url)('crm', request, caller())).toEqual({ data: { __typename: 'Query' } });
    await peersAt(crm.url)('crm', request, caller({ proceso: 'entregar' }));
    expect(seen.map(({ identity, proceso }) => [identity.sub, identity.alcances, proceso])).toEqual([
      ['ana.torres', ['soporte:escribir'], undefined],
      ['ana.torres', ['soporte:escribir'], 'entregar'],
    ]);
  });

  it.each([
    ['an error page', { status: 502, body: '<html>' }],
    ['a refusal', { status: 401, body: '{}' }],
    ['no JSON', { body: 'ok' }],
    ['no GraphQL', { body: '[]' }],
    ['more than 16 MB', { body: JSON.stringify({ data: { x: 'x'.repeat(16 * 2 ** 20) } }) }],
  ])('and takes %s for no answer', async (_, answer) => {
    await using crm = await server(() => answer);
    await expect(peersAt(crm.url)('crm', request, caller())).rejects.toBeInstanceOf(PeerUnavailable);
  });

  it('and does not wait past the deadline, here or there, nor for one that is nowhere', async () => {
    const hung = { name: 'crm', execute: () => new Promise<GraphQLResponse>(() => {}) } as unknown as RunningSubgraph;
    await using silent = await server(() => ({ body: '' }));
    const soon = () => caller({ deadline: Date.now() + 50 });
    await expect(peersAt(undefined, [hung])('crm', request, soon())).rejects.toBeInstanceOf(PeerUnavailable);
    await expect(peersAt(silent.url)('crm', request, soon())).rejects.toBeInstanceOf(PeerUnavailable);
    await expect(peersAt()('crm', request, caller())).rejects.toMatchObject({ subgraph: 'crm' });
  });

  it('for entities: an unknown one is null, anything else that fails is no answer', async () => {
    const asking = (response: GraphQLResponse) =>
      askEntities({ ask: async () => response }, 'crm', [{ __typename: 'Cliente', id: 'a' }], '... on Cliente { id }');
    const unknown = { message: '', extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } };
    expect(await asking({ data: { _entities: [null] }, errors: [unknown] })).toEqual([null]);
    const failed = { message: '', extensions: { code: 'PLAZO_AGOTADO' } };
    await expect(asking({ data: { _entities: [null] }, errors: [failed] })).rejects.toBeInstanceOf(PeerUnavailable);
    await expect(asking({ errors: [unknown] })).rejects.toBeInstanceOf(PeerUnavailable);
  });
});
