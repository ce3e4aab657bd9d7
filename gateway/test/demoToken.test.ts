import { createServer } from 'node:http';
import { duplexPair } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { respondGraphiql } from '../src/server/graphiql.ts';
import { respondSandbox } from '../src/server/sandbox.ts';

/** What a browser of the peer at `remoteAddress` gets, as `HOST=0.0.0.0` would let it ask. */
async function pageFor(
  respond: typeof respondSandbox,
  remoteAddress: string,
  headers: Record<string, string>,
): Promise<string> {
  const server = createServer((request, response) => {
    void respond(request, response, async () => 'la.de.demo');
  });
  const [near, far] = duplexPair();
  server.emit('connection', Object.assign(far, { remoteAddress }));
  const lines = Object.entries({ accept: 'text/html', connection: 'close', ...headers }).map(([k, v]) => `${k}: ${v}`);
  near.write(`GET / HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return text(near);
}

const TOKEN = 'Bearer la.de.demo';

describe.each([
  ['GraphiQL', respondGraphiql],
  ['Sandbox', respondSandbox],
])('the demo token in the page of %s', (name, respond) => {
  it.each(['127.0.0.1', '127.0.0.9', '::1', '::ffff:127.0.0.1'])(
    'is given to who asks from this machine, at %s',
    async (peer) => {
      for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000'])
        expect(await pageFor(respond, peer, { host })).toContain(TOKEN);
    },
  );

  it.each(['192.0.2.7', '10.0.0.4', '172.18.0.1', '::ffff:192.0.2.7', '2001:db8::7', 'fe80::1'])(
    'is not given to who asks from %s, whatever name they ask for',
    async (peer) => {
      for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000', 'cliente360.example']) {
        const page = await pageFor(respond, peer, { host });
        expect(page).toContain(name);
        expect(page).not.toContain('Bearer');
      }
    },
  );

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-host', 'via'])(
    'is not given to who asks through a proxy of this machine that says %s',
    async (name) => {
      expect(await pageFor(respond, '127.0.0.1', { host: 'localhost', [name]: '192.0.2.7' })).not.toContain('Bearer');
    },
  );

  it('is not given under a name that only happens to lead here', async () => {
    for (const host of ['otro.example', 'localhost.otro.example', '127.0.0.1.otro.example', ''])
      expect(await pageFor(respond, '127.0.0.1', { host })).not.toContain('Bearer');
  });
});
