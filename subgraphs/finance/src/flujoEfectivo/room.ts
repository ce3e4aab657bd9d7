import { room } from '@cliente360/subgraph';
import { flujoEfectivoConnection, registroFlujo } from './relation.ts';

/** Cash flow: what went in and out, what is owed, what is expected. */
export const flujoEfectivo = room({
  folder: import.meta.dirname,
  entities: [registroFlujo],
  connections: [flujoEfectivoConnection],
  demo: () => import('./demo.ts'),
});
