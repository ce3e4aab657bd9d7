import { SUBGRAPH_NAMES } from '@cliente360/config';
import { sliceScopes } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

const RFC = '{ clientes(first: 1) { nodes { rfc facturas(first: 1) { totalCount } } } }';
const NADIE = 'El usuario del token no está en el directorio de su empresa, o no está activo.';

describe.each(['embedded', 'http'] as const)('a good token of who is not an active user (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'], acceptsJwt: shape === 'http' });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  it.each<[string, object, string?]>([
    ['is inactive', { sub: 'ernesto.luna' }],
    ['was never there', { sub: 'nadie.nunca' }],
    ['is nobody in that company', { sub: 'regina.soto', empresa: 'otra' }],
    ['says so in other letters', { sub: 'Ana.Torres' }],
    ['is of a company that does not exist', { empresa: 'ninguna' }, 'La empresa del token no existe.'],
    ['is inactive, and confined', { sub: 'ernesto.luna', clientes: ['CLI-000001'] }],
  ])('opens nothing, whatever its scopes: who %s', async (_, claims, message = NADIE) => {
    for (const query of [RFC, '{ yo { empresa } }', '{ __schema { queryType { name } } }']) {
      const { status, body } = await graph.query(query, {}, claims);
      expect(status).toBe(401);
      expect(body).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('is not refused to an active one for want of scopes: who they are is the house’s own question', async () => {
    const { status, body } = await graph.query('{ yo { empresa } }', {}, { sub: 'luis.mora', alcances: [] });
    expect([status, body]).toEqual([200, { data: { yo: { empresa: 'demo' } } }]);
  });

  it('and the same token opens what it did once the directory has its user, active', async () => {
    const crm = graph.targets.find(({ definition }) => definition.name === 'crm')!.database;
    const scope = { empresaId: graph.world.empresa.id, clientes: '*' } as const;
    const set = (activo: boolean) =>
      crm.write(scope, (tx) =>
        tx.query({ sql: `update crm.usuarios set activo = $1 where usuario = 'ernesto.luna'`, params: [activo] }),
      );
    await set(true);
    try {
      // A gateway of its own: what this one heard a moment ago is good for seconds.
      await using other = await graph.withInstead({}, 10_000);
      const { status, body } = await other.query(RFC, {}, { sub: 'ernesto.luna' });
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
    } finally {
      await set(false);
    }
  });

  if (shape === 'http')
    it.each(SUBGRAPH_NAMES)('nor does %s, which takes callers’ own tokens', async (name) => {
      const ask = async (claims: object) => {
        const alcances = [sliceScopes(name).leer];
        const response = await fetch(graph.urls[name]!, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await graph.token({ alcances, ...claims })}`,
          },
          body: JSON.stringify({ query: '{ _service { sdl } }' }),
        });
        return response.status;
      };
      expect(await ask({})).toBe(200);
      for (const claims of [
        { sub: 'ernesto.luna' },
        { sub: 'nadie.nunca' },
        { sub: 'regina.soto', empresa: 'otra' },
        { sub: 'ernesto.luna', clientes: ['CLI-000001'] },
      ])
        expect(await ask(claims)).toBe(401);
    });

  if (shape === 'http')
    it('is not taken for nobody’s where crm is away: the answer says what is missing, at the gateway’s door and at a subgraph’s', async () => {
      const alcances = ['finanzas:leer', 'crm:leer'];
      const atDoor = async (claims: object) => {
        const response = await fetch(graph.urls['finance']!, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await graph.token({ alcances, ...claims })}`,
          },
          body: JSON.stringify({ query: '{ _service { sdl } }' }),
        });
        return [response.status, await response.json()];
      };
      await graph.stop('crm');
      const unheardOf = { sub: 'luis.mora', empresa: 'otra' };
      const away = {
        errors: [
          {
            message: 'El servicio que responde por este dato no está disponible.',
            extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'crm' },
          },
        ],
      };
      expect(await atDoor(unheardOf)).toEqual([503, away]);
      expect(await atDoor({ sub: 'ana.torres', clientes: ['CLI-000007'] })).toEqual([503, away]);
      const { status, body } = await graph.query(RFC, {}, unheardOf);
      expect([status, body]).toEqual([503, away]);
    });
});
