import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createConfinement,
  createTokenVerifier,
  developmentKey,
  internalKey,
  InvalidToken,
  KeysUnavailable,
  numerosOf,
  signCaller,
  signDevelopmentToken,
  verifyCaller,
  type Caller,
} from './index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'identidad-'));
const otherDir = mkdtempSync(join(tmpdir(), 'identidad-'));
afterAll(() => [dataDir, otherDir].forEach((folder) => rmSync(folder, { recursive: true })));

const token = { sub: 'ana.torres', empresa: 'demo', alcances: ['crm:leer', 'soporte:leer'], expira: '1h' };

describe('a caller’s token', () => {
  const verify = createTokenVerifier({ dataDir });
  const claims = () =>
    new SignJWT({ empresa: 'demo' })
      .setSubject('ana.torres')
      .setIssuer('cliente360-desarrollo')
      .setAudience('cliente360');

  it('says who calls, in which company, with which scopes and clients', async () => {
    const jwt = await signDevelopmentToken(dataDir, { ...token, clientes: ['CLI-000001'] });
    expect(await verify(`Bearer ${jwt}`)).toEqual({
      sub: 'ana.torres',
      empresa: 'demo',
      alcances: token.alcances,
      clientes: ['CLI-000001'],
    });
    const interno = { ...token, alcances: ['crm:leer', 'comunicaciones:interno'] };
    const confinado = await signDevelopmentToken(dataDir, { ...interno, clientes: ['CLI-000001'] });
    expect((await verify(`Bearer ${confinado}`)).alcances).toEqual(['crm:leer']);
    expect((await verify(`Bearer ${await signDevelopmentToken(dataDir, interno)}`)).alcances).toEqual(interno.alcances);
    expect((await verify(`bearer ${await signDevelopmentToken(dataDir, token)}`)).clientes).toBe('*');
  });

  it.each([
    ['nothing', async () => undefined],
    ['another scheme', async () => 'Basic YTpi'],
    ['rubbish', async () => 'Bearer a.b.c'],
    ['a token of another key', async () => `Bearer ${await signDevelopmentToken(otherDir, token)}`],
    ['an expired one', async () => `Bearer ${await signDevelopmentToken(dataDir, { ...token, expira: '-1s' })}`],
    [
      'an unsigned one',
      async () =>
        `Bearer ${new UnsecuredJWT({ empresa: 'demo' }).setSubject('ana.torres').setExpirationTime('1h').encode()}`,
    ],
    [
      'one that never expires',
      async () => `Bearer ${await claims().setProtectedHeader({ alg: 'EdDSA' }).sign(developmentKey(dataDir))}`,
    ],
    [
      'one for another audience',
      async () =>
        `Bearer ${await claims().setAudience('otra').setExpirationTime('1h').setProtectedHeader({ alg: 'EdDSA' }).sign(developmentKey(dataDir))}`,
    ],
    [
      'one not valid yet',
      async () =>
        `Bearer ${await claims().setNotBefore('10m').setExpirationTime('1h').setProtectedHeader({ alg: 'EdDSA' }).sign(developmentKey(dataDir))}`,
    ],
    ['one without a company', async () => `Bearer ${await signDevelopmentToken(dataDir, { ...token, empresa: '' })}`],
  ])('is refused when it is %s', async (_, header) => {
    await expect(verify(await header())).rejects.toBeInstanceOf(InvalidToken);
  });
});

it('a token that was believed is refused from the moment it ends', async () => {
  const verify = createTokenVerifier({ dataDir });
  const header = `Bearer ${await signDevelopmentToken(dataDir, { ...token, expira: '2s' })}`;
  expect(await verify(header)).toBe(await verify(header));
  await expect
    .poll(() => verify(header).catch((error: unknown) => error), { timeout: 5_000 })
    .toBeInstanceOf(InvalidToken);
});

