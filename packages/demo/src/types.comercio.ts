/** What is sold, moved, invoiced and paid. */

/** Which of the two catalogue types an article is; it never changes. */
export type TipoArticulo = 'Inventariable' | 'NoInventariable';

export interface ArticuloDemo {
  readonly id: string;
  readonly indice: number;
  readonly tipo: TipoArticulo;
  readonly sku: string;
  readonly nombre: string;
  readonly claveProdServ: string;
  readonly claveUnidad: string;
  readonly objetoImp: string;
  /** `0.16`, `0.08` or `0`. */
  readonly tasaIva: string;
  readonly activo: boolean;
  /** Inventariable only, else null. */
  readonly categoria: string | null;
  readonly controla: 'NINGUNO' | 'LOTE' | 'SERIE' | null;
  readonly garantiaMeses: number | null;
  /** What all warehouses together hold. */
  readonly existencia: string | null;
  /** NoInventariable only, else null. */
  readonly duracionEstimadaMin: number | null;
  /** MXN without IVA. */
  readonly precioLista: string;
  /** MXN; null for services. */
  readonly costoUnitario: string | null;
  readonly creadoEn: string;
}

export interface AlmacenDemo {
  readonly id: string;
  readonly clave: string;
  readonly nombre: string;
  readonly codigoPostal: string;
  readonly activo: boolean;
}

export interface PartidaVentaDemo {
  readonly id: string;
  readonly articulo: ArticuloDemo;
  readonly cantidad: string;
  readonly surtido: string;
  readonly facturado: string;
  readonly precio: string;
  readonly importe: string;
  /** In the sale's currency, frozen; null when unknown (services). */
  readonly costoUnitario: string | null;
}

