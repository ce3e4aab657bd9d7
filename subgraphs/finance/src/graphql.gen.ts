export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Clave bancaria estandarizada: 18 dígitos con su dígito de control. */
  Clabe: { input: string; output: string; }
  /** Código postal mexicano: cinco dígitos, con sus ceros a la izquierda. */
  CodigoPostal: { input: string; output: string; }
  /** Día civil en la zona de la empresa: `AAAA-MM-DD`. */
  Date: { input: string; output: string; }
  /** Instante en UTC con milisegundos: `2026-11-24T14:05:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Número decimal exacto, como texto: sin exponente ni ceros a la derecha; el dinero conserva al menos dos decimales. */
  Decimal: { input: string; output: string; }
  /** Dirección de correo electrónico. */
  Email: { input: string; output: string; }
  /** Fecha y hora local sin zona, como la lleva un CFDI: `2026-11-24T08:05:00`. */
  FechaHoraLocal: { input: string; output: string; }
  /** Valor JSON cualquiera. */
  JSON: { input: unknown; output: unknown; }
  /** Registro Federal de Contribuyentes, de 12 (moral) o 13 (física) caracteres. */
  RFC: { input: string; output: string; }
  /** Teléfono en formato E.164: `+525512345678`. */
  Telefono: { input: string; output: string; }
  /** Identificador universal único, en minúsculas. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Parte de una nota que se aplica a una factura. */
export type AplicacionNota = {
  __typename?: 'AplicacionNota';
  /** Cuándo se aplicó. */
  aplicadaEn: Scalars['DateTime']['output'];
  /** Factura. */
  factura: Factura;
  /** Importe, en la moneda de la factura. */
  importe: Scalars['Decimal']['output'];
};

export type ArticuloCatalogo = {
  id: Scalars['ID']['output'];
};

/** Vehículo que traslada la mercancía por carretera. */
export type Autotransporte = {
  __typename?: 'Autotransporte';
  /** Año modelo. */
  anioModelo: Scalars['Int']['output'];
  /** Aseguradora de la responsabilidad civil. */
  aseguradora: Scalars['String']['output'];
  /** Configuración del vehículo (c_ConfigAutotransporte). */
  configVehicular: ClaveSat;
  /** Número del permiso. */
  numPermiso: Scalars['String']['output'];
  /** Tipo de permiso (c_TipoPermiso). */
  permSct: ClaveSat;
  /** Peso bruto vehicular, en toneladas. */
  pesoBrutoVehicular: Scalars['Decimal']['output'];
  /** Placa, sin guiones ni espacios. */
  placa: Scalars['String']['output'];
  /** Número de la póliza de ese seguro. */
  polizaSeguro: Scalars['String']['output'];
  /** Placas de los remolques; dos a lo más. */
  remolques: Array<Scalars['String']['output']>;
};

/** Cancelación de un comprobante. */
export type Cancelacion = {
  __typename?: 'Cancelacion';
  /** En qué va. */
  estatus: EstatusCancelacion;
  /** Motivo (c_MotivoCancelacion). */
  motivo: ClaveSat;
  /** Cuándo se resolvió. */
  resueltaEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se pidió. */
  solicitadaEn: Scalars['DateTime']['output'];
  /** Folio fiscal del que lo sustituye; sólo con motivo 01. */
  uuidSustitucion: Maybe<Scalars['UUID']['output']>;
};

/** Complemento Carta Porte. */
export type CartaPorte = {
  __typename?: 'CartaPorte';
  /** Vehículo; nulo si no va por carretera. */
  autotransporte: Maybe<Autotransporte>;
  /** Kilómetros del recorrido completo. */
  distanciaTotalKm: Maybe<Scalars['Decimal']['output']>;
  /** Personas que intervienen en el traslado. */
  figuras: Array<FiguraTransporte>;
  /** Identificador del complemento: `CCC`, cinco hexadecimales y el resto de un UUID. */
  idCcp: Scalars['String']['output'];
  /** Si la mercancía entra al país o sale de él. */
  internacional: Scalars['Boolean']['output'];
  /** Lo que se traslada. */
  mercancias: Array<MercanciaCp>;
  /** Peso bruto de toda la mercancía, en kilogramos. */
  pesoBrutoTotal: Scalars['Decimal']['output'];
  /** Origen y destinos, en el orden del recorrido; dos al menos. */
  ubicaciones: Array<Ubicacion>;
  /** Versión del complemento. */
  version: Scalars['String']['output'];
};

