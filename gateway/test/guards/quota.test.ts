import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestGateway } from '../kit/gateway.ts';
import { ANSWER, guardedGateway, HARMLESS } from '../kit/guarded.ts';

let gateway: TestGateway;
beforeAll(
  async () => void (gateway = await guardedGateway({ PARTNER_COST_PER_MINUTE: '10', EMPLOYEE_COST_PER_MINUTE: '30' })),
);
afterAll(() => gateway.close());

const ID = '019a0000-0000-7000-8000-000000000001';
const ask = async (query: string, claims: { sub: string; empresa?: string; clientes?: string[] }) =>
  gateway.query(query, { headers: { authorization: `Bearer ${await gateway.token(claims)}` } });
const left = ({ headers }: { headers: Headers }) => headers.get('ratelimit-remaining');

describe('a partner', () => {
  const partner = (sub: string) => ({ sub, clientes: [ID] });

  it('is told what is left of its minute with every answer', async () => {
    const answer = await ask(HARMLESS, partner('cuenta'));
    expect(answer.body).toEqual(ANSWER);
    expect(answer.headers.get('ratelimit-limit')).toBe('10');
    expect(answer.headers.get('ratelimit-policy')).toBe('10;w=60');
    expect(left(answer)).toBe('9');
    const seconds = Number(answer.headers.get('ratelimit-reset'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(left(await ask('{ a: yo { empresa } b: yo { empresa } c: yo { empresa } }', partner('cuenta')))).toBe('6');
  });

  it('is refused beyond it, with the time to wait, and what fits into the rest still runs', async () => {
    const seven = `{ clientes(first: 6) { nodes { id } } }`;
    expect((await ask(seven, partner('gasta'))).status).toBe(200);
    const refused = await ask(seven, partner('gasta'));
    expect([refused.status, refused.body]).toEqual([
      429,
      { errors: [{ message: 'Se acabó la cuota de este minuto.', extensions: { code: 'CUOTA_EXCEDIDA' } }] },
    ]);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(left(refused)).toBe('3');
    const small = await ask(HARMLESS, partner('gasta'));
    expect([small.body, left(small)]).toEqual([ANSWER, '2']);
  });

  it('has a minute of its own, in each company', async () => {
    await ask('{ clientes(first: 9) { nodes { id } } }', partner('uno'));
    expect((await ask(HARMLESS, partner('uno'))).status).toBe(429);
    expect((await ask(HARMLESS, partner('dos'))).status).toBe(200);
    expect((await ask(HARMLESS, { ...partner('uno'), empresa: 'otra' })).status).toBe(200);
  });

  it('pays nothing for what is not run', async () => {
    expect((await ask('{ nada }', partner('yerra'))).status).toBe(400);
    expect(left(await ask(HARMLESS, partner('yerra')))).toBe('9');
  });
});

it('whoever is confined to nobody has a minute too, with more in it', async () => {
  const page = '{ clientes(first: 9) { nodes { id } } }';
  const employee = { sub: 'ana.torres' };
  expect([await ask(page, employee), await ask(page, employee)].map(left)).toEqual(['20', '10']);
  // One of the same name that is confined is somebody else.
  expect(left(await ask(HARMLESS, { sub: 'ana.torres', clientes: [ID] }))).toBe('9');
  expect((await ask(page, employee)).status).toBe(200);
  const refused = await ask(HARMLESS, employee);
  expect([refused.status, refused.body.errors?.[0]?.extensions['code']]).toEqual([429, 'CUOTA_EXCEDIDA']);
});

it('whoever writes has as many mutations a minute as the house allows, of any document, however little they cost', async () => {
  await using wide = await guardedGateway({ WRITES_PER_MINUTE: '3' });
  const writer = async (query: string, sub = 'escribe') =>
    wide.query(query, {
      headers: { authorization: `Bearer ${await wide.token({ sub, alcances: ['soporte:escribir'] })}` },
    });
  const field = (alias: string, condition = '') =>
    `${alias}: reabrirCaso(id: "${ID}", version: 1, motivo: "x") ${condition} { errores { codigo } }`;
  expect((await writer(`mutation { ...dos } fragment dos on Mutation { ${field('a')} ${field('b')} }`)).status).toBe(
    200,
  );
  const refused = await writer(`mutation { ${field('a')} ${field('b')} }`);
  expect([refused.status, refused.body.errors?.[0]?.extensions]).toEqual([
    429,
    { code: 'CUOTA_EXCEDIDA', limite: 'escrituras' },
  ]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await writer(`mutation { ${field('a', '@skip(if: true)')} ${field('b')} }`)).status).toBe(200);
  expect((await writer(`mutation { ${field('a')} }`)).status).toBe(429);
  expect((await writer(`mutation { ${field('a')} }`, 'otra')).status).toBe(200);
  expect((await writer(HARMLESS)).status).toBe(200);
});
