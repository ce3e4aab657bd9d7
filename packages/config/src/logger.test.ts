import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './index.ts';
import { createLogger, lastWords } from './logger.ts';
import { forNoRequest, requestIdOf, requestIdsTogether, withRequestId } from './requestId.ts';
import { secretsOf } from './secrets.ts';

const JWT = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhbmEifQ.c2VjcmV0LXNpZ25hdHVyZQ';
const FIRMA = 'f'.repeat(43);
const config = parseConfig({
  DATABASE_URL: 'postgres://casa:p%40ss-de-la-base@db.interna:5432/cliente360',
  DATABASE_URL_CRM: 'postgres://casa:otra-de-crm@db.interna/crm',
  INTERNAL_KEY: 'una-llave-interna-de-mas-de-32-letras',
  SMTP_URL: 'smtps://correo:clave"rara@smtp.interno:465',
  ROCKETCHAT_URL: 'http://chat.interno',
  ROCKETCHAT_USER_ID: 'bot',
  ROCKETCHAT_TOKEN: 'ficha-del-chat',
  SUBGRAPH_CRM_URL: 'http://gw:pase-a-crm@127.0.0.1:4001/graphql',
  LOG_LEVEL: 'trace',
});

function written(log: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  log(
    createLogger(config, {
      destination: new Writable({ write: (line, _, done) => done(void (text += String(line))) }),
    }),
  );
  // Whatever is taken out, it stays a line of JSON.
  for (const line of text.trim().split('\n')) JSON.parse(line);
  return text;
}

const SECRETS = [
  ['p@ss-de-la-base', 'p%40ss-de-la-base'],
  ['otra-de-crm'],
  ['una-llave-interna-de-mas-de-32-letras'],
  ['clave"rara', 'clave%22rara'],
  ['ficha-del-chat'],
  ['pase-a-crm'],
].flat();

it('the secrets of a configuration are its passwords, as set and as sent, its keys and its tokens', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const sent = secretsOf(config).filter((each) => !SECRETS.includes(each));
  expect(secretsOf(config)).toEqual(expect.arrayContaining(SECRETS));
  expect(sent).toHaveLength(12);
  expect(sent).toEqual(
    expect.arrayContaining(
      ['\0correo\0clave"rara', 'correo:clave"rara', 'clave"rara', 'casa:p@ss-de-la-base'].map(base64),
    ),
  );
  expect(secretsOf(parseConfig({}))).toEqual([]);
  expect(secretsOf(parseConfig({ DATABASE_URL: 'postgres://casa:%zz-mal@db/x' }))).toContain('%zz-mal');
});

describe('no secret of the configuration is written', () => {
  it.each(SECRETS)('%s', (secret) => {
    const line = written((log) => {
      log.info({ config, env: { valor: secret }, lista: [secret] }, `dice ${secret} en el texto`);
      log.error({ err: Object.assign(new Error(`no con ${secret}`, { cause: new Error(secret) }), { input: secret }) });
      log.child({ valor: secret }).debug('un hijo');
    });
    expect(line).toContain('en el texto');
    expect(line).not.toContain(secret);
    expect(line).not.toContain(JSON.stringify(secret).slice(1, -1));
  });
});

describe('nor what has the form of one, wherever it stands', () => {
  it.each([
    [JWT, { authorization: `Bearer ${JWT}` }],
    [JWT, { req: { headers: { cookie: `sesion=${JWT}` } } }],
    [JWT, { uno: { dos: { tres: { 'x-cliente360-identidad': JWT } } } }],
    [JWT, { err: new Error(`bad token ${JWT}.`) }],
    ['dXN1YXJpbzpjbGF2ZQ==', { err: new Error('sent Authorization: Basic dXN1YXJpbzpjbGF2ZQ==') }],
    ['AGNhc2EAaHVudGVyMg==', { err: new Error('535 no: AUTH PLAIN AGNhc2EAaHVudGVyMg==') }],
    ['hunter2', { err: Object.assign(new TypeError('Invalid URL'), { input: 'postgres://u:hunter2@h/x' }) }],
    ['hun:ter@2', { url: 'smtp://u:hun:ter@2@h' }],
    ['hunter2', { auth: { user: 'u', password: 'hunter2' } }],
    ['hunter2', { auth: { user: 'u', pass: 'hunter2', token: 'otro' } }],
    ['hun"ter2', { a: { b: { c: { secret: 'hun"ter2' } } } }],
    ['ficha-9', { headers: { 'X-Auth-Token': 'ficha-9' } }],
    [FIRMA, { url: `/archivos/WyJkZXNjYXJnYSJd.${FIRMA}` }],
    [FIRMA, { token2: `0192f0c1aaaabbbbccccddddeeeeffff.m3x9z1k0.${FIRMA}` }],
    ['abc.def', { url: 'https://encuestas.mx/?lang=es&token=abc.def' }],
    ['MC4CAQAwBQYDK2Vw', { pem: `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\n-----END PRIVATE KEY-----\n` }],
    ['MC4CAQAwBQYDK2Vx', { pem: `-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nMC4CAQAwBQYDK2Vx\n-----END` }],
    [
      'MC4CAQAwBQYDK2Vy',
      { a: '-----BEGIN PRIVATE KEY-----'.repeat(9), b: { c: '-----BEGIN PRIVATE KEY-----MC4CAQAwBQYDK2Vy' } },
    ],
    ['0192f0c1-aaaa', { input: { claveIdempotencia: '0192f0c1-aaaa', titulo: 'Bomba' } }],
  ])('%s', (secret, what) => {
    const line = written((log) => log.error(what, 'quedó lo demás'));
    expect(line).toContain('quedó lo demás');
    expect(line).not.toContain(secret);
  });

  it('and what is none stays as it was', () => {
    const inocente = {
      empresa: 'demo',
      traza: '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff',
      url: 'http://127.0.0.1:4001/graphql',
      de: 'ana.torres@dominio.mx',
      queue: 'entregarEventosDeCaso',
      mensaje: 'connect ECONNREFUSED 127.0.0.1:5432',
      sql: 'select "key" from crm.clientes where empresa_id = $1',
    };
    expect(JSON.parse(written((log) => log.warn(inocente)))).toMatchObject(inocente);
  });
});

it('the last words of a process have none either', () => {
  expect(lastWords(new Error('cannot reach postgres://casa:x9@db/x: no p@ss-de-la-base'), config)).toBe(
    'cannot reach postgres://casa:…@db/x: no …',
  );
  expect(lastWords(`token ${JWT}`, undefined)).toBe('token …');
});

it('every line says which request it is of, whoever writes it', () => {
  const text = written((log) => {
    const child = log.child({ subgraph: 'crm' });
    withRequestId('r-1', () => {
      child.info('one');
      withRequestId('r-2', () => child.info('another'));
      forNoRequest(() => log.info('none'));
    });
    log.info('none');
  });
  const idsOf = (lines: string) =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).requestId);
  expect(idsOf(text)).toEqual(['r-1', 'r-2', undefined, undefined]);
});

it('what is done for several requests has the id of each once, and so many at most', () => {
  expect(requestIdsTogether(['a', 'b', 'a', 'b,c'])).toBe('a,b,c');
  expect(requestIdsTogether(Array.from({ length: 100 }, (_, n) => String(n))).split(',')).toHaveLength(40);
  // A caller cannot make one id look like several.
  expect(requestIdOf({ 'x-request-id': 'a,b' })).not.toBe('a,b');
});
