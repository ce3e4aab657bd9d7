/** Route table of the gateway: method and path to handler. */
import type { IncomingMessage } from 'node:http';
import type { Readiness } from '../observability/health.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { GiveToken } from './demoToken.ts';
import type { Handler } from './graphql.ts';
import { respondGraphiql } from './graphiql.ts';
import { respond, respondJson } from './respond.ts';
import { respondSandbox } from './sandbox.ts';

export interface Parts {
  readonly graphql: Handler;
  /** Makes demo tokens, where they are ours to give. */
  readonly token: GiveToken | undefined;
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
}

/** Every path there is, but for files. */
export function routesOf({ graphql, token, metrics, ready }: Parts): Readonly<Record<string, Handler>> {
  return {
    '/': toGraphiql,
    '/graphql': (request, response) =>
      prefersPage(request) ? toGraphiql(request, response) : graphql(request, response),
    '/graphiql': (request, response) => respondGraphiql(request, response, token),
    '/sandbox': (request, response) => respondSandbox(request, response, token),
    '/health/live': async (_, response) => respondJson(response, 200, { status: 'ok' }),
    '/health/ready': async (_, response) => {
      const state = await ready();
      respondJson(response, state.status === 'unavailable' ? 503 : 200, state);
    },
    '/metrics': async (_, response) => respond(response, 200, metrics.contentType, await metrics.text()),
  };
}

/** What works without the internet. */
const toGraphiql: Handler = async (_, response) => void response.writeHead(302, { location: '/graphiql' }).end();

/** A person with a browser, not a program: programs ask for JSON. */
function prefersPage({ method, headers: { accept = '' } }: IncomingMessage): boolean {
  return method === 'GET' && accept.includes('text/html') && !accept.includes('json');
}
