/** What a client has in its hands: assets, services, goods. */
import type { ArticuloDemo } from './types.comercio.ts';
import type { PrioridadCaso } from './types.servicio.ts';

export interface AsignacionActivoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly direccionId: string | null;
  readonly desde: string;
  /** Last day, included; null: still there. */
  readonly hasta: string | null;
  readonly devolucionEsperada: string | null;
  /** One of `rentas(i)`: `id('renta.activo', desde, i, n)` of an EN_RENTA that is `activos(i)[n]`. */
  readonly rentaId: string | null;
  readonly condicionSalida: string | null;
  readonly condicionRegreso: string | null;
}

/** A thing of ours, with a plate, at a client or that came back from it. */
export interface ActivoDemo {
  readonly id: string;
  /** The client of its last assignment. */
  readonly clienteId: string;
  /** `ACT-000001-01`, unique in the company: of whom, and which of theirs. */
  readonly numero: string;
  readonly articulo: ArticuloDemo;
  /** One of `lotes(i)` where it went out with a loan. */
  readonly loteSerieId: string | null;
  readonly estado: 'DISPONIBLE' | 'EN_PRESTAMO' | 'EN_RENTA' | 'EN_REPARACION' | 'EXTRAVIADO' | 'BAJA';
  /** Oldest first, no two on the same day. The last one is open exactly in EN_PRESTAMO, EN_RENTA and EXTRAVIADO. */
  readonly asignaciones: readonly AsignacionActivoDemo[];
  /** Where it is now, if at the client. */
  readonly direccionId: string | null;
  /** MXN. */
  readonly valorLibros: string;
  /** Oldest first, never decreasing, each with the client that had it that day. */
  readonly lecturas: readonly {
    readonly id: string;
    readonly clienteId: string;
    readonly en: string;
    readonly valor: string;
    readonly unidad: string;
    readonly porId: string;
  }[];
  /** MXN per unit of its readings; null where use is not charged. */
  readonly tarifaUso: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

/** A service and the client: one per pair. */
export interface ServicioDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly articulo: ArticuloDemo;
  readonly vinculo: 'CONTRATADO' | 'INTERES' | 'HISTORICO';
  readonly desde: string | null;
  readonly hasta: string | null;
  /** MXN without IVA. */
  readonly importeAcumulado: string;
  readonly ultimaPrestacion: string | null;
}

/** A product and the client: one per pair. */
export interface ProductoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly articulo: ArticuloDemo;
  readonly interes: 'COMPRADO' | 'COTIZADO' | 'FAVORITO';
  /** Bought; 0 unless COMPRADO, as `importe` and `compras`. */
  readonly cantidad: string;
  /** MXN without IVA, at each sale's exchange rate. */
  readonly importe: string;
  readonly primeraCompra: string | null;
  readonly ultimaCompra: string | null;
  readonly compras: number;
}

/** A product taken back from the market, by the keys of its lots and its serial numbers; of the company as a whole. */
export interface RetiroDemo {
  readonly id: string;
  readonly folio: string;
  readonly motivo: string;
  readonly severidad: PrioridadCaso;
  readonly emitidoEn: string;
  /** null while it goes on. */
  readonly cerradoEn: string | null;
  /** Some of CLI-000001's, and of whoever else got of them. */
  readonly claves: readonly { readonly id: string; readonly productoId: string; readonly clave: string }[];
}

/** A lot of `lotes(i)` that a GARANTIA_EXTENDIDA of `polizas(i)` covers. */
export interface CoberturaLoteDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly loteSerieId: string;
  readonly polizaId: string;
  readonly vigenteDesde: string;
  readonly vigenteHasta: string;
}
