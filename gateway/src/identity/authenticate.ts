/** From the `Authorization` header to who calls, with what a token is confined to as ids. */
import {
  createConfinement,
  createTokenVerifier,
  idsIn,
  numerosRequest,
  InvalidToken,
  type Identity,
  type ResolveNumeros,
} from '@cliente360/identity';
import type { Config } from '@cliente360/config';
import { requestIdNow } from '@cliente360/config/requestId';
import { ALCANCES } from '@cliente360/demo/usuarios';
import type { Logger } from 'pino';
import { gatewayError } from '../errors/catalogue.ts';
import type { Transport } from '../transport/types.ts';

/** Rejects with UNAUTHENTICATED for a token that proves nothing. */
export type Authenticate = (authorization: string | undefined, log: Logger) => Promise<Identity>;

const RESOLVE_MS = 5_000;

/** With AUTH=off, on loopback only. */
const ANYONE: Identity = { sub: 'anonimo', empresa: 'demo', alcances: ALCANCES, clientes: '*' };

/** `crm` knows which id a numero has; without it, numeros confine to nothing. */
export function createAuthenticate(
  { auth, jwt, dataDir }: Pick<Config, 'auth' | 'jwt' | 'dataDir'>,
  crm: Pick<Transport, 'call'> | undefined,
): Authenticate {
  if (!auth) return async () => ANYONE;
  const verify = createTokenVerifier({ ...jwt, dataDir });
  const confine = createConfinement(crm ? askCrm(crm) : async () => []);
  return async (authorization, log) => {
    const identity = await verify(authorization).catch((error: unknown) => {
      if (!(error instanceof InvalidToken)) throw error;
      log.info({ reason: error.message }, 'token refused');
      throw gatewayError('UNAUTHENTICATED', {}, 401);
    });
    // Not knowing what a token may see is not the same as knowing that it is nothing.
    return confine(identity).catch((error: unknown) => {
      log.warn({ err: error }, 'a confinement was not resolved');
      throw gatewayError('SUBGRAFO_NO_DISPONIBLE', { subgrafo: 'crm' }, 503);
    });
  };
}

function askCrm(crm: Pick<Transport, 'call'>): ResolveNumeros {
  return async (identity, numeros) => {
    const caller = { identity, requestId: requestIdNow(), deadline: Date.now() + RESOLVE_MS };
    return idsIn(await crm.call(numerosRequest(numeros), caller, new AbortController().signal));
  };
}
