import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { addTypenameToDocument, print } from '@apollo/client/utilities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST, manifestOf } from '../../../schema/manifest.ts';
import * as documents from '../../../schema/operations/operations.gen.ts';
import { answered, type TestGateway } from '../kit/gateway.ts';
import { ANSWER, guardedGateway, HARMLESS } from '../kit/guarded.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

const sender = (gateway: () => TestGateway) => ({
  post: async (body: unknown, headers: Record<string, string> = {}) =>
    answered(
      await fetch(`${gateway().url}/graphql`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway().token()}`, ...headers },
      }),
    ),
  get: async (params: Record<string, string>) =>
    answered(
      await fetch(`${gateway().url}/graphql?${new URLSearchParams(params).toString()}`, {
        headers: { authorization: `Bearer ${await gateway().token()}`, 'apollo-require-preflight': '1' },
      }),
    ),
});
const codesOf = ({ body }: { body: { errors?: { extensions: Record<string, unknown> }[] } }) =>
  body.errors?.map(({ extensions }) => extensions['code']);

describe('automatic persisted operations', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await guardedGateway()));
  afterAll(() => gateway.close());
  const { post, get } = sender(() => gateway);

  it('a hash that is new is asked for once, and runs from then on, by POST and by GET', async () => {
    const hash = byHash(sha256(HARMLESS));
    const unknown = await post(hash);
    expect([unknown.status, codesOf(unknown)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect((await post({ query: HARMLESS, ...hash })).body).toEqual(ANSWER);
    expect((await post(hash)).body).toEqual(ANSWER);
    expect((await get({ extensions: JSON.stringify(hash.extensions) })).body).toEqual(ANSWER);
  });

  it('a hash is of the text it comes with, and nobody plants another', async () => {
    const planted = byHash(sha256('{ yo { empresaNombre } }'));
    const answer = await post({ query: HARMLESS, ...planted });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(codesOf(await post(planted))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('what is refused is not remembered', async () => {
    const dear = '{ clientes(first: 1000000) { nodes { id } } }';
    expect(codesOf(await post({ query: dear, ...byHash(sha256(dear)) }))).toEqual(['COSTO_EXCEDIDO']);
    expect(codesOf(await post(byHash(sha256(dear))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('Apollo Client needs no word from anybody', async () => {
    const sent: string[] = [];
    const http = new HttpLink({
      uri: `${gateway.url}/graphql`,
      headers: { authorization: `Bearer ${await gateway.token()}` },
      fetch: (uri, init) => {
        sent.push(init?.body as string);
        return fetch(uri, init);
      },
    });
    const link = new PersistedQueryLink({ sha256 }).concat(http);
    const ask = () =>
      new ApolloClient({ link, cache: new InMemoryCache() }).query({
        query: gql('query Propia { yo { empresa } }'),
        fetchPolicy: 'no-cache',
      });
    expect((await ask()).data).toMatchObject(ANSWER.data);
    expect((await ask()).data).toMatchObject(ANSWER.data);
    expect(sent.map((body) => 'query' in JSON.parse(body))).toEqual([false, true, false]);
  });
});

describe('with a manifest in PERSISTED_OPERATIONS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const BODY = 'query Yo($no: Boolean = false) {\n  yo {\n    empresa @skip(if: $no)\n  }\n}';
  const path = join(folder, 'manifest.json');
  let gateway: TestGateway;
  beforeAll(async () => {
    writeFileSync(path, manifest([{ id: sha256(BODY), name: 'Yo', type: 'query', body: BODY }]));
    gateway = await guardedGateway({ PERSISTED_OPERATIONS: path });
  });
  afterAll(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });
  const manifest = (operations: object[], more: object = {}) =>
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations, ...more });
  const { post, get } = sender(() => gateway);

  it('a registered operation runs by its hash, by its text, and by its text with other space and the client’s __typename', async () => {
    expect((await post({ ...byHash(sha256(BODY)), variables: { no: false } })).body).toEqual(ANSWER);
    expect((await post({ query: BODY })).body).toEqual(ANSWER);
    expect((await post({ query: BODY, ...byHash(sha256(BODY)) })).body).toEqual(ANSWER);
    expect((await post({ query: BODY.replace('empresa', ' # hola\n __typename empresa') })).body).toEqual(ANSWER);
    expect((await get({ query: BODY })).body).toEqual(ANSWER);
    expect((await get({ extensions: JSON.stringify(byHash(sha256(BODY)).extensions) })).body).toEqual(ANSWER);
  });

  it.each<[string, unknown]>([
    ['another text', { query: HARMLESS }],
    ['another text with its hash', { query: HARMLESS, ...byHash(sha256(HARMLESS)) }],
    ['another hash', byHash(sha256(HARMLESS))],
    ['a text that is none', { query: '{' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['the registered one and another', { query: `${BODY} query Otra { yo { empresaNombre } }`, operationName: 'Otra' }],
    ['the registered one with an alias', { query: BODY.replace('yo', 'x: yo') }],
    ['nothing', { variables: {} }],
  ])('nothing else does: %s', async (_, body) => {
    const answer = await post(body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['OPERACION_NO_REGISTRADA']]);
  });

  it('nor by GET, and nobody without a token learns what is registered', async () => {
    expect(codesOf(await get({ query: HARMLESS }))).toEqual(['OPERACION_NO_REGISTRADA']);
    expect((await post({ query: BODY }, { authorization: '' })).status).toBe(401);
    expect((await post({ query: HARMLESS }, { authorization: '' })).status).toBe(401);
  });

  it('it still has its limits', async () => {
    await using strict = await guardedGateway({ PERSISTED_OPERATIONS: path, MAX_DEPTH: '1' });
    expect(codesOf(await sender(() => strict).post({ query: BODY }))).toEqual(['LIMITE_EXCEDIDO']);
  });

  it.each([
    ['that is not there', undefined],
    ['that is not JSON', '{'],
    ['of another format', manifest([], { format: 'otro' })],
    ['whose id is not of its body', manifest([{ id: sha256('x'), name: 'Yo', type: 'query', body: BODY }])],
    ['whose body is no GraphQL', manifest([{ id: sha256('{'), name: 'Yo', type: 'query', body: '{' }])],
  ])('one %s stops the start with one line', async (_, text) => {
    const bad = join(folder, 'malo.json');
    if (text === undefined) rmSync(bad, { force: true });
    else writeFileSync(bad, text);
    await expect(guardedGateway({ PERSISTED_OPERATIONS: bad })).rejects.toThrow(/^PERSISTED_OPERATIONS [^\n]+$/);
  });
});

describe('the manifest of our own operations', () => {
  const { operations } = manifestOf();

  it('has each of them, under the hash of the text that Apollo Client sends for it', () => {
    const sent = Object.values(documents).flatMap((document) =>
      typeof document === 'object' ? [sha256(print(addTypenameToDocument(document as never)))] : [],
    );
    expect(operations.map(({ id }) => id).sort()).toEqual(sent.sort());
  });

  it('opens the gateway to them', async () => {
    await using gateway = await guardedGateway({ PERSISTED_OPERATIONS: MANIFEST });
    const { post } = sender(() => gateway);
    // Their variables are missing and a stub answers: what counts is that they were let through.
    for (const { id, name } of operations) {
      const codes = codesOf(await post({ ...byHash(id), variables: {} })) ?? [];
      for (const code of ['OPERACION_NO_REGISTRADA', 'LIMITE_EXCEDIDO', 'COSTO_EXCEDIDO', 'GRAPHQL_VALIDATION_FAILED'])
        expect(codes, name).not.toContain(code);
    }
    expect(codesOf(await post({ query: HARMLESS }))).toEqual(['OPERACION_NO_REGISTRADA']);
  });
});
