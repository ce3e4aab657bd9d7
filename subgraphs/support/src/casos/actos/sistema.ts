/** The system actor: the author of what the house does by itself. */
import type { ActorDeEvento } from '@cliente360/caso';
import { newId, type SubgraphContext } from '@cliente360/subgraph';
import { momentoDe, type Caso } from '../domain/caso.ts';
import type { Autoria } from './guardarDecision.ts';

export const sistema = (proceso: string): ActorDeEvento => ({ tipo: 'ActorSistema', id: null, proceso });

/** Of the process that runs, now. */
export function autoriaDelSistema(
  { proceso, now }: Pick<SubgraphContext, 'proceso' | 'now'>,
  caso: Caso,
  cambiaVersion: boolean,
): Autoria {
  const ahora = now();
  return {
    actor: sistema(proceso!),
    correlacion: newId(ahora),
    en: momentoDe(caso, ahora.getTime()),
    cambiaVersion,
  };
}
