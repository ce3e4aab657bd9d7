/** Room of case history: what happened to each case. */
import { CAMPOS_PERSONALES } from '@cliente360/caso';
import { maskByName, room } from '@cliente360/subgraph';
import { eventoCaso, eventosConnection } from './relation.ts';

const cambio = maskByName(CAMPOS_PERSONALES);

export const eventos = room({
  folder: import.meta.dirname,
  entities: [eventoCaso],
  connections: [eventosConnection],
  masks: { 'CambioCampo.antes': cambio, 'CambioCampo.despues': cambio },
  demo: () => import('./demo.ts'),
});
