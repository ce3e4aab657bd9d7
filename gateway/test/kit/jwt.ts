/** Tokens as other issuers would sign them, good or bad. */
import { developmentKey } from '@cliente360/identity';
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An hour from now, in a claim's seconds. */
export const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3_600;

export const unsigned = (claims: object): string => `${encode({ alg: 'none' })}.${encode(claims)}.`;

export function sharedSecret(claims: object): string {
  const input = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
  return `${input}.${createHmac('sha256', Buffer.alloc(32)).update(input).digest('base64url')}`;
}

/** With the key of `dataDir`, whatever it claims. */
export function developmentToken(dataDir: string, claims: object): string {
  const input = `${encode({ alg: 'EdDSA' })}.${encode(claims)}`;
  return `${input}.${sign(null, Buffer.from(input), developmentKey(dataDir)).toString('base64url')}`;
}

/** An issuer with a key of its own: what it publishes, and tokens it signs. */
export function issuer(): { readonly jwks: object; token(claims: object): string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'ES256' }] },
    token: (claims) => es256(claims, privateKey),
  };
}

function es256(claims: object, key: KeyObject): string {
  const input = `${encode({ alg: 'ES256', kid: 'k1' })}.${encode(claims)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
