/** Graceful shutdown: no new requests, and time for those that run. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';

export interface Connections {
  /** From here on the request is whole, and draining waits for its answer. */
  answering(request: IncomingMessage, response: ServerResponse): void;
  /** Ends, when draining begins, what has not sent a whole request: it would hold the drain for all of its grace. */
  readonly plugin: ApolloServerPlugin;
}

/** Watches the connections of a server that does not listen yet. */
export function watchConnections(server: Server): Connections {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const endTheRest = async () => {
    for (const socket of open) if (!busy.has(socket)) socket.destroy();
  };
  return {
    answering: ({ socket }, response) => {
      busy.add(socket);
      response.once('close', () => busy.delete(socket));
    },
    plugin: { serverWillStart: async () => ({ drainServer: endTheRest }) },
  };
}
