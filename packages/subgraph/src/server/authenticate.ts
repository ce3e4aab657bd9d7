/** Who may speak to a subgraph: the gateway, vouching for a caller; or, where another gateway stands in front, the caller's own token. */
import type { IncomingMessage } from 'node:http';
import { requestIdNow } from '@cliente360/config/requestId';
import {
  createConfinement,
  createDirectory,
  directoryOf,
  INTERNAL_IDENTITY_HEADER,
  InvalidToken,
  numerosOf,
  verifyCaller,
  type AskCrm,
  type Caller,
  type TokenVerifier,
} from '@cliente360/identity';

/** How long an answer is waited for when nobody says. */
const DEFAULT_DEADLINE_MS = 10_000;

export interface AuthenticateOptions {
  readonly subgraph: string;
  readonly internalKey: string;
  /** Set where callers' own tokens are taken too. */
  readonly jwt?: { readonly verify: TokenVerifier; readonly askCrm: AskCrm } | undefined;
}

/** Gives the caller of a request, or rejects with InvalidToken. */
export function createAuthenticate({
  subgraph,
  internalKey,
  jwt,
}: AuthenticateOptions): (request: IncomingMessage, body: string) => Promise<Caller> {
  const checkKnown = jwt && createDirectory(directoryOf(jwt.askCrm));
  const confine = jwt && createConfinement(numerosOf(jwt.askCrm));
  return async ({ headers }, body) => {
    const vouched = headers[INTERNAL_IDENTITY_HEADER];
    if (typeof vouched === 'string') return verifyCaller(internalKey, subgraph, body, vouched);
    if (!jwt || !checkKnown || !confine) throw new InvalidToken('no internal identity');
    const known = await jwt.verify(headers.authorization);
    await checkKnown(known);
    const identity = await confine(known);
    return { identity, requestId: requestIdNow(), deadline: Date.now() + DEFAULT_DEADLINE_MS };
  };
}
