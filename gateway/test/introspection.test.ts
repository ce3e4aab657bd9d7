import { buildClientSchema, getIntrospectionQuery, validateSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestGateway } from './kit/gateway.ts';
import { ANSWER, guardedGateway } from './kit/guarded.ts';

let gateway: TestGateway;
beforeAll(async () => void (gateway = await guardedGateway()));
afterAll(() => gateway.close());

const EVERY_OPTION = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
};

describe('introspection', () => {
  it.each(Object.keys(EVERY_OPTION))('answers a tool that asks for %s', async (option) => {
    const { status, body } = await gateway.query(getIntrospectionQuery({ [option]: true }));
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it('answers a tool that asks for all there is, with a schema that can be built', async () => {
    const { body } = await gateway.query(getIntrospectionQuery(EVERY_OPTION));
    expect(body.errors).toBeUndefined();
    const schema = buildClientSchema(body.data);
    expect(validateSchema(schema)).toEqual([]);
    const [caso, rfc] = [schema.getType('Caso'), schema.getType('RFC')];
    expect(caso?.description).toBeTruthy();
    expect(rfc?.toJSON()).toBe('RFC');
    expect(body.data.__schema.types.find(({ name }: any) => name === 'AgregarCasoInput').isOneOf).toBe(false);
  });

  it('comes with the rest of an operation, in the order that was asked for, through fragments and conditions too', async () => {
    const { text } = await gateway.query(
      `query ($tipo: String! = "Cliente", $si: Boolean!) { ...A yo { empresa } z: __type(name: $tipo) { ...T } b: __schema @skip(if: $si) { types { name } } }
       fragment A on Query { a: __type(name: "Caso") { ...T } __typename }
       fragment T on __Type { name isOneOf }`,
      { variables: { si: true } },
    );
    expect(text.trim()).toBe(
      JSON.stringify({
        data: {
          a: { name: 'Caso', isOneOf: null },
          __typename: 'Query',
          ...ANSWER.data,
          z: { name: 'Cliente', isOneOf: null },
        },
      }),
    );
  });

  it('of some types beside each other is fine, and of any number is not', async () => {
    const types = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `t${n}: __type(name: "Cliente") { name fields { name } }`).join(' ')} }`;
    const { body } = await gateway.query(types(20));
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data)).toHaveLength(20);
    for (const query of [types(21), '{ a: __schema { types { name } } b: __schema { types { name } } }'])
      expect((await gateway.query(query)).body.errors).toMatchObject([
        { extensions: { code: 'LIMITE_EXCEDIDO', limite: 'introspeccion' } },
      ]);
  });
});

it('an operation that the graph has none of is an error of validation', async () => {
  for (const query of ['subscription { yo { empresa } }', 'query A { yo { empresa } } subscription B { __typename }']) {
    const { status, body } = await gateway.query(query);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(body.errors![0]!.message).toContain('subscription');
  }
});
