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
  /** Día civil en la zona de la empresa: `AAAA-MM-DD`, de `0001-01-01` a `9999-12-31`. */
  Date: { input: string; output: string; }
  /** Instante en UTC con milisegundos: `2026-11-24T14:05:00.000Z`, de los años 0001 a 9999. */
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

export type Activo = {
  __typename?: 'Activo';
  id: Scalars['ID']['output'];
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

export type Archivo = {
  __typename?: 'Archivo';
  id: Scalars['ID']['output'];
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

/** Quien gana una comisión. */
export type BeneficiarioComision = Cliente | Usuario;

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

export type Caso = {
  __typename?: 'Caso';
  id: Scalars['ID']['output'];
};

/** De qué es un registro del flujo. */
export type CategoriaFlujo =
  /** Dinero del cliente que aún no paga nada en particular. */
  | 'ANTICIPO'
  /** Cobro de facturas. */
  | 'COBRANZA'
  /** Comisión de quien vendió o refirió. */
  | 'COMISION'
  /** Devolución de dinero por otra nota de crédito. */
  | 'NOTA_CREDITO'
  /** Otro. */
  | 'OTRO'
  /** Devolución de dinero por mercancía devuelta. */
  | 'REEMBOLSO'
  /** Renta o suscripción. */
  | 'RENTA';

/** Qué tan cierto es un registro del flujo. */
export type Certeza =
  /** Hay un documento que obliga: una factura por cobrar, una nota por devolver. */
  | 'COMPROMETIDO'
  /** Se espera, y nada obliga todavía. */
  | 'PROYECTADO'
  /** Ya pasó por el banco o la caja. */
  | 'REAL';

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
  /** Su XML timbrado; nulo mientras es borrador, y si no se conserva. */
  xml: Maybe<Archivo>;
};

/** CFDI de pago (REP, complemento Pago 2.0): uno o varios pagos, y a qué documentos se aplicó cada uno. */
export type CfdiPago = Cfdi & {
  __typename?: 'CfdiPago';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Su cancelación, si se pidió. */
  cancelacion: Maybe<Cancelacion>;
  /** Cliente que pagó. */
  cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Siempre 0. */
  descuento: Scalars['Decimal']['output'];
  /** Quien lo expide: quien cobró. */
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
  /** Siempre `XXX`: cada pago tiene la suya. */
  moneda: Scalars['String']['output'];
  /** Suma de sus pagos en pesos, cada uno al tipo de cambio con que se pagó. */
  montoTotalMxn: Scalars['Decimal']['output'];
  /** Pagos que ampara, del primero al último. */
  pagos: Array<Pago>;
  /** Quien lo recibe: quien pagó. */
  receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  relacionados: Array<CfdiRelacionado>;
  /** Siempre 0; los de cada documento están en él. */
  retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  serie: Maybe<Scalars['String']['output']>;
  /** Siempre 0: el comprobante no vale nada; sus pagos, sí. */
  subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: P. */
  tipo: TipoComprobante;
  /** Nulo: la moneda es XXX. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Siempre 0. */
  total: Scalars['Decimal']['output'];
  /** Siempre 0; los de cada documento están en él. */
  trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Su XML timbrado; nulo mientras es borrador, y si no se conserva. */
  xml: Maybe<Archivo>;
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

/** Campos de orden de `cfdisPago`. */
export type CfdisPagoCampoOrden =
  /** Fecha de su primer pago. */
  | 'FECHA_PAGO'
  /** Suma de sus pagos, en pesos al tipo de cambio de cada uno. */
  | 'MONTO';

/** Página de `CfdiPago` con su total. */
export type CfdisPagoConnection = {
  __typename?: 'CfdisPagoConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CfdisPagoEdge>;
  /** Filas de la página. */
  nodes: Array<CfdiPago>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `CfdisPagoConnection`. */
export type CfdisPagoEdge = {
  __typename?: 'CfdisPagoEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: CfdiPago;
};

/** Condiciones de `cfdisPago`. Las de sus pagos las cumple el comprobante en que algún pago cumple cada una, no necesariamente el mismo. */
export type CfdisPagoFiltro = {
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoCfdi>>;
  /** Que pagan alguna de estas facturas. Se reciben a lo más 100 elementos. */
  facturaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Con un pago hecho en el periodo. */
  fechaPago?: InputMaybe<Periodo>;
  /** Con un pago hecho en alguna de estas formas (c_FormaPago). Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  formaPago?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Con un pago en alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Con un pago de este importe, en pesos al tipo de cambio del propio pago. */
  monto?: InputMaybe<FiltroImporte>;
};

/** Un campo de orden de `CfdisPagoConnection` y su sentido. */
export type CfdisPagoOrden = {
  /** Campo. */
  campo: CfdisPagoCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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
  /** CFDI de pago (REP) que se le expidieron. */
  cfdisPago: Maybe<CfdisPagoConnection>;
  /** Comisiones ganadas por sus ventas. */
  comisiones: Maybe<ComisionesConnection>;
  /** Facturas: CFDI de ingreso. */
  facturas: Maybe<FacturasConnection>;
  /** Facturas de traslado: CFDI de la mercancía que viaja por este cliente. */
  facturasTraslado: Maybe<FacturasTrasladoConnection>;
  /** Flujo de efectivo con el cliente: lo que pasó, lo que se debe y lo que se espera. */
  flujoEfectivo: Maybe<FlujoEfectivoConnection>;
  id: Scalars['ID']['output'];
  /** Movimientos de banco y de caja con el cliente. */
  movimientosBancarios: Maybe<MovimientosBancariosConnection>;
  /** Notas de crédito: CFDI de egreso. */
  notasCredito: Maybe<NotasCreditoConnection>;
  /** Rentas y suscripciones: lo que se cobra por periodo. */
  rentas: Maybe<RentasConnection>;
};


export type ClienteCfdisPagoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CfdisPagoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CfdisPagoOrden>>;
};


export type ClienteComisionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComisionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ComisionesOrden>>;
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


export type ClienteFlujoEfectivoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FlujoEfectivoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FlujoEfectivoOrden>>;
};


export type ClienteMovimientosBancariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosBancariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<MovimientosBancariosOrden>>;
};


