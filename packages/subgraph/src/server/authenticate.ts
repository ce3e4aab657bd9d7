/** Who may speak to a subgraph: the gateway, vouching for a caller; or, where another gateway stands in front, the caller's own token. */
import type { IncomingMessage } from 'node:http';
import { requestIdNow } from '@cliente360/config/requestId';
import {
  createConfinement,
  INTERNAL_IDENTITY_HEADER,
  InvalidToken,
  verifyCaller,
  type Caller,
  type ResolveNumeros,
  type TokenVerifier,
} from '@cliente360/identity';

/** How long an answer is waited for when nobody says. */
const DEFAULT_DEADLINE_MS = 10_000;

export interface AuthenticateOptions {
  readonly subgraph: string;
  readonly internalKey: string;
  /** Set where callers' own tokens are taken too. */
  readonly jwt?: { readonly verify: TokenVerifier; readonly resolveNumeros: ResolveNumeros } | undefined;
}

/** Gives the caller of a request, or rejects with InvalidToken. */
export function createAuthenticate({
  subgraph,
  internalKey,
  jwt,
}: AuthenticateOptions): (request: IncomingMessage, body: string) => Promise<Caller> {
  const confine = jwt && createConfinement(jwt.resolveNumeros);
  return async ({ headers }, body) => {
    const vouched = headers[INTERNAL_IDENTITY_HEADER];
    if (typeof vouched === 'string') return verifyCaller(internalKey, subgraph, body, vouched);
    if (!jwt || !confine) throw new InvalidToken('no internal identity');
    const identity = await confine(await jwt.verify(headers.authorization));
    return { identity, requestId: requestIdNow(), deadline: Date.now() + DEFAULT_DEADLINE_MS };
  };
}
