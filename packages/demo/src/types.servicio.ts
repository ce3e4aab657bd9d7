/** What is promised and attended: policies, cases, mail. */
import type { FestivoDemo } from './datos/festivos.ts';
import type { TipoArticulo } from './types.comercio.ts';

export type PrioridadCaso = 'BAJA' | 'MEDIA' | 'ALTA' | 'CRITICA';
export type EstadoCaso = 'NUEVO' | 'EN_PROCESO' | 'PENDIENTE' | 'RESUELTO' | 'CERRADO' | 'CANCELADO';

export interface PoliticaSlaDemo {
  readonly id: string;
  readonly clave: string;
  readonly nombre: string;
  /** Exactly one is. */
  readonly predeterminada: boolean;
  readonly calendario: {
    readonly id: string;
    readonly nombre: string;
    readonly zonaHoraria: string;
    readonly siempreAbierto: boolean;
    /** 1 = Monday … 7 = Sunday. */
    readonly tramos: readonly { readonly diaSemana: number; readonly inicia: string; readonly termina: string }[];
    /** In order; none where it is always open. */
    readonly festivos: readonly FestivoDemo[];
  };
  /** Business minutes. */
  readonly objetivos: readonly {
    readonly prioridad: PrioridadCaso;
    readonly primeraRespuestaMin: number;
    readonly resolucionMin: number;
  }[];
  readonly pausaEn: readonly EstadoCaso[];
}

export interface PolizaDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly numero: string;
  readonly nombre: string;
  readonly tipo: 'SOPORTE' | 'MANTENIMIENTO' | 'GARANTIA_EXTENDIDA';
  /** Set by hand; null lets the state be derived. */
  readonly estadoManual: 'BORRADOR' | 'SUSPENDIDA' | 'CANCELADA' | null;
  /** As derived on `hoy`. */
  readonly estado: 'BORRADOR' | 'PROGRAMADA' | 'VIGENTE' | 'SUSPENDIDA' | 'AGOTADA' | 'VENCIDA' | 'CANCELADA';
  readonly vigenteDesde: string;
  readonly vigenteHasta: string;
  readonly unidad: 'INCIDENTES' | 'HORAS' | 'DIAS' | 'ILIMITADA';
  /** null exactly when ILIMITADA. */
  readonly contratadas: string | null;
  /** What its cases took. */
  readonly consumidas: string;
  readonly politicaSlaId: string;
  /** Empty: covers everything. */
  readonly articulosCubiertos: readonly { readonly id: string; readonly tipo: TipoArticulo }[];
  /** Of `activos(i)`. Empty: covers them all. */
  readonly activosCubiertos: readonly string[];
  /** The subscription of `rentas(i)` that pays for it, if one does. */
  readonly rentaId: string | null;
  /** MXN per year, without IVA. */
  readonly importe: string;
  readonly creadoEn: string;
}

/** One change of state. The first has `de: null`. `porId` null: done by the system. */
export interface CambioEstadoDemo {
  readonly id: string;
  readonly de: EstadoCaso | null;
  readonly a: EstadoCaso;
  readonly en: string;
  readonly porId: string | null;
  readonly motivo: string | null;
}

/** What the clock of a case told: 0, a milestone is about to fall due; 1, it fell due; 2, as long again went by. */
export interface AvisoSlaDemo {
  readonly hito: 'PRIMERA_RESPUESTA' | 'RESOLUCION';
  readonly nivel: 0 | 1 | 2;
  /** Epoch milliseconds. */
  readonly en: number;
}

export interface CasoDemo {
  readonly id: string;
  readonly clienteId: string;
  /** `CASO-AAAA-NNNNNN`: chronological, without gaps by company and year (of Mexico City). */
  readonly numero: string;
  readonly titulo: string;
  readonly categoria: 'PROBLEMA_TECNICO' | 'CONSULTA' | 'SOLICITUD' | 'QUEJA' | 'GARANTIA' | 'FACTURACION' | 'OTRO';
  readonly estado: EstadoCaso;
  readonly prioridad: PrioridadCaso;
  readonly descripcion: string;
  /** Always there in RESUELTO and CERRADO. */
  readonly solucion: string | null;
  readonly contactoId: string;
  readonly responsableId: string;
  readonly departamentoId: string;
  readonly polizaId: string | null;
  readonly politicaSlaId: string;
  readonly articulo: { readonly id: string; readonly tipo: TipoArticulo } | null;
  readonly loteSerieId: string | null;
  /** One of `activos(i)` that the client had when the case was made; then `articulo` and `loteSerieId` are its own. */
  readonly activoId: string | null;
  readonly casoOrigenId: string | null;
  readonly origen: 'WEB' | 'EMAIL' | 'TELEFONO' | 'CHAT' | 'API';
  readonly etiquetas: readonly string[];
  readonly creadoPorId: string;
  readonly creadoEn: string;
  readonly asignadoEn: string;
  readonly primeraRespuestaEn: string | null;
  /** What the first answer was: an outgoing email of `emails(i)`, a public comment, or the solution itself. */
  readonly primeraRespuestaPor: 'CORREO' | 'COMENTARIO' | 'SOLUCION' | null;
  readonly resueltoEn: string | null;
  readonly cerradoEn: string | null;
  readonly reaperturas: number;
  /** The highest level of `avisosSla(caso)`. */
  readonly nivelEscalamiento: number;
  /** Minutes of work recorded when it was resolved. */
  readonly tiempoMin: number | null;
  readonly motivoCancelacion: 'DUPLICADO' | 'ERROR_CAPTURA' | 'NO_PROCEDE' | null;
  /** Oldest first; the last one's `a` is `estado`. */
  readonly historial: readonly CambioEstadoDemo[];
  readonly satisfaccion: {
    readonly enviadaEn: string;
    readonly respondidaEn: string | null;
    readonly calificacion: number | null;
    readonly comentario: string | null;
  } | null;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface EmailDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly hiloId: string;
  readonly sentido: 'ENTRANTE' | 'SALIENTE';
  readonly de: string;
  readonly para: readonly string[];
  readonly cc: readonly string[];
  readonly asunto: string;
  readonly cuerpoTexto: string;
  /** Already safe HTML. */
  readonly cuerpoHtml: string;
  readonly fecha: string;
  /** With its angle brackets, unique. */
  readonly messageId: string;
  /** `messageId` of the one before in its thread. */
  readonly enRespuestaA: string | null;
  readonly contactoId: string;
  /** The person of ours who wrote or received it; null when automatic. */
  readonly usuarioId: string | null;
  readonly casoId: string | null;
  readonly automatico: boolean;
  readonly estado: 'EN_COLA' | 'ENVIADO' | 'ENTREGADO' | 'REBOTADO' | 'FALLIDO';
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}
