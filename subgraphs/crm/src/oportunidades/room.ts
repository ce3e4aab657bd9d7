/** Room of opportunities (the sales pipeline): sales that may come to be, and the stages that they went through. */
import { room } from '@cliente360/subgraph';
import { oportunidad, oportunidadesConnection } from './relation.ts';

export const oportunidades = room({
  folder: import.meta.dirname,
  entities: [oportunidad],
  connections: [oportunidadesConnection],
  demo: () => import('./demo.ts'),
});
