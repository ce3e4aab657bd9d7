/** Events of cases, as support tells them to communications; told at least once, the same event with the same id. */

export interface ActorDeEvento {
  readonly tipo: 'Usuario' | 'Contacto' | 'ActorSistema';
  readonly id: string | null;
  /** Of an ActorSistema. */
  readonly proceso: string | null;
}

export interface CambioDeEvento {
  readonly campo: string;
  readonly antes: string | null;
  readonly despues: string | null;
}

/** Why somebody is told: it was given to them, taken from them, its SLA is near its end, or past it, its client answered, or they are mentioned. */
export type MotivoAviso = 'ASIGNADO' | 'RETIRADO' | 'RIESGO' | 'ESCALADO' | 'RESPONDIDO' | 'MENCIONADO';

export interface EventoDeCaso {
  /** UUID; who receives it twice does it once. */
  readonly eventoId: string;
  /** `caso.creado.v1`, `caso.asignado.v1` … */
  readonly tipo: string;
  /** UUID of the act: the same in all that came of it. */
  readonly correlacion: string;
  /** RFC 3339 in UTC. */
  readonly ocurridoEn: string;
  readonly clienteId: string;
  readonly actor: ActorDeEvento;
  readonly caso: {
    readonly id: string;
    readonly numero: string;
    readonly titulo: string;
    readonly estado: string;
    readonly prioridad: string;
    readonly contactoId: string | null;
    readonly departamentoId: string | null;
    /** When the next milestone falls due; null with its clock stopped. */
    readonly venceEn: string | null;
  };
  /** The class of entry it is in the bitácora, and what it says there; null where somebody is told of what is there already. */
  readonly clase: null | 'CREACION' | 'CAMBIO' | 'ESTADO' | 'ASIGNACION' | 'COMUNICACION' | 'DECISION' | 'HITO_SLA';
  readonly resumen: string;
  readonly cambios: readonly CambioDeEvento[];
  /** Who is told through every channel. */
  readonly avisos: readonly { readonly usuarioId: string; readonly motivo: MotivoAviso }[];
  /** Files that come to be the case's. */
  readonly archivoIds: readonly string[];
  /** A comment that comes to be the case's, with its files: it was made on one that was over. Null where there is none. */
  readonly comentarioId: string | null;
  /** The key of the survey that its contact gets, if any: see `calificarCaso`. */
  readonly encuesta: string | null;
}

/** What communications tells support: that somebody commented on a case, or wrote to its client about it. */
export interface RespuestaEnCaso {
  readonly eventoId: string;
  readonly correlacion: string;
  readonly ocurridoEn: string;
  readonly clienteId: string;
  readonly casoId: string;
  /** Where it was said, if it is a comment. */
  readonly comentarioId: string | null;
  readonly autor: ActorDeEvento;
  readonly visibilidad: 'INTERNO' | 'PUBLICO';
  /** Whom it mentions: ids of users. */
  readonly menciones: readonly string[];
  /** Whether who said it attends cases: only then is it an answer of the company. */
  readonly atiende: boolean;
  /** `comentario.agregado.v1`, or `correo.enviado.v1` for a mail that a person wrote. */
  readonly tipo: string;
  /** What a contact said publicly, whole: a case that is over answers it with a new one. Null of anything else, which stays where it was written. */
  readonly cuerpo: string | null;
}
