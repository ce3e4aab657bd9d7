/** A process of its own, with `--expose-gc`: prints by how many megabytes sixty reads of one megabyte each made it grow. */
import { openDatabases } from '../src/index.ts';
import { all, migrationsFolder } from './engine.ts';

const MEGABYTE = 2 ** 20;
const databases = await openDatabases({ dataDir: 'memory://' });
const database = await databases.subgraph({ name: 'prueba', migrationsFolder });
const read = async (times: number) => {
  for (let k = 0; k < times; k++)
    await database.read(all, [{ sql: 'select repeat($1, 1048576) as texto', params: ['x'] }]);
};
const held = () => {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
};

// The engine takes what it needs for answers of that size, once.
await read(30);
const before = held();
await read(60);
console.log(Math.round(held() - before));
await databases.close();
