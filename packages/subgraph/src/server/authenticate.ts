/** Authentication at a subgraph: the internal identity that the gateway signs or, where another gateway stands in front, the caller's own token. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { DIRECTORY } from '@cliente360/config';
import { requestIdNow } from '@cliente360/config/requestId';
import {
  ANSWER_HEADER,
  BearerUntold,
  createBearer,
  directoryOf,
  INTERNAL_IDENTITY_HEADER,
  InvalidToken,
  numerosOf,
  signAnswer,
  verifyCaller,
  type AskCrm,
  type Caller,
  type TokenVerifier,
} from '@cliente360/identity';
import { PeerUnavailable } from './peers.ts';

/** How long an answer is waited for when nobody says. */
const DEFAULT_DEADLINE_MS = 10_000;

export interface AuthenticateOptions {
  readonly subgraph: string;
  readonly internalKey: string;
  /** Set where callers' own tokens are taken too. */
  readonly jwt?: { readonly verify: TokenVerifier; readonly askCrm: AskCrm } | undefined;
}

/**
 * Gives the caller of a request, from its headers and the exact bytes of its body. Rejects with InvalidToken for anyone unknown, and
 * where that was not told with KeysUnavailable (the issuer) or PeerUnavailable (crm).
 */
export interface Authenticate {
  (request: IncomingMessage, body: string): Promise<Caller>;
  /** The headers in which the same subgraph vouches for an answer, to the gateway that it believes. */
  readonly sign: (answer: string) => Record<string, string>;
}

export function createAuthenticate({ subgraph, internalKey, jwt }: AuthenticateOptions): Authenticate {
  const bearer =
    jwt && createBearer({ verify: jwt.verify, directory: directoryOf(jwt.askCrm), numeros: numerosOf(jwt.askCrm) });
  const authenticate = async ({ headers }: IncomingMessage, body: string): Promise<Caller> => {
    const vouched = headers[INTERNAL_IDENTITY_HEADER];
    if (typeof vouched === 'string') return verifyCaller(internalKey, subgraph, body, vouched);
    if (!bearer) throw new InvalidToken('no internal identity');
    const identity = await bearer(headers.authorization).catch(untold);
    return { identity, requestId: requestIdNow(), peticion: randomUUID(), deadline: Date.now() + DEFAULT_DEADLINE_MS };
  };
  const sign = (answer: string) => ({ [ANSWER_HEADER]: signAnswer(internalKey, subgraph, answer) });
  return Object.assign(authenticate, { sign });
}

const untold = (error: unknown) => {
  throw error instanceof BearerUntold ? new PeerUnavailable(DIRECTORY, { cause: error.cause }) : error;
};
