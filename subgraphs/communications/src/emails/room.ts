/** Room of mail: the mail exchanged with a client. */
import { room } from '@cliente360/subgraph';
import { correo, emailsConnection } from './relation.ts';

export const emails = room({
  folder: import.meta.dirname,
  entities: [correo],
  connections: [emailsConnection],
  demo: () => import('./demo.ts'),
});
