/** What real processes write, with a recognisable secret in everything that can hold one. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import { INTERNAL_IDENTITY_HEADER, signCaller, signDevelopmentToken } from '@cliente360/identity';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { children, STARTED, stop } from './kit/children.ts';
import { startedBefore } from './kit/house.ts';
import { inAnHour, sharedSecret } from './kit/jwt.ts';

let dir: string;
const procesos = children();
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'secretos-'));
});
afterAll(() => {
  procesos[Symbol.dispose]();
  rmSync(dir, { recursive: true });
});

const INTERNAL_KEY = 'SECRETO-llave-interna-que-nadie-debe-leer';
/** What each setting hides, and the settings. */
const HIDDEN = {
  interna: INTERNAL_KEY,
  smtp: 'SECRETO-del-correo',
  chat: 'SECRETO-del-chat',
  base: 'SECRETO-de-la-base',
  jwks: 'SECRETO-del-emisor',
  subgrafo: 'SECRETO-del-camino',
};

/** A mail server that knows nobody. */
async function deafMail() {
  let refused = 0;
  const server = createServer((socket) => {
    socket.write('220 aqui\r\n');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const line = String(chunk);
      if (/^EHLO/i.test(line)) socket.write('250-aqui\r\n250 AUTH PLAIN LOGIN\r\n');
      else if (/^QUIT/i.test(line)) socket.write('221 adios\r\n');
      else {
        refused++;
        socket.write(`535 no es ${line.trim()}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    refused: () => refused,
    [Symbol.dispose]: () => server.close(),
  };
}

interface Written {
  /** All that it has written, on either stream. */
  text(): string;
  ended: Promise<unknown>;
  child: ReturnType<ReturnType<typeof children>['run']>;
}

function written(file: string, args: readonly string[], env: Record<string, string>): Written {
  const child = procesos.run(file, args, { LOG_LEVEL: 'trace', ...env });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (text += String(chunk)));
  return { text: () => text, ended: once(child, 'exit'), child };
}

/** Once it has written what is looked for. */
async function wrote({ text, ended }: Written, wanted: RegExp): Promise<RegExpExecArray> {
  let over = false;
  void ended.then(() => (over = true));
  return vi.waitUntil(
    () => {
      if (over) throw new Error(`it ended: ${text()}`);
      return wanted.exec(text());
    },
    { timeout: 200_000, interval: 50 },
  );
}

const post = (url: string, body: string, headers: Record<string, string>) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

it('the house in one process writes no credential: neither its own, nor a caller’s, nor one that failed', async () => {
  using mail = await deafMail();
  const dataDir = join(dir, 'uno');
  await startedBefore(dataDir);
  const proceso = written('gateway/src/main.ts', [], {
    PORT: '0',
    DATA_DIR: dataDir,
    INTERNAL_KEY,
    SMTP_URL: `smtp://casa:${HIDDEN.smtp}@127.0.0.1:${mail.port}`,
    ROCKETCHAT_URL: 'http://127.0.0.1:9',
    ROCKETCHAT_USER_ID: 'bot',
    ROCKETCHAT_TOKEN: HIDDEN.chat,
  });
  const [, url, demo] = (await wrote(proceso, new RegExp(`${STARTED.source}[^]*curl .*\\n`))) as unknown as [
    string,
    string,
    string,
  ];
  const greeting = proceso.text().length;

  const token = await signDevelopmentToken(dataDir, {
    sub: 'ana.torres',
    empresa: 'demo',
    alcances: [
      'crm:leer',
      'soporte:escribir',
      'soporte:leer',
      'soporte:asignar',
      'comunicaciones:leer',
      'datos-personales:leer',
      'auditoria:leer',
    ],
    expira: '1h',
  });
  const bad = [
    `${token}x`,
    sharedSecret({ sub: 'ana.torres', empresa: 'demo', exp: inAnHour() }),
    'SECRETO-que-no-es-token',
  ];
  const word = signCaller(INTERNAL_KEY, 'crm', '{}', {
    identity: { sub: 'ana', empresa: 'demo', alcances: [], clientes: '*' },
    requestId: 'r',
    deadline: Date.now() + 5_000,
  });
  const claveIdempotencia = '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff';
  const graphql = `${url}/graphql`;
  const auth = {
    authorization: `Bearer ${token}`,
    cookie: 'sesion=SECRETO-de-la-galleta',
    [INTERNAL_IDENTITY_HEADER]: word,
  };
  const ask = async (query: string, variables: unknown = {}) =>
    (await (await post(graphql, JSON.stringify({ query, variables }), auth)).json()) as any;

  // What succeeds: reading, and a case whose mail will not go out.
  const [responsable] = (
    await ask('{ usuarios(filtro: {roles: [SOPORTE], activo: true}) { nodes { id usuario } } }')
  ).data.usuarios.nodes.filter(({ usuario }: { usuario: string }) => usuario !== 'ana.torres');
  const cliente = (
    await ask('{ cliente(numero: "CLI-000001") { id rfc archivos(first: 50) { nodes { urlDescarga } } } }')
  ).data.cliente;
  const { data } = await ask(
    'mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { numero } errores { codigo campo } } }',
    {
      input: {
        clienteId: cliente.id,
        responsableId: responsable.id,
        titulo: 'Una bomba que no enciende',
        categoria: 'CONSULTA',
        estado: 'NUEVO',
        prioridad: 'ALTA',
        descripcion: 'No enciende desde el lunes.',
        claveIdempotencia,
      },
    },
  );
  expect(data.agregarCaso.errores).toEqual([]);
  await vi.waitFor(() => expect(mail.refused()).toBeGreaterThan(0), { timeout: 60_000 });
  const addresses: string[] = cliente.archivos.nodes.flatMap(
    (each: { urlDescarga: string | null }) => each.urlDescarga ?? [],
  );
  expect(addresses.length).toBeGreaterThan(0);
  await (await fetch(url + addresses[0]!)).arrayBuffer();

  // What fails: tokens, bodies, addresses, the operation itself.
  for (const each of bad)
    expect((await post(graphql, '{"query":"{ yo { empresa } }"}', { authorization: `Bearer ${each}` })).status).toBe(
      401,
    );
  for (const body of [
    '{',
    `{"query": "${token}`,
    JSON.stringify({ query: `{ cliente(id: "${token}") { id } }` }),
    JSON.stringify({ query: token }),
  ])
    await (await post(graphql, body, auth)).text();
  await (await fetch(`${url}${addresses[0]!.slice(0, -3)}abc`)).text();
  await (await fetch(`${url}/nada?token=${token}`)).text();
  await ask('{ accesos(clienteId: "x") { totalCount } }');

  expect(await stop(proceso.child)).toBe(0);
  const text = proceso.text();
  const logged = text.slice(greeting);
  expect(logged).toContain('token refused');
  for (const each of [...Object.values(HIDDEN), 'SECRETO', Buffer.from(`\0casa\0${HIDDEN.smtp}`).toString('base64')])
    expect(text).not.toContain(each);
  for (const each of [demo, token, ...bad, word]) expect(logged).not.toContain(each.slice(-24));
  for (const each of addresses) expect(logged).not.toContain(each.slice(-43));
  expect(logged).not.toContain(claveIdempotencia);
  for (const file of ['desarrollo.pem'])
    expect(text).not.toContain(readFileSync(join(dataDir, file), 'utf8').split('\n')[1]);
  expect(logged).not.toMatch(/eyJ[\w-]{8,}\.[\w-]{8,}/);
}, 240_000);

it('a subgraph alone, without its database, says so and no password', async () => {
  const name = SUBGRAPH_NAMES[0]!;
  const proceso = written('subgraphs/main.ts', [name], {
    DATABASE_URL: `postgres://casa:${HIDDEN.base}@127.0.0.1:9/cliente360`,
    INTERNAL_KEY,
    DATA_DIR: join(dir, name),
  });
  expect(((await proceso.ended) as [number])[0]).toBe(1);
  expect(proceso.text()).not.toBe('');
  expect(proceso.text()).not.toContain('SECRETO');
}, 60_000);

it('the gateway alone, with keys and subgraphs that are not there, writes neither their addresses’ passwords nor its own key', async () => {
  const away = (name: string) => [
    `SUBGRAPH_${name.toUpperCase()}_URL`,
    `http://gw:${HIDDEN.subgrafo}@127.0.0.1:9/graphql`,
  ];
  const proceso = written('gateway/src/main.ts', [], {
    PORT: '0',
    DATA_DIR: join(dir, 'solo'),
    DEMO: '1',
    INTERNAL_KEY,
    JWKS_URL: `http://emisor:${HIDDEN.jwks}@127.0.0.1:9/jwks`,
    ...Object.fromEntries(SUBGRAPH_NAMES.map(away)),
  });
  const [, url] = await wrote(proceso, /atiende en (http:\S+)\/graphql/);
  const token = await signDevelopmentToken(join(dir, 'solo'), {
    sub: 'ana',
    empresa: 'demo',
    alcances: [],
    expira: '1h',
  });
  await (await post(`${url}/graphql`, '{"query":"{ yo { empresa } }"}', { authorization: `Bearer ${token}` })).text();
  await (await fetch(`${url}/health/ready`)).text();
  await stop(proceso.child);
  expect(proceso.text()).toContain('not ready');
  expect(proceso.text()).not.toContain('SECRETO');
}, 60_000);

const WRONG = [
  ['DATABASE_URL', `mysql://casa:${HIDDEN.base}@db/x`],
  ['INTERNAL_KEY', 'SECRETO-corta'],
  ['SMTP_URL', `http://casa:${HIDDEN.smtp}@correo`],
  ['ROCKETCHAT_TOKEN', HIDDEN.chat],
  ['JWKS_URL', `ftp://e:${HIDDEN.jwks}@x`],
] as const;

// What a process says of it is what is thrown here: the next test.
it.each(WRONG)('a wrong %s is refused without saying what it was', (name, value) => {
  const parse = () => parseConfig({ [name]: value, DATA_DIR: join(dir, 'mal') });
  expect(parse).toThrow(ConfigError);
  expect(parse).toThrow(name);
  expect(parse).not.toThrow('SECRETO');
});

it('a wrong setting stops the start with what was thrown, and nothing else', async () => {
  const [[name, value]] = WRONG;
  const proceso = written('gateway/src/main.ts', [], { [name]: value, DATA_DIR: join(dir, 'mal') });
  await proceso.ended;
  let message = '';
  try {
    parseConfig({ [name]: value });
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(proceso.text()).toBe(`${message}\n`);
}, 60_000);
