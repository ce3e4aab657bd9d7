import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS } from '../kit/attacks.ts';
import { answered, type TestGateway } from '../kit/gateway.ts';
import { ANSWER, guardedGateway, HARMLESS } from '../kit/guarded.ts';
import { developmentToken, inAnHour } from '../kit/jwt.ts';

let gateway: TestGateway;
beforeAll(async () => void (gateway = await guardedGateway()));
afterAll(() => gateway.close());

describe('a request made to hurt is refused in words, while others are answered', () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (_, { status, code, limite, send }) => {
    const [attacked, other] = await Promise.all([send(gateway).then(answered), gateway.query(HARMLESS)]);
    expect(attacked.status).toBe(status);
    const codes = new Set(attacked.body.errors?.map(({ extensions }) => extensions['code']));
    expect([...codes]).toEqual([code]);
    expect(attacked.body.errors![0]!.extensions['limite']).toBe(limite);
    expect(attacked.body.data).toBeUndefined();
    expect(other.body).toEqual(ANSWER);
  });

  it('and none of them left anything behind', async () => {
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    expect((await gateway.query(HARMLESS)).body).toEqual(ANSWER);
    expect(gateway.logged.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('the tokens that are refused for one claim are good without it', async () => {
    const claims = { sub: 'ana', empresa: 'demo', scope: 'crm:leer', exp: inAnHour() };
    const jwt = developmentToken(gateway.dataDir, { ...claims, iss: 'cliente360-desarrollo', aud: 'cliente360' });
    expect((await gateway.query(HARMLESS, { headers: { authorization: `Bearer ${jwt}` } })).body).toEqual(ANSWER);
  });
});

describe('names of the schema', () => {
  const MISTAKES: readonly [string, string, unknown?][] = [
    ['a field', '{ yo { empres } }'],
    ['an argument', '{ cliente(nume: "1") { id } }'],
    ['a type', '{ yo { ... on Identida { empresa } } }'],
    ['an enum', '{ casos(orden: [{ campo: NUMER }]) { totalCount } }'],
    ['a field of a variable', 'query ($f: CasosFiltro) { casos(filtro: $f) { totalCount } }', { f: { estad: [] } }],
  ];

  it('are proposed to who mistakes one, in a demonstration', async () => {
    for (const [what, query, variables] of MISTAKES) {
      const { text } = await gateway.query(query, { variables });
      expect(text, what).toContain('Did you mean');
    }
  });

  it('are not, outside of one', async () => {
    await using production = await guardedGateway({ DEMO: '0' });
    for (const [what, query, variables] of MISTAKES) {
      const { body, text } = await production.query(query, { variables });
      expect(body.errors?.length, what).toBeGreaterThan(0);
      expect(text, what).not.toContain('Did you mean');
    }
  });
});

describe('the limits are settings', () => {
  it.each([
    ['MAX_DEPTH', '1', HARMLESS, 'profundidad'],
    ['MAX_ALIASES', '0', '{ a: yo { empresa } }', 'alias'],
    ['MAX_DIRECTIVES', '0', '{ yo { empresa @include(if: true) } }', 'directivas'],
    ['MAX_TOKENS', '100', `{ ${'__typename '.repeat(99)} }`, 'tokens'],
    ['MAX_SELECTIONS', '100', `{ yo { ${'empresa '.repeat(60)} usuario { ${'id '.repeat(60)} } } }`, 'selecciones'],
    ['MAX_INTROSPECTION_DEPTH', '2', '{ __schema { types { name } } }', 'introspeccion'],
    ['MAX_BODY_BYTES', '1024', `{ yo { empresa } } # ${'x'.repeat(1_024)}`, 'cuerpo'],
  ])('%s', async (variable, value, query, limite) => {
    await using strict = await guardedGateway({ [variable]: value });
    expect((await strict.query(query)).body.errors).toMatchObject([
      { extensions: { code: 'LIMITE_EXCEDIDO', limite } },
    ]);
    const [refused] = (await gateway.query(query)).body.errors ?? [];
    expect(refused?.extensions['limite']).toBeUndefined();
  });

  it('MAX_BATCH lets that many operations into one request', async () => {
    await using lenient = await guardedGateway({ MAX_BATCH: '2' });
    const send = async (count: number) =>
      fetch(`${lenient.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await lenient.token()}` },
        body: JSON.stringify(Array(count).fill({ query: HARMLESS })),
      });
    expect(await (await send(2)).json()).toEqual([ANSWER, ANSWER]);
    expect((await answered(await send(3))).body.errors).toMatchObject([{ extensions: { limite: 'lote' } }]);
  });
});
