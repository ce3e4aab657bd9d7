import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { secret } from '@cliente360/testing/logs';
import { testGateway, type Answered } from './kit/gateway.ts';
import { honest, json, signed, startStub, type Answer } from './kit/stub.ts';
import { answerOf, CLIENTES, running } from './kit/subgraphs.ts';

const QUERY = '{ clientes { nodes { nombre casos { totalCount } facturas { totalCount nodes { id total } } } } }';
const KEY = secret('a key of both ends, as long as it has to be');
const FACTURAS = ['clientes', 'nodes', 0, 'facturas'];

const raw =
  (contentType: string, body: string | Buffer, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);

/** The honest answer, with something wrong in it. */
const spoilt =
  (spoil: (facturas: any, index: number) => void): Answer =>
  async (request, response) => {
    const answer = (await answerOf('finance', request)) as any;
    answer.data._entities.forEach(spoil);
    json(answer)(request, response);
  };

const withData = (data: unknown, message: string): Answer => json({ data, errors: [{ message }] });

const STACK = 'TypeError: x\n    at resolve (/srv/app/src/facturas.ts:10:5) connect ECONNREFUSED 127.0.0.1:5432';

function othersArrive({ body }: Answered): void {
  expect(body.data.clientes.nodes).toEqual(
    CLIENTES.map(({ nombre }) => ({ nombre, casos: { totalCount: 2 }, facturas: null })),
  );
}

function leaksNothing({ text }: Answered, port: number): void {
  for (const secret of [
    '127.0.0.1',
    'localhost',
    String(port),
    'ECONN',
    'ENOTFOUND',
    '    at ',
    '.ts:',
    'node_modules',
    'serviceName',
  ])
    expect(text).not.toContain(secret);
}

describe('a subgraph that fails costs its own slice', () => {
  it.each<[string, Answer, (string | number)[]]>([
    ['closes the connection', (_, response) => void response.destroy(), FACTURAS],
    ['answers HTML', raw('text/html', '<h1>Bad gateway</h1>'), FACTURAS],
    ['answers HTML with status 500', raw('text/html', '<h1>127.0.0.1 failed</h1>', 500), FACTURAS],
    ['answers JSON with status 500', raw('application/json', '{"data":{"_entities":[null,null,null]}}', 500), FACTURAS],
    ['answers truncated JSON', raw('application/json', '{"data":{"_entities":[{"factu'), FACTURAS],
    ['answers JSON that is no GraphQL response', json([1, 2]), FACTURAS],
    ['answers neither data nor errors', json({}), FACTURAS],
    ['answers data that is null and nothing else', json({ data: null }), FACTURAS],
    [
      'answers compressed bytes that nobody asked for',
      raw('application/json', gzipSync('{}'), 200, { 'content-encoding': 'gzip' }),
      FACTURAS,
    ],
    ['answers for fewer entities than it was asked about', json({ data: { _entities: [null] } }), FACTURAS],
    ['answers an error without a path, a stack in it', json({ errors: [{ message: STACK }] }), FACTURAS],
    ['answers an error without a path beside nulls', withData({ _entities: [null, null, null] }, STACK), FACTURAS],
    ['answers text where an object should be', spoilt((each) => (each.facturas = STACK)), FACTURAS],
    ['answers a list where an object should be', spoilt((each) => (each.facturas = [])), FACTURAS],
    ['leaves out what it was asked for', spoilt((each) => delete each.facturas), FACTURAS],
    [
      'answers null under a non-null',
      spoilt((each) => (each.facturas.nodes[0].total = null)),
      [...FACTURAS, 'nodes', 0, 'total'],
    ],
    [
      'answers null for an item that cannot be null',
      spoilt((each) => (each.facturas.nodes = [null])),
      [...FACTURAS, 'nodes', 0],
    ],
    [
      'answers a number where text should be',
      spoilt((each) => (each.facturas.nodes[0].total = 10)),
      [...FACTURAS, 'nodes', 0, 'total'],
    ],
  ])('when it %s', async (_, answer, path) => {
    await using finance = await startStub('finance', answer);
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toEqual([
      {
        message: 'El servicio que responde por este dato no está disponible.',
        path,
        extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' },
      },
    ]);
    leaksNothing(answered, finance.port);
  });

  it('when its process is not there', async () => {
    const finance = await startStub('finance');
    await finance.close();
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([
      { path: FACTURAS, extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } },
    ]);
    leaksNothing(answered, finance.port);
  });

  it.each<[string, Answer]>([
    ['never answers', () => {}],
    [
      'stops after its headers',
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
  ])('when it %s, and the answer does not wait for it', async (_, answer) => {
    await using finance = await startStub('finance', answer);
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url }, deadlineMs: 2_000 });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([
      { path: FACTURAS, extensions: { code: 'PLAZO_AGOTADO', subgrafo: 'finance' } },
    ]);
    leaksNothing(answered, finance.port);
  });

  it('when it answers fifty megabytes, and most of them are never read', async () => {
    let sent = 0;
    const megabytes = function* () {
      for (const chunk = Buffer.alloc(1024 * 1024, ' '); sent < 50; sent++) yield chunk;
    };
    await using finance = await startStub('finance', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      Readable.from(megabytes()).pipe(response);
    });
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([
      { path: FACTURAS, extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } },
    ]);
    expect(sent).toBeLessThan(40);
  });

  it('when it redirects, and nobody follows', async () => {
    await using elsewhere = await startStub('finance');
    await using finance = await startStub(
      'finance',
      (_, response) => void response.writeHead(307, { location: elsewhere.url }).end(),
    );
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([
      { path: FACTURAS, extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } },
    ]);
    expect(elsewhere.bodies).toEqual([]);
  });
});

