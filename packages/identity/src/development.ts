/** Tokens of the local development key: for a first start, tests and `pnpm jwt`. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { secretFile } from './keys.ts';

export const DEVELOPMENT_ISSUER = 'cliente360-desarrollo';
export const DEVELOPMENT_AUDIENCE = 'cliente360';
export const DEVELOPMENT_ALG = 'EdDSA';

export interface DevelopmentToken {
  readonly sub: string;
  readonly empresa: string;
  readonly alcances: readonly string[];
  /** Ids or numeros of the only clients it sees; all of them when left out. */
  readonly clientes?: readonly string[] | undefined;
  /** As `1h`, `30m`, `2d`. */
  readonly expira: string;
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The private key of DATA_DIR, made on first use. */
export const developmentKey = (dataDir: string): KeyObject =>
  createPrivateKey(secretFile(dataDir, 'desarrollo.pem', newKey));

/** What verifies its tokens. */
export const developmentPublicKey = (dataDir: string): KeyObject => createPublicKey(developmentKey(dataDir));

/** A token as a real issuer would give it. */
export function signDevelopmentToken(
  dataDir: string,
  { sub, empresa, alcances, clientes, expira }: DevelopmentToken,
): Promise<string> {
  return new SignJWT({ empresa, scope: alcances.join(' '), ...(clientes ? { clientes } : {}) })
    .setProtectedHeader({ alg: DEVELOPMENT_ALG })
    .setSubject(sub)
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(DEVELOPMENT_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expira)
    .sign(developmentKey(dataDir));
}