/** Comprobante Fiscal Digital por Internet, versión 4.0. */
export type Cfdi = {
  /** Su cancelación, si se pidió. */
  cancelacion: Maybe<Cancelacion>;
  /** Código postal del lugar de expedición. */
  cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Descuento. */
  descuento: Scalars['Decimal']['output'];
  /** Quien lo expide. */
  emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  exportacion: ClaveSat;
  /** Fecha de expedición, local al lugar donde se expide. */
  fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  instante: Scalars['DateTime']['output'];
  /** Moneda ISO 4217; `XXX` en traslados y pagos. */
  moneda: Scalars['String']['output'];
  /** Quien lo recibe. */
  receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  relacionados: Array<CfdiRelacionado>;
  /** Impuestos retenidos. */
  retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante. */
  tipo: TipoComprobante;
  /** Pesos por unidad de la moneda; nulo si es XXX. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total. */
  total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  uuid: Maybe<Scalars['UUID']['output']>;
};

/** Relación con otro comprobante. */
export type CfdiRelacionado = {
  __typename?: 'CfdiRelacionado';
  /** El otro, si es nuestro. */
  cfdi: Maybe<Cfdi>;
  /** Tipo de relación (c_TipoRelacion). */
  tipoRelacion: ClaveSat;
  /** Folio fiscal del otro. */
  uuid: Scalars['UUID']['output'];
};

/** Clave de un catálogo del SAT con su descripción oficial. */
export type ClaveSat = {
  __typename?: 'ClaveSat';
  /** Clave tal como la publica el SAT, con sus ceros. */
  clave: Scalars['String']['output'];
  /** Descripción oficial. */
  descripcion: Scalars['String']['output'];
  /** Si el catálogo la tiene vigente hoy. */
  vigente: Scalars['Boolean']['output'];
};

export type Cliente = {
  __typename?: 'Cliente';
  /** Facturas: CFDI de ingreso. */
  facturas: Maybe<FacturasConnection>;
  /** Facturas de traslado: CFDI de la mercancía que viaja por este cliente. */
  facturasTraslado: Maybe<FacturasTrasladoConnection>;
  id: Scalars['ID']['output'];
  /** Notas de crédito: CFDI de egreso. */
  notasCredito: Maybe<NotasCreditoConnection>;
};


export type ClienteFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FacturasOrden>>;
};


export type ClienteFacturasTrasladoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasTrasladoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FacturasTrasladoOrden>>;
};


export type ClienteNotasCreditoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NotasCreditoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<NotasCreditoOrden>>;
};

/** Renglón de una factura. */
export type Concepto = {
  __typename?: 'Concepto';
  /** Artículo del catálogo. */
  articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad. */
  cantidad: Scalars['Decimal']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  claveUnidad: ClaveSat;
  /** Costo por unidad, congelado al facturar. */
  costoUnitario: Maybe<Scalars['Decimal']['output']>;
  /** Descripción. */
  descripcion: Scalars['String']['output'];
  /** Descuento. */
  descuento: Scalars['Decimal']['output'];
  /** Cantidad por precio. */
  importe: Scalars['Decimal']['output'];
  /** Impuestos del renglón. */
  impuestos: Array<ImpuestoConcepto>;
  /** Clave interna del artículo. */
  noIdentificacion: Maybe<Scalars['String']['output']>;
  /** Objeto de impuesto (c_ObjetoImp). */
  objetoImp: ClaveSat;
  /** Precio por unidad, sin impuestos. */
  valorUnitario: Scalars['Decimal']['output'];
};

