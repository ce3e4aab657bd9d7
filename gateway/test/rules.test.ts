import { expect, it } from 'vitest';
import { testGateway } from './kit/gateway.ts';
import { compose } from './kit/subgraphs.ts';

/** The small graph, with a rule of somebody's on a field. */
const ruled = compose()
  .replace(/\n\{\n/, '\n  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)\n{\n')
  .replace(/nombre: String![^\n]*/, (field) => `${field} @requiresScopes(scopes: [["ajeno:leer"]])`)
  .concat(
    '\ndirective @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION\nscalar requiresScopes__Scope\n',
  );
const QUERY = '{ cliente(numero: "CLI-000001") { nombre } }';

it('the rules of any supergraph are kept', async () => {
  await using gateway = await testGateway({ supergraph: ruled });
  const { body } = await gateway.query(QUERY);
  expect(body.data).toEqual({ cliente: null });
  expect(body.errors).toMatchObject([
    { path: ['cliente'], extensions: { code: 'FORBIDDEN', alcances: ['ajeno:leer'], campo: 'Cliente.nombre' } },
  ]);
});

it('but with AUTH=off, where nobody could have the scopes of a graph that is not ours', async () => {
  await using gateway = await testGateway({ supergraph: ruled, env: { AUTH: 'off' } });
  const { body } = await gateway.query(QUERY, { headers: {} });
  expect(body).toEqual({ data: { cliente: { nombre: 'Cliente 1' } } });
});
