/** Authentication: from the `Authorization` header to a user of the directory, with the ids of the clients that the token is confined to. */
import {
  ALCANCES,
  askCrmAsHouse,
  BearerUntold,
  createBearer,
  createTokenVerifier,
  directoryOf,
  InvalidToken,
  numerosOf,
  type AskDirectory,
  type Identity,
} from '@cliente360/identity';
import { DIRECTORY, type Config } from '@cliente360/config';
import type { Logger } from 'pino';
import { gatewayError } from '../errors/catalogue.ts';
import type { Transport } from '../transport/types.ts';

/** Rejects with UNAUTHENTICATED for a token that proves nothing, or whose user is nobody. */
export type Authenticate = (authorization: string | undefined, log: Logger) => Promise<Identity>;

export interface AuthenticateOptions {
  readonly config: Pick<Config, 'auth' | 'jwt' | 'dataDir'>;
  /** Knows who is in the directory and which id a numero has; without it a token is all there is, and numeros confine to nothing. */
  readonly crm: Pick<Transport, 'call'> | undefined;
  /** Who is in the directory, where it is not crm who says so. */
  readonly directory?: AskDirectory | undefined;
}

const RESOLVE_MS = 5_000;

/** With AUTH=off, on loopback only. */
const ANYONE: Identity = { sub: 'anonimo', empresa: 'demo', alcances: ALCANCES, clientes: '*' };

export function createAuthenticate({
  config: { auth, jwt, dataDir },
  crm,
  directory = crm ? directoryOf(askCrm(crm)) : async () => true,
}: AuthenticateOptions): Authenticate {
  if (!auth) return async () => ANYONE;
  const bearer = createBearer({
    verify: createTokenVerifier({ ...jwt, dataDir }),
    directory,
    numeros: crm ? numerosOf(askCrm(crm)) : async () => [],
  });
  return async (authorization, log) => {
    try {
      return await bearer(authorization);
    } catch (error) {
      if (error instanceof InvalidToken) {
        log.info({ reason: error.message }, 'token refused');
        throw gatewayError('UNAUTHENTICATED', {}, 401, error.told);
      }
      if (!(error instanceof BearerUntold)) throw error;
      log.warn({ err: error.cause }, error.message);
      throw gatewayError('SUBGRAFO_NO_DISPONIBLE', { subgrafo: DIRECTORY }, 503);
    }
  };
}

const askCrm = (crm: Pick<Transport, 'call'>) =>
  askCrmAsHouse(RESOLVE_MS, (request, caller) => crm.call(request, caller, new AbortController().signal));
