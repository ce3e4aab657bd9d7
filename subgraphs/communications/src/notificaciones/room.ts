/** Room of notices: how the people who attend a case are told of it, by mail and chat. */
import { room } from '@cliente360/subgraph';
import { darPorFallida, enviarNotificacion } from './enviar.ts';
import { notificacion } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const notificaciones = room({
  folder: import.meta.dirname,
  entities: [notificacion],
  resolvers,
  jobs: [enviarNotificacion, darPorFallida],
  demo: () => import('./demo.ts'),
});
