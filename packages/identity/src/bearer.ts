/** From a caller's own token to who they are: verified, active in the directory, with the ids of the clients that it is confined to. */
import { createConfinement, type ResolveNumeros } from './confinement.ts';
import { createDirectory, type AskDirectory } from './directory.ts';
import { BearerUntold, InvalidToken } from './errors.ts';
import type { TokenVerifier } from './token.ts';
import type { Identity } from './types.ts';

export interface BearerOptions {
  readonly verify: TokenVerifier;
  readonly directory: AskDirectory;
  readonly numeros: ResolveNumeros;
}

/**
 * Gives the identity behind an `Authorization` header. Rejects with InvalidToken for a token that proves nothing or whose
 * user is nobody, with KeysUnavailable where its issuer's keys cannot be had, and with BearerUntold where the directory
 * did not answer: not knowing who somebody is, or what they may see, is not the same as knowing that it is nobody, or nothing.
 */
export function createBearer({
  verify,
  directory,
  numeros,
}: BearerOptions): (authorization: string | undefined) => Promise<Identity> {
  const checkKnown = createDirectory(directory);
  const confine = createConfinement(numeros);
  return async (authorization) => {
    const identity = await verify(authorization);
    await checkKnown(identity).catch(untold('who a token is of was not told'));
    return confine(identity).catch(untold('a confinement was not resolved'));
  };
}

const untold = (what: string) => (error: unknown) => {
  throw error instanceof InvalidToken ? error : new BearerUntold(what, { cause: error });
};
