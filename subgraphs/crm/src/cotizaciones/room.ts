/** Room of quotes: what a client was offered, revision after revision, and what came of it. */
import { room } from '@cliente360/subgraph';
import { cotizacion, cotizacionesConnection } from './relation.ts';

export const cotizaciones = room({
  folder: import.meta.dirname,
  entities: [cotizacion],
  connections: [cotizacionesConnection],
  demo: () => import('./demo.ts'),
});
