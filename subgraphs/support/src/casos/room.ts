import { room } from '@cliente360/subgraph';
import { entregarEventos } from './actos/avisar.ts';
import { caso, casosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** Support cases. */
export const casos = room({
  folder: import.meta.dirname,
  entities: [caso],
  connections: [casosConnection],
  resolvers,
  jobs: [entregarEventos],
  demo: async () => ({ demo: [...(await import('./demo.ts')).demo, ...(await import('./actos/demo.ts')).demo] }),
});