describe('a subgraph that fails in part', () => {
  it('costs only the row in which it does, and the error names that row', async () => {
    await using finance = await startStub(
      'finance',
      spoilt((each, index) => index === 1 && (each.facturas.totalCount = null)),
    );
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const { body } = await gateway.query(QUERY);
    expect(body.data.clientes.nodes.map((each: any) => each.facturas?.totalCount ?? null)).toEqual([1, null, 1]);
    expect(body.errors?.map(({ path }) => path)).toEqual([['clientes', 'nodes', 1, 'facturas', 'totalCount']]);
  });

  it('is heard where it explains itself with a code that callers know, and vouches for its words', async () => {
    const error = {
      message: 'Falta el alcance finanzas:leer.',
      extensions: { code: 'FORBIDDEN', alcances: ['finanzas:leer'], campo: 'facturas', stacktrace: [STACK] },
    };
    await using finance = await startStub('finance', async (request, response) => {
      const { representations } = request.variables as { representations: unknown[] };
      const errors = representations.map((_, index) => ({ ...error, path: ['_entities', index, 'facturas'] }));
      const data = { _entities: representations.map(() => ({ __typename: 'Cliente', facturas: null })) };
      signed({ data, errors }, 'finance', KEY)(request, response);
    });
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url, INTERNAL_KEY: KEY } });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toEqual([
      {
        message: error.message,
        path: FACTURAS,
        extensions: { code: 'FORBIDDEN', alcances: ['finanzas:leer'], campo: 'facturas' },
      },
    ]);
  });

  it('is not told twice: an error of its own explains what is missing', async () => {
    const error = { message: 'No es tuyo.', path: ['_entities', 0, 'facturas'], extensions: { code: 'FORBIDDEN' } };
    const entities = CLIENTES.map((_, index) => ({ __typename: 'Cliente', ...(index ? { facturas: null } : {}) }));
    const answer = signed({ data: { _entities: entities }, errors: [error] }, 'finance', KEY);
    await using finance = await startStub('finance', answer);
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url, INTERNAL_KEY: KEY } });
    const { body } = await gateway.query(QUERY);
    expect(body.errors).toEqual([{ message: error.message, path: FACTURAS, extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is never silent: what breaks its type in this process has an error too', async () => {
    const execute = async () => ({ data: { _entities: CLIENTES.map(() => ({ facturas: { totalCount: null } })) } });
    await using gateway = await testGateway({
      subgraphs: [running('crm'), running('support'), running('finance', { execute })],
    });
    const answered = await gateway.query(
      '{ clientes { nodes { nombre casos { totalCount } facturas { totalCount } } } }',
    );
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([
      { path: [...FACTURAS, 'totalCount'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  it('is masked where its code is unknown, and the log has what it said under the id of the request', async () => {
    await using finance = await startStub(
      'finance',
      json({
        data: { factura: null },
        errors: [{ message: 'relation «f» is missing', path: ['factura'], extensions: { code: 'X' } }],
      }),
    );
    await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
    const { body, headers } = await gateway.query('{ factura(id: "1") { id } }');
    const requestId = headers.get('x-request-id');
    expect(body).toEqual({
      data: { factura: null },
      errors: [
        {
          message: 'Ocurrió un error interno.',
          path: ['factura'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ],
    });
    expect(
      gateway.logged.find(
        (line) => line['requestId'] === requestId && JSON.stringify(line).includes('relation «f» is missing'),
      ),
    ).toBeDefined();
  });
});

it('an in-process subgraph that hangs or rejects costs its own slice too', async () => {
  for (const [execute, code] of [
    [() => new Promise<never>(() => {}), 'PLAZO_AGOTADO'],
    [() => Promise.reject(new Error(STACK)), 'SUBGRAFO_NO_DISPONIBLE'],
  ] as const) {
    await using gateway = await testGateway({
      subgraphs: [running('crm'), running('support'), running('finance', { execute })],
      deadlineMs: 2_000,
    });
    const answered = await gateway.query(QUERY);
    othersArrive(answered);
    expect(answered.body.errors).toMatchObject([{ path: FACTURAS, extensions: { code, subgrafo: 'finance' } }]);
  }
});

it('answers are equal in process and over HTTP', async () => {
  await using finance = await startStub('finance', honest('finance'));
  await using http = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
  await using inProcess = await testGateway();
  const [one, other] = [await http.query(QUERY), await inProcess.query(QUERY)];
  expect(one.body.errors).toBeUndefined();
  expect(one.text).toBe(other.text);
});
