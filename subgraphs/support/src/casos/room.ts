/** Room of cases: support cases: what is asked, who attends it, what is done about it. */
import { podaDeClaves, room } from '@cliente360/subgraph';
import { entregarEventos } from './actos/avisar.ts';
import { clavesIdempotencia } from './actos/tables.ts';
import { cerrarResueltos } from './jobs/cerrarResueltos.ts';
import { vigilarSla } from './jobs/vigilarSla.ts';
import { caso, casosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const casos = room({
  folder: import.meta.dirname,
  entities: [caso],
  connections: [casosConnection],
  resolvers,
  jobs: [entregarEventos, vigilarSla, cerrarResueltos, podaDeClaves(clavesIdempotencia)],
  demo: async () => ({ demo: [...(await import('./demo.ts')).demo, ...(await import('./actos/demo.ts')).demo] }),
});
