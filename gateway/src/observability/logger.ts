import { pino, type DestinationStream, type Logger } from 'pino';

/** JSON lines on stderr: stdout is for what a person reads at the start. No credential is ever written. */
export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  const credentials = ['authorization', 'cookie', 'x-cliente360-identidad'].flatMap((name) => [
    `["${name}"]`,
    `*["${name}"]`,
    `*.headers["${name}"]`,
  ]);
  return pino({ level, base: null, redact: { paths: credentials, censor: '…' } }, destination);
}
