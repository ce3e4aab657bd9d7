/** A subgraph behind HTTP that answers whatever a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ANSWER_HEADER, signAnswer } from '@cliente360/identity';
import type { GraphQLRequest } from '@cliente360/subgraph';
import { answerOf, type SubgraphName } from './subgraphs.ts';

export type Answer = (
  request: GraphQLRequest,
  response: ServerResponse,
  incoming: IncomingMessage,
) => void | Promise<void>;

export interface Stub extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** What it answers from now on; may change between requests. */
  answer: Answer;
  /** Bodies of the GraphQL requests so far, as they came. */
  readonly bodies: string[];
  readonly headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

/** This, as JSON. */
export const json =
  (value: unknown) =>
  (_: unknown, response: ServerResponse): void =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));

/** This, as a subgraph of the house that has `key` would vouch for it. */
export const signed =
  (value: unknown, name: string, key: string) =>
  (_: unknown, response: ServerResponse): void => {
    const text = JSON.stringify(value);
    response
      .setHeader(ANSWER_HEADER, signAnswer(key, name, text))
      .setHeader('content-type', 'application/json')
      .end(text);
  };

/** What the subgraph itself would answer. */
export const honest =
  (name: SubgraphName): Answer =>
  async (request, response) =>
    json(await answerOf(name, request))(request, response);

export async function startStub(name: SubgraphName, answer: Answer = honest(name)): Promise<Stub> {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/health/ready') response.end('{}');
    else void heard(incoming, response);
  });
  const heard = async (incoming: IncomingMessage, response: ServerResponse) => {
    stub.headers.push(incoming.headers);
    const body = await text(incoming);
    stub.bodies.push(body);
    await stub.answer(JSON.parse(body || '{}') as GraphQLRequest, response, incoming);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  const stub: Stub = {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    answer,
    bodies: [],
    headers: [],
    close,
    [Symbol.asyncDispose]: close,
  };
  return stub;
}
