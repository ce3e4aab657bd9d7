/**
 * The gateway's word to a subgraph: who calls, bound to one subgraph and to
 * the exact bytes of one body, for at most half a minute. A compact JWS with
 * HS256, signed synchronously: it is made on every call, and both ends share
 * the key.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { InvalidToken } from './errors.ts';
import type { Caller } from './types.ts';

/** The header that carries it. */
export const INTERNAL_IDENTITY_HEADER = 'x-cliente360-identidad';

const VALIDITY_S = 30;
const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

const claims = z.object({
  aud: z.string(),
  exp: z.number(),
  iat: z.number(),
  sub: z.string(),
  empresa: z.string(),
  alcances: z.array(z.string()),
  clientes: z.union([z.literal('*'), z.array(z.string())]),
  proceso: z.string().optional(),
  interna: z.literal(true).optional(),
  rid: z.string(),
  peticion: z.string().optional(),
  deadline: z.number(),
  body: z.string(),
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('base64url');
const sign = (key: string, input: string): Buffer => createHmac('sha256', key).update(input).digest();

/** Vouches for `caller` towards `subgraph`, for this body alone. */
export function signCaller(
  key: string,
  subgraph: string,
  body: string,
  { identity, requestId, peticion, deadline, proceso, interna }: Caller,
): string {
  const now = Math.floor(Date.now() / 1000);
  const payload: z.infer<typeof claims> = {
    aud: subgraph,
    iat: now,
    exp: now + VALIDITY_S,
    sub: identity.sub,
    empresa: identity.empresa,
    alcances: [...identity.alcances],
    clientes: identity.clientes === '*' ? '*' : [...identity.clientes],
    ...(proceso === undefined ? {} : { proceso }),
    ...(interna ? { interna } : {}),
    rid: requestId,
    ...(peticion === undefined ? {} : { peticion }),
    deadline,
    body: hashOf(body),
  };
  const input = `${HEADER}.${encode(payload)}`;
  return `${input}.${sign(key, input).toString('base64url')}`;
}

/** Who the token vouches for. Throws InvalidToken when it was signed by another, or is for another subgraph, another body or another time. */
export function verifyCaller(key: string, subgraph: string, body: string, token: string): Caller {
  const [header, payload, signature, ...rest] = token.split('.');
  if (header !== HEADER || !payload || !signature || rest.length) throw new InvalidToken('not an internal identity');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(key, `${header}.${payload}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new InvalidToken('signed with another key');

  const {
    aud,
    exp,
    iat,
    sub,
    empresa,
    alcances,
    clientes,
    proceso,
    interna,
    rid,
    peticion,
    deadline,
    body: hash,
  } = parse(payload);
  const now = Math.floor(Date.now() / 1000);
  if (aud !== subgraph) throw new InvalidToken('for another subgraph');
  if (hash !== hashOf(body)) throw new InvalidToken('for another body');
  if (exp <= now || exp - iat > VALIDITY_S || iat > now + VALIDITY_S) throw new InvalidToken('expired');
  const identity = { sub, empresa, alcances, clientes };
  return {
    identity,
    requestId: rid,
    ...(peticion === undefined ? {} : { peticion }),
    deadline,
    ...(proceso === undefined ? {} : { proceso }),
    ...(interna ? { interna } : {}),
  };
}

function parse(payload: string): z.infer<typeof claims> {
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  } catch (error) {
    throw new InvalidToken('malformed claims', { cause: error });
  }
}

/** The header in which a subgraph vouches for the errors of an answer. */
export const ANSWER_HEADER = 'x-cliente360-firma';

const answered = (key: string, subgraph: string, body: string): Buffer =>
  sign(key, `respuesta.${subgraph}.${hashOf(body)}`);

/** Vouches for an answer of `subgraph` with these bytes: that the words of its errors are the house's own. */
export const signAnswer = (key: string, subgraph: string, body: string): string =>
  answered(key, subgraph, body).toString('base64url');

/** Whether `signature` is that word. */
export function isAnswerOf(key: string, subgraph: string, body: string, signature: unknown): boolean {
  if (typeof signature !== 'string') return false;
  const [given, expected] = [Buffer.from(signature, 'base64url'), answered(key, subgraph, body)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
