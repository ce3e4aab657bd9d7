import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import pg from 'pg';
import { wholeGraph } from '../kit/graph.ts';

const url = process.env['TEST_DATABASE_URL'];

/** What stands between the house and its PostgreSQL, and can be taken away: to those behind it, the server is stopped. */
class Wire implements AsyncDisposable {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server: Server | undefined;
  port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  async start(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port || 5432), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
      }
      near.on('close', () => far.destroy()).pipe(far);
      far.on('close', () => near.destroy()).pipe(near);
    }).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server!, 'close');
    this.#server!.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  through(direct: string): string {
    const address = new URL(direct);
    address.host = `127.0.0.1:${this.port}`;
    return address.toString();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server?.listening) await this.stop();
  }
}

const QUERY =
  '{ clientes(first: 20) { nodes { numero facturas(first: 3) { totalCount nodes { id cliente { id } } } casos(first: 3) { nodes { id cliente { id } } } } } }';

describe.runIf(url)('over a PostgreSQL', () => {
  it('that is stopped and started again, says that it is not ready, answers with named errors, and recovers by itself', async () => {
    await using wire = new Wire(url!);
    await wire.start();
    await using graph = await wholeGraph({ shape: 'http', url, through: (direct) => wire.through(direct) });
    const ready = async () => (await fetch(`${graph.url}/health/ready`)).status;
    expect(await ready()).toBe(200);
    // Whoever the directory never told of cannot be told while it is away: 503. Who is known is answered.
    expect((await graph.query(QUERY)).status).toBe(200);

    await wire.stop();
    expect(await ready()).toBe(503);
    expect((await graph.query(QUERY, {}, { sub: 'luis.mora' })).status).toBe(503);
    const { status, body, text } = await graph.query(QUERY);
    expect(status).toBe(200);
    expect(body.data).toEqual({ clientes: null });
    expect(body.errors).toMatchObject([
      { path: ['clientes', 'nodes'], extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'crm' } },
    ]);
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|postgres|select /i);

    await wire.start();
    expect(await ready()).toBe(200);
    expect((await graph.query(QUERY)).body.errors).toBeUndefined();
  }, 60_000);

  it('whose backends are terminated again and again under 200 requests: none hangs, no foreign row, and the next one is fine', async () => {
    await using wire = new Wire(url!);
    await wire.start();
    let database = '';
    await using graph = await wholeGraph({
      shape: 'http',
      url,
      through: (direct) => {
        database = new URL(direct).pathname.slice(1);
        return wire.through(direct);
      },
    });
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note).on('unhandledRejection', note);
    const killer = new pg.Client({ connectionString: url! });
    await killer.connect();
    try {
      const confined = [0, 1].map((i) => graph.world.cliente(i).id);
      const asked = Array.from({ length: 200 }, () =>
        graph.query(QUERY, {}, { clientes: ['CLI-000001', 'CLI-000002'] }),
      );
      const kills = (async () => {
        for (let k = 0; k < 10; k++)
          await killer.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
      })();
      const answers = await Promise.all(asked);
      await kills;
      for (const { body, text } of answers) {
        for (const { extensions } of body.errors ?? [])
          expect(extensions['code']).toMatch(/^(SUBGRAFO_NO_DISPONIBLE|PLAZO_AGOTADO)$/);
        for (const node of body.data?.clientes?.nodes ?? [])
          for (const row of [...(node.facturas?.nodes ?? []), ...(node.casos?.nodes ?? [])])
            expect(confined).toContain(row.cliente.id);
        expect(text).not.toMatch(/terminat|administrator/);
      }
      // The breaker may have opened: what matters is that the house is well again without anybody's help.
      await expect.poll(async () => (await graph.query(QUERY)).body.errors, { timeout: 20_000 }).toBeUndefined();
      expect(uncaught).toEqual([]);
    } finally {
      process.off('uncaughtException', note).off('unhandledRejection', note);
      await killer.end();
    }
  }, 90_000);
});