/** Importe con su moneda y lo que vale en pesos al tipo de cambio del propio documento. */
export type Dinero = {
  __typename?: 'Dinero';
  /** Importe en su moneda. */
  importe: Scalars['Decimal']['output'];
  /** Importe en pesos mexicanos, a dos decimales. */
  importeMxn: Scalars['Decimal']['output'];
  /** Moneda ISO 4217. */
  moneda: Scalars['String']['output'];
  /** Pesos por unidad de la moneda; `1` si es MXN. */
  tipoCambio: Scalars['Decimal']['output'];
};

export type Direccion = {
  __typename?: 'Direccion';
  id: Scalars['ID']['output'];
};

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Parte de un pago que se aplica a un documento. */
export type DocumentoRelacionado = {
  __typename?: 'DocumentoRelacionado';
  /** Unidades de la moneda del documento por una de la del pago. */
  equivalencia: Maybe<Scalars['Decimal']['output']>;
  /** La factura, si es nuestra. */
  factura: Maybe<Factura>;
  /** Folio. */
  folio: Maybe<Scalars['String']['output']>;
  /** Folio fiscal del documento, o su número de operación. */
  idDocumento: Scalars['String']['output'];
  /** Impuestos de la parte pagada. */
  impuestos: Array<ImpuestoDr>;
  /** Moneda del documento. */
  moneda: Scalars['String']['output'];
  /** Número de parcialidad, desde 1. */
  numParcialidad: Scalars['Int']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  objetoImp: ClaveSat;
  /** Lo que se paga. */
  pagado: Scalars['Decimal']['output'];
  /** Saldo antes de este pago. */
  saldoAnterior: Scalars['Decimal']['output'];
  /** Saldo después de este pago. */
  saldoInsoluto: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
};

/** Cómo puede cancelarse un comprobante. */
export type EsCancelable =
  /** Si el receptor lo acepta. */
  | 'CON_ACEPTACION'
  /** No: tiene comprobantes relacionados vigentes. */
  | 'NO_CANCELABLE'
  /** Sin que el receptor lo acepte. */
  | 'SIN_ACEPTACION';

/** En qué va un comprobante. */
export type EstadoCfdi =
  /** Sin timbrar. */
  | 'BORRADOR'
  /** Vigente, con su cancelación pedida. */
  | 'CANCELACION_EN_PROCESO'
  /** Cancelado. */
  | 'CANCELADO'
  /** Timbrado y vigente. */
  | 'TIMBRADO';

/** Cuánto se ha cobrado de una factura. */
export type EstadoCobro =
  /** Es borrador o está cancelada. */
  | 'NO_APLICA'
  /** No se debe nada. */
  | 'PAGADA'
  /** Se debe una parte. */
  | 'PARCIAL'
  /** Se debe entera. */
  | 'PENDIENTE';

/** Estado de un comprobante según el SAT. */
export type EstadoSat =
  /** Cancelado. */
  | 'CANCELADO'
  /** El SAT no lo conoce. */
  | 'NO_ENCONTRADO'
  /** Vigente. */
  | 'VIGENTE';

/** En qué va una cancelación. */
export type EstatusCancelacion =
  /** Cancelado con aceptación. */
  | 'CANCELADO_CON_ACEPTACION'
  /** Cancelado sin aceptación. */
  | 'CANCELADO_SIN_ACEPTACION'
  /** En proceso. */
  | 'EN_PROCESO'
  /** Sin respuesta del SAT aún. */
  | 'NINGUNO'
  /** Cancelado por vencer el plazo del receptor. */
  | 'PLAZO_VENCIDO'
  /** El receptor la rechazó. */
  | 'RECHAZADA';

