/** Room of SLA policies and calendars: what is promised: policies, their objectives and the hours in which their minutes count. */
import { room } from '@cliente360/subgraph';
import { founding } from './founding.ts';
import { calendarioServicio, politicaSla } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const sla = room({
  folder: import.meta.dirname,
  entities: [calendarioServicio, politicaSla],
  resolvers,
  founding,
  demo: () => import('./demo.ts'),
});
