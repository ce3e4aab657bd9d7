/** Room of calendar events: what is to be done with a client, and what was done. */
import { room } from '@cliente360/subgraph';
import { calendarioConnection, evento } from './relation.ts';

export const calendario = room({
  folder: import.meta.dirname,
  entities: [evento],
  connections: [calendarioConnection],
  demo: () => import('./demo.ts'),
});
