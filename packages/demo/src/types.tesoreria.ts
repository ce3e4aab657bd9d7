/** What is charged by the period, moved with a waybill, banked, and earned on it. */
import type { ArticuloDemo, CfdiDemo } from './types.comercio.ts';

export interface RentaDemo {
  readonly id: string;
  readonly clienteId: string;
  /** Number of the contract, unique in the company. */
  readonly contrato: string;
  readonly tipo: 'RENTA' | 'SUSCRIPCION';
  readonly estado: 'PRUEBA' | 'ACTIVA' | 'EN_GRACIA' | 'MOROSA' | 'PAUSADA' | 'CANCELADA' | 'TERMINADA';
  readonly articulo: ArticuloDemo;
  /** One of `activos(i)`; only of tipo RENTA. */
  readonly activoId: string | null;
  readonly periodicidad:
    | 'DIARIA'
    | 'SEMANAL'
    | 'QUINCENAL'
    | 'MENSUAL'
    | 'BIMESTRAL'
    | 'TRIMESTRAL'
    | 'SEMESTRAL'
    | 'ANUAL';
  /** Without IVA, per period. */
  readonly importe: string;
  readonly moneda: 'MXN' | 'USD';
  /** Of the day it began. */
  readonly tipoCambio: string;
  readonly inicio: string;
  readonly fin: string | null;
  /** null once CANCELADA or TERMINADA; of a PRUEBA, the day it begins to be charged. */
  readonly proximoCargo: string | null;
  readonly renovacionAutomatica: boolean;
  readonly canceladaEn: string | null;
  readonly motivoBaja: string | null;
  readonly creadoEn: string;
  /** Of a PAUSADA, when it was paused: nothing is charged from that day on. */
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface UbicacionDemo {
  readonly id: string;
  readonly tipo: 'Origen' | 'Destino';
  /** `OR000001`, `DE000001`; null where there is no Carta Porte. */
  readonly idUbicacion: string | null;
  readonly rfc: string;
  readonly nombre: string | null;
  readonly fechaHora: string;
  /** null for the origin. */
  readonly distanciaKm: string | null;
  /** One of `direcciones(i)`; null where it is a warehouse of ours. */
  readonly direccionId: string | null;
  readonly codigoPostal: string;
}

export interface CartaPorteDemo {
  /** `CCC` and the rest of a UUID. */
  readonly idCcp: string;
  readonly version: '3.1';
  readonly internacional: boolean;
  readonly distanciaTotalKm: string;
  readonly pesoBrutoTotal: string;
  readonly mercancias: readonly {
    readonly id: string;
    readonly bienesTransp: string;
    readonly descripcion: string;
    readonly cantidad: string;
    readonly claveUnidad: string;
    readonly pesoKg: string;
    readonly valor: string | null;
    readonly moneda: string | null;
    readonly materialPeligroso: boolean | null;
    readonly loteSerieId: string | null;
  }[];
  readonly autotransporte: {
    readonly id: string;
    readonly permSct: string;
    readonly numPermiso: string;
    readonly configVehicular: string;
    readonly placa: string;
    readonly anioModelo: number;
    readonly pesoBrutoVehicular: string;
    readonly aseguradora: string;
    readonly polizaSeguro: string;
    readonly remolques: readonly string[];
  } | null;
  readonly figuras: readonly {
    readonly id: string;
    readonly tipo: string;
    readonly rfc: string | null;
    readonly nombre: string;
    readonly licencia: string | null;
  }[];
}

/** Type T; moneda XXX, everything 0. */
export interface FacturaTrasladoDemo extends CfdiDemo {
  /** One of `movimientos(i)`. */
  readonly movimientoId: string;
  /** The origin, then one destination or more. */
  readonly ubicaciones: readonly UbicacionDemo[];
  /** Invoices of `facturas(i)` that it names in `relacionados` (05). */
  readonly facturaIds: readonly string[];
  /** null where the way does not need one (local). */
  readonly cartaPorte: CartaPorteDemo | null;
}

/** The company's own: a bank account or a cash box. */
export interface CuentaTesoreriaDemo {
  readonly id: string;
  /** Unique in the company. */
  readonly alias: string;
  readonly tipo: 'BANCO' | 'CAJA';
  /** null for a cash box, as `clabe`. */
  readonly banco: string | null;
  readonly clabe: string | null;
  readonly moneda: 'MXN' | 'USD';
}

export type TipoDocumentoConciliable = 'Factura' | 'CfdiPago' | 'NotaCredito' | 'Comision';

export interface PartidaConciliacionDemo {
  readonly id: string;
  readonly documento: { readonly tipo: TipoDocumentoConciliable; readonly id: string };
  /** Of the movement, in its currency. Those in force add up to its `importe` at most. */
  readonly importe: string;
  /** Of the document, in its currency. */
  readonly importeDocumento: string;
  readonly regla: string;
  /** null: by hand. */
  readonly puntaje: number | null;
  readonly porId: string;
  readonly en: string;
  readonly revertidaEn: string | null;
}

/** A line of a bank statement or of a cash box. */
export interface MovimientoBancarioDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly cuentaId: string;
  readonly fecha: string;
  readonly fechaValor: string | null;
  readonly tipo: 'DEPOSITO' | 'RETIRO';
  readonly importe: string;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  readonly referencia: string | null;
  readonly claveRastreo: string | null;
  readonly concepto: string;
  readonly formaPago: string | null;
  readonly idExterno: string;
  /** Set by hand: not to be reconciled. */
  readonly ignorado: boolean;
  /** Oldest first; none of an ignored one. */
  readonly partidas: readonly PartidaConciliacionDemo[];
  /** The payment (`pago.id` of one of `pagos(i)` in force) that this is the money of. */
  readonly pagoId: string | null;
  readonly creadoEn: string;
}

export interface ComisionDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly beneficiario: { readonly tipo: 'Usuario' | 'Cliente'; readonly id: string };
  readonly esquema: 'SOBRE_FACTURADO' | 'SOBRE_COBRADO' | 'SOBRE_MARGEN' | 'REFERIDO';
  readonly base: string;
  /** Fraction: `0.03` is 3 %. */
  readonly tasa: string;
  /** base × tasa to the cent; both negative exactly in REVERTIDA. */
  readonly importe: string;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  readonly estado: 'DEVENGADA' | 'APROBADA' | 'PAGADA' | 'REVERTIDA';
  readonly devengadaEn: string;
  /** There exactly in PAGADA. */
  readonly pagadaEn: string | null;
  readonly facturaId: string | null;
  readonly ventaId: string | null;
  /** The one that a REVERTIDA takes back, else null. */
  readonly revierteId: string | null;
  /** The note for which it is taken back; null where it was the cancellation of the invoice. */
  readonly notaCreditoId: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface RegistroFlujoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly fecha: string;
  readonly sentido: 'INGRESO' | 'EGRESO';
  readonly certeza: 'REAL' | 'COMPROMETIDO' | 'PROYECTADO';
  readonly categoria: 'COBRANZA' | 'ANTICIPO' | 'REEMBOLSO' | 'NOTA_CREDITO' | 'COMISION' | 'RENTA' | 'OTRO';
  readonly concepto: string;
  /** Always positive; `sentido` says which way. */
  readonly importe: string;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  readonly facturaId: string | null;
  readonly cfdiPagoId: string | null;
  readonly notaCreditoId: string | null;
  readonly rentaId: string | null;
  readonly movimientoBancarioId: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}
