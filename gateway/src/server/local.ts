/** Loopback check: whether a request comes from this machine itself, which decides whether a secret of it may be handed over. */
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '@cliente360/config';

/** What a proxy says of whom it asks for. Behind one the peer is the proxy, and who asks may be anywhere. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether the other end of the connection is on this machine, nobody passes the request on, and it was asked for by a
 * name of this machine: any other name that leads here may be somebody's page that reads this one.
 */
export function isFromHere({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    isNamedHere(`http://${headers.host}`) &&
    !PASSED_ON.some((name) => headers[name] !== undefined)
  );
}

/**
 * Whether a request was made by a name of this machine, and from a page of this machine if from a page at all. Where
 * nobody shows a token only that keeps a page of anybody's, under a name that they made lead here, from reading.
 */
export function isByNamesOfHere({ headers: { host, origin } }: Pick<IncomingMessage, 'headers'>): boolean {
  return isNamedHere(`http://${host}`) && (origin === undefined || isNamedHere(origin));
}

const isNamedHere = (url: string): boolean => isLoopback(URL.parse(url)?.hostname ?? '');
