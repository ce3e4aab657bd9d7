/** Checks of texts and names that are well-formed and still do harm (NUL, lone surrogates). */
import { isStorable } from '@cliente360/subgraph/storable';
import { GraphQLError } from 'graphql';

/** Names that reach an object's prototype where somebody uses them as a key. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const isReserved = (name: string): boolean => RESERVED.has(name);

export { isStorable };

/** Without a name: a text; with it: a name, which is repeated only where it can be shown. */
export function refusedText(code: 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED', name?: string): GraphQLError {
  const message =
    name !== undefined && isStorable(name)
      ? `El nombre «${name}» no se admite.`
      : 'Un texto lleva caracteres que no se admiten: NUL o medio carácter.';
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
