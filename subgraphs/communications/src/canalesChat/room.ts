/** Room of chat channels: chat rooms, and what was said in them. */
import { room } from '@cliente360/subgraph';
import { canalChat, canalesChatConnection, conversacionConnection, mensajeChat } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const canalesChat = room({
  folder: import.meta.dirname,
  entities: [canalChat, mensajeChat],
  connections: [canalesChatConnection, conversacionConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});
