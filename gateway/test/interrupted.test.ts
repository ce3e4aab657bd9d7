import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(['SIGINT', 'SIGKILL'] as const)(
  'a test process that is ended by %s leaves none of its processes behind',
  async (signal) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const parent = spawn(process.execPath, [join(import.meta.dirname, 'kit/parent.ts')], {
      env: { PATH: process.env['PATH'], TO: String((server.address() as AddressInfo).port) },
      stdio: 'inherit',
    });
    const [child] = (await once(server, 'connection')) as [Socket];
    child.on('error', () => {}).resume();
    const gone = once(child, 'close');
    parent.kill(signal);
    const [, by] = await once(parent, 'exit');
    expect(by).toBe(signal);
    await gone;
    server.close();
  },
  60_000,
);
