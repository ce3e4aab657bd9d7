/** Registry of the notification channels, and the job queue by which a notice is sent through one of them. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { Canal, Destinatario } from './canal.ts';
import { correo } from './canalCorreo.ts';
import type { CasoAvisado } from './domain/textos.ts';
import { rocketchat } from './canalRocketchat.ts';
import { CANALES_NOTIFICACION } from './tables.ts';

export const ENVIAR_NOTIFICACION = 'enviarNotificacion';

/** The job's data: which notice, and what the case was like when it was made. */
export interface TrabajoDeEnvio {
  readonly empresa: string;
  readonly notificacionId: string;
  readonly caso: CasoAvisado;
  /** That attends the case. */
  readonly departamentoId: string | null;
}

type Nombre = (typeof CANALES_NOTIFICACION)[number];

export const CANALES: Readonly<Record<Nombre, Canal>> = { CORREO: correo, ROCKETCHAT: rocketchat };

/** Why nobody is told by a channel as the house is set up; null if it works. */
export const sinServicio = (canal: Nombre, { services }: Pick<SubgraphContext, 'services'>) =>
  CANALES[canal].sinServicio(services);

/** Whether somebody can be told by any channel that works. */
export const alcanzable = (context: Pick<SubgraphContext, 'services'>, destinatario: Destinatario): boolean =>
  destinatario.activo &&
  CANALES_NOTIFICACION.some(
    (canal) => sinServicio(canal, context) === null && CANALES[canal].sinDireccion(destinatario) === null,
  );
