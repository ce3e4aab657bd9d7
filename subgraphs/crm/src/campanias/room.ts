import { room } from '@cliente360/subgraph';
import { campania, campaniasConnection } from './relation.ts';

/** The company's campaigns, and each client's part in them. */
export const campanias = room({
  folder: import.meta.dirname,
  entities: [campania],
  connections: [campaniasConnection],
  demo: () => import('./demo.ts'),
});
