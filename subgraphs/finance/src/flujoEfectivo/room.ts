/** Room of cash flow: what went in and out, what is owed, what is expected. */
import { room } from '@cliente360/subgraph';
import { flujoEfectivoConnection, registroFlujo } from './relation.ts';

export const flujoEfectivo = room({
  folder: import.meta.dirname,
  entities: [registroFlujo],
  connections: [flujoEfectivoConnection],
  demo: () => import('./demo.ts'),
});
