/** Logger: the one of the house, through which every process writes, and no secret passes it. */
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './index.ts';
import { currentRequestId } from './requestId.ts';
import { hider, secretsOf } from './secrets.ts';

export interface LoggerOptions {
  /** What every line says besides. */
  readonly base?: Readonly<Record<string, string>>;
  readonly destination?: DestinationStream;
}

/** Headers that prove who calls. */
const HEADERS = ['authorization', 'cookie', 'x-cliente360-identidad', 'x-auth-token'];

/**
 * JSON lines on stderr: stdout is for what a person reads at the start. What is logged by a name that holds a credential
 * is left out, and so is a secret in the middle of a message, of a stack or of an error's own members: each line is
 * looked over as it will be written. Each says which request it is of, whoever writes it.
 */
export function createLogger(
  config: Config,
  { base, destination = pino.destination({ dest: 2, sync: false }) }: LoggerOptions = {},
): Logger {
  const credentials = HEADERS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.headers["${name}"]`]);
  return pino(
    {
      level: config.logLevel,
      base: base ?? null,
      mixin: () => {
        const requestId = currentRequestId();
        return requestId === undefined ? {} : { requestId };
      },
      redact: { paths: credentials, censor: '…' },
      hooks: { streamWrite: hider(secretsOf(config)) },
    },
    destination,
  );
}

/** What a process says of an error that ends it, in its one line. */
export const lastWords = (error: unknown, config: Config | undefined): string =>
  hider(config ? secretsOf(config) : [])(error instanceof Error ? error.message : String(error));
