/** Client of crm for a subgraph that takes callers' own tokens: who they are, and which clients their numeros name. */
import { DIRECTORY } from '@cliente360/config';
import { askCrmAsHouse, type AskCrm } from '@cliente360/identity';
import type { RunningSubgraph } from '../types.ts';
import { postSigned } from './postSigned.ts';

const TIMEOUT_MS = 3_000;

/** crm knows its own people and clients. */
export const askCrmInProcess = (crm: RunningSubgraph): AskCrm =>
  askCrmAsHouse(TIMEOUT_MS, (request, caller) => crm.execute(request, caller));

/** Any other subgraph asks crm, under the same contract as the gateway. */
export const askCrmOverHttp = (url: string, internalKey: string): AskCrm =>
  askCrmAsHouse(TIMEOUT_MS, (request, caller) =>
    postSigned({ subgraph: DIRECTORY, url, internalKey }, request, caller),
  );