export interface VentaDemo {
  readonly id: string;
  readonly clienteId: string;
  /** Chronological in the company: `V-000001`. */
  readonly folio: string;
  readonly estado: 'BORRADOR' | 'CONFIRMADA' | 'PARCIAL' | 'SURTIDA' | 'FACTURADA' | 'CERRADA' | 'CANCELADA';
  readonly fecha: string;
  readonly entregaComprometida: string | null;
  readonly partidas: readonly PartidaVentaDemo[];
  readonly subtotal: string;
  readonly iva: string;
  readonly total: string;
  readonly moneda: 'MXN' | 'USD';
  /** Pesos per unit; `1` for MXN. */
  readonly tipoCambio: string;
  readonly vendedorId: string;
  readonly direccionEnvioId: string;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

export interface ParteFiscalDemo {
  readonly rfc: string;
  readonly nombre: string;
  readonly regimen: string;
  readonly cp: string;
}

export interface ImpuestoDemo {
  /** false: withheld. */
  readonly traslado: boolean;
  readonly impuesto: string;
  readonly tipoFactor: 'Tasa' | 'Cuota' | 'Exento';
  readonly tasaOCuota: string | null;
  readonly base: string;
  /** Six decimals. */
  readonly importe: string | null;
}

export interface ConceptoDemo {
  readonly id: string;
  readonly articulo: ArticuloDemo;
  readonly claveProdServ: string;
  readonly claveUnidad: string;
  readonly noIdentificacion: string;
  readonly descripcion: string;
  readonly cantidad: string;
  readonly valorUnitario: string;
  readonly importe: string;
  readonly descuento: string;
  readonly objetoImp: string;
  readonly impuestos: readonly ImpuestoDemo[];
  readonly costoUnitario: string | null;
}

export interface CancelacionDemo {
  readonly motivo: string;
  readonly uuidSustitucion: string | null;
  readonly estatus:
    | 'NINGUNO'
    | 'EN_PROCESO'
    | 'RECHAZADA'
    | 'CANCELADO_CON_ACEPTACION'
    | 'CANCELADO_SIN_ACEPTACION'
    | 'PLAZO_VENCIDO';
  readonly solicitadaEn: string;
  readonly resueltaEn: string | null;
}

/** What every CFDI carries. Amounts have two decimals, of the document's currency. */
export interface CfdiDemo {
  readonly id: string;
  readonly clienteId: string;
  /** null only in BORRADOR, as `fechaTimbrado`, `serie` and `folio`. */
  readonly uuid: string | null;
  readonly serie: string | null;
  readonly folio: string | null;
  /** Local to `cpExpedicion`, no zone. */
  readonly fecha: string;
  readonly fechaTimbrado: string | null;
  readonly cpExpedicion: string;
  /** `fecha` as an instant. */
  readonly instante: string;
  readonly emisor: ParteFiscalDemo;
  readonly receptor: ParteFiscalDemo;
  readonly moneda: string;
  /** `1` for MXN; null for XXX. */
  readonly tipoCambio: string | null;
  readonly subtotal: string;
  readonly descuento: string;
  readonly trasladados: string;
  readonly retenidos: string;
  readonly total: string;
  readonly exportacion: string;
  readonly estado: 'BORRADOR' | 'TIMBRADO' | 'CANCELACION_EN_PROCESO' | 'CANCELADO';
  readonly estadoSat: 'VIGENTE' | 'CANCELADO' | 'NO_ENCONTRADO' | null;
  readonly esCancelable: 'SIN_ACEPTACION' | 'CON_ACEPTACION' | 'NO_CANCELABLE' | null;
  readonly cancelacion: CancelacionDemo | null;
  readonly relacionados: readonly { readonly tipoRelacion: string; readonly uuid: string }[];
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

/** Type I. `saldo` = total − REP in force − notes in force; 0 and NO_APLICA when cancelled or a draft. */
export interface FacturaDemo extends CfdiDemo {
  /** What is invoiced: a sale of `ventas(i)`, or a period of one of `rentas(i)`. */
  readonly ventaId: string | null;
  readonly rentaId: string | null;
  readonly moneda: 'MXN' | 'USD';
  readonly tipoCambio: string;
  readonly metodoPago: 'PUE' | 'PPD';
  /** `99` exactly when PPD. */
  readonly formaPago: string;
  readonly usoCfdi: string;
  readonly condiciones: string | null;
  readonly vencimiento: string;
  readonly conceptos: readonly ConceptoDemo[];
  /** Already settled by REP and notes in force, or (PUE) by its deposit. */
  readonly pagado: string;
  readonly saldo: string;
  readonly estadoCobro: 'NO_APLICA' | 'PENDIENTE' | 'PARCIAL' | 'PAGADA';
  /** Day of the PUE deposit, else null. */
  readonly pagadaEn: string | null;
}

export interface DocumentoRelacionadoDemo {
  readonly id: string;
  readonly facturaId: string;
  /** The invoice's UUID. */
  readonly idDocumento: string;
  readonly serie: string;
  readonly folio: string;
  readonly moneda: string;
  /** Ten decimals at most; `1` when both currencies are the same. */
  readonly equivalencia: string;
  readonly numParcialidad: number;
  readonly saldoAnterior: string;
  readonly pagado: string;
  readonly saldoInsoluto: string;
  readonly objetoImp: string;
  readonly impuestos: readonly ImpuestoDemo[];
}

/** Type P, one Pago each; moneda XXX, total 0. A CANCELADO one is followed by the one that replaces it (04), which pays the same. */
export interface PagoDemo extends CfdiDemo {
  readonly usoCfdi: 'CP01';
  readonly pago: {
    readonly id: string;
    readonly fechaPago: string;
    readonly formaPago: string;
    readonly moneda: 'MXN' | 'USD';
    readonly tipoCambio: string;
    readonly monto: string;
    readonly numeroOperacion: string | null;
    readonly rfcBancoOrdenante: string | null;
    readonly cuentaOrdenante: string | null;
    readonly rfcBancoBeneficiario: string | null;
    readonly cuentaBeneficiaria: string | null;
    readonly documentosRelacionados: readonly DocumentoRelacionadoDemo[];
  };
  readonly montoTotalMxn: string;
}

/** Type E, applied whole to one invoice. */
export interface NotaCreditoDemo extends CfdiDemo {
  readonly motivo: 'DEVOLUCION' | 'DESCUENTO' | 'BONIFICACION' | 'APLICACION_ANTICIPO' | 'CORRECCION';
  readonly tipoRelacion: string;
  readonly formaPago: string;
  readonly metodoPago: 'PUE';
  readonly usoCfdi: string;
  readonly facturaId: string;
  readonly conceptos: readonly ConceptoDemo[];
  readonly aplicaciones: readonly {
    readonly id: string;
    readonly facturaId: string;
    readonly importe: string;
    readonly aplicadaEn: string;
  }[];
  /** The warehouse entry of a DEVOLUCION, else null. */
  readonly movimientoId: string | null;
}

export interface PartidaMovimientoDemo {
  readonly id: string;
  /** Always an Inventariable. */
  readonly articulo: ArticuloDemo;
  readonly pedido: string;
  readonly surtido: string;
  readonly lotes: readonly { readonly id: string; readonly loteSerieId: string; readonly cantidad: string }[];
  readonly costoUnitario: string;
}

export interface MovimientoDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly folio: string;
  readonly tipo:
    | 'SALIDA_VENTA'
    | 'ENTRADA_DEVOLUCION'
    | 'TRASPASO'
    | 'CONSIGNACION'
    | 'PRESTAMO'
    | 'DEVOLUCION_PRESTAMO'
    | 'AJUSTE';
  readonly estado: 'BORRADOR' | 'RESERVADO' | 'EN_TRANSITO' | 'ENTREGADO' | 'CANCELADO';
  readonly almacenOrigenId: string | null;
  readonly almacenDestinoId: string | null;
  readonly fecha: string;
  readonly comprometidaPara: string | null;
  readonly partidas: readonly PartidaMovimientoDemo[];
  readonly ventaId: string | null;
  readonly notaCreditoId: string | null;
  readonly direccionId: string | null;
  readonly guia: string | null;
  readonly paqueteria: string | null;
  readonly creadoEn: string;
  readonly actualizadoEn: string;
  readonly version: number;
}

/** What one client got of a lot, or one serial number. Unique by (articulo, clave), a LOTE's within the client. */
export interface LoteSerieDemo {
  readonly id: string;
  readonly clienteId: string;
  readonly tipo: 'LOTE' | 'SERIE';
  readonly clave: string;
  readonly articulo: ArticuloDemo;
  /** What was delivered. */
  readonly cantidad: string;
  /** What of it the client still has. */
  readonly enPoder: string;
  /** When the last of it came back; null while something is left. */
  readonly devueltoEn: string | null;
  readonly fabricadoEn: string;
  readonly caducaEn: string | null;
  readonly entregadoEn: string | null;
  /** null: lent, not sold. */
  readonly ventaId: string | null;
  readonly movimientoId: string;
  readonly direccionId: string;
  readonly creadoEn: string;
}
