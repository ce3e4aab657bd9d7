/** Demo token in a page: given to a browser of this machine, and to nobody else. */
import type { IncomingMessage } from 'node:http';
import { isFromHere } from './local.ts';

/** Makes a fresh one. */
export type GiveToken = () => Promise<string>;

/** The headers that a page fills in: a token, or none where tokens are not ours to give, or to who asks from elsewhere. */
export async function withDemoToken(
  request: IncomingMessage,
  token: GiveToken | undefined,
): Promise<Record<string, string>> {
  return token && isFromHere(request) ? { Authorization: `Bearer ${await token()}` } : {};
}
