/** What is written about a client: log, comments, files, calendar, chat. */

export type TipoSujeto =
  | 'Cliente'
  | 'Contacto'
  | 'Caso'
  | 'Proyecto'
  | 'Oportunidad'
  | 'Venta'
  | 'Factura'
  | 'Poliza'
  | 'Activo'
  | 'LoteSerie';

/** What something is about. */
export interface SujetoDemo {
  readonly tipo: TipoSujeto;
  readonly id: string;
}

/** Who did something; a system process has a name instead of an id. */
export type ActorDemo =
  | { readonly tipo: 'Usuario' | 'Contacto'; readonly id: string }
  | { readonly tipo: 'ActorSistema'; readonly proceso: string };

export interface EntradaBitacoraDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly ocurridoEn: string;
  /** Never before `ocurridoEn`. */
  readonly registradoEn: string;
  readonly tipo:
    | 'CREACION'
    | 'CAMBIO'
    | 'ELIMINACION'
    | 'ESTADO'
    | 'ASIGNACION'
    | 'COMUNICACION'
    | 'DECISION'
    | 'HITO_SLA'
    | 'ACCESO';
  readonly actor: ActorDemo;
  readonly sujeto: SujetoDemo;
  readonly resumen: string;
  readonly cambios: readonly {
    readonly campo: string;
    readonly antes: string | null;
    readonly despues: string | null;
  }[];
  /** The same for everything that one act did. */
  readonly correlacion: string;
  /** Which part wrote it: `crm`, `support`, `importacion`. */
  readonly origen: string;
  /** Unique: an event is written once. */
  readonly eventoId: string;
}

export interface ComentarioDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly cuerpo: string;
  /** Already safe HTML. */
  readonly cuerpoHtml: string;
  readonly visibilidad: 'INTERNO' | 'PUBLICO';
  readonly autor: ActorDemo;
  readonly sujeto: SujetoDemo;
  /** An older one about the same subject. */
  readonly padreId: string | null;
  readonly menciones: readonly { readonly id: string; readonly usuarioId: string; readonly leidaEn: string | null }[];
  readonly fijado: boolean;
  readonly editadoEn: string | null;
  readonly eliminadoEn: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface ArchivoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly nombre: string;
  readonly tipoMime: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
  readonly categoria:
    | 'CONTRATO'
    | 'CORRESPONDENCIA'
    | 'LEGAL'
    | 'CONSTANCIA_FISCAL'
    | 'ACTA'
    | 'PODER'
    | 'IDENTIFICACION'
    | 'XML_CFDI'
    | 'EVIDENCIA'
    | 'OTRO';
  /** null while it is attached to nothing. */
  readonly sujeto: SujetoDemo | null;
  /** The e-mail of `emails(i)`, comment of `comentarios(i)` or chat message it came with. */
  readonly adjuntoDe: { readonly tipo: 'Correo' | 'Comentario' | 'MensajeChat'; readonly id: string } | null;
  /** The CFDI whose XML it is (of any type), else null. */
  readonly cfdiId: string | null;
  readonly venceEn: string | null;
  readonly confidencial: boolean;
  readonly escaneo: 'PENDIENTE' | 'LIMPIO' | 'INFECTADO';
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface EventoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly titulo: string;
  readonly tipo: 'REUNION' | 'LLAMADA' | 'VISITA' | 'TAREA' | 'RECORDATORIO';
  readonly inicio: string;
  readonly fin: string;
  readonly zonaHoraria: string;
  readonly todoElDia: boolean;
  readonly estado: 'PROGRAMADO' | 'REALIZADO' | 'NO_REALIZADO' | 'CANCELADO';
  readonly organizadorId: string;
  readonly asistentes: readonly {
    readonly id: string;
    readonly persona: { readonly tipo: 'Usuario' | 'Contacto'; readonly id: string };
    readonly respuesta: 'PENDIENTE' | 'ACEPTA' | 'RECHAZA' | 'TENTATIVO';
  }[];
  /** RFC 5545 RRULE, without the name. */
  readonly recurrencia: string | null;
  readonly casoId: string | null;
  readonly oportunidadId: string | null;
  readonly resultado: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface MensajeChatDemo {
  readonly id: string;
  readonly autor: ActorDemo;
  readonly texto: string;
  readonly enviadoEn: string;
  readonly editadoEn: string | null;
}

export interface CanalChatDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly proveedor: 'ROCKETCHAT';
  /** Unique with `proveedor`. */
  readonly roomId: string;
  readonly tipo: 'CANAL' | 'PRIVADO' | 'DIRECTO' | 'OMNICANAL';
  readonly nombre: string;
  readonly tema: string | null;
  readonly miembros: number;
  readonly contactoIds: readonly string[];
  readonly casoId: string | null;
  readonly noLeidos: number;
  readonly archivado: boolean;
  readonly url: string;
  /** Ten at least, oldest first. */
  readonly conversacion: readonly MensajeChatDemo[];
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}
