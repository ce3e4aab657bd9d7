import { ANSWER_HEADER, signAnswer } from '@cliente360/identity';
import { secret } from '@cliente360/testing/logs';
import { describe, expect, it } from 'vitest';
import { PUBLIC_CODES } from '../src/errors/catalogue.ts';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { json, signed, startStub, type Answer } from './kit/stub.ts';
import { compose, running } from './kit/subgraphs.ts';

const KEY = secret('a key of both ends, as long as it has to be');
const OTHER = secret('a key of somebody else, just as long as it');
const QUERY = '{ factura(id: "1") { id } }';
const WORDS = 'duplicate key value violates unique constraint «facturas_folio»';

const failing = (code: string, message = WORDS) => ({
  data: { factura: null },
  errors: [{ message, path: ['factura'], extensions: { code, campo: 'factura', detalle: WORDS, argumento: WORDS } }],
});
const shown = async (gateway: TestGateway) => {
  const { body, text, headers } = await gateway.query(QUERY);
  const requestId = headers.get('x-request-id');
  const isLogged = gateway.logged.some(
    (line) => line['requestId'] === requestId && JSON.stringify(line).includes(WORDS),
  );
  return { body, text, isLogged };
};

describe('what a subgraph says in words that nobody vouches for is said in ours', () => {
  const codes = [...PUBLIC_CODES].map(String).filter((code) => code !== 'UNAUTHENTICATED');

  it.each(codes)('under %s, wherever it runs, and the log has what it said', async (code) => {
    await using finance = await startStub('finance', json(failing(code)));
    const execute = async () => structuredClone(failing(code));
    await using apart = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    await using here = await testGateway({
      subgraphs: [running('crm'), running('support'), running('finance', { execute })],
    });
    for (const gateway of [apart, here]) {
      const { body, text, isLogged } = await shown(gateway);
      expect(body.errors).toMatchObject([{ path: ['factura'], extensions: { code, campo: 'factura' } }]);
      expect(text).not.toMatch(/duplicate|facturas_folio|detalle/);
      expect(isLogged).toBe(true);
    }
  });

  it('and where it names an address it is an error of ours', async () => {
    const said = `${WORDS} postgres://finance:secreto@db/cliente360`;
    await using finance = await startStub('finance', json(failing('BAD_USER_INPUT', said)));
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const { body, text, isLogged } = await shown(gateway);
    expect(body.errors).toMatchObject([
      { message: 'Ocurrió un error interno.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(text).not.toMatch(/duplicate|secreto/);
    expect(isLogged).toBe(true);
  });
});

describe('a subgraph of the house vouches for the bytes of an answer', () => {
  const answer = failing('BAD_USER_INPUT');
  const text = JSON.stringify(answer);
  const bearing =
    (signature: string): Answer =>
    (_, response) =>
      void response.setHeader(ANSWER_HEADER, signature).setHeader('content-type', 'application/json').end(text);

  it.each<[string, Answer, boolean]>([
    ['with the key that it shares with the gateway', signed(answer, 'finance', KEY), true],
    ['not with another key', signed(answer, 'finance', OTHER), false],
    ['not for another subgraph', signed(answer, 'crm', KEY), false],
    ['not for another answer', bearing(signAnswer(KEY, 'finance', `${text} `)), false],
    ['not with anything', bearing('x'), false],
  ])('%s', async (_, of, isHeard) => {
    await using finance = await startStub('finance', of);
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url, INTERNAL_KEY: KEY } });
    const { body } = await shown(gateway);
    expect(body.errors).toMatchObject([
      { message: isHeard ? WORDS : 'Un argumento no es válido.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('and none that is not of the house does, whatever it shows', async () => {
    await using pagos = await startStub('finance', signed(answer, 'pagos', KEY));
    const supergraph = compose({ finance: { name: 'pagos', url: pagos.url } });
    await using gateway = await testGateway({ supergraph, env: { INTERNAL_KEY: KEY } });
    expect((await shown(gateway)).body.errors).toMatchObject([
      { message: 'Un argumento no es válido.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
