/** Authorization inside a resolver: requires scopes of the caller. */
import type { SubgraphContext } from './context.ts';
import { graphqlError } from './errors.ts';

/** Throws FORBIDDEN naming `campo` (`Mutation.agregarCaso`) and the scopes it needs, unless the caller has all of them. */
export function requireScopes(
  { identity }: Pick<SubgraphContext, 'identity'>,
  campo: string,
  ...alcances: readonly string[]
): void {
  if (alcances.every((each) => identity.alcances.includes(each))) return;
  throw graphqlError('FORBIDDEN', undefined, { alcances, campo });
}