export type ClienteNotasCreditoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NotasCreditoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<NotasCreditoOrden>>;
};


export type ClienteRentasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<RentasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<RentasOrden>>;
};

/** Comisión ganada por una venta al cliente, o lo que de ella se devolvió. */
export type Comision = {
  __typename?: 'Comision';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Cantidad sobre la que se calcula, sin IVA, en la moneda de `importe`; negativa si es REVERTIDA. */
  base: Scalars['Decimal']['output'];
  /** Quien la gana: un usuario, o el cliente que refirió a éste. */
  beneficiario: Maybe<BeneficiarioComision>;
  /** Cliente por el que se gana. */
  cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Día en que se ganó o se revirtió. */
  devengadaEn: Scalars['Date']['output'];
  /** Sobre qué se calcula. */
  esquema: EsquemaComision;
  /** En qué está. */
  estado: EstadoComision;
  /** Factura por la que se gana. */
  factura: Maybe<Factura>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Base por tasa, al centavo; negativo exactamente si es REVERTIDA. */
  importe: Dinero;
  /** Día en que se pagó; nulo si no está PAGADA. */
  pagadaEn: Maybe<Scalars['Date']['output']>;
  /** Fracción de la base: 0.03 es 3 %. */
  tasa: Scalars['Decimal']['output'];
  /** Venta por la que se gana. */
  venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `comisiones`. */
export type ComisionesCampoOrden =
  /** Día en que se ganó. */
  | 'DEVENGADA_EN'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE';

/** Página de `Comision` con su total. */
export type ComisionesConnection = {
  __typename?: 'ComisionesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ComisionesEdge>;
  /** Filas de la página. */
  nodes: Array<Comision>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ComisionesConnection`. */
export type ComisionesEdge = {
  __typename?: 'ComisionesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Comision;
};

/** Condiciones de `comisiones`. */
export type ComisionesFiltro = {
  /** De alguno de estos usuarios o clientes. Se reciben a lo más 100 elementos. */
  beneficiarioIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ganadas o revertidas en el periodo. */
  devengadaEn?: InputMaybe<Periodo>;
  /** Alguno de estos esquemas. Se reciben a lo más 100 elementos. */
  esquema?: InputMaybe<Array<EsquemaComision>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoComision>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Un campo de orden de `ComisionesConnection` y su sentido. */
export type ComisionesOrden = {
  /** Campo. */
  campo: ComisionesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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

/** Cuenta de banco o caja de la empresa. */
export type CuentaTesoreria = {
  __typename?: 'CuentaTesoreria';
  /** Cómo se le llama, único en la empresa. */
  alias: Scalars['String']['output'];
  /** Banco; nulo si es caja. */
  banco: Maybe<Scalars['String']['output']>;
  /** CLABE; nula si es caja. */
  clabe: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Moneda ISO 4217. */
  moneda: Scalars['String']['output'];
  /** Si es caja o cuenta de banco. */
  tipo: TipoCuenta;
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

/** Documento que un movimiento puede saldar. */
export type DocumentoConciliable = CfdiPago | Comision | Factura | NotaCredito;

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

/** Sobre qué se calcula una comisión. */
export type EsquemaComision =
  /** Lo facturado a un cliente referido por otro. */
  | 'REFERIDO'
  /** Cada cobro. */
  | 'SOBRE_COBRADO'
  /** Lo facturado. */
  | 'SOBRE_FACTURADO'
  /** Lo facturado menos su costo, de los renglones con costo conocido. */
  | 'SOBRE_MARGEN';

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

/** En qué está una comisión. */
export type EstadoComision =
  /** Ganada y autorizada. */
  | 'APROBADA'
  /** Ganada. */
  | 'DEVENGADA'
  /** Pagada. */
  | 'PAGADA'
  /** Asiento negativo que devuelve otra, por una nota de crédito o la cancelación de la factura. */
  | 'REVERTIDA';

/** Cuánto de un movimiento está conciliado. */
export type EstadoConciliacion =
  /** Todo. */
  | 'CONCILIADO'
  /** Se decidió a mano no conciliarlo: no salda nada nuestro. */
  | 'IGNORADO'
  /** Una parte. */
  | 'PARCIAL'
  /** Nada. */
  | 'PENDIENTE';

/** En qué está una renta o suscripción. */
export type EstadoRenta =
  /** Al corriente. */
  | 'ACTIVA'
  /** Dada de baja antes de su término. */
  | 'CANCELADA'
  /** Con un cargo vencido, dentro de su plazo de gracia. */
  | 'EN_GRACIA'
  /** Con cargos vencidos. */
  | 'MOROSA'
  /** Detenida: no se cobra hasta que se reanude. */
  | 'PAUSADA'
  /** A prueba: aún no se cobra. */
  | 'PRUEBA'
  /** Llegó a su término. */
  | 'TERMINADA';

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
  /** Renta o suscripción cuyo periodo se factura. */
  renta: Maybe<Renta>;
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
  /** Su XML timbrado; nulo mientras es borrador, y si no se conserva. */
  xml: Maybe<Archivo>;
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
  /** Su XML timbrado; nulo mientras es borrador, y si no se conserva. */
  xml: Maybe<Archivo>;
};

/** Campos de orden de `facturas`. */
export type FacturasCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Saldo, en pesos al tipo de cambio del propio documento. */
  | 'SALDO'
  /** Total, en pesos al tipo de cambio del propio documento. */
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
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoCfdi>>;
  /** Alguno de estos estados de cobro. Se reciben a lo más 100 elementos. */
  estadoCobro?: InputMaybe<Array<EstadoCobro>>;
  /** Expedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Folio, solo o con su serie: `1024`, `A-1024`. */
  folio?: InputMaybe<FiltroTexto>;
  /** Alguno de estos métodos de pago. Se reciben a lo más 100 elementos. */
  metodoPago?: InputMaybe<Array<MetodoPago>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
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
  direccion: DireccionOrden;
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
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre o el RFC de un mismo operador. Pide `datos-personales:leer`. Se reciben a lo más 256 caracteres. */
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
  direccion: DireccionOrden;
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

/** Filtro de un importe en pesos, al tipo de cambio del propio documento si está en otra moneda; ambos extremos incluidos. */
export type FiltroImporte = {
  /** Mayor o igual que, en pesos. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Menor o igual que, en pesos. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Filtro de una clave o un código. */
export type FiltroTexto = {
  /** Contiene, sin distinguir acentos ni mayúsculas. Se reciben a lo más 256 caracteres. */
  contiene?: InputMaybe<Scalars['String']['input']>;
  /** Empieza por, sin distinguir acentos ni mayúsculas. Se reciben a lo más 256 caracteres. */
  empieza?: InputMaybe<Scalars['String']['input']>;
  /** Igual, letra por letra. Se reciben a lo más 256 caracteres. */
  igual?: InputMaybe<Scalars['String']['input']>;
};

/** Campos de orden de `flujoEfectivo`. */
export type FlujoEfectivoCampoOrden =
  /** Día. */
  | 'FECHA'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE';

/** Página de `RegistroFlujo` con su total. */
export type FlujoEfectivoConnection = {
  __typename?: 'FlujoEfectivoConnection';
  /** Filas de la página con su cursor. */
  edges: Array<FlujoEfectivoEdge>;
  /** Filas de la página. */
  nodes: Array<RegistroFlujo>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `FlujoEfectivoConnection`. */
export type FlujoEfectivoEdge = {
  __typename?: 'FlujoEfectivoEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: RegistroFlujo;
};

/** Condiciones de `flujoEfectivo`. */
export type FlujoEfectivoFiltro = {
  /** Alguna de estas categorías. Se reciben a lo más 100 elementos. */
  categoria?: InputMaybe<Array<CategoriaFlujo>>;
  /** Alguna de estas certezas. Se reciben a lo más 100 elementos. */
  certeza?: InputMaybe<Array<Certeza>>;
  /** Con su día en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Importe, en pesos a su propio tipo de cambio. */
  importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Hacia dónde va. Se reciben a lo más 100 elementos. */
  sentido?: InputMaybe<Array<SentidoFlujo>>;
};

/** Un campo de orden de `FlujoEfectivoConnection` y su sentido. */
export type FlujoEfectivoOrden = {
  /** Campo. */
  campo: FlujoEfectivoCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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

/** Movimiento de una cuenta de banco o de una caja: un renglón de su estado de cuenta. */
export type MovimientoBancario = {
  __typename?: 'MovimientoBancario';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Clave de rastreo del SPEI. */
  claveRastreo: Maybe<Scalars['String']['output']>;
  /** Cliente que pagó, o al que se pagó. */
  cliente: Maybe<Cliente>;
  /** Concepto, como lo escribió el banco. */
  concepto: Scalars['String']['output'];
  /** Cuánto de él está conciliado; IGNORADO si se decidió a mano no conciliarlo. */
  conciliacion: EstadoConciliacion;
  /** Suma de sus partidas sin revertir, en la moneda del movimiento. */
  conciliado: Scalars['Decimal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Cuenta o caja en que está. */
  cuenta: CuentaTesoreria;
  /** Día de la operación. */
  fecha: Scalars['Date']['output'];
  /** Día en que el banco la da por buena; nulo si no se sabe. */
  fechaValor: Maybe<Scalars['Date']['output']>;
  /** Forma de pago (c_FormaPago). */
  formaPago: Maybe<ClaveSat>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Identificador que le da el banco, único en la cuenta: un estado de cuenta puede importarse otra vez sin duplicar. */
  idExterno: Scalars['String']['output'];
  /** Importe, siempre positivo: `tipo` dice hacia dónde. */
  importe: Dinero;
  /** Qué documentos salda y con cuánto, en el orden en que se concilió; las revertidas también. */
  partidas: Array<PartidaConciliacion>;
  /** Importe menos lo conciliado, en la moneda del movimiento; nunca negativo. */
  pendiente: Scalars['Decimal']['output'];
  /** Referencia que trae. */
  referencia: Maybe<Scalars['String']['output']>;
  /** Si entró o salió. */
  tipo: TipoMovBanco;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `movimientosBancarios`. */
export type MovimientosBancariosCampoOrden =
  /** Día de la operación. */
  | 'FECHA'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE'
  /** Lo que falta por conciliar, en pesos a su propio tipo de cambio. */
  | 'PENDIENTE';

/** Página de `MovimientoBancario` con su total. */
export type MovimientosBancariosConnection = {
  __typename?: 'MovimientosBancariosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<MovimientosBancariosEdge>;
  /** Filas de la página. */
  nodes: Array<MovimientoBancario>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `MovimientosBancariosConnection`. */
export type MovimientosBancariosEdge = {
  __typename?: 'MovimientosBancariosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: MovimientoBancario;
};

/** Condiciones de `movimientosBancarios`. */
export type MovimientosBancariosFiltro = {
  /** Alguno de estos estados de conciliación. Se reciben a lo más 100 elementos. */
  conciliacion?: InputMaybe<Array<EstadoConciliacion>>;
  /** En alguna de estas cuentas o cajas. Se reciben a lo más 100 elementos. */
  cuentaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Hechos en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Importe, en pesos a su propio tipo de cambio. */
  importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la referencia, la clave de rastreo o el concepto. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** Hacia dónde van. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoMovBanco>>;
};

/** Un campo de orden de `MovimientosBancariosConnection` y su sentido. */
export type MovimientosBancariosOrden = {
  /** Campo. */
  campo: MovimientosBancariosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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
  /** Caso que la motivó. */
  caso: Maybe<Caso>;
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
  /** Su XML timbrado; nulo mientras es borrador, y si no se conserva. */
  xml: Maybe<Archivo>;
};

/** Campos de orden de `notasCredito`. */
export type NotasCreditoCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Total, en pesos al tipo de cambio del propio documento. */
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
  /** Aplicadas a alguna de estas facturas. Se reciben a lo más 100 elementos. */
  facturaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Expedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Alguno de estos motivos. Se reciben a lo más 100 elementos. */
  motivo?: InputMaybe<Array<MotivoNota>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  total?: InputMaybe<FiltroImporte>;
};

/** Un campo de orden de `NotasCreditoConnection` y su sentido. */
export type NotasCreditoOrden = {
  /** Campo. */
  campo: NotasCreditoCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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

/** Un pago recibido. */
export type Pago = {
  __typename?: 'Pago';
  /** Cuenta de quien cobró. */
  cuentaBeneficiaria: Maybe<Scalars['String']['output']>;
  /** Cuenta de quien pagó. */
  cuentaOrdenante: Maybe<Scalars['String']['output']>;
  /** A qué documentos se aplicó, y cuánto a cada uno. */
  documentosRelacionados: Array<DocumentoRelacionado>;
  /** Cuándo se pagó, local a quien cobró; a las 12:00 si no se sabe la hora. */
  fechaPago: Scalars['FechaHoraLocal']['output'];
  /** Forma de pago (c_FormaPago). */
  formaPago: ClaveSat;
  /** Moneda ISO 4217 en que se pagó. */
  moneda: Scalars['String']['output'];
  /** Cuánto se pagó, en su moneda. */
  monto: Scalars['Decimal']['output'];
  /** El depósito en que llegó el dinero; nulo mientras no se conoce. */
  movimientoBancario: Maybe<MovimientoBancario>;
  /** Número de la operación; en un SPEI, su clave de rastreo. */
  numeroOperacion: Maybe<Scalars['String']['output']>;
  /** RFC del banco de quien cobró. */
  rfcBancoBeneficiario: Maybe<Scalars['RFC']['output']>;
  /** RFC del banco de quien pagó. */
  rfcBancoOrdenante: Maybe<Scalars['RFC']['output']>;
  /** Pesos por unidad de la moneda; 1 si se pagó en pesos. */
  tipoCambio: Maybe<Scalars['Decimal']['output']>;
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

/** Lo que salda parte de un movimiento. */
export type PartidaConciliacion = {
  __typename?: 'PartidaConciliacion';
  /** Documento que se salda. */
  documento: DocumentoConciliable;
  /** Cuándo. */
  en: Scalars['DateTime']['output'];
  /** Cuánto del movimiento, en la moneda del movimiento. */
  importe: Scalars['Decimal']['output'];
  /** Quién lo concilió. */
  por: Maybe<Usuario>;
  /** Puntaje de la propuesta, de 0 a 100; nulo si fue a mano. */
  puntaje: Maybe<Scalars['Int']['output']>;
  /** Regla que lo propuso, o `MANUAL`. */
  regla: Scalars['String']['output'];
  /** Cuándo se revirtió; nulo si vale. */
  revertidaEn: Maybe<Scalars['DateTime']['output']>;
};

/** Cada cuánto se cobra. */
export type Periodicidad =
  /** Cada año. */
  | 'ANUAL'
  /** Cada dos meses. */
  | 'BIMESTRAL'
  /** Cada día. */
  | 'DIARIA'
  /** Cada mes. */
  | 'MENSUAL'
  /** Dos veces al mes. */
  | 'QUINCENAL'
  /** Cada semana. */
  | 'SEMANAL'
  /** Cada seis meses. */
  | 'SEMESTRAL'
  /** Cada tres meses. */
  | 'TRIMESTRAL';

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  hasta?: InputMaybe<Scalars['Date']['input']>;
};

export type Proyecto = {
  __typename?: 'Proyecto';
  /** Facturas de las ventas del proyecto. */
  facturas: Maybe<FacturasConnection>;
  id: Scalars['ID']['output'];
};


export type ProyectoFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FacturasOrden>>;
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

/** Registro del flujo de efectivo: dinero que entró o salió, que se debe, o que se espera. */
export type RegistroFlujo = {
  __typename?: 'RegistroFlujo';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** De qué es. */
  categoria: CategoriaFlujo;
  /** Qué tan cierto es. */
  certeza: Certeza;
  /** CFDI de pago con que se cobró. */
  cfdiPago: Maybe<CfdiPago>;
  /** Cliente de quien viene, o a quien va. */
  cliente: Maybe<Cliente>;
  /** Concepto. */
  concepto: Scalars['String']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Factura que se cobra. */
  factura: Maybe<Factura>;
  /** Día en que entró o salió, o en que lo hará. */
  fecha: Scalars['Date']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Importe, siempre positivo: `sentido` dice hacia dónde. */
  importe: Dinero;
  /** Movimiento de banco o caja; lo tienen exactamente los REAL. */
  movimientoBancario: Maybe<MovimientoBancario>;
  /** Nota de crédito que se devuelve. */
  notaCredito: Maybe<NotaCredito>;
  /** Renta o suscripción que se cargará. */
  renta: Maybe<Renta>;
  /** Si entra o sale. */
  sentido: SentidoFlujo;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Renta o suscripción: contrato que se cobra por periodo. */
export type Renta = {
  __typename?: 'Renta';
  /** Activo rentado, con su placa; nulo si se rentó por tipo de equipo o es suscripción. */
  activo: Maybe<Activo>;
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Lo que se renta o a lo que se suscribe. */
  articulo: Maybe<ArticuloCatalogo>;
  /** Día en que se canceló; nulo si no se ha cancelado. */
  canceladaEn: Maybe<Scalars['Date']['output']>;
  /** Cliente que lo contrató. */
  cliente: Maybe<Cliente>;
  /** Número de contrato, único en la empresa. */
  contrato: Scalars['String']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** En qué está. */
  estado: EstadoRenta;
  /** Facturas de sus periodos. */
  facturas: Maybe<FacturasConnection>;
  /** Último día, incluido; nulo si no tiene término. */
  fin: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Importe de un periodo, sin IVA. */
  importe: Dinero;
  /** Primer día. */
  inicio: Scalars['Date']['output'];
  /** Por qué se dio de baja. */
  motivoBaja: Maybe<Scalars['String']['output']>;
  /** Cada cuánto se cobra. */
  periodicidad: Periodicidad;
  /** Día del siguiente cargo; nulo cuando ya no habrá. */
  proximoCargo: Maybe<Scalars['Date']['output']>;
  /** Si al terminar se renueva sin pedirlo. */
  renovacionAutomatica: Scalars['Boolean']['output'];
  /** Si es renta de equipo o suscripción a un servicio. */
  tipo: TipoRenta;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Renta o suscripción: contrato que se cobra por periodo. */
export type RentaFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FacturasOrden>>;
};

/** Campos de orden de `rentas`. */
export type RentasCampoOrden =
  /** Importe de un periodo, en pesos a su propio tipo de cambio. */
  | 'IMPORTE'
  /** Primer día. */
  | 'INICIO'
  /** Día del siguiente cargo. */
  | 'PROXIMO_CARGO';

/** Página de `Renta` con su total. */
export type RentasConnection = {
  __typename?: 'RentasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<RentasEdge>;
  /** Filas de la página. */
  nodes: Array<Renta>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `RentasConnection`. */
export type RentasEdge = {
  __typename?: 'RentasEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Renta;
};

/** Condiciones de `rentas`. */
export type RentasFiltro = {
  /** De alguno de estos artículos. Se reciben a lo más 100 elementos. */
  articuloIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoRenta>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Alguna de estas periodicidades. Se reciben a lo más 100 elementos. */
  periodicidad?: InputMaybe<Array<Periodicidad>>;
  /** Cuyo siguiente cargo cae en el periodo. */
  proximoCargo?: InputMaybe<Periodo>;
  /** Alguno de estos tipos. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoRenta>>;
};

/** Un campo de orden de `RentasConnection` y su sentido. */
export type RentasOrden = {
  /** Campo. */
  campo: RentasCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Hacia dónde va el dinero. */
export type SentidoFlujo =
  /** Sale. */
  | 'EGRESO'
  /** Entra. */
  | 'INGRESO';

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

/** Clase de cuenta. */
export type TipoCuenta =
  /** Cuenta de banco. */
  | 'BANCO'
  /** Caja. */
  | 'CAJA';

/** Hacia dónde va un movimiento. */
export type TipoMovBanco =
  /** Entra dinero. */
  | 'DEPOSITO'
  /** Sale dinero. */
  | 'RETIRO';

/** Clase de contrato que se cobra por periodo. */
export type TipoRenta =
  /** Equipo que sigue siendo de la empresa. */
  | 'RENTA'
  /** Servicio continuo. */
  | 'SUSCRIPCION';

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

export type Usuario = {
  __typename?: 'Usuario';
  id: Scalars['ID']['output'];
};

export type Venta = {
  __typename?: 'Venta';
  /** Facturas de la venta. */
  facturas: Maybe<FacturasConnection>;
  id: Scalars['ID']['output'];
};


export type VentaFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<FacturasOrden>>;
};
