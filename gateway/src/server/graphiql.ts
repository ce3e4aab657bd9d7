/** GraphiQL with its explorer, from this process alone: the files are Ruru's, and the page's policy lets it reach nobody else. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ruruHTML, type RuruClientConfig } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { withDemoToken, type GiveToken } from './demoToken.ts';
import { FIRST_QUERY } from './firstQuery.ts';
import { respond, respondJson } from './respond.ts';

/** Where the files of the page are. */
export const GRAPHIQL_FILES = '/graphiql/static/';

const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  // Its editor writes styles as it goes.
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Not in its editor of headers: there it would be kept by the browser, and be old on the next visit. */
const SIGNED_IN = '# El token de demostración va en cada petición; otro se escribe en Headers.\n';

const IMPORT = /(?=import \{)/;
/** Sends what the page was given besides: it asks for the schema, and opens the tabs of the last visit, without their headers. */
const FETCHER = `
const fetcher = async (request, { headers = {} } = {}) => {
  const sent = new Headers({ ...RURU_CONFIG.given, accept: 'application/json', 'content-type': 'application/json' });
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  const answer = await fetch(RURU_CONFIG.endpoint, { method: 'POST', headers: sent, body: JSON.stringify(request) });
  return answer.json();
};
`;

/** The page. `token`: a fresh demo token, filled in as everyone's header; none where tokens are not ours to give. */
export async function respondGraphiql(
  request: IncomingMessage,
  response: ServerResponse,
  token: GiveToken | undefined,
): Promise<void> {
  const given = await withDemoToken(request, token);
  const query = 'Authorization' in given ? `${SIGNED_IN}${FIRST_QUERY}` : FIRST_QUERY;
  const nonce = randomBytes(16).toString('base64url');
  const html = ruruHTML({
    staticPath: GRAPHIQL_FILES,
    endpoint: '/graphql',
    // Its types are GraphiQL's, which is not installed: only what was built of it is.
    clientConfig: { initialQuery: query, defaultQuery: query, given } as object as RuruClientConfig,
    htmlParts: {
      titleTag: '<title>Cliente 360 · GraphiQL</title>\n<link rel="icon" href="data:," />',
      bodyInitScript: (script) =>
        script.replace('RURU_CONFIG)', '{ ...RURU_CONFIG, fetcher })').replace(IMPORT, FETCHER),
    },
  });
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', [`script-src 'self' 'nonce-${nonce}'`, ...POLICY].join('; '));
  response.setHeader('referrer-policy', 'no-referrer');
  respond(response, 200, 'text/html; charset=utf-8', html.replaceAll('<script', `<script nonce="${nonce}"`));
}

/** One of its files. */
export async function respondGraphiqlFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await getStaticFile({
    staticPath: GRAPHIQL_FILES,
    urlPath: request.url ?? '',
    acceptEncoding: request.headers['accept-encoding'],
    disallowDevAssets: true,
  });
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD'))
    return respondJson(response, 404, { status: 'not found' });
  const headers = {
    ...file.headers,
    'cache-control': 'public, max-age=3600',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match'] === file.headers.etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file.content);
}
