/** What a browser gets: Apollo Sandbox, pointed at this graph. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { isFromHere } from './local.ts';
import { respond } from './respond.ts';

/** A first query: some clients and what is known of them in each subgraph. */
export const FIRST_QUERY = `query Clientes {
  clientes(first: 3) {
    nodes {
      numero
      nombre
      contactos(first: 2) { totalCount nodes { nombre } }
      facturas { totalCount }
      movimientosAlmacen { totalCount }
      casos { totalCount }
      emails { totalCount }
    }
  }
}
`;

/** A person with a browser, not a program: programs ask for JSON. */
export function prefersPage({ method, headers: { accept = '' } }: IncomingMessage): boolean {
  return method === 'GET' && accept.includes('text/html') && !accept.includes('json');
}

/** `token`: a fresh demo token, filled in as everyone's header; none where tokens are not ours to give, or to who asks from elsewhere. */
export async function respondSandbox(
  request: IncomingMessage,
  response: ServerResponse,
  token: (() => Promise<string>) | undefined,
): Promise<void> {
  const given = token && isFromHere(request) ? { Authorization: `Bearer ${await token()}` } : {};
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-frame-options', 'DENY');
  respond(response, 200, 'text/html; charset=utf-8', await page(given));
}

async function page(sharedHeaders: Record<string, string>): Promise<string> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({
    document: FIRST_QUERY,
    embed: {
      runTelemetry: false,
      endpointIsEditable: false,
      initialState: { sharedHeaders, pollForSchemaUpdates: false },
    },
  });
  const listener = await plugin.serverWillStart?.({} as never);
  const landing = await listener?.renderLandingPage?.();
  return typeof landing?.html === 'function' ? landing.html() : (landing?.html ?? '');
}
