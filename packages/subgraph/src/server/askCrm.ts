/** Client of crm for a subgraph that takes callers' own tokens: who they are, and which clients their numeros name. */
import { REQUEST_ID_HEADER, requestIdNow } from '@cliente360/config/requestId';
import { INTERNAL_IDENTITY_HEADER, signCaller, type AskCrm, type Caller, type Identity } from '@cliente360/identity';
import type { RunningSubgraph } from '../types.ts';

const TIMEOUT_MS = 3_000;

const callerOf = (identity: Identity): Caller => ({
  identity: { ...identity, clientes: '*' },
  interna: true,
  requestId: requestIdNow(),
  deadline: Date.now() + TIMEOUT_MS,
});

/** crm knows its own people and clients. */
export const askCrmInProcess =
  (crm: RunningSubgraph): AskCrm =>
  (request, identity) =>
    crm.execute(request, callerOf(identity));

/** Any other subgraph asks crm, under the same contract as the gateway. */
export const askCrmOverHttp =
  (url: string, internalKey: string): AskCrm =>
  async (request, identity) => {
    const body = JSON.stringify(request);
    const caller = callerOf(identity);
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        [REQUEST_ID_HEADER]: caller.requestId,
        [INTERNAL_IDENTITY_HEADER]: signCaller(internalKey, 'crm', body, caller),
      },
      body,
    });
    return (await response.json()) as Awaited<ReturnType<AskCrm>>;
  };
