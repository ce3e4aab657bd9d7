/** JWT verification: from the caller's own token to who they are. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { DEVELOPMENT_ALG, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, developmentPublicKey } from './development.ts';
import { BadToken, ExpiredToken, KeysUnavailable, NoToken } from './errors.ts';
import { ALCANCE_INTERNO } from './scopes.ts';
import type { Identity } from './types.ts';

export interface TokenVerifierConfig {
  /** Where the issuer publishes its keys; without it, the development key of `dataDir`. */
  readonly jwksUrl?: string | undefined;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  readonly dataDir: string;
}

/** Who an `Authorization` header speaks for. Rejects with InvalidToken, or with KeysUnavailable when the issuer's keys cannot be had. */
export type TokenVerifier = (authorization: string | undefined) => Promise<Identity>;

/** Signatures with a public key only: with a shared secret whoever checks could also sign. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];

const claims = z.object({
  sub: z.string().min(1),
  empresa: z.string().min(1),
  scope: z.string().default(''),
  clientes: z.array(z.string()).optional(),
});

/** A token that verified is believed for this long, and never beyond its own end: the issuer's keys are kept for longer than that. */
const BELIEVED_MS = 60_000;
const BELIEVED_BYTES = 16 * 2 ** 20;
/** A claim of a few letters is a text of its own once it is read: what is kept of a token is at most this many times its length. */
const UNFOLDED = 12;

export function createTokenVerifier({ jwksUrl, issuer, audience, dataDir }: TokenVerifierConfig): TokenVerifier {
  const verify = jwksUrl ? remote(jwksUrl, { issuer, audience }) : development(dataDir);
  const believed = new LRUCache<string, Identity>({
    maxSize: BELIEVED_BYTES,
    sizeCalculation: (_, token) => token.length * UNFOLDED,
    ttl: BELIEVED_MS,
  });
  return async (authorization) => {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!authorization?.trim()) throw new NoToken('no token');
    if (!token) throw new BadToken('no bearer token');
    const known = believed.get(token);
    if (known) return known;
    try {
      const payload = await verify(token);
      const identity = identityOf(payload);
      const left = Math.floor(payload.exp! * 1000 - Date.now());
      if (left > 0) believed.set(token, identity, { ttl: Math.min(BELIEVED_MS, left) });
      return identity;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new ExpiredToken('the token expired', { cause: error });
      if (isAboutToken(error)) throw new BadToken('the token does not verify', { cause: error });
      throw new KeysUnavailable('the keys of JWKS_URL cannot be had', { cause: error });
    }
  };
}

/** The rest is the issuer's: its server down, slow, or answering something else than keys. */
function isAboutToken(error: unknown): boolean {
  if (error instanceof z.ZodError) return true;
  return (
    error instanceof errors.JOSEError &&
    error.code !== 'ERR_JOSE_GENERIC' &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid)
  );
}

function remote(url: string, { issuer, audience }: { issuer: string | undefined; audience: string | undefined }) {
  const keys = createRemoteJWKSet(new URL(url));
  const options: JWTVerifyOptions = {
    algorithms: ALGORITHMS,
    requiredClaims: ['exp', 'sub'],
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
  };
  return async (token: string) => (await jwtVerify(token, keys, options)).payload;
}

function development(dataDir: string) {
  const key = developmentPublicKey(dataDir);
  const options: JWTVerifyOptions = {
    algorithms: [DEVELOPMENT_ALG],
    requiredClaims: ['exp', 'sub'],
    issuer: DEVELOPMENT_ISSUER,
    audience: DEVELOPMENT_AUDIENCE,
  };
  return async (token: string) => (await jwtVerify(token, key, options)).payload;
}

function identityOf(payload: JWTPayload): Identity {
  const { sub, empresa, scope, clientes } = claims.parse(payload);
  const alcances = scope.split(' ').filter((each) => each !== '' && !(clientes && each === ALCANCE_INTERNO));
  return { sub, empresa, alcances, clientes: clientes ?? '*' };
}
