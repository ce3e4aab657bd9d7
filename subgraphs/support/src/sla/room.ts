import { room } from '@cliente360/subgraph';
import { calendarioServicio, politicaSla } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** What is promised: policies, their objectives and the hours in which their minutes count. */
export const sla = room({
  folder: import.meta.dirname,
  entities: [calendarioServicio, politicaSla],
  resolvers,
  demo: () => import('./demo.ts'),
});
