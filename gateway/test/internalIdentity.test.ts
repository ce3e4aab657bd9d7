import { internalKey, INTERNAL_IDENTITY_HEADER, InvalidToken, verifyCaller } from '@cliente360/identity';
import { expect, it } from 'vitest';
import { testGateway } from './kit/gateway.ts';
import { honest, startStub } from './kit/stub.ts';
import { compose } from './kit/subgraphs.ts';

const QUERY = '{ factura(id: "1") { id } }';

it('a subgraph of the house hears who calls from the gateway alone, bound to it and to the body', async () => {
  await using finance = await startStub('finance', honest('finance'));
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url }, deadlineMs: 5_000 });
  const { headers } = await gateway.query(QUERY);
  const [sent, body, key] = [finance.headers[0]!, finance.bodies[0]!, internalKey(gateway.dataDir)];
  const token = String(sent[INTERNAL_IDENTITY_HEADER]);
  const caller = verifyCaller(key, 'finance', body, token);
  expect(caller.identity).toEqual({ sub: 'ana.torres', empresa: 'demo', alcances: ['crm:leer'], clientes: '*' });
  expect(caller.requestId).toBe(headers.get('x-request-id'));
  expect(caller.deadline).toBeLessThan(Date.now() + 5_000);
  expect(sent.authorization).toBeUndefined();
  expect(() => verifyCaller(key, 'crm', body, token)).toThrow(InvalidToken);
  expect(() => verifyCaller(key, 'finance', `${body} `, token)).toThrow(InvalidToken);
});

it('a subgraph that is not of the house gets the caller’s own header, at the address of the supergraph', async () => {
  await using finance = await startStub('finance', honest('finance'));
  await using gateway = await testGateway({
    supergraph: compose({ finance: { name: 'facturacion', url: finance.url } }),
  });
  const authorization = `Bearer ${await gateway.token()}`;
  expect((await gateway.query(QUERY, { headers: { authorization } })).body).toEqual({ data: { factura: { id: '1' } } });
  expect(finance.headers[0]).toMatchObject({ authorization });
  expect(finance.headers[0]).not.toHaveProperty(INTERNAL_IDENTITY_HEADER);
});

it('with AUTH=off everyone is let through, and their header passes on as it came', async () => {
  await using finance = await startStub('finance', honest('finance'));
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url, AUTH: 'off' } });
  await gateway.query(QUERY, { headers: {} });
  await gateway.query(QUERY, { headers: { authorization: 'Basic YTpi' } });
  expect(finance.headers.map(({ authorization }) => authorization)).toEqual([undefined, 'Basic YTpi']);
  expect(finance.headers[0]).not.toHaveProperty(INTERNAL_IDENTITY_HEADER);
});
