import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, testGateway, type TestGateway } from './kit/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => void (gateway = await testGateway()));
afterAll(() => gateway.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (headers: Record<string, string> = { 'apollo-require-preflight': '1' }): RequestInit => ({ headers });
const search = (params: Record<string, string>) => `?${new URLSearchParams(params).toString()}`;
const query = '{ yo { usuario } }';

/** What is wrong with a request, and a word of what is said of it. */
const REQUESTS: readonly [string, string, RequestInit, RegExp][] = [
  ['no operation', '', post({}), /`query`/],
  ['no body', '', post('{}'), /`query`/],
  ['an operation that is no text', '', post({ query: 1 }), /`query` tiene que ser un texto/],
  ['variables that are a text', '', post({ query, variables: '{}' }), /`variables` tiene que ser un objeto/],
  ['variables that are a number', '', post({ query, variables: 1 }), /`variables` tiene que ser un objeto/],
  ['extensions that are a number', '', post({ query, extensions: 1 }), /`extensions` tiene que ser un objeto/],
  ['a name that is a number', '', post({ query, operationName: 1 }), /`operationName` tiene que ser un texto/],
  ['a name that the document has not', '', post({ query, operationName: 'B' }), /operación «B»/],
  ['several operations and no name', '', post({ query: 'query A { __typename } query B { __typename }' }), /cuál/],
  ['a document without operations', '', post({ query: 'fragment A on Query { __typename }' }), /«A»|ninguna operación/],
  ['a parameter twice', `${search({ query })}&query=x`, get(), /`query` está repetido/],
  ['a mutation by GET', search({ query: 'mutation { __typename }' }), get(), /POST/],
  ['a request of another site', search({ query }), get({}), /Apollo-Require-Preflight/],
  ['an answer in no form that there is', '', post({ query }, { ...JSON_TYPE, accept: 'text/plain' }), /«Accept»/],
  ['a wrong field', '', post({ query: '{ no }' }), /El campo «no» no existe en «Query»/],
  ['wrong syntax', '', post({ query: '{' }), /Error de sintaxis/],
  [
    'a variable of the wrong type',
    '',
    post({ query: 'query ($n: String!) { cliente(numero: $n) { id } }', variables: { n: 1 } }),
    /«\$n»: no es un texto: 1/,
  ],
];

it.each(REQUESTS)('%s is said in Spanish', async (_, params, init, said) => {
  const authorization = `Bearer ${await gateway.token()}`;
  const { status, body } = await answered(
    await fetch(`${gateway.url}/graphql${params}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization },
    }),
  );
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body.errors!.map(({ message }) => message).join(' ')).toMatch(said);
});
