/** What crm keeps of a client besides who they are: groups, campaigns, opportunities, quotes, projects. */
import type { ArticuloDemo } from './types.comercio.ts';

/** One directed row per pair and type; ASOCIADA_CON has `origenId < destinoId`. */
export interface RelacionClienteDemo {
  /** As the origin sees it. */
  readonly id: string;
  /** As the destination does. */
  readonly espejoId: string;
  readonly origenId: string;
  readonly destinoId: string;
  readonly tipo: 'MATRIZ_DE' | 'ASOCIADA_CON' | 'FRANQUICIANTE_DE' | 'DISTRIBUYE_A' | 'PAGA_POR' | 'REFIERE_A';
  /** Percent, 0 to 100; null where none is held. */
  readonly participacion: string | null;
  readonly vigenteDesde: string;
  readonly vigenteHasta: string | null;
  readonly notas: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

/** The company's own: shared by the clients in it. */
export interface CampaniaDemo {
  readonly id: string;
  readonly indice: number;
  readonly nombre: string;
  readonly tipo: 'CORREO' | 'EVENTO' | 'LLAMADA' | 'WEB' | 'REDES' | 'REFERIDOS';
  readonly estado: 'PLANEADA' | 'ACTIVA' | 'PAUSADA' | 'TERMINADA' | 'CANCELADA';
  readonly inicio: string;
  readonly fin: string | null;
  /** MXN. */
  readonly costoPresupuesto: string;
  /** MXN; null while nothing was spent. */
  readonly costoReal: string | null;
  /** How many it was meant to reach, contacts of all clients and others. */
  readonly audiencia: number;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

/** A client in a campaign, once in each. */
export interface MiembroCampaniaDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly campaniaId: string;
  readonly incorporadoEn: string;
  readonly estado: 'AGREGADO' | 'ENVIADO' | 'ABRIO' | 'RESPONDIO' | 'CONVIRTIO' | 'BAJA';
  readonly enviados: number;
  readonly aperturas: number;
  readonly clics: number;
  readonly respondioEn: string | null;
}

export type EtapaOportunidad =
  | 'PROSPECCION'
  | 'CALIFICACION'
  | 'ANALISIS'
  | 'PROPUESTA'
  | 'NEGOCIACION'
  | 'GANADA'
  | 'PERDIDA';

export interface OportunidadDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly nombre: string;
  readonly etapa: EtapaOportunidad;
  readonly importe: string;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  /** 0 to 100; 100 exactly when GANADA, 0 exactly when PERDIDA. */
  readonly probabilidad: number;
  readonly cierreEsperado: string;
  /** There exactly when GANADA or PERDIDA. */
  readonly cierreReal: string | null;
  readonly motivoPerdida: string | null;
  readonly origen: string | null;
  /** One of `miembrosCampania(i)`. */
  readonly campaniaId: string | null;
  readonly contactoId: string;
  readonly responsableId: string;
  /** Oldest first; the first has `de: null`, the last one's `a` is `etapa`. */
  readonly historialEtapas: readonly {
    readonly id: string;
    readonly de: EtapaOportunidad | null;
    readonly a: EtapaOportunidad;
    readonly en: string;
    readonly porId: string;
  }[];
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface PartidaCotizacionDemo {
  readonly id: string;
  readonly articulo: ArticuloDemo;
  readonly descripcion: string;
  readonly cantidad: string;
  readonly precio: string;
  readonly descuentoPct: string;
  /** cantidad × precio × (1 − descuentoPct / 100), to the cent. */
  readonly importe: string;
}

export interface CotizacionDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly folio: string;
  readonly estado: 'BORRADOR' | 'ENVIADA' | 'ACEPTADA' | 'RECHAZADA' | 'VENCIDA' | 'REEMPLAZADA' | 'CANCELADA';
  /** null exactly in BORRADOR. */
  readonly emitidaEn: string | null;
  readonly vigenteHasta: string;
  readonly partidas: readonly PartidaCotizacionDemo[];
  /** Before discounts. */
  readonly subtotal: string;
  /** Of all lines. */
  readonly descuento: string;
  readonly iva: string;
  /** subtotal − descuento + iva. */
  readonly total: string;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  readonly revision: number;
  /** The revision before, whose estado is REEMPLAZADA. */
  readonly reemplazaAId: string | null;
  readonly oportunidadId: string | null;
  /** The sale it became: only in ACEPTADA. */
  readonly ventaId: string | null;
  readonly motivoRechazo: string | null;
  readonly responsableId: string;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface HitoDemo {
  readonly id: string;
  readonly nombre: string;
  readonly plan: string;
  readonly real: string | null;
  /** Those of a project add up to 100. */
  readonly pesoPct: string;
}

export interface ProyectoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly clave: string;
  readonly nombre: string;
  readonly estado: 'PLANEADO' | 'ACTIVO' | 'EN_PAUSA' | 'TERMINADO' | 'CANCELADO';
  readonly inicio: string;
  readonly finPlan: string;
  /** There exactly in TERMINADO: the day of the last milestone. */
  readonly finReal: string | null;
  readonly presupuesto: string;
  readonly moneda: 'MXN';
  /** What its done milestones weigh. */
  readonly avancePct: string;
  readonly costoReal: string;
  /** The share of `presupuesto` of the milestones planned for `hoy` or before. */
  readonly valorPlaneado: string;
  readonly liderId: string;
  readonly hitos: readonly HitoDemo[];
  /** Sales of `ventas(i)` that belong to it, and so their invoices; a sale is of one project at most. */
  readonly ventaIds: readonly string[];
  /** Cases of `casos(i)` that belong to it; a case is of one project at most. */
  readonly casoIds: readonly string[];
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}
