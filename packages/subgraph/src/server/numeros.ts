/** Numeros of a token → ids, wherever the subgraph that is asked runs. */
import { REQUEST_ID_HEADER, requestIdNow } from '@cliente360/config/requestId';
import {
  idsIn,
  INTERNAL_IDENTITY_HEADER,
  numerosRequest,
  signCaller,
  type Identity,
  type ResolveNumeros,
} from '@cliente360/identity';
import type { RunningSubgraph } from '../types.ts';

const TIMEOUT_MS = 3_000;

const callerOf = (identity: Identity) => ({
  identity,
  requestId: requestIdNow(),
  deadline: Date.now() + TIMEOUT_MS,
});

/** crm knows its own clients. */
export const numerosInProcess =
  (crm: RunningSubgraph): ResolveNumeros =>
  async (identity, numeros) =>
    idsIn(await crm.execute(numerosRequest(numeros), callerOf(identity)));

/** Any other subgraph asks crm, under the same contract as the gateway. */
export const numerosOverHttp =
  (url: string, internalKey: string): ResolveNumeros =>
  async (identity, numeros) => {
    const body = JSON.stringify(numerosRequest(numeros));
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
    return idsIn((await response.json()) as Parameters<typeof idsIn>[0]);
  };
