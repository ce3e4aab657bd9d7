/** Room of service contracts (pólizas): what they cover and what is left of them. */
import { room } from '@cliente360/subgraph';
import { poliza, polizasDeCliente, polizasDeServicio } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const polizas = room({
  folder: import.meta.dirname,
  entities: [poliza],
  connections: [polizasDeCliente, polizasDeServicio],
  resolvers,
  demo: () => import('./demo.ts'),
});
