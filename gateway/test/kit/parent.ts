/** A process that starts another with the tests' own kit, and waits: for the test of what becomes of that one. */
import { children } from './children.ts';

children().run('gateway/test/kit/connected.ts', [process.env['TO']!], {});
setInterval(() => {}, 60_000);
