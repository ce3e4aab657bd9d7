/** Loaded into a child process before its own code: ends it when the process that started it has gone, however that went. */
import process from 'node:process';

// The other end of the pipe is the parent's: the system closes it, whatever the parent died of.
process.stdin.once('close', () => process.kill(process.pid, 'SIGKILL'));
process.stdin.resume();
// A child that has nothing left to do still ends by itself.
(process.stdin as typeof process.stdin & { unref(): void }).unref();
