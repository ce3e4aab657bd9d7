/** Room of the log of a client: what happened to a client and to what is theirs, once and for all. */
import { CAMPOS_PERSONALES } from '@cliente360/caso';
import { maskByName, room } from '@cliente360/subgraph';
import { bitacoraConnection, entradaBitacora } from './relation.ts';

const cambio = maskByName(CAMPOS_PERSONALES);

export const bitacora = room({
  folder: import.meta.dirname,
  entities: [entradaBitacora],
  connections: [bitacoraConnection],
  masks: { 'CambioCampo.antes': cambio, 'CambioCampo.despues': cambio },
  demo: () => import('./demo.ts'),
});
