/** Apollo Sandbox, pointed at this graph. Its page is made of what Apollo's own servers give a browser: GraphiQL is what works without them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { withDemoToken, type GiveToken } from './demoToken.ts';
import { FIRST_QUERY } from './firstQuery.ts';
import { respond } from './respond.ts';

/** `token`: a fresh demo token, filled in as everyone's header; none where tokens are not ours to give, or to who asks from elsewhere. */
export async function respondSandbox(
  request: IncomingMessage,
  response: ServerResponse,
  token: GiveToken | undefined,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-frame-options', 'DENY');
  respond(response, 200, 'text/html; charset=utf-8', await page(await withDemoToken(request, token)));
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
