import { expect, it } from 'vitest';
import { testGateway } from './kit/gateway.ts';
import { answerOf, CLIENTES, running } from './kit/subgraphs.ts';

const QUERY = '{ yo { usuario clientes } }';
const [first, second] = CLIENTES.map(({ id }) => id) as [string, string, string];

it('subgraphs get ids for the numeros of a token; what does not exist is dropped, and crm is asked once', async () => {
  const asked: string[] = [];
  const crm = running('crm', {
    execute: (request, caller) => {
      asked.push(request.query);
      return answerOf('crm', request, caller);
    },
  });
  await using gateway = await testGateway({ subgraphs: [crm, running('support'), running('finance')] });
  const authorization = `Bearer ${await gateway.token({ clientes: ['CLI-000001', 'CLI-999999', second.toUpperCase()] })}`;
  for (const _ of [1, 2])
    expect((await gateway.query(QUERY, { headers: { authorization } })).body.data.yo.clientes.sort()).toEqual([
      first,
      second,
    ]);
  expect(asked.filter((query) => query.includes('_entities'))).toHaveLength(1);
});

it.each([[['CLI-999999']], [[]]])('a token confined to %j, which is nothing, sees nothing', async (clientes) => {
  await using gateway = await testGateway();
  const authorization = `Bearer ${await gateway.token({ clientes })}`;
  expect((await gateway.query(QUERY, { headers: { authorization } })).body.data.yo.clientes).toEqual([]);
});

it('where crm cannot tell, the answer is an error and not an empty graph', async () => {
  const crm = running('crm', { execute: () => Promise.reject(new Error('down')) });
  await using gateway = await testGateway({ subgraphs: [crm, running('support'), running('finance')] });
  const authorization = `Bearer ${await gateway.token({ clientes: ['CLI-000001'] })}`;
  const { status, body } = await gateway.query('{ caso(id: "1") { id } }', { headers: { authorization } });
  expect(status).toBe(503);
  expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'crm' } }]);
});
