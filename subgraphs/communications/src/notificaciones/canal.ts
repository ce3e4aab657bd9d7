/** Interface of a notification channel: who sends notices knows nothing else of mail or chat. */
import type { Query } from '@cliente360/database';
import type { SubgraphContext } from '@cliente360/subgraph';
import type { Aviso } from './domain/textos.ts';

/** Who is told, as crm knows them. */
export interface Destinatario {
  readonly nombre: string;
  readonly email: string;
  readonly activo: boolean;
  readonly usuarioRocketchat: string | null;
  readonly zonaHoraria: string;
}

/** A notice that is to be sent. */
export interface Envio {
  readonly notificacionId: string;
  readonly clienteId: string;
  readonly casoId: string;
  readonly destinatario: Destinatario;
  readonly aviso: Aviso;
}

export interface Enviado {
  /** What the channel knows the message by. */
  readonly mensajeId: string | null;
  /** What else is written with the mark that it was sent. */
  readonly alMarcar: readonly Query[];
}

export interface Canal {
  /** Why nobody is told by this channel; null if it works. */
  sinServicio(services: SubgraphContext['services']): string | null;
  /** Why this person cannot be told by it; null if they can. */
  sinDireccion(destinatario: Destinatario): string | null;
  /** Rejects with FalloDeEnvio when the message was not taken, and when `signal` ended the wait. */
  enviar(context: SubgraphContext, envio: Envio, signal: AbortSignal): Promise<Enviado>;
}

/** A channel did not take a message. `mensaje` is for people; the cause is for the log. */
export class FalloDeEnvio extends Error {
  override readonly name = 'FalloDeEnvio';
  readonly mensaje: string;

  constructor(mensaje: string, options?: ErrorOptions) {
    super(mensaje, options);
    this.mensaje = mensaje;
  }
}