describe('the internal identity', () => {
  const key = internalKey(dataDir);
  const caller: Caller = {
    identity: {
      sub: 'ana.torres',
      empresa: 'demo',
      alcances: ['crm:leer'],
      clientes: ['019a0000-0000-7000-8000-000000000001'],
    },
    requestId: 'r1',
    deadline: Date.now() + 5_000,
  };
  const signed = signCaller(key, 'crm', '{"query":"{ yo }"}', caller);

  it('carries the caller to the subgraph it is for', () => {
    expect(verifyCaller(key, 'crm', '{"query":"{ yo }"}', signed)).toEqual(caller);
  });

  it('carries that the house itself asks, for somebody or as a process; nobody else can say so', () => {
    for (const marked of [
      { ...caller, interna: true as const },
      { ...caller, proceso: 'avisos' },
    ])
      expect(verifyCaller(key, 'crm', '{}', signCaller(key, 'crm', '{}', marked))).toEqual(marked);
  });

  it.each([
    ['another subgraph', () => verifyCaller(key, 'finance', '{"query":"{ yo }"}', signed)],
    ['another body', () => verifyCaller(key, 'crm', '{"query":"{ clientes }"}', signed)],
    ['another key', () => verifyCaller(internalKey(otherDir), 'crm', '{"query":"{ yo }"}', signed)],
    [
      'a changed claim',
      () =>
        verifyCaller(
          key,
          'crm',
          '{"query":"{ yo }"}',
          signed.replace(/\.[^.]+\./, `.${Buffer.from('{}').toString('base64url')}.`),
        ),
    ],
    ['no signature', () => verifyCaller(key, 'crm', '{"query":"{ yo }"}', signed.replace(/[^.]+$/, ''))],
  ])('is refused for %s', (_, verify) => {
    expect(verify).toThrow(InvalidToken);
  });

  it('is refused half a minute later', () => {
    const realNow = Date.now;
    Date.now = () => realNow() + 31_000;
    try {
      expect(() => verifyCaller(key, 'crm', '{"query":"{ yo }"}', signed)).toThrow(InvalidToken);
    } finally {
      Date.now = realNow;
    }
  });

  it('uses one key per folder, whoever asks first', () => {
    expect(internalKey(dataDir)).toBe(key);
    expect(internalKey(otherDir)).not.toBe(key);
  });
});

describe('confinement', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  const identity = {
    sub: 'socio.api',
    empresa: 'demo',
    alcances: [],
    clientes: [id.toUpperCase(), 'CLI-000002', 'CLI-999999'],
  };

  it('keeps ids, resolves numeros once and drops what does not exist', async () => {
    const asked: (readonly string[])[] = [];
    const confine = createConfinement(async (_, numeros) => {
      asked.push(numeros);
      return ['019a0000-0000-7000-8000-000000000002'];
    });
    for (const _ of [1, 2])
      expect((await confine(identity)).clientes).toEqual([id, '019a0000-0000-7000-8000-000000000002']);
    expect(asked).toEqual([['CLI-000002', 'CLI-999999']]);
  });

  it('to what resolves to nothing sees nothing, not everything', async () => {
    const confine = createConfinement(async () => []);
    expect((await confine({ ...identity, clientes: ['CLI-999999'] })).clientes).toEqual([]);
    expect((await confine({ ...identity, clientes: [] })).clientes).toEqual([]);
    expect((await confine({ ...identity, clientes: '*' })).clientes).toBe('*');
  });

  it('takes what crm does not know for nothing, and what crm cannot tell for a failure', async () => {
    const unknown = { extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } };
    const away = { extensions: { code: 'SUBGRAFO_NO_DISPONIBLE' } };
    const ids = (answer: object) => numerosOf(async () => answer)(identity, ['CLI-000002']);
    expect(await ids({ data: { _entities: [{ id }, null] }, errors: [unknown] })).toEqual([id]);
    await expect(ids({ data: { _entities: [{ id }, null] }, errors: [away] })).rejects.toThrow('crm did not tell');
    await expect(ids({ data: null })).rejects.toThrow('crm did not tell');
  });
});

it('a token is not refused for keys that cannot be had', async () => {
  const verify = createTokenVerifier({ dataDir, jwksUrl: 'http://127.0.0.1:1/jwks' });
  await expect(verify(`Bearer ${await signDevelopmentToken(dataDir, token)}`)).rejects.toBeInstanceOf(KeysUnavailable);
});
