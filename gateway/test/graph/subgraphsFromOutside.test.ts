/** Subgraphs are not a back door: each of them, asked from outside over HTTP, with and without callers' own tokens. */
import { SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import { INTERNAL_IDENTITY_HEADER, internalKey, signCaller, type Caller } from '@cliente360/identity';
import { sliceScopes } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { CLIENT_RELATION } from '../kit/relationsBySubgraph.ts';
import { developmentToken, inAnHour, sharedSecret, unsigned } from '../kit/jwt.ts';

const SERVICE = JSON.stringify({ query: '{ _service { sdl } }' });

const NOBODY = 'Falta una identidad válida.';
const BAD = 'El token no es válido: pide otro.';

describe.each([false, true])('with SUBGRAPH_ACCEPTS_JWT=%s', (acceptsJwt) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape: 'http', url: process.env['TEST_DATABASE_URL'], acceptsJwt });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  const post = async (name: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const response = await fetch(graph.urls[name]!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as { data?: any; errors?: any[] } };
  };
  const caller = (): Caller => ({
    identity: { sub: 'ana.torres', empresa: 'demo', alcances: [], clientes: '*' },
    requestId: 'desde-fuera',
    deadline: Date.now() + 10_000,
  });
  const signed = (subgraph: string, body: string, key = internalKey(graph.dataDir), who = caller()) => ({
    [INTERNAL_IDENTITY_HEADER]: signCaller(key, subgraph, body, who),
  });
  /** Half a minute and a little ago. */
  const expired = (subgraph: string) => {
    vi.useFakeTimers({ now: Date.now() - 31_000, toFake: ['Date'] });
    try {
      return signed(subgraph, SERVICE);
    } finally {
      vi.useRealTimers();
    }
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const clienteDe = (name: SubgraphName, n = 0) =>
    JSON.stringify({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { ${CLIENT_RELATION[name]} { totalCount nodes { id } } } } }`,
      variables: { r: [{ __typename: 'Cliente', id: graph.world.cliente(n).id }] },
    });

  describe.each(SUBGRAPH_NAMES)('%s', (name) => {
    const other = SUBGRAPH_NAMES.find((each) => each !== name)!;
    // A caller's own token is told what is wrong with it, where it is taken.
    it.each<[string, () => Record<string, string>, string?]>([
      ['no identity', () => ({}), 'Falta el token: va en «Authorization: Bearer …».'],
      ['an identity that expired', () => expired(name)],
      ['another subgraph’s', () => signed(other, SERVICE)],
      ['another body’s', () => signed(name, `${SERVICE} `)],
      ['one signed with another key', () => signed(name, SERVICE, 'another key, that is as long as the house wants')],
      ['one that is none', () => ({ [INTERNAL_IDENTITY_HEADER]: 'a.b.c' })],
      ['the word of the gateway as a token', () => bearer(signed(name, SERVICE)[INTERNAL_IDENTITY_HEADER]!), BAD],
    ])('refuses %s, and does not even say its schema', async (_, headers, told) => {
      const { status, body } = await post(name, SERVICE, headers());
      expect(status).toBe(401);
      expect(body).toEqual({
        errors: [{ message: (acceptsJwt && told) || NOBODY, extensions: { code: 'UNAUTHENTICATED' } }],
      });
    });

    it('answers the gateway’s word for it and for this body, by the caller’s scopes', async () => {
      expect((await post(name, SERVICE, signed(name, SERVICE))).body.data._service.sdl).toContain('type Cliente');
      const { status, body } = await post(name, clienteDe(name), signed(name, clienteDe(name)));
      expect([status, body.data?._entities[0]?.[CLIENT_RELATION[name]] ?? null]).toEqual([200, null]);
      expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', alcances: [sliceScopes(name).leer] } }]);
    });

    it('takes no body in another encoding than UTF-8', async () => {
      const more = signed(name, SERVICE);
      expect((await post(name, SERVICE, { ...more, 'content-type': 'application/json; charset=latin1' })).status).toBe(
        415,
      );
      expect((await post(name, SERVICE, { ...more, 'content-encoding': 'gzip' })).status).toBe(415);
      const bytes = Buffer.from('{"query":"{ ñ }"}', 'latin1');
      expect((await post(name, bytes, more)).status).toBe(400);
    });

    if (!acceptsJwt)
      it('takes no caller’s own token', async () => {
        const token = await graph.token();
        expect((await post(name, SERVICE, bearer(token))).status).toBe(401);
        expect((await post(name, SERVICE, { ...bearer(token), [INTERNAL_IDENTITY_HEADER]: token })).status).toBe(401);
      });
    else {
      it.each<[string, () => Promise<string>]>([
        ['expired', async () => developmentToken(graph.dataDir, { ...(await claims()), exp: inAnHour() - 7_200 })],
        ['without an end', async () => developmentToken(graph.dataDir, { ...(await claims()), exp: undefined })],
        ['for others', async () => developmentToken(graph.dataDir, { ...(await claims()), aud: 'otros' })],
        ['unsigned', async () => unsigned(await claims())],
        ['signed with a shared secret', async () => sharedSecret(await claims())],
        ['of another signature', async () => (await graph.token()).replace(/[^.]{8}$/, 'AAAAAAAA')],
      ])('refuses a caller’s token that is %s', async (_, token) => {
        expect((await post(name, SERVICE, bearer(await token()))).status).toBe(401);
      });

      it('keeps the same rules on a caller’s own token: scopes, clients, company', async () => {
        const { leer } = sliceScopes(name);
        const ask = async (claimed: object, n = 0) =>
          (await post(name, clienteDe(name, n), bearer(await graph.token(claimed)))).body;
        const relation = CLIENT_RELATION[name];
        expect((await ask({ alcances: [leer] })).data._entities[0][relation].totalCount).toBeGreaterThan(0);
        const without = await ask({ alcances: ['auditoria:leer'] });
        expect(without.data?._entities[0]?.[relation] ?? null).toBeNull();
        expect(without.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', alcances: [leer] } }]);
        const seen = async (claimed: object, n = 0) =>
          (await ask({ alcances: [leer], ...claimed }, n)).data?._entities[0]?.[relation].totalCount ?? 0;
        expect(await seen({ clientes: ['CLI-000002'] }, 1)).toBeGreaterThan(0);
        expect(await seen({ clientes: ['CLI-000002'] })).toBe(0);
        expect(await seen({ clientes: [] })).toBe(0);
        expect(await seen({ empresa: 'otra' })).toBe(0);
      });

      it('does not take from a caller that the house itself asks', async () => {
        const token = developmentToken(graph.dataDir, {
          ...(await claims()),
          scope: '',
          proceso: 'avisos',
          interna: true,
        });
        const { body } = await post(name, clienteDe(name), bearer(token));
        expect(body.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      });
    }
  });

  /** What a good token of the house claims. */
  const claims = async () =>
    JSON.parse(Buffer.from((await graph.token()).split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
});
