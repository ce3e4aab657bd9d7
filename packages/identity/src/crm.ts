/** Client of crm for whoever takes tokens: asks about their bearers, as the house itself, over the same `_entities` contract as any other call. */
import { requestIdNow } from '@cliente360/config/requestId';
import type { Caller, Identity } from './types.ts';

export interface CrmRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks crm in the identity's company. Rejects when there is no answer. */
export type AskCrm = (request: CrmRequest, identity: Identity) => Promise<Answer>;

/**
 * Asks through `call`, for every client and as a question of the house itself. `call` is given until its caller's deadline,
 * `timeoutMs` from then.
 */
export const askCrmAsHouse =
  (timeoutMs: number, call: (request: CrmRequest, caller: Caller) => Promise<Answer>): AskCrm =>
  (request, identity) =>
    call(request, {
      identity: { ...identity, clientes: '*' },
      interna: true,
      requestId: requestIdNow(),
      deadline: Date.now() + timeoutMs,
    });

/** The entities of an answer; what does not exist is null there. Throws when crm could not tell. */
export function answeredBy({ data, errors = [] }: Answer): readonly (Readonly<Record<string, unknown>> | null)[] {
  const entities = data?.['_entities'];
  const failed = errors.find(({ extensions }) => extensions?.['code'] !== 'ENTIDAD_NO_ENCONTRADA');
  if (failed || !Array.isArray(entities))
    throw new Error('crm did not tell what was asked of a token', { cause: failed });
  return entities;
}
