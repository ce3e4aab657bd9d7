/** Client of crm for a subgraph that takes callers' own tokens: who they are, and which clients their numeros name. */
import { DIRECTORY } from '@cliente360/config';
import { requestIdNow } from '@cliente360/config/requestId';
import type { AskCrm, Caller, Identity } from '@cliente360/identity';
import type { RunningSubgraph } from '../types.ts';
import { postSigned } from './postSigned.ts';

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
  async (request, identity) =>
    (await postSigned({ subgraph: DIRECTORY, url, internalKey }, request, callerOf(identity))).response;