/** Factura: CFDI de ingreso, con lo que de ella se debe. */
export type Factura = Cfdi & {
  __typename?: 'Factura';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Pagos (REP vigentes) que se le aplicaron, por parcialidad. */
  aplicaciones: Array<DocumentoRelacionado>;
  /** Su cancelación, si se pidió. */
  cancelacion: Maybe<Cancelacion>;
  /** Cliente al que se facturó. */
  cliente: Maybe<Cliente>;
  /** Lo que se facturó. */
  conceptos: Array<Concepto>;
  /** Condiciones de pago. */
  condiciones: Maybe<Scalars['String']['output']>;
  /** Código postal del lugar de expedición. */
  cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  descuento: Scalars['Decimal']['output'];
  /** Días transcurridos desde su vencimiento si aún se debe; si no, 0. */
  diasVencida: Scalars['Int']['output'];
  /** Quien la expide. */
  emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  estado: EstadoCfdi;
  /** Cuánto se ha cobrado. */
  estadoCobro: EstadoCobro;
  /** Estado según el SAT, la última vez que se consultó. */
  estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  exportacion: ClaveSat;
  /** Fecha de expedición, local al lugar donde se expide. */
  fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  folio: Maybe<Scalars['String']['output']>;
  /** Forma de pago (c_FormaPago); 99 exactamente cuando es PPD. */
  formaPago: ClaveSat;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  instante: Scalars['DateTime']['output'];
  /** Método de pago (c_MetodoPago). */
  metodoPago: MetodoPago;
  /** Moneda ISO 4217. */
  moneda: Scalars['String']['output'];
  /** Notas de crédito que se le aplicaron. */
  notasCredito: Maybe<NotasCreditoConnection>;
  /** Quien la recibe. */
  receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  relacionados: Array<CfdiRelacionado>;
  /** Impuestos retenidos. */
  retenidos: Scalars['Decimal']['output'];
  /** Lo que se debe, en su moneda: total menos lo pagado con REP vigentes, menos lo acreditado con notas vigentes, menos (si es PUE) lo conciliado con el banco. Negativo si se cobró de más; 0 si es borrador o está cancelada. */
  saldo: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: I. */
  tipo: TipoComprobante;
  /** Pesos por unidad de la moneda. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total. */
  total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  trasladados: Scalars['Decimal']['output'];
  /** Uso del CFDI (c_UsoCFDI). */
  usoCfdi: ClaveSat;
  /** Folio fiscal; nulo mientras es borrador. */
  uuid: Maybe<Scalars['UUID']['output']>;
  /** Día en que vence su pago. */
  vencimiento: Scalars['Date']['output'];
  /** Venta que se factura. */
  venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Factura: CFDI de ingreso, con lo que de ella se debe. */
export type FacturaNotasCreditoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NotasCreditoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<NotasCreditoOrden>>;
};

