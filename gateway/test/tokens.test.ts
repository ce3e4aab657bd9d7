import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { running, SUBGRAPHS } from './kit/subgraphs.ts';
import { inAnHour, issuer, sharedSecret, unsigned } from './kit/jwt.ts';

const QUERY = '{ yo { usuario } }';

const ABSENT = 'Falta el token: va en «Authorization: Bearer …».';
const BAD = 'El token no es válido: pide otro.';
const EXPIRED = 'El token ya venció: pide otro.';

describe('without a token that proves who calls', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await testGateway()));
  afterAll(() => gateway.close());

  it.each<[string, () => Promise<string | undefined>, string?]>([
    ['no header', async () => undefined, ABSENT],
    ['a blank header', async () => ' ', ABSENT],
    ['another scheme', async () => 'Basic YTpi'],
    ['rubbish', async () => 'Bearer a.b.c'],
    ['an expired token', async () => `Bearer ${await gateway.token({ expira: '-1s' })}`, EXPIRED],
    // What it says of itself is worth nothing without its signature.
    ['an expired token that somebody changed', async () => `Bearer ${await gateway.token({ expira: '-1s' })}AAAA`],
    ['an unsigned token', async () => `Bearer ${unsigned({ sub: 'ana.torres', empresa: 'demo', exp: inAnHour() })}`],
    [
      'a token signed with a shared secret',
      async () => `Bearer ${sharedSecret({ sub: 'ana.torres', empresa: 'demo', exp: inAnHour() })}`,
    ],
    [
      'a changed token',
      async () =>
        `Bearer ${(await gateway.token()).replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"otro","empresa":"demo"}').toString('base64url')}.`)}`,
    ],
  ])('(%s) nothing is answered: 401 and which fault it is', async (_, header, message = BAD) => {
    const authorization = await header();
    const { status, body } = await gateway.query(QUERY, { headers: authorization ? { authorization } : {} });
    expect(status).toBe(401);
    expect(body).toEqual({
      errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('nor with one of a company that no subgraph knows', async () => {
    const execute = async () => ({
      errors: [{ message: 'La empresa del token no existe.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await using strict = await testGateway({ subgraphs: SUBGRAPHS.map((name) => running(name, { execute })) });
    const { status, body } = await strict.query('{ clientes { nodes { nombre } } factura(id: "1") { id } }');
    expect(status).toBe(401);
    expect(body.errors).toEqual([
      { message: 'La empresa del token no existe.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('not even the schema is', async () => {
    expect((await gateway.query('{ __schema { types { name } } }', { headers: {} })).status).toBe(401);
  });
});

describe('with the keys of JWKS_URL', () => {
  const sso = issuer();
  const jwks = createServer((_, response) => void response.end(JSON.stringify(sso.jwks)));
  let env: Record<string, string>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
    env = {
      JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`,
      JWT_ISSUER: 'https://sso.example',
      JWT_AUDIENCE: 'cliente360',
    };
  });
  afterAll(() => void jwks.close());

  const token = (claims: object = {}) =>
    sso.token({
      sub: 'eva.luna',
      empresa: 'demo',
      scope: 'crm:leer',
      iss: 'https://sso.example',
      aud: 'cliente360',
      exp: inAnHour(),
      ...claims,
    });
  const ask = async (gateway: TestGateway, jwt: string) =>
    gateway.query(QUERY, { headers: { authorization: `Bearer ${jwt}` } });

  it('the issuer’s tokens are accepted, and only for this audience from this issuer', async () => {
    await using gateway = await testGateway({ env });
    expect((await ask(gateway, token())).body).toEqual({ data: { yo: { usuario: 'eva.luna' } } });
    expect((await ask(gateway, token({ iss: 'https://otro.example' }))).status).toBe(401);
    expect((await ask(gateway, issuer().token({ sub: 'eva.luna', empresa: 'demo', exp: inAnHour() }))).status).toBe(
      401,
    );
    expect((await ask(gateway, token({ aud: 'otra' }))).status).toBe(401);
  });

  it('the development key opens nothing', async () => {
    await using gateway = await testGateway({ env });
    expect((await ask(gateway, await gateway.token())).status).toBe(401);
  });

  it('keys that cannot be had are not the caller’s fault', async () => {
    await using gateway = await testGateway({ env: { ...env, JWKS_URL: 'http://127.0.0.1:1/jwks' } });
    const { status, body, text } = await ask(gateway, token());
    expect(status).toBe(500);
    expect(body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(text).not.toContain('127.0.0.1');
  });
});
