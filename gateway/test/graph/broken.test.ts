import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';
import { LISTED_RELATION } from '../kit/relationsBySubgraph.ts';

/** Long enough for the slices that work, on a busy machine. */
const DEADLINE_MS = 4_000;

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'http', url: process.env['TEST_DATABASE_URL'] });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

type Behaviour = (request: IncomingMessage, response: ServerResponse, real: string) => unknown;

const megabytes = function* () {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  for (let sent = 0; sent < 50; sent++) yield chunk;
};

/** The real answer. */
const passOn: Behaviour = async (request, response, real) =>
  response.setHeader('content-type', 'application/json').end(await answerOf(request, real));

/** The real answer, with a null where every connection promises its nodes. */
const nullUnderNonNull: Behaviour = async (request, response, real) => {
  const answer = await answerOf(request, real);
  response.setHeader('content-type', 'application/json').end(answer.replaceAll(/"nodes":\[/g, '"nodes":null,"_":['));
};

async function answerOf(request: IncomingMessage, real: string): Promise<string> {
  const body = Buffer.concat(await request.toArray()).toString();
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !/^(host|connection|content-length|transfer-encoding)$/.test(name),
    ),
  ) as Record<string, string>;
  return (await fetch(real, { method: 'POST', headers, body })).text();
}

const behaviours: Record<string, Behaviour> = {
  'drops the connection': (request) => request.socket.destroy(),
  'never answers': () => {},
  'answers HTML': (_, response) =>
    response.setHeader('content-type', 'text/html').writeHead(500).end('<h1>http://10.0.0.7:5432</h1>'),
  'answers truncated JSON': (_, response) =>
    response.setHeader('content-type', 'application/json').end('{"data":{"_entities":[{'),
  'answers fifty megabytes': (_, response) =>
    void Readable.from(megabytes()).pipe(response.setHeader('content-type', 'application/json')),
  'answers null under a non-null': nullUnderNonNull,
};

interface Stand extends AsyncDisposable {
  readonly url: string;
  breakNow(): void;
}

/** A server in place of the subgraph at `real`: as that one, and from `breakNow` on as told. */
async function inPlaceOf(real: string, behave: Behaviour): Promise<Stand> {
  let now = passOn;
  const server = createServer((request, response) => void now(request, response, real)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    breakNow: () => void (now = behave),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

// Whoever never answers is waited for to the end of the deadline: for all of them at once.
const { 'never answers': never, ...answering } = behaviours;
describe.concurrent('a subgraph that never answers', () => costsItsSlice('never answers', never!));
describe.each(Object.entries(answering))('a subgraph that %s', costsItsSlice);

function costsItsSlice(behaviour: string, behave: Behaviour): void {
  it.each(SUBGRAPH_NAMES.filter((name) => LISTED_RELATION[name]))(
    'costs its own slice when it is %s, and is named',
    async (name) => {
      await using broken = await inPlaceOf(graph.urls[name]!, behave);
      await using front = await graph.withInstead({ [name]: broken.url }, DEADLINE_MS);
      // Whoever crm never told of cannot be told while it is broken.
      await front.query('{ yo { empresa } }');
      broken.breakNow();
      const { status, body, text } = await front.query(operation('listaClientes'));

      const code = behaviour === 'never answers' ? 'PLAZO_AGOTADO' : 'SUBGRAFO_NO_DISPONIBLE';
      expect(body.errors!.length).toBeGreaterThan(0);
      for (const { path, extensions } of body.errors!) {
        expect(extensions).toEqual({ code, subgrafo: name });
        if (name !== 'crm') expect(path!.slice(0, 4)).toEqual(['clientes', 'nodes', 0, LISTED_RELATION[name]]);
      }
      expect(status).toBe(200);
      expect(text).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|ECONN|localhost|<h1>/);
      if (name === 'crm') expect(body.data).toEqual({ clientes: null });
      else
        for (const node of body.data.clientes.nodes)
          for (const [owner, field] of Object.entries(LISTED_RELATION)) {
            if (owner === name) expect(node[field]).toBeNull();
            else expect(node[field].totalCount).toBeGreaterThan(0);
          }
    },
  );
}