/** Factura de traslado: CFDI que ampara mercancía propia en camino, con su complemento Carta Porte si el trayecto lo pide. */
export type FacturaTraslado = Cfdi & {
  __typename?: 'FacturaTraslado';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Su cancelación, si se pidió. */
  cancelacion: Maybe<Cancelacion>;
  /** Complemento Carta Porte; nulo si el trayecto no lo requiere. */
  cartaPorte: Maybe<CartaPorte>;
  /** Cliente por el que se traslada la mercancía. */
  cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  descuento: Scalars['Decimal']['output'];
  /** A dónde llega, en el orden del recorrido. */
  destinos: Array<Ubicacion>;
  /** Quien la expide. */
  emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  exportacion: ClaveSat;
  /** Facturas de esta mercancía: las que se expidieron antes y ésta nombra (relación 05), y las que se expidieron después y la nombran (06). */
  facturasRelacionadas: Array<Factura>;
  /** Fecha de expedición, local al lugar donde se expide. */
  fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  instante: Scalars['DateTime']['output'];
  /** Moneda: `XXX`. */
  moneda: Scalars['String']['output'];
  /** Movimiento de almacén que ampara. */
  movimientoAlmacen: Maybe<MovimientoAlmacen>;
  /** De dónde sale la mercancía. */
  origen: Ubicacion;
  /** Quien la recibe: en un traslado propio, el mismo que la expide. */
  receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  relacionados: Array<CfdiRelacionado>;
  /** Impuestos retenidos. */
  retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes: 0. */
  subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: T. */
  tipo: TipoComprobante;
  /** Pesos por unidad de la moneda: nulo, no la hay. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total: 0. */
  total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `facturas`. */
export type FacturasCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Saldo. */
  | 'SALDO'
  /** Total. */
  | 'TOTAL'
  /** Vencimiento. */
  | 'VENCIMIENTO';

/** Página de `Factura` con su total. */
export type FacturasConnection = {
  __typename?: 'FacturasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<FacturasEdge>;
  /** Filas de la página. */
  nodes: Array<Factura>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `FacturasConnection`. */
export type FacturasEdge = {
  __typename?: 'FacturasEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Factura;
};

/** Condiciones de `facturas`. */
export type FacturasFiltro = {
  /** Alguno de estos estados. */
  estado?: InputMaybe<Array<EstadoCfdi>>;
  /** Alguno de estos estados de cobro. */
  estadoCobro?: InputMaybe<Array<EstadoCobro>>;
  /** Expedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Folio, solo o con su serie: `1024`, `A-1024`. */
  folio?: InputMaybe<FiltroTexto>;
  /** Alguno de estos métodos de pago. */
  metodoPago?: InputMaybe<Array<MetodoPago>>;
  /** En alguna de estas monedas. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Total, en su moneda. */
  total?: InputMaybe<FiltroImporte>;
  /** Folio fiscal. */
  uuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Vencidas con saldo, o no. */
  vencida?: InputMaybe<Scalars['Boolean']['input']>;
  /** Que vencen en el periodo. */
  vencimiento?: InputMaybe<Periodo>;
};

/** Un campo de orden de `FacturasConnection` y su sentido. */
export type FacturasOrden = {
  /** Campo. */
  campo: FacturasCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
};

/** Campos de orden de `facturasTraslado`. */
export type FacturasTrasladoCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Peso bruto total; las que no llevan Carta Porte, al final. */
  | 'PESO';

/** Página de `FacturaTraslado` con su total. */
export type FacturasTrasladoConnection = {
  __typename?: 'FacturasTrasladoConnection';
  /** Filas de la página con su cursor. */
  edges: Array<FacturasTrasladoEdge>;
  /** Filas de la página. */
  nodes: Array<FacturaTraslado>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `FacturasTrasladoConnection`. */
export type FacturasTrasladoEdge = {
  __typename?: 'FacturasTrasladoEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: FacturaTraslado;
};

/** Condiciones de `facturasTraslado`. */
export type FacturasTrasladoFiltro = {
  /** Con complemento Carta Porte, o sin él. */
  conCartaPorte?: InputMaybe<Scalars['Boolean']['input']>;
  /** Código postal de algún destino. */
  destinoCp?: InputMaybe<FiltroTexto>;
  /** Expedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Texto en el nombre o el RFC de un operador. */
  operador?: InputMaybe<Scalars['String']['input']>;
  /** Código postal del origen. */
  origenCp?: InputMaybe<FiltroTexto>;
  /** Placa del vehículo. */
  placa?: InputMaybe<FiltroTexto>;
};

/** Un campo de orden de `FacturasTrasladoConnection` y su sentido. */
export type FacturasTrasladoOrden = {
  /** Campo. */
  campo: FacturasTrasladoCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
};

/** Persona que interviene en un traslado. */
export type FiguraTransporte = {
  __typename?: 'FiguraTransporte';
  /** Licencia de conducir; la tiene todo operador. */
  licencia: Maybe<Scalars['String']['output']>;
  /** Nombre o razón social. */
  nombre: Scalars['String']['output'];
  /** RFC; nulo si reside en el extranjero. */
  rfc: Maybe<Scalars['RFC']['output']>;
  /** Qué papel tiene (c_FiguraTransporte): 01 operador, 02 propietario… */
  tipo: ClaveSat;
};

/** Filtro de un importe, ambos extremos incluidos. */
export type FiltroImporte = {
  /** Mayor o igual que. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Menor o igual que. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Filtro de una clave o un código. */
export type FiltroTexto = {
  /** Contiene, sin distinguir acentos ni mayúsculas. */
  contiene?: InputMaybe<Scalars['String']['input']>;
  /** Empieza por, sin distinguir acentos ni mayúsculas. */
  empieza?: InputMaybe<Scalars['String']['input']>;
  /** Igual, letra por letra. */
  igual?: InputMaybe<Scalars['String']['input']>;
};

/** Impuesto de un renglón. */
export type ImpuestoConcepto = {
  __typename?: 'ImpuestoConcepto';
  /** Base. */
  base: Scalars['Decimal']['output'];
  /** Importe a seis decimales; nulo si está exento. */
  importe: Maybe<Scalars['Decimal']['output']>;
  /** Impuesto (c_Impuesto). */
  impuesto: ClaveSat;
  /** Tasa o cuota; nula si está exento. */
  tasaOCuota: Maybe<Scalars['Decimal']['output']>;
  /** Tasa, Cuota o Exento. */
  tipoFactor: Scalars['String']['output'];
  /** Si se traslada; si no, se retiene. */
  traslado: Scalars['Boolean']['output'];
};

/** Impuesto de la parte pagada de un documento. */
export type ImpuestoDr = {
  __typename?: 'ImpuestoDr';
  /** Base. */
  base: Scalars['Decimal']['output'];
  /** Importe; nulo si está exento. */
  importe: Maybe<Scalars['Decimal']['output']>;
  /** Impuesto (c_Impuesto). */
  impuesto: ClaveSat;
  /** Tasa o cuota; nula si está exento. */
  tasaOCuota: Maybe<Scalars['Decimal']['output']>;
  /** Tasa, Cuota o Exento. */
  tipoFactor: Scalars['String']['output'];
  /** Si se traslada; si no, se retiene. */
  traslado: Scalars['Boolean']['output'];
};

export type Inventariable = ArticuloCatalogo & {
  __typename?: 'Inventariable';
  id: Scalars['ID']['output'];
};

export type LoteSerie = {
  __typename?: 'LoteSerie';
  id: Scalars['ID']['output'];
};

/** Bien o mercancía que se traslada. */
export type MercanciaCp = {
  __typename?: 'MercanciaCp';
  /** Clave del bien (c_ClaveProdServCP). */
  bienesTransp: ClaveSat;
  /** Cantidad. */
  cantidad: Scalars['Decimal']['output'];
  /** Unidad de la cantidad (c_ClaveUnidad). */
  claveUnidad: ClaveSat;
  /** Descripción. */
  descripcion: Scalars['String']['output'];
  /** Lote o serie del que es. */
  loteSerie: Maybe<LoteSerie>;
  /** Si es material peligroso; nulo si su clave no pide decirlo. */
  materialPeligroso: Maybe<Scalars['Boolean']['output']>;
  /** Moneda ISO 4217 del valor. */
  moneda: Maybe<Scalars['String']['output']>;
  /** Peso, en kilogramos. */
  pesoKg: Scalars['Decimal']['output'];
  /** Valor de la mercancía, en `moneda`. */
  valor: Maybe<Scalars['Decimal']['output']>;
};

/** Método de pago (c_MetodoPago). */
export type MetodoPago =
  /** En parcialidades o diferido. */
  | 'PPD'
  /** En una sola exhibición. */
  | 'PUE';

/** Por qué se expide una nota de crédito. */
export type MotivoNota =
  /** Aplicación de un anticipo. */
  | 'APLICACION_ANTICIPO'
  /** Bonificación. */
  | 'BONIFICACION'
  /** Corrección. */
  | 'CORRECCION'
  /** Descuento. */
  | 'DESCUENTO'
  /** Devolución de mercancía. */
  | 'DEVOLUCION';

export type MovimientoAlmacen = {
  __typename?: 'MovimientoAlmacen';
  id: Scalars['ID']['output'];
};

export type NoInventariable = ArticuloCatalogo & {
  __typename?: 'NoInventariable';
  id: Scalars['ID']['output'];
};

/** Nota de crédito: CFDI de egreso. */
export type NotaCredito = Cfdi & {
  __typename?: 'NotaCredito';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** A qué facturas se aplicó, y cuánto a cada una. */
  aplicaciones: Array<AplicacionNota>;
  /** Su cancelación, si se pidió. */
  cancelacion: Maybe<Cancelacion>;
  /** Cliente que la recibe. */
  cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  descuento: Scalars['Decimal']['output'];
  /** Quien la expide. */
  emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  exportacion: ClaveSat;
  /** La única factura a que se aplicó; nula si son varias. */
  facturaOrigen: Maybe<Factura>;
  /** Fecha de expedición, local al lugar donde se expide. */
  fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  instante: Scalars['DateTime']['output'];
  /** Moneda ISO 4217. */
  moneda: Scalars['String']['output'];
  /** Por qué se expidió. */
  motivo: MotivoNota;
  /** Entrada de almacén de la devolución. */
  movimientoAlmacen: Maybe<MovimientoAlmacen>;
  /** Quien la recibe. */
  receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  relacionados: Array<CfdiRelacionado>;
  /** Impuestos retenidos. */
  retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: E. */
  tipo: TipoComprobante;
  /** Pesos por unidad de la moneda. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Tipo de relación con la factura (c_TipoRelacion). */
  tipoRelacion: ClaveSat;
  /** Total. */
  total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `notasCredito`. */
export type NotasCreditoCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Total. */
  | 'TOTAL';

/** Página de `NotaCredito` con su total. */
export type NotasCreditoConnection = {
  __typename?: 'NotasCreditoConnection';
  /** Filas de la página con su cursor. */
  edges: Array<NotasCreditoEdge>;
  /** Filas de la página. */
  nodes: Array<NotaCredito>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `NotasCreditoConnection`. */
export type NotasCreditoEdge = {
  __typename?: 'NotasCreditoEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: NotaCredito;
};

/** Condiciones de `notasCredito`. */
export type NotasCreditoFiltro = {
  /** Aplicadas a alguna de estas facturas. */
  facturaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Expedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Alguno de estos motivos. */
  motivo?: InputMaybe<Array<MotivoNota>>;
  /** Total, en su moneda. */
  total?: InputMaybe<FiltroImporte>;
};

/** Un campo de orden de `NotasCreditoConnection` y su sentido. */
export type NotasCreditoOrden = {
  /** Campo. */
  campo: NotasCreditoCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
};

/** Dónde está una página dentro de su conexión. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor de la última fila; nulo si la página está vacía. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Si hay filas después de esta página. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Si hay filas antes de esta página. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor de la primera fila; nulo si la página está vacía. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Emisor o receptor de un comprobante. */
export type ParteFiscal = {
  __typename?: 'ParteFiscal';
  /** Código postal de su domicilio fiscal. */
  cp: Maybe<Scalars['CodigoPostal']['output']>;
  /** Nombre o razón social. */
  nombre: Scalars['String']['output'];
  /** Régimen fiscal (c_RegimenFiscal). */
  regimen: ClaveSat;
  /** RFC. */
  rfc: Scalars['RFC']['output'];
};

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido. */
  hasta?: InputMaybe<Scalars['Date']['input']>;
};

/** Consultas. */
export type Query = {
  __typename?: 'Query';
  /** Una factura, por exactamente uno de sus identificadores; nula si no existe o no es visible. */
  factura: Maybe<Factura>;
};


/** Consultas. */
export type QueryFacturaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Tipo de comprobante (c_TipoDeComprobante). */
export type TipoComprobante =
  /** Egreso. */
  | 'E'
  /** Ingreso. */
  | 'I'
  /** Nómina. */
  | 'N'
  /** Pago. */
  | 'P'
  /** Traslado. */
  | 'T';

/** Punto del que sale o al que llega la mercancía. */
export type Ubicacion = {
  __typename?: 'Ubicacion';
  /** Código postal del lugar. */
  codigoPostal: Scalars['CodigoPostal']['output'];
  /** Dirección del cliente; nula si el punto no es una de ellas, como un almacén propio. */
  direccion: Maybe<Direccion>;
  /** Kilómetros desde el punto anterior; nulo en el origen. */
  distanciaKm: Maybe<Scalars['Decimal']['output']>;
  /** Salida o llegada estimada, local al lugar. */
  fechaHora: Scalars['FechaHoraLocal']['output'];
  /** Clave del punto: `OR` o `DE` y seis dígitos. */
  idUbicacion: Maybe<Scalars['String']['output']>;
  /** Nombre del remitente o del destinatario. */
  nombre: Maybe<Scalars['String']['output']>;
  /** RFC del remitente o del destinatario. */
  rfc: Scalars['RFC']['output'];
  /** `Origen` o `Destino`. */
  tipo: Scalars['String']['output'];
};

export type Venta = {
  __typename?: 'Venta';
  id: Scalars['ID']['output'];
};
