/** Room of campaigns: marketing campaigns of the company, and each client's part in them. */
import { room } from '@cliente360/subgraph';
import { campania, campaniasConnection } from './relation.ts';

export const campanias = room({
  folder: import.meta.dirname,
  entities: [campania],
  connections: [campaniasConnection],
  demo: () => import('./demo.ts'),
});
