import type { Readiness } from '../observability/health.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Handler } from './graphql.ts';
import { respond, respondJson } from './respond.ts';
import { prefersPage, respondSandbox } from './sandbox.ts';

export interface Parts {
  readonly graphql: Handler;
  /** Makes demo tokens, where they are ours to give. */
  readonly token: (() => Promise<string>) | undefined;
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
}

/** Every path there is, but for files. */
export function routesOf({ graphql, token, metrics, ready }: Parts): Readonly<Record<string, Handler>> {
  return {
    '/': async (_, response) => void response.writeHead(302, { location: '/graphql' }).end(),
    '/graphql': (request, response) =>
      prefersPage(request) ? respondSandbox(request, response, token) : graphql(request, response),
    '/health/live': async (_, response) => respondJson(response, 200, { status: 'ok' }),
    '/health/ready': async (_, response) => {
      const state = await ready();
      respondJson(response, state.status === 'unavailable' ? 503 : 200, state);
    },
    '/metrics': async (_, response) => respond(response, 200, metrics.contentType, await metrics.text()),
  };
}
