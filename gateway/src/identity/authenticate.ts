/** Authentication: from the `Authorization` header to a user of the directory, with the ids of the clients that the token is confined to. */
import {
  createConfinement,
  createDirectory,
  createTokenVerifier,
  directoryOf,
  InvalidToken,
  numerosOf,
  type AskCrm,
  type AskDirectory,
  type Identity,
} from '@cliente360/identity';
import type { Config } from '@cliente360/config';
import { requestIdNow } from '@cliente360/config/requestId';
import { ALCANCES } from '@cliente360/identity';
import { GraphQLError } from 'graphql';
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
  const verify = createTokenVerifier({ ...jwt, dataDir });
  const checkKnown = createDirectory(directory);
  const confine = createConfinement(crm ? numerosOf(askCrm(crm)) : async () => []);
  return async (authorization, log) => {
    const refused = (error: unknown) => {
      if (!(error instanceof InvalidToken)) throw error;
      log.info({ reason: error.message }, 'token refused');
      throw gatewayError('UNAUTHENTICATED', {}, 401, error.told);
    };
    // Not knowing who somebody is, or what they may see, is not the same as knowing that it is nobody, or nothing.
    const untold = (what: string) => (error: unknown) => {
      if (error instanceof GraphQLError) throw error;
      log.warn({ err: error }, what);
      throw gatewayError('SUBGRAFO_NO_DISPONIBLE', { subgrafo: 'crm' }, 503);
    };
    const identity = await verify(authorization).catch(refused);
    await checkKnown(identity).catch(refused).catch(untold('who a token is of was not told'));
    return confine(identity).catch(untold('a confinement was not resolved'));
  };
}

const askCrm =
  (crm: Pick<Transport, 'call'>): AskCrm =>
  async (request, identity) => {
    const caller = {
      identity: { ...identity, clientes: '*' as const },
      interna: true as const,
      requestId: requestIdNow(),
      deadline: Date.now() + RESOLVE_MS,
    };
    return crm.call(request, caller, new AbortController().signal);
  };
