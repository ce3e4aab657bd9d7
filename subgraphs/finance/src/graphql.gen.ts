import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRef, LazyConnection, SubgraphContext } from '@cliente360/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  readonly __typename?: 'Activo';
  readonly id: Scalars['ID']['output'];
};

/** Parte de una nota que se aplica a una factura. */
export type AplicacionNota = {
  readonly __typename?: 'AplicacionNota';
  /** Cuándo se aplicó. */
  readonly aplicadaEn: Scalars['DateTime']['output'];
  /** Factura. */
  readonly factura: Factura;
  /** Importe, en la moneda de la factura. */
  readonly importe: Scalars['Decimal']['output'];
};

export type Archivo = {
  readonly __typename?: 'Archivo';
  readonly id: Scalars['ID']['output'];
};

export type ArticuloCatalogo = {
  readonly id: Scalars['ID']['output'];
};

/** Vehículo que traslada la mercancía por carretera. */
export type Autotransporte = {
  readonly __typename?: 'Autotransporte';
  /** Año modelo. */
  readonly anioModelo: Scalars['Int']['output'];
  /** Aseguradora de la responsabilidad civil. */
  readonly aseguradora: Scalars['String']['output'];
  /** Configuración del vehículo (c_ConfigAutotransporte). */
  readonly configVehicular: ClaveSat;
  /** Número del permiso. */
  readonly numPermiso: Scalars['String']['output'];
  /** Tipo de permiso (c_TipoPermiso). */
  readonly permSct: ClaveSat;
  /** Peso bruto vehicular, en toneladas. */
  readonly pesoBrutoVehicular: Scalars['Decimal']['output'];
  /** Placa, sin guiones ni espacios. */
  readonly placa: Scalars['String']['output'];
  /** Número de la póliza de ese seguro. */
  readonly polizaSeguro: Scalars['String']['output'];
  /** Placas de los remolques; dos a lo más. */
  readonly remolques: ReadonlyArray<Scalars['String']['output']>;
};

/** Quien gana una comisión. */
export type BeneficiarioComision = Cliente | Usuario;

/** Cancelación de un comprobante. */
export type Cancelacion = {
  readonly __typename?: 'Cancelacion';
  /** En qué va. */
  readonly estatus: EstatusCancelacion;
  /** Motivo (c_MotivoCancelacion). */
  readonly motivo: ClaveSat;
  /** Cuándo se resolvió. */
  readonly resueltaEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se pidió. */
  readonly solicitadaEn: Scalars['DateTime']['output'];
  /** Folio fiscal del que lo sustituye; sólo con motivo 01. */
  readonly uuidSustitucion: Maybe<Scalars['UUID']['output']>;
};

/** Complemento Carta Porte. */
export type CartaPorte = {
  readonly __typename?: 'CartaPorte';
  /** Vehículo; nulo si no va por carretera. */
  readonly autotransporte: Maybe<Autotransporte>;
  /** Kilómetros del recorrido completo. */
  readonly distanciaTotalKm: Maybe<Scalars['Decimal']['output']>;
  /** Personas que intervienen en el traslado. */
  readonly figuras: ReadonlyArray<FiguraTransporte>;
  /** Identificador del complemento: `CCC`, cinco hexadecimales y el resto de un UUID. */
  readonly idCcp: Scalars['String']['output'];
  /** Si la mercancía entra al país o sale de él. */
  readonly internacional: Scalars['Boolean']['output'];
  /** Lo que se traslada. */
  readonly mercancias: ReadonlyArray<MercanciaCp>;
  /** Peso bruto de toda la mercancía, en kilogramos. */
  readonly pesoBrutoTotal: Scalars['Decimal']['output'];
  /** Origen y destinos, en el orden del recorrido; dos al menos. */
  readonly ubicaciones: ReadonlyArray<Ubicacion>;
  /** Versión del complemento. */
  readonly version: Scalars['String']['output'];
};

export type Caso = {
  readonly __typename?: 'Caso';
  readonly id: Scalars['ID']['output'];
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
  readonly cancelacion: Maybe<Cancelacion>;
  /** Código postal del lugar de expedición. */
  readonly cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Descuento. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Quien lo expide. */
  readonly emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  readonly esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  readonly estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  readonly estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  readonly exportacion: ClaveSat;
  /** Fecha de expedición, local al lugar donde se expide. */
  readonly fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  readonly fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  readonly instante: Scalars['DateTime']['output'];
  /** Moneda ISO 4217; `XXX` en traslados y pagos. */
  readonly moneda: Scalars['String']['output'];
  /** Quien lo recibe. */
  readonly receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  readonly relacionados: ReadonlyArray<CfdiRelacionado>;
  /** Impuestos retenidos. */
  readonly retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante. */
  readonly tipo: TipoComprobante;
  /** Pesos por unidad de la moneda; nulo si es XXX. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total. */
  readonly total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  readonly trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  readonly uuid: Maybe<Scalars['UUID']['output']>;
  /** Su XML timbrado; nulo mientras es borrador, si no se conserva y si quien pregunta no puede leerlo. */
  readonly xml: Maybe<Archivo>;
};

/** CFDI de pago (REP, complemento Pago 2.0): uno o varios pagos, y a qué documentos se aplicó cada uno. */
export type CfdiPago = Cfdi & {
  readonly __typename?: 'CfdiPago';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Su cancelación, si se pidió. */
  readonly cancelacion: Maybe<Cancelacion>;
  /** Cliente que pagó. */
  readonly cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  readonly cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Siempre 0. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Quien lo expide: quien cobró. */
  readonly emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  readonly esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  readonly estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  readonly estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  readonly exportacion: ClaveSat;
  /** Fecha de expedición, local al lugar donde se expide. */
  readonly fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  readonly fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  readonly instante: Scalars['DateTime']['output'];
  /** Siempre `XXX`: cada pago tiene la suya. */
  readonly moneda: Scalars['String']['output'];
  /** Suma de sus pagos en pesos, cada uno al tipo de cambio con que se pagó. */
  readonly montoTotalMxn: Scalars['Decimal']['output'];
  /** Pagos que ampara, del primero al último. */
  readonly pagos: ReadonlyArray<Pago>;
  /** Quien lo recibe: quien pagó. */
  readonly receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  readonly relacionados: ReadonlyArray<CfdiRelacionado>;
  /** Siempre 0; los de cada documento están en él. */
  readonly retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
  /** Siempre 0: el comprobante no vale nada; sus pagos, sí. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: P. */
  readonly tipo: TipoComprobante;
  /** Nulo: la moneda es XXX. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Siempre 0. */
  readonly total: Scalars['Decimal']['output'];
  /** Siempre 0; los de cada documento están en él. */
  readonly trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  readonly uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Su XML timbrado; nulo mientras es borrador, si no se conserva y si quien pregunta no puede leerlo. */
  readonly xml: Maybe<Archivo>;
};

/** Relación con otro comprobante. */
export type CfdiRelacionado = {
  readonly __typename?: 'CfdiRelacionado';
  /** El otro, si es nuestro. */
  readonly cfdi: Maybe<Cfdi>;
  /** Tipo de relación (c_TipoRelacion). */
  readonly tipoRelacion: ClaveSat;
  /** Folio fiscal del otro. */
  readonly uuid: Scalars['UUID']['output'];
};

/** Campos de orden de `cfdisPago`. */
export type CfdisPagoCampoOrden =
  /** Fecha de su primer pago. */
  | 'FECHA_PAGO'
  /** Suma de sus pagos, en pesos al tipo de cambio de cada uno. */
  | 'MONTO';

/** Página de `CfdiPago` con su total. */
export type CfdisPagoConnection = {
  readonly __typename?: 'CfdisPagoConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CfdisPagoEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<CfdiPago>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `CfdisPagoConnection`. */
export type CfdisPagoEdge = {
  readonly __typename?: 'CfdisPagoEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: CfdiPago;
};

/** Condiciones de `cfdisPago`. Las de sus pagos las cumple el comprobante en que algún pago cumple cada una, no necesariamente el mismo. */
export type CfdisPagoFiltro = {
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoCfdi>>;
  /** Que pagan alguna de estas facturas. Se reciben a lo más 100 elementos. */
  readonly facturaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Con un pago hecho en el periodo. */
  readonly fechaPago?: InputMaybe<Periodo>;
  /** Con un pago hecho en alguna de estas formas (c_FormaPago). Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly formaPago?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con un pago en alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con un pago de este importe, en pesos al tipo de cambio del propio pago. */
  readonly monto?: InputMaybe<FiltroImporte>;
};

/** Un campo de orden de `CfdisPagoConnection` y su sentido. */
export type CfdisPagoOrden = {
  /** Campo. */
  readonly campo: CfdisPagoCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Clave de un catálogo del SAT con su descripción oficial. */
export type ClaveSat = {
  readonly __typename?: 'ClaveSat';
  /** Clave tal como la publica el SAT, con sus ceros. */
  readonly clave: Scalars['String']['output'];
  /** Descripción oficial. */
  readonly descripcion: Scalars['String']['output'];
  /** Si el catálogo la tiene vigente hoy. */
  readonly vigente: Scalars['Boolean']['output'];
};

export type Cliente = {
  readonly __typename?: 'Cliente';
  /** CFDI de pago (REP) que se le expidieron. */
  readonly cfdisPago: Maybe<CfdisPagoConnection>;
  /** Comisiones ganadas por sus ventas. */
  readonly comisiones: Maybe<ComisionesConnection>;
  /** Facturas: CFDI de ingreso. */
  readonly facturas: Maybe<FacturasConnection>;
  /** Facturas de traslado: CFDI de la mercancía que viaja por este cliente. */
  readonly facturasTraslado: Maybe<FacturasTrasladoConnection>;
  /** Flujo de efectivo con el cliente: lo que pasó, lo que se debe y lo que se espera. */
  readonly flujoEfectivo: Maybe<FlujoEfectivoConnection>;
  readonly id: Scalars['ID']['output'];
  /** Movimientos de banco y de caja con el cliente. */
  readonly movimientosBancarios: Maybe<MovimientosBancariosConnection>;
  /** Notas de crédito: CFDI de egreso. */
  readonly notasCredito: Maybe<NotasCreditoConnection>;
  /** Rentas y suscripciones: lo que se cobra por periodo. */
  readonly rentas: Maybe<RentasConnection>;
};


export type ClienteCfdisPagoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CfdisPagoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CfdisPagoOrden>>;
};


export type ClienteComisionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComisionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ComisionesOrden>>;
};


export type ClienteFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FacturasOrden>>;
};


export type ClienteFacturasTrasladoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasTrasladoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FacturasTrasladoOrden>>;
};


export type ClienteFlujoEfectivoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FlujoEfectivoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FlujoEfectivoOrden>>;
};


export type ClienteMovimientosBancariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosBancariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<MovimientosBancariosOrden>>;
};


export type ClienteNotasCreditoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NotasCreditoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<NotasCreditoOrden>>;
};


export type ClienteRentasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<RentasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<RentasOrden>>;
};

/** Comisión ganada por una venta al cliente, o lo que de ella se devolvió. */
export type Comision = {
  readonly __typename?: 'Comision';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Cantidad sobre la que se calcula, sin IVA, en la moneda de `importe`; negativa si es REVERTIDA. */
  readonly base: Scalars['Decimal']['output'];
  /** Quien la gana: un usuario, o el cliente que refirió a éste. */
  readonly beneficiario: Maybe<BeneficiarioComision>;
  /** Cliente por el que se gana. */
  readonly cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Día en que se ganó o se revirtió. */
  readonly devengadaEn: Scalars['Date']['output'];
  /** Sobre qué se calcula. */
  readonly esquema: EsquemaComision;
  /** En qué está. */
  readonly estado: EstadoComision;
  /** Factura por la que se gana. */
  readonly factura: Maybe<Factura>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Base por tasa, al centavo; negativo exactamente si es REVERTIDA. */
  readonly importe: Dinero;
  /** Día en que se pagó; nulo si no está PAGADA. */
  readonly pagadaEn: Maybe<Scalars['Date']['output']>;
  /** Fracción de la base: 0.03 es 3 %. */
  readonly tasa: Scalars['Decimal']['output'];
  /** Venta por la que se gana. */
  readonly venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};

/** Campos de orden de `comisiones`. */
export type ComisionesCampoOrden =
  /** Día en que se ganó. */
  | 'DEVENGADA_EN'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE';

/** Página de `Comision` con su total. */
export type ComisionesConnection = {
  readonly __typename?: 'ComisionesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ComisionesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Comision>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ComisionesConnection`. */
export type ComisionesEdge = {
  readonly __typename?: 'ComisionesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Comision;
};

/** Condiciones de `comisiones`. */
export type ComisionesFiltro = {
  /** De alguno de estos usuarios o clientes. Se reciben a lo más 100 elementos. */
  readonly beneficiarioIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ganadas o revertidas en el periodo. */
  readonly devengadaEn?: InputMaybe<Periodo>;
  /** Alguno de estos esquemas. Se reciben a lo más 100 elementos. */
  readonly esquema?: InputMaybe<ReadonlyArray<EsquemaComision>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoComision>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Un campo de orden de `ComisionesConnection` y su sentido. */
export type ComisionesOrden = {
  /** Campo. */
  readonly campo: ComisionesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Renglón de una factura. */
export type Concepto = {
  readonly __typename?: 'Concepto';
  /** Artículo del catálogo. */
  readonly articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  readonly claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  readonly claveUnidad: ClaveSat;
  /** Costo por unidad, congelado al facturar. */
  readonly costoUnitario: Maybe<Scalars['Decimal']['output']>;
  /** Descripción. */
  readonly descripcion: Scalars['String']['output'];
  /** Descuento. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Cantidad por precio. */
  readonly importe: Scalars['Decimal']['output'];
  /** Impuestos del renglón. */
  readonly impuestos: ReadonlyArray<ImpuestoConcepto>;
  /** Clave interna del artículo. */
  readonly noIdentificacion: Maybe<Scalars['String']['output']>;
  /** Objeto de impuesto (c_ObjetoImp). */
  readonly objetoImp: ClaveSat;
  /** Precio por unidad, sin impuestos. */
  readonly valorUnitario: Scalars['Decimal']['output'];
};

/** Cuenta de banco o caja de la empresa. */
export type CuentaTesoreria = {
  readonly __typename?: 'CuentaTesoreria';
  /** Cómo se le llama, único en la empresa. */
  readonly alias: Scalars['String']['output'];
  /** Banco; nulo si es caja. */
  readonly banco: Maybe<Scalars['String']['output']>;
  /** CLABE; nula si es caja. */
  readonly clabe: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Moneda ISO 4217. */
  readonly moneda: Scalars['String']['output'];
  /** Si es caja o cuenta de banco. */
  readonly tipo: TipoCuenta;
};

/** Importe con su moneda y lo que vale en pesos al tipo de cambio del propio documento. */
export type Dinero = {
  readonly __typename?: 'Dinero';
  /** Importe en su moneda. */
  readonly importe: Scalars['Decimal']['output'];
  /** Importe en pesos mexicanos, a dos decimales. */
  readonly importeMxn: Scalars['Decimal']['output'];
  /** Moneda ISO 4217. */
  readonly moneda: Scalars['String']['output'];
  /** Pesos por unidad de la moneda; `1` si es MXN. */
  readonly tipoCambio: Scalars['Decimal']['output'];
};

export type Direccion = {
  readonly __typename?: 'Direccion';
  readonly id: Scalars['ID']['output'];
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
  readonly __typename?: 'DocumentoRelacionado';
  /** Unidades de la moneda del documento por una de la del pago. */
  readonly equivalencia: Maybe<Scalars['Decimal']['output']>;
  /** La factura, si es nuestra. */
  readonly factura: Maybe<Factura>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Folio fiscal del documento, o su número de operación. */
  readonly idDocumento: Scalars['String']['output'];
  /** Impuestos de la parte pagada. */
  readonly impuestos: ReadonlyArray<ImpuestoDr>;
  /** Moneda del documento. */
  readonly moneda: Scalars['String']['output'];
  /** Número de parcialidad, desde 1. */
  readonly numParcialidad: Scalars['Int']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  readonly objetoImp: ClaveSat;
  /** Lo que se paga. */
  readonly pagado: Scalars['Decimal']['output'];
  /** Saldo antes de este pago. */
  readonly saldoAnterior: Scalars['Decimal']['output'];
  /** Saldo después de este pago. */
  readonly saldoInsoluto: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'Factura';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Pagos (REP vigentes) que se le aplicaron, por parcialidad. */
  readonly aplicaciones: ReadonlyArray<DocumentoRelacionado>;
  /** Su cancelación, si se pidió. */
  readonly cancelacion: Maybe<Cancelacion>;
  /** Cliente al que se facturó. */
  readonly cliente: Maybe<Cliente>;
  /** Lo que se facturó. */
  readonly conceptos: ReadonlyArray<Concepto>;
  /** Condiciones de pago. */
  readonly condiciones: Maybe<Scalars['String']['output']>;
  /** Código postal del lugar de expedición. */
  readonly cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Días transcurridos desde su vencimiento si aún se debe; si no, 0. */
  readonly diasVencida: Scalars['Int']['output'];
  /** Quien la expide. */
  readonly emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  readonly esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  readonly estado: EstadoCfdi;
  /** Cuánto se ha cobrado. */
  readonly estadoCobro: EstadoCobro;
  /** Estado según el SAT, la última vez que se consultó. */
  readonly estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  readonly exportacion: ClaveSat;
  /** Fecha de expedición, local al lugar donde se expide. */
  readonly fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  readonly fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Forma de pago (c_FormaPago); 99 exactamente cuando es PPD. */
  readonly formaPago: ClaveSat;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  readonly instante: Scalars['DateTime']['output'];
  /** Método de pago (c_MetodoPago). */
  readonly metodoPago: MetodoPago;
  /** Moneda ISO 4217. */
  readonly moneda: Scalars['String']['output'];
  /** Notas de crédito que se le aplicaron. */
  readonly notasCredito: Maybe<NotasCreditoConnection>;
  /** Quien la recibe. */
  readonly receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  readonly relacionados: ReadonlyArray<CfdiRelacionado>;
  /** Renta o suscripción cuyo periodo se factura. */
  readonly renta: Maybe<Renta>;
  /** Impuestos retenidos. */
  readonly retenidos: Scalars['Decimal']['output'];
  /** Lo que se debe, en su moneda: total menos lo pagado con REP vigentes, menos lo acreditado con notas vigentes, menos (si es PUE) lo conciliado con el banco. Negativo si se cobró de más; 0 si es borrador o está cancelada. */
  readonly saldo: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: I. */
  readonly tipo: TipoComprobante;
  /** Pesos por unidad de la moneda. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total. */
  readonly total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  readonly trasladados: Scalars['Decimal']['output'];
  /** Uso del CFDI (c_UsoCFDI). */
  readonly usoCfdi: ClaveSat;
  /** Folio fiscal; nulo mientras es borrador. */
  readonly uuid: Maybe<Scalars['UUID']['output']>;
  /** Día en que vence su pago. */
  readonly vencimiento: Scalars['Date']['output'];
  /** Venta que se factura. */
  readonly venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Su XML timbrado; nulo mientras es borrador, si no se conserva y si quien pregunta no puede leerlo. */
  readonly xml: Maybe<Archivo>;
};


/** Factura: CFDI de ingreso, con lo que de ella se debe. */
export type FacturaNotasCreditoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NotasCreditoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<NotasCreditoOrden>>;
};

/** Factura de traslado: CFDI que ampara mercancía propia en camino, con su complemento Carta Porte si el trayecto lo pide. */
export type FacturaTraslado = Cfdi & {
  readonly __typename?: 'FacturaTraslado';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Su cancelación, si se pidió. */
  readonly cancelacion: Maybe<Cancelacion>;
  /** Complemento Carta Porte; nulo si el trayecto no lo requiere. */
  readonly cartaPorte: Maybe<CartaPorte>;
  /** Cliente por el que se traslada la mercancía. */
  readonly cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  readonly cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  readonly descuento: Scalars['Decimal']['output'];
  /** A dónde llega, en el orden del recorrido. */
  readonly destinos: ReadonlyArray<Ubicacion>;
  /** Quien la expide. */
  readonly emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  readonly esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  readonly estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  readonly estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  readonly exportacion: ClaveSat;
  /** Facturas de esta mercancía: las que se expidieron antes y ésta nombra (relación 05), y las que se expidieron después y la nombran (06). */
  readonly facturasRelacionadas: ReadonlyArray<Factura>;
  /** Fecha de expedición, local al lugar donde se expide. */
  readonly fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  readonly fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  readonly instante: Scalars['DateTime']['output'];
  /** Moneda: `XXX`. */
  readonly moneda: Scalars['String']['output'];
  /** Movimiento de almacén que ampara. */
  readonly movimientoAlmacen: Maybe<MovimientoAlmacen>;
  /** De dónde sale la mercancía. */
  readonly origen: Ubicacion;
  /** Quien la recibe: en un traslado propio, el mismo que la expide. */
  readonly receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  readonly relacionados: ReadonlyArray<CfdiRelacionado>;
  /** Impuestos retenidos. */
  readonly retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes: 0. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: T. */
  readonly tipo: TipoComprobante;
  /** Pesos por unidad de la moneda: nulo, no la hay. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Total: 0. */
  readonly total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  readonly trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  readonly uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Su XML timbrado; nulo mientras es borrador, si no se conserva y si quien pregunta no puede leerlo. */
  readonly xml: Maybe<Archivo>;
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
  readonly __typename?: 'FacturasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<FacturasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Factura>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `FacturasConnection`. */
export type FacturasEdge = {
  readonly __typename?: 'FacturasEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Factura;
};

/** Condiciones de `facturas`. */
export type FacturasFiltro = {
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoCfdi>>;
  /** Alguno de estos estados de cobro. Se reciben a lo más 100 elementos. */
  readonly estadoCobro?: InputMaybe<ReadonlyArray<EstadoCobro>>;
  /** Expedidas en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** Folio, solo o con su serie: `1024`, `A-1024`. */
  readonly folio?: InputMaybe<FiltroTexto>;
  /** Alguno de estos métodos de pago. Se reciben a lo más 100 elementos. */
  readonly metodoPago?: InputMaybe<ReadonlyArray<MetodoPago>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  readonly total?: InputMaybe<FiltroImporte>;
  /** Folio fiscal. */
  readonly uuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Vencidas con saldo, o no. */
  readonly vencida?: InputMaybe<Scalars['Boolean']['input']>;
  /** Que vencen en el periodo. */
  readonly vencimiento?: InputMaybe<Periodo>;
};

/** Un campo de orden de `FacturasConnection` y su sentido. */
export type FacturasOrden = {
  /** Campo. */
  readonly campo: FacturasCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Campos de orden de `facturasTraslado`. */
export type FacturasTrasladoCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Peso bruto total; las que no llevan Carta Porte, al final. */
  | 'PESO';

/** Página de `FacturaTraslado` con su total. */
export type FacturasTrasladoConnection = {
  readonly __typename?: 'FacturasTrasladoConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<FacturasTrasladoEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<FacturaTraslado>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `FacturasTrasladoConnection`. */
export type FacturasTrasladoEdge = {
  readonly __typename?: 'FacturasTrasladoEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: FacturaTraslado;
};

/** Condiciones de `facturasTraslado`. */
export type FacturasTrasladoFiltro = {
  /** Con complemento Carta Porte, o sin él. */
  readonly conCartaPorte?: InputMaybe<Scalars['Boolean']['input']>;
  /** Código postal de algún destino. */
  readonly destinoCp?: InputMaybe<FiltroTexto>;
  /** Expedidas en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre o el RFC de un mismo operador. Pide `datos-personales:leer`. Se reciben a lo más 256 caracteres. */
  readonly operador?: InputMaybe<Scalars['String']['input']>;
  /** Código postal del origen. */
  readonly origenCp?: InputMaybe<FiltroTexto>;
  /** Placa del vehículo. */
  readonly placa?: InputMaybe<FiltroTexto>;
};

/** Un campo de orden de `FacturasTrasladoConnection` y su sentido. */
export type FacturasTrasladoOrden = {
  /** Campo. */
  readonly campo: FacturasTrasladoCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Persona que interviene en un traslado. */
export type FiguraTransporte = {
  readonly __typename?: 'FiguraTransporte';
  /** Licencia de conducir; la tiene todo operador. */
  readonly licencia: Maybe<Scalars['String']['output']>;
  /** Nombre o razón social. */
  readonly nombre: Scalars['String']['output'];
  /** RFC; nulo si reside en el extranjero. */
  readonly rfc: Maybe<Scalars['RFC']['output']>;
  /** Qué papel tiene (c_FiguraTransporte): 01 operador, 02 propietario… */
  readonly tipo: ClaveSat;
};

/** Filtro de un importe en pesos, al tipo de cambio del propio documento si está en otra moneda; ambos extremos incluidos. */
export type FiltroImporte = {
  /** Mayor o igual que, en pesos. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Menor o igual que, en pesos. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Filtro de una clave o un código. */
export type FiltroTexto = {
  /** Contiene, sin distinguir acentos ni mayúsculas. Se reciben a lo más 256 caracteres. */
  readonly contiene?: InputMaybe<Scalars['String']['input']>;
  /** Empieza por, sin distinguir acentos ni mayúsculas. Se reciben a lo más 256 caracteres. */
  readonly empieza?: InputMaybe<Scalars['String']['input']>;
  /** Igual, letra por letra. Se reciben a lo más 256 caracteres. */
  readonly igual?: InputMaybe<Scalars['String']['input']>;
};

/** Campos de orden de `flujoEfectivo`. */
export type FlujoEfectivoCampoOrden =
  /** Día. */
  | 'FECHA'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE';

/** Página de `RegistroFlujo` con su total. */
export type FlujoEfectivoConnection = {
  readonly __typename?: 'FlujoEfectivoConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<FlujoEfectivoEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<RegistroFlujo>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `FlujoEfectivoConnection`. */
export type FlujoEfectivoEdge = {
  readonly __typename?: 'FlujoEfectivoEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: RegistroFlujo;
};

/** Condiciones de `flujoEfectivo`. */
export type FlujoEfectivoFiltro = {
  /** Alguna de estas categorías. Se reciben a lo más 100 elementos. */
  readonly categoria?: InputMaybe<ReadonlyArray<CategoriaFlujo>>;
  /** Alguna de estas certezas. Se reciben a lo más 100 elementos. */
  readonly certeza?: InputMaybe<ReadonlyArray<Certeza>>;
  /** Con su día en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** Importe, en pesos a su propio tipo de cambio. */
  readonly importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hacia dónde va. Se reciben a lo más 100 elementos. */
  readonly sentido?: InputMaybe<ReadonlyArray<SentidoFlujo>>;
};

/** Un campo de orden de `FlujoEfectivoConnection` y su sentido. */
export type FlujoEfectivoOrden = {
  /** Campo. */
  readonly campo: FlujoEfectivoCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Impuesto de un renglón. */
export type ImpuestoConcepto = {
  readonly __typename?: 'ImpuestoConcepto';
  /** Base. */
  readonly base: Scalars['Decimal']['output'];
  /** Importe a seis decimales; nulo si está exento. */
  readonly importe: Maybe<Scalars['Decimal']['output']>;
  /** Impuesto (c_Impuesto). */
  readonly impuesto: ClaveSat;
  /** Tasa o cuota; nula si está exento. */
  readonly tasaOCuota: Maybe<Scalars['Decimal']['output']>;
  /** Tasa, Cuota o Exento. */
  readonly tipoFactor: Scalars['String']['output'];
  /** Si se traslada; si no, se retiene. */
  readonly traslado: Scalars['Boolean']['output'];
};

/** Impuesto de la parte pagada de un documento. */
export type ImpuestoDr = {
  readonly __typename?: 'ImpuestoDr';
  /** Base. */
  readonly base: Scalars['Decimal']['output'];
  /** Importe; nulo si está exento. */
  readonly importe: Maybe<Scalars['Decimal']['output']>;
  /** Impuesto (c_Impuesto). */
  readonly impuesto: ClaveSat;
  /** Tasa o cuota; nula si está exento. */
  readonly tasaOCuota: Maybe<Scalars['Decimal']['output']>;
  /** Tasa, Cuota o Exento. */
  readonly tipoFactor: Scalars['String']['output'];
  /** Si se traslada; si no, se retiene. */
  readonly traslado: Scalars['Boolean']['output'];
};

export type Inventariable = ArticuloCatalogo & {
  readonly __typename?: 'Inventariable';
  readonly id: Scalars['ID']['output'];
};

export type LoteSerie = {
  readonly __typename?: 'LoteSerie';
  readonly id: Scalars['ID']['output'];
};

/** Bien o mercancía que se traslada. */
export type MercanciaCp = {
  readonly __typename?: 'MercanciaCp';
  /** Clave del bien (c_ClaveProdServCP). */
  readonly bienesTransp: ClaveSat;
  /** Cantidad. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Unidad de la cantidad (c_ClaveUnidad). */
  readonly claveUnidad: ClaveSat;
  /** Descripción. */
  readonly descripcion: Scalars['String']['output'];
  /** Lote o serie del que es. */
  readonly loteSerie: Maybe<LoteSerie>;
  /** Si es material peligroso; nulo si su clave no pide decirlo. */
  readonly materialPeligroso: Maybe<Scalars['Boolean']['output']>;
  /** Moneda ISO 4217 del valor. */
  readonly moneda: Maybe<Scalars['String']['output']>;
  /** Peso, en kilogramos. */
  readonly pesoKg: Scalars['Decimal']['output'];
  /** Valor de la mercancía, en `moneda`. */
  readonly valor: Maybe<Scalars['Decimal']['output']>;
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
  readonly __typename?: 'MovimientoAlmacen';
  readonly id: Scalars['ID']['output'];
};

/** Movimiento de una cuenta de banco o de una caja: un renglón de su estado de cuenta. */
export type MovimientoBancario = {
  readonly __typename?: 'MovimientoBancario';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Clave de rastreo del SPEI. */
  readonly claveRastreo: Maybe<Scalars['String']['output']>;
  /** Cliente que pagó, o al que se pagó. */
  readonly cliente: Maybe<Cliente>;
  /** Concepto, como lo escribió el banco. */
  readonly concepto: Scalars['String']['output'];
  /** Cuánto de él está conciliado; IGNORADO si se decidió a mano no conciliarlo. */
  readonly conciliacion: EstadoConciliacion;
  /** Suma de sus partidas sin revertir, en la moneda del movimiento. */
  readonly conciliado: Scalars['Decimal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Cuenta o caja en que está. */
  readonly cuenta: CuentaTesoreria;
  /** Día de la operación. */
  readonly fecha: Scalars['Date']['output'];
  /** Día en que el banco la da por buena; nulo si no se sabe. */
  readonly fechaValor: Maybe<Scalars['Date']['output']>;
  /** Forma de pago (c_FormaPago). */
  readonly formaPago: Maybe<ClaveSat>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Identificador que le da el banco, único en la cuenta: un estado de cuenta puede importarse otra vez sin duplicar. */
  readonly idExterno: Scalars['String']['output'];
  /** Importe, siempre positivo: `tipo` dice hacia dónde. */
  readonly importe: Dinero;
  /** Qué documentos salda y con cuánto, en el orden en que se concilió; las revertidas también. */
  readonly partidas: ReadonlyArray<PartidaConciliacion>;
  /** Importe menos lo conciliado, en la moneda del movimiento; nunca negativo. */
  readonly pendiente: Scalars['Decimal']['output'];
  /** Referencia que trae. */
  readonly referencia: Maybe<Scalars['String']['output']>;
  /** Si entró o salió. */
  readonly tipo: TipoMovBanco;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'MovimientosBancariosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<MovimientosBancariosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<MovimientoBancario>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `MovimientosBancariosConnection`. */
export type MovimientosBancariosEdge = {
  readonly __typename?: 'MovimientosBancariosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: MovimientoBancario;
};

/** Condiciones de `movimientosBancarios`. */
export type MovimientosBancariosFiltro = {
  /** Alguno de estos estados de conciliación. Se reciben a lo más 100 elementos. */
  readonly conciliacion?: InputMaybe<ReadonlyArray<EstadoConciliacion>>;
  /** En alguna de estas cuentas o cajas. Se reciben a lo más 100 elementos. */
  readonly cuentaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Hechos en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** Importe, en pesos a su propio tipo de cambio. */
  readonly importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la referencia, la clave de rastreo o el concepto. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** Hacia dónde van. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoMovBanco>>;
};

/** Un campo de orden de `MovimientosBancariosConnection` y su sentido. */
export type MovimientosBancariosOrden = {
  /** Campo. */
  readonly campo: MovimientosBancariosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

export type NoInventariable = ArticuloCatalogo & {
  readonly __typename?: 'NoInventariable';
  readonly id: Scalars['ID']['output'];
};

/** Nota de crédito: CFDI de egreso. */
export type NotaCredito = Cfdi & {
  readonly __typename?: 'NotaCredito';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** A qué facturas se aplicó, y cuánto a cada una. */
  readonly aplicaciones: ReadonlyArray<AplicacionNota>;
  /** Su cancelación, si se pidió. */
  readonly cancelacion: Maybe<Cancelacion>;
  /** Caso que la motivó. */
  readonly caso: Maybe<Caso>;
  /** Cliente que la recibe. */
  readonly cliente: Maybe<Cliente>;
  /** Código postal del lugar de expedición. */
  readonly cpExpedicion: Scalars['CodigoPostal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Descuento. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Quien la expide. */
  readonly emisor: ParteFiscal;
  /** Cómo puede cancelarse. */
  readonly esCancelable: Maybe<EsCancelable>;
  /** En qué va el comprobante. */
  readonly estado: EstadoCfdi;
  /** Estado según el SAT, la última vez que se consultó. */
  readonly estadoSat: Maybe<EstadoSat>;
  /** Si ampara una exportación (c_Exportacion). */
  readonly exportacion: ClaveSat;
  /** La única factura a que se aplicó; nula si son varias. */
  readonly facturaOrigen: Maybe<Factura>;
  /** Fecha de expedición, local al lugar donde se expide. */
  readonly fecha: Scalars['FechaHoraLocal']['output'];
  /** Fecha del timbre. */
  readonly fechaTimbrado: Maybe<Scalars['FechaHoraLocal']['output']>;
  /** Folio. */
  readonly folio: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** `fecha` como instante, en la zona de su código postal. */
  readonly instante: Scalars['DateTime']['output'];
  /** Moneda ISO 4217. */
  readonly moneda: Scalars['String']['output'];
  /** Por qué se expidió. */
  readonly motivo: MotivoNota;
  /** Entrada de almacén de la devolución. */
  readonly movimientoAlmacen: Maybe<MovimientoAlmacen>;
  /** Quien la recibe. */
  readonly receptor: ParteFiscal;
  /** Comprobantes con que se relaciona. */
  readonly relacionados: ReadonlyArray<CfdiRelacionado>;
  /** Impuestos retenidos. */
  readonly retenidos: Scalars['Decimal']['output'];
  /** Serie. */
  readonly serie: Maybe<Scalars['String']['output']>;
  /** Suma de importes antes de descuentos e impuestos. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Tipo de comprobante: E. */
  readonly tipo: TipoComprobante;
  /** Pesos por unidad de la moneda. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
  /** Tipo de relación con la factura (c_TipoRelacion). */
  readonly tipoRelacion: ClaveSat;
  /** Total. */
  readonly total: Scalars['Decimal']['output'];
  /** Impuestos trasladados. */
  readonly trasladados: Scalars['Decimal']['output'];
  /** Folio fiscal; nulo mientras es borrador. */
  readonly uuid: Maybe<Scalars['UUID']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Su XML timbrado; nulo mientras es borrador, si no se conserva y si quien pregunta no puede leerlo. */
  readonly xml: Maybe<Archivo>;
};

/** Campos de orden de `notasCredito`. */
export type NotasCreditoCampoOrden =
  /** Fecha de expedición. */
  | 'FECHA'
  /** Total, en pesos al tipo de cambio del propio documento. */
  | 'TOTAL';

/** Página de `NotaCredito` con su total. */
export type NotasCreditoConnection = {
  readonly __typename?: 'NotasCreditoConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<NotasCreditoEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<NotaCredito>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `NotasCreditoConnection`. */
export type NotasCreditoEdge = {
  readonly __typename?: 'NotasCreditoEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: NotaCredito;
};

/** Condiciones de `notasCredito`. */
export type NotasCreditoFiltro = {
  /** Aplicadas a alguna de estas facturas. Se reciben a lo más 100 elementos. */
  readonly facturaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Expedidas en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Alguno de estos motivos. Se reciben a lo más 100 elementos. */
  readonly motivo?: InputMaybe<ReadonlyArray<MotivoNota>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  readonly total?: InputMaybe<FiltroImporte>;
};

/** Un campo de orden de `NotasCreditoConnection` y su sentido. */
export type NotasCreditoOrden = {
  /** Campo. */
  readonly campo: NotasCreditoCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Dónde está una página dentro de su conexión. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor de la última fila; nulo si la página está vacía. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Si hay filas después de esta página. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Si hay filas antes de esta página. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor de la primera fila; nulo si la página está vacía. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Un pago recibido. */
export type Pago = {
  readonly __typename?: 'Pago';
  /** Cuenta de quien cobró. */
  readonly cuentaBeneficiaria: Maybe<Scalars['String']['output']>;
  /** Cuenta de quien pagó. */
  readonly cuentaOrdenante: Maybe<Scalars['String']['output']>;
  /** A qué documentos se aplicó, y cuánto a cada uno. */
  readonly documentosRelacionados: ReadonlyArray<DocumentoRelacionado>;
  /** Cuándo se pagó, local a quien cobró; a las 12:00 si no se sabe la hora. */
  readonly fechaPago: Scalars['FechaHoraLocal']['output'];
  /** Forma de pago (c_FormaPago). */
  readonly formaPago: ClaveSat;
  /** Moneda ISO 4217 en que se pagó. */
  readonly moneda: Scalars['String']['output'];
  /** Cuánto se pagó, en su moneda. */
  readonly monto: Scalars['Decimal']['output'];
  /** El depósito en que llegó el dinero; nulo mientras no se conoce. */
  readonly movimientoBancario: Maybe<MovimientoBancario>;
  /** Número de la operación; en un SPEI, su clave de rastreo. */
  readonly numeroOperacion: Maybe<Scalars['String']['output']>;
  /** RFC del banco de quien cobró. */
  readonly rfcBancoBeneficiario: Maybe<Scalars['RFC']['output']>;
  /** RFC del banco de quien pagó. */
  readonly rfcBancoOrdenante: Maybe<Scalars['RFC']['output']>;
  /** Pesos por unidad de la moneda; 1 si se pagó en pesos. */
  readonly tipoCambio: Maybe<Scalars['Decimal']['output']>;
};

/** Emisor o receptor de un comprobante. */
export type ParteFiscal = {
  readonly __typename?: 'ParteFiscal';
  /** Código postal de su domicilio fiscal. */
  readonly cp: Maybe<Scalars['CodigoPostal']['output']>;
  /** Nombre o razón social. */
  readonly nombre: Scalars['String']['output'];
  /** Régimen fiscal (c_RegimenFiscal). */
  readonly regimen: ClaveSat;
  /** RFC. */
  readonly rfc: Scalars['RFC']['output'];
};

/** Lo que salda parte de un movimiento. */
export type PartidaConciliacion = {
  readonly __typename?: 'PartidaConciliacion';
  /** Documento que se salda. */
  readonly documento: DocumentoConciliable;
  /** Cuándo. */
  readonly en: Scalars['DateTime']['output'];
  /** Cuánto del movimiento, en la moneda del movimiento. */
  readonly importe: Scalars['Decimal']['output'];
  /** Quién lo concilió. */
  readonly por: Maybe<Usuario>;
  /** Puntaje de la propuesta, de 0 a 100; nulo si fue a mano. */
  readonly puntaje: Maybe<Scalars['Int']['output']>;
  /** Regla que lo propuso, o `MANUAL`. */
  readonly regla: Scalars['String']['output'];
  /** Cuándo se revirtió; nulo si vale. */
  readonly revertidaEn: Maybe<Scalars['DateTime']['output']>;
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
  readonly desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  readonly hasta?: InputMaybe<Scalars['Date']['input']>;
};

export type Proyecto = {
  readonly __typename?: 'Proyecto';
  /** Facturas de las ventas del proyecto. */
  readonly facturas: Maybe<FacturasConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ProyectoFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FacturasOrden>>;
};

/** Consultas. */
export type Query = {
  readonly __typename?: 'Query';
  /** Una factura, por exactamente uno de sus identificadores; nula si no existe o no es visible. */
  readonly factura: Maybe<Factura>;
};


/** Consultas. */
export type QueryFacturaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Registro del flujo de efectivo: dinero que entró o salió, que se debe, o que se espera. */
export type RegistroFlujo = {
  readonly __typename?: 'RegistroFlujo';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** De qué es. */
  readonly categoria: CategoriaFlujo;
  /** Qué tan cierto es. */
  readonly certeza: Certeza;
  /** CFDI de pago con que se cobró. */
  readonly cfdiPago: Maybe<CfdiPago>;
  /** Cliente de quien viene, o a quien va. */
  readonly cliente: Maybe<Cliente>;
  /** Concepto. */
  readonly concepto: Scalars['String']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Factura que se cobra. */
  readonly factura: Maybe<Factura>;
  /** Día en que entró o salió, o en que lo hará. */
  readonly fecha: Scalars['Date']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Importe, siempre positivo: `sentido` dice hacia dónde. */
  readonly importe: Dinero;
  /** Movimiento de banco o caja; lo tienen exactamente los REAL. */
  readonly movimientoBancario: Maybe<MovimientoBancario>;
  /** Nota de crédito que se devuelve. */
  readonly notaCredito: Maybe<NotaCredito>;
  /** Renta o suscripción que se cargará. */
  readonly renta: Maybe<Renta>;
  /** Si entra o sale. */
  readonly sentido: SentidoFlujo;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};

/** Renta o suscripción: contrato que se cobra por periodo. */
export type Renta = {
  readonly __typename?: 'Renta';
  /** Activo rentado, con su placa; nulo si se rentó por tipo de equipo o es suscripción. */
  readonly activo: Maybe<Activo>;
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Lo que se renta o a lo que se suscribe. */
  readonly articulo: Maybe<ArticuloCatalogo>;
  /** Día en que se canceló; nulo si no se ha cancelado. */
  readonly canceladaEn: Maybe<Scalars['Date']['output']>;
  /** Cliente que lo contrató. */
  readonly cliente: Maybe<Cliente>;
  /** Número de contrato, único en la empresa. */
  readonly contrato: Scalars['String']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** En qué está. */
  readonly estado: EstadoRenta;
  /** Facturas de sus periodos. */
  readonly facturas: Maybe<FacturasConnection>;
  /** Último día, incluido; nulo si no tiene término. */
  readonly fin: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Importe de un periodo, sin IVA. */
  readonly importe: Dinero;
  /** Primer día. */
  readonly inicio: Scalars['Date']['output'];
  /** Por qué se dio de baja. */
  readonly motivoBaja: Maybe<Scalars['String']['output']>;
  /** Cada cuánto se cobra. */
  readonly periodicidad: Periodicidad;
  /** Día del siguiente cargo; nulo cuando ya no habrá. */
  readonly proximoCargo: Maybe<Scalars['Date']['output']>;
  /** Si al terminar se renueva sin pedirlo. */
  readonly renovacionAutomatica: Scalars['Boolean']['output'];
  /** Si es renta de equipo o suscripción a un servicio. */
  readonly tipo: TipoRenta;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Renta o suscripción: contrato que se cobra por periodo. */
export type RentaFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FacturasOrden>>;
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
  readonly __typename?: 'RentasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<RentasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Renta>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `RentasConnection`. */
export type RentasEdge = {
  readonly __typename?: 'RentasEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Renta;
};

/** Condiciones de `rentas`. */
export type RentasFiltro = {
  /** De alguno de estos artículos. Se reciben a lo más 100 elementos. */
  readonly articuloIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoRenta>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Alguna de estas periodicidades. Se reciben a lo más 100 elementos. */
  readonly periodicidad?: InputMaybe<ReadonlyArray<Periodicidad>>;
  /** Cuyo siguiente cargo cae en el periodo. */
  readonly proximoCargo?: InputMaybe<Periodo>;
  /** Alguno de estos tipos. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoRenta>>;
};

/** Un campo de orden de `RentasConnection` y su sentido. */
export type RentasOrden = {
  /** Campo. */
  readonly campo: RentasCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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
  readonly __typename?: 'Ubicacion';
  /** Código postal del lugar. */
  readonly codigoPostal: Scalars['CodigoPostal']['output'];
  /** Dirección del cliente; nula si el punto no es una de ellas, como un almacén propio. */
  readonly direccion: Maybe<Direccion>;
  /** Kilómetros desde el punto anterior; nulo en el origen. */
  readonly distanciaKm: Maybe<Scalars['Decimal']['output']>;
  /** Salida o llegada estimada, local al lugar. */
  readonly fechaHora: Scalars['FechaHoraLocal']['output'];
  /** Clave del punto: `OR` o `DE` y seis dígitos. */
  readonly idUbicacion: Maybe<Scalars['String']['output']>;
  /** Nombre del remitente o del destinatario. */
  readonly nombre: Maybe<Scalars['String']['output']>;
  /** RFC del remitente o del destinatario. */
  readonly rfc: Scalars['RFC']['output'];
  /** `Origen` o `Destino`. */
  readonly tipo: Scalars['String']['output'];
};

export type Usuario = {
  readonly __typename?: 'Usuario';
  readonly id: Scalars['ID']['output'];
};

export type Venta = {
  readonly __typename?: 'Venta';
  /** Facturas de la venta. */
  readonly facturas: Maybe<FacturasConnection>;
  readonly id: Scalars['ID']['output'];
};


export type VentaFacturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<FacturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<FacturasOrden>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CfdiPago: CfdiPago;
  Cliente: Cliente;
  Comision: Comision;
  Factura: Factura;
  FacturaTraslado: FacturaTraslado;
  MovimientoBancario: MovimientoBancario;
  NotaCredito: NotaCredito;
  Proyecto: Proyecto;
  RegistroFlujo: RegistroFlujo;
  Renta: Renta;
  Venta: Venta;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CfdiPago:
    ( { __typename: 'CfdiPago' }
    & GraphQLRecursivePick<FederationTypes['CfdiPago'], {"id":true}> );
  Cliente:
    ( { __typename: 'Cliente' }
    & GraphQLRecursivePick<FederationTypes['Cliente'], {"id":true}> );
  Comision:
    ( { __typename: 'Comision' }
    & GraphQLRecursivePick<FederationTypes['Comision'], {"id":true}> );
  Factura:
    ( { __typename: 'Factura' }
    & GraphQLRecursivePick<FederationTypes['Factura'], {"id":true}> );
  FacturaTraslado:
    ( { __typename: 'FacturaTraslado' }
    & GraphQLRecursivePick<FederationTypes['FacturaTraslado'], {"id":true}> );
  MovimientoBancario:
    ( { __typename: 'MovimientoBancario' }
    & GraphQLRecursivePick<FederationTypes['MovimientoBancario'], {"id":true}> );
  NotaCredito:
    ( { __typename: 'NotaCredito' }
    & GraphQLRecursivePick<FederationTypes['NotaCredito'], {"id":true}> );
  Proyecto:
    ( { __typename: 'Proyecto' }
    & GraphQLRecursivePick<FederationTypes['Proyecto'], {"id":true}> );
  RegistroFlujo:
    ( { __typename: 'RegistroFlujo' }
    & GraphQLRecursivePick<FederationTypes['RegistroFlujo'], {"id":true}> );
  Renta:
    ( { __typename: 'Renta' }
    & GraphQLRecursivePick<FederationTypes['Renta'], {"id":true}> );
  Venta:
    ( { __typename: 'Venta' }
    & GraphQLRecursivePick<FederationTypes['Venta'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BeneficiarioComision:
    | ( EntityRef )
    | ( EntityRef )
  ;
  DocumentoConciliable:
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ArticuloCatalogo:
    | ( EntityRef )
    | ( EntityRef )
  ;
  Cfdi:
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activo: ResolverTypeWrapper<EntityRef>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AplicacionNota: ResolverTypeWrapper<Omit<AplicacionNota, 'factura'> & { factura: ResolversTypes['Factura'] }>;
  Archivo: ResolverTypeWrapper<EntityRef>;
  ArticuloCatalogo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArticuloCatalogo']>;
  Autotransporte: ResolverTypeWrapper<Autotransporte>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BeneficiarioComision: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeneficiarioComision']>;
  Cancelacion: ResolverTypeWrapper<Cancelacion>;
  CartaPorte: ResolverTypeWrapper<Omit<CartaPorte, 'mercancias' | 'ubicaciones'> & { mercancias: ReadonlyArray<ResolversTypes['MercanciaCp']>, ubicaciones: ReadonlyArray<ResolversTypes['Ubicacion']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caso: ResolverTypeWrapper<EntityRef>;
  CategoriaFlujo: CategoriaFlujo;
  Certeza: Certeza;
  Cfdi: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Cfdi']>;
  CfdiPago: ResolverTypeWrapper<EntityRef>;
  CfdiRelacionado: ResolverTypeWrapper<Omit<CfdiRelacionado, 'cfdi'> & { cfdi: Maybe<ResolversTypes['Cfdi']> }>;
  CfdisPagoCampoOrden: CfdisPagoCampoOrden;
  CfdisPagoConnection: ResolverTypeWrapper<LazyConnection>;
  CfdisPagoEdge: ResolverTypeWrapper<Omit<CfdisPagoEdge, 'node'> & { node: ResolversTypes['CfdiPago'] }>;
  CfdisPagoFiltro: CfdisPagoFiltro;
  CfdisPagoOrden: CfdisPagoOrden;
  Clabe: ResolverTypeWrapper<Scalars['Clabe']['output']>;
  ClaveSat: ResolverTypeWrapper<ClaveSat>;
  Cliente: ResolverTypeWrapper<EntityRef>;
  CodigoPostal: ResolverTypeWrapper<Scalars['CodigoPostal']['output']>;
  Comision: ResolverTypeWrapper<EntityRef>;
  ComisionesCampoOrden: ComisionesCampoOrden;
  ComisionesConnection: ResolverTypeWrapper<LazyConnection>;
  ComisionesEdge: ResolverTypeWrapper<Omit<ComisionesEdge, 'node'> & { node: ResolversTypes['Comision'] }>;
  ComisionesFiltro: ComisionesFiltro;
  ComisionesOrden: ComisionesOrden;
  Concepto: ResolverTypeWrapper<Omit<Concepto, 'articulo'> & { articulo: Maybe<ResolversTypes['ArticuloCatalogo']> }>;
  CuentaTesoreria: ResolverTypeWrapper<EntityRef>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Dinero: ResolverTypeWrapper<Dinero>;
  Direccion: ResolverTypeWrapper<EntityRef>;
  DireccionOrden: DireccionOrden;
  DocumentoConciliable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DocumentoConciliable']>;
  DocumentoRelacionado: ResolverTypeWrapper<Omit<DocumentoRelacionado, 'factura'> & { factura: Maybe<ResolversTypes['Factura']> }>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EsCancelable: EsCancelable;
  EsquemaComision: EsquemaComision;
  EstadoCfdi: EstadoCfdi;
  EstadoCobro: EstadoCobro;
  EstadoComision: EstadoComision;
  EstadoConciliacion: EstadoConciliacion;
  EstadoRenta: EstadoRenta;
  EstadoSat: EstadoSat;
  EstatusCancelacion: EstatusCancelacion;
  Factura: ResolverTypeWrapper<EntityRef>;
  FacturaTraslado: ResolverTypeWrapper<EntityRef>;
  FacturasCampoOrden: FacturasCampoOrden;
  FacturasConnection: ResolverTypeWrapper<LazyConnection>;
  FacturasEdge: ResolverTypeWrapper<Omit<FacturasEdge, 'node'> & { node: ResolversTypes['Factura'] }>;
  FacturasFiltro: FacturasFiltro;
  FacturasOrden: FacturasOrden;
  FacturasTrasladoCampoOrden: FacturasTrasladoCampoOrden;
  FacturasTrasladoConnection: ResolverTypeWrapper<LazyConnection>;
  FacturasTrasladoEdge: ResolverTypeWrapper<Omit<FacturasTrasladoEdge, 'node'> & { node: ResolversTypes['FacturaTraslado'] }>;
  FacturasTrasladoFiltro: FacturasTrasladoFiltro;
  FacturasTrasladoOrden: FacturasTrasladoOrden;
  FechaHoraLocal: ResolverTypeWrapper<Scalars['FechaHoraLocal']['output']>;
  FiguraTransporte: ResolverTypeWrapper<FiguraTransporte>;
  FiltroImporte: FiltroImporte;
  FiltroTexto: FiltroTexto;
  FlujoEfectivoCampoOrden: FlujoEfectivoCampoOrden;
  FlujoEfectivoConnection: ResolverTypeWrapper<LazyConnection>;
  FlujoEfectivoEdge: ResolverTypeWrapper<Omit<FlujoEfectivoEdge, 'node'> & { node: ResolversTypes['RegistroFlujo'] }>;
  FlujoEfectivoFiltro: FlujoEfectivoFiltro;
  FlujoEfectivoOrden: FlujoEfectivoOrden;
  ImpuestoConcepto: ResolverTypeWrapper<ImpuestoConcepto>;
  ImpuestoDr: ResolverTypeWrapper<ImpuestoDr>;
  Inventariable: ResolverTypeWrapper<EntityRef>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoteSerie: ResolverTypeWrapper<EntityRef>;
  MercanciaCp: ResolverTypeWrapper<Omit<MercanciaCp, 'loteSerie'> & { loteSerie: Maybe<ResolversTypes['LoteSerie']> }>;
  MetodoPago: MetodoPago;
  MotivoNota: MotivoNota;
  MovimientoAlmacen: ResolverTypeWrapper<EntityRef>;
  MovimientoBancario: ResolverTypeWrapper<EntityRef>;
  MovimientosBancariosCampoOrden: MovimientosBancariosCampoOrden;
  MovimientosBancariosConnection: ResolverTypeWrapper<LazyConnection>;
  MovimientosBancariosEdge: ResolverTypeWrapper<Omit<MovimientosBancariosEdge, 'node'> & { node: ResolversTypes['MovimientoBancario'] }>;
  MovimientosBancariosFiltro: MovimientosBancariosFiltro;
  MovimientosBancariosOrden: MovimientosBancariosOrden;
  NoInventariable: ResolverTypeWrapper<EntityRef>;
  NotaCredito: ResolverTypeWrapper<EntityRef>;
  NotasCreditoCampoOrden: NotasCreditoCampoOrden;
  NotasCreditoConnection: ResolverTypeWrapper<LazyConnection>;
  NotasCreditoEdge: ResolverTypeWrapper<Omit<NotasCreditoEdge, 'node'> & { node: ResolversTypes['NotaCredito'] }>;
  NotasCreditoFiltro: NotasCreditoFiltro;
  NotasCreditoOrden: NotasCreditoOrden;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pago: ResolverTypeWrapper<Omit<Pago, 'documentosRelacionados' | 'movimientoBancario'> & { documentosRelacionados: ReadonlyArray<ResolversTypes['DocumentoRelacionado']>, movimientoBancario: Maybe<ResolversTypes['MovimientoBancario']> }>;
  ParteFiscal: ResolverTypeWrapper<ParteFiscal>;
  PartidaConciliacion: ResolverTypeWrapper<Omit<PartidaConciliacion, 'documento' | 'por'> & { documento: ResolversTypes['DocumentoConciliable'], por: Maybe<ResolversTypes['Usuario']> }>;
  Periodicidad: Periodicidad;
  Periodo: Periodo;
  Proyecto: ResolverTypeWrapper<EntityRef>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RFC: ResolverTypeWrapper<Scalars['RFC']['output']>;
  RegistroFlujo: ResolverTypeWrapper<EntityRef>;
  Renta: ResolverTypeWrapper<EntityRef>;
  RentasCampoOrden: RentasCampoOrden;
  RentasConnection: ResolverTypeWrapper<LazyConnection>;
  RentasEdge: ResolverTypeWrapper<Omit<RentasEdge, 'node'> & { node: ResolversTypes['Renta'] }>;
  RentasFiltro: RentasFiltro;
  RentasOrden: RentasOrden;
  SentidoFlujo: SentidoFlujo;
  Telefono: ResolverTypeWrapper<Scalars['Telefono']['output']>;
  TipoComprobante: TipoComprobante;
  TipoCuenta: TipoCuenta;
  TipoMovBanco: TipoMovBanco;
  TipoRenta: TipoRenta;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Ubicacion: ResolverTypeWrapper<Omit<Ubicacion, 'direccion'> & { direccion: Maybe<ResolversTypes['Direccion']> }>;
  Usuario: ResolverTypeWrapper<EntityRef>;
  Venta: ResolverTypeWrapper<EntityRef>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activo: EntityRef;
  ID: Scalars['ID']['output'];
  AplicacionNota: Omit<AplicacionNota, 'factura'> & { factura: ResolversParentTypes['Factura'] };
  Archivo: EntityRef;
  ArticuloCatalogo: ResolversInterfaceTypes<ResolversParentTypes>['ArticuloCatalogo'];
  Autotransporte: Autotransporte;
  String: Scalars['String']['output'];
  BeneficiarioComision: ResolversUnionTypes<ResolversParentTypes>['BeneficiarioComision'];
  Cancelacion: Cancelacion;
  CartaPorte: Omit<CartaPorte, 'mercancias' | 'ubicaciones'> & { mercancias: ReadonlyArray<ResolversParentTypes['MercanciaCp']>, ubicaciones: ReadonlyArray<ResolversParentTypes['Ubicacion']> };
  Boolean: Scalars['Boolean']['output'];
  Caso: EntityRef;
  Cfdi: ResolversInterfaceTypes<ResolversParentTypes>['Cfdi'];
  CfdiPago: EntityRef;
  CfdiRelacionado: Omit<CfdiRelacionado, 'cfdi'> & { cfdi: Maybe<ResolversParentTypes['Cfdi']> };
  CfdisPagoConnection: LazyConnection;
  CfdisPagoEdge: Omit<CfdisPagoEdge, 'node'> & { node: ResolversParentTypes['CfdiPago'] };
  CfdisPagoFiltro: CfdisPagoFiltro;
  CfdisPagoOrden: CfdisPagoOrden;
  Clabe: Scalars['Clabe']['output'];
  ClaveSat: ClaveSat;
  Cliente: EntityRef;
  CodigoPostal: Scalars['CodigoPostal']['output'];
  Comision: EntityRef;
  ComisionesConnection: LazyConnection;
  ComisionesEdge: Omit<ComisionesEdge, 'node'> & { node: ResolversParentTypes['Comision'] };
  ComisionesFiltro: ComisionesFiltro;
  ComisionesOrden: ComisionesOrden;
  Concepto: Omit<Concepto, 'articulo'> & { articulo: Maybe<ResolversParentTypes['ArticuloCatalogo']> };
  CuentaTesoreria: EntityRef;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Dinero: Dinero;
  Direccion: EntityRef;
  DocumentoConciliable: ResolversUnionTypes<ResolversParentTypes>['DocumentoConciliable'];
  DocumentoRelacionado: Omit<DocumentoRelacionado, 'factura'> & { factura: Maybe<ResolversParentTypes['Factura']> };
  Email: Scalars['Email']['output'];
  Factura: EntityRef;
  FacturaTraslado: EntityRef;
  FacturasConnection: LazyConnection;
  FacturasEdge: Omit<FacturasEdge, 'node'> & { node: ResolversParentTypes['Factura'] };
  FacturasFiltro: FacturasFiltro;
  FacturasOrden: FacturasOrden;
  FacturasTrasladoConnection: LazyConnection;
  FacturasTrasladoEdge: Omit<FacturasTrasladoEdge, 'node'> & { node: ResolversParentTypes['FacturaTraslado'] };
  FacturasTrasladoFiltro: FacturasTrasladoFiltro;
  FacturasTrasladoOrden: FacturasTrasladoOrden;
  FechaHoraLocal: Scalars['FechaHoraLocal']['output'];
  FiguraTransporte: FiguraTransporte;
  FiltroImporte: FiltroImporte;
  FiltroTexto: FiltroTexto;
  FlujoEfectivoConnection: LazyConnection;
  FlujoEfectivoEdge: Omit<FlujoEfectivoEdge, 'node'> & { node: ResolversParentTypes['RegistroFlujo'] };
  FlujoEfectivoFiltro: FlujoEfectivoFiltro;
  FlujoEfectivoOrden: FlujoEfectivoOrden;
  ImpuestoConcepto: ImpuestoConcepto;
  ImpuestoDr: ImpuestoDr;
  Inventariable: EntityRef;
  JSON: Scalars['JSON']['output'];
  LoteSerie: EntityRef;
  MercanciaCp: Omit<MercanciaCp, 'loteSerie'> & { loteSerie: Maybe<ResolversParentTypes['LoteSerie']> };
  MovimientoAlmacen: EntityRef;
  MovimientoBancario: EntityRef;
  MovimientosBancariosConnection: LazyConnection;
  MovimientosBancariosEdge: Omit<MovimientosBancariosEdge, 'node'> & { node: ResolversParentTypes['MovimientoBancario'] };
  MovimientosBancariosFiltro: MovimientosBancariosFiltro;
  MovimientosBancariosOrden: MovimientosBancariosOrden;
  NoInventariable: EntityRef;
  NotaCredito: EntityRef;
  NotasCreditoConnection: LazyConnection;
  NotasCreditoEdge: Omit<NotasCreditoEdge, 'node'> & { node: ResolversParentTypes['NotaCredito'] };
  NotasCreditoFiltro: NotasCreditoFiltro;
  NotasCreditoOrden: NotasCreditoOrden;
  PageInfo: PageInfo;
  Pago: Omit<Pago, 'documentosRelacionados' | 'movimientoBancario'> & { documentosRelacionados: ReadonlyArray<ResolversParentTypes['DocumentoRelacionado']>, movimientoBancario: Maybe<ResolversParentTypes['MovimientoBancario']> };
  ParteFiscal: ParteFiscal;
  PartidaConciliacion: Omit<PartidaConciliacion, 'documento' | 'por'> & { documento: ResolversParentTypes['DocumentoConciliable'], por: Maybe<ResolversParentTypes['Usuario']> };
  Periodo: Periodo;
  Proyecto: EntityRef;
  Query: Record<PropertyKey, never>;
  RFC: Scalars['RFC']['output'];
  RegistroFlujo: EntityRef;
  Renta: EntityRef;
  RentasConnection: LazyConnection;
  RentasEdge: Omit<RentasEdge, 'node'> & { node: ResolversParentTypes['Renta'] };
  RentasFiltro: RentasFiltro;
  RentasOrden: RentasOrden;
  Telefono: Scalars['Telefono']['output'];
  UUID: Scalars['UUID']['output'];
  Ubicacion: Omit<Ubicacion, 'direccion'> & { direccion: Maybe<ResolversParentTypes['Direccion']> };
  Usuario: EntityRef;
  Venta: EntityRef;
  Int: Scalars['Int']['output'];
};

export type LimiteDirectiveArgs = {
  caracteres?: Maybe<Scalars['Int']['input']>;
  elementos?: Maybe<Scalars['Int']['input']>;
};

export type LimiteDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LimiteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activo'] = ResolversParentTypes['Activo']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AplicacionNotaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AplicacionNota'] = ResolversParentTypes['AplicacionNota']> = {
  aplicadaEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  factura: Resolver<ResolversTypes['Factura'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ArchivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Archivo'] = ResolversParentTypes['Archivo']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ArticuloCatalogoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArticuloCatalogo'] = ResolversParentTypes['ArticuloCatalogo']> = {
  __resolveType: TypeResolveFn<'Inventariable' | 'NoInventariable', ParentType, ContextType>;
};

export type AutotransporteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Autotransporte'] = ResolversParentTypes['Autotransporte']> = {
  anioModelo: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aseguradora: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  configVehicular: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  numPermiso: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permSct: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  pesoBrutoVehicular: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  placa: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polizaSeguro: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remolques: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BeneficiarioComisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BeneficiarioComision'] = ResolversParentTypes['BeneficiarioComision']> = {
  __resolveType: TypeResolveFn<'Cliente' | 'Usuario', ParentType, ContextType>;
};

export type CancelacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cancelacion'] = ResolversParentTypes['Cancelacion']> = {
  estatus: Resolver<ResolversTypes['EstatusCancelacion'], ParentType, ContextType>;
  motivo: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  resueltaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  solicitadaEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uuidSustitucion: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type CartaPorteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CartaPorte'] = ResolversParentTypes['CartaPorte']> = {
  autotransporte: Resolver<Maybe<ResolversTypes['Autotransporte']>, ParentType, ContextType>;
  distanciaTotalKm: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  figuras: Resolver<ReadonlyArray<ResolversTypes['FiguraTransporte']>, ParentType, ContextType>;
  idCcp: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  internacional: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mercancias: Resolver<ReadonlyArray<ResolversTypes['MercanciaCp']>, ParentType, ContextType>;
  pesoBrutoTotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ubicaciones: Resolver<ReadonlyArray<ResolversTypes['Ubicacion']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Caso'] = ResolversParentTypes['Caso']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CfdiResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cfdi'] = ResolversParentTypes['Cfdi']> = {
  __resolveType: TypeResolveFn<'CfdiPago' | 'Factura' | 'FacturaTraslado' | 'NotaCredito', ParentType, ContextType>;
};

export type CfdiPagoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CfdiPago'] = ResolversParentTypes['CfdiPago'], FederationReferenceType extends FederationReferenceTypes['CfdiPago'] = FederationReferenceTypes['CfdiPago']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CfdiPago']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelacion: Resolver<Maybe<ResolversTypes['Cancelacion']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  cpExpedicion: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  emisor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  esCancelable: Resolver<Maybe<ResolversTypes['EsCancelable']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCfdi'], ParentType, ContextType>;
  estadoSat: Resolver<Maybe<ResolversTypes['EstadoSat']>, ParentType, ContextType>;
  exportacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  fechaTimbrado: Resolver<Maybe<ResolversTypes['FechaHoraLocal']>, ParentType, ContextType>;
  folio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instante: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  montoTotalMxn: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pagos: Resolver<ReadonlyArray<ResolversTypes['Pago']>, ParentType, ContextType>;
  receptor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  relacionados: Resolver<ReadonlyArray<ResolversTypes['CfdiRelacionado']>, ParentType, ContextType>;
  retenidos: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serie: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoComprobante'], ParentType, ContextType>;
  tipoCambio: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  trasladados: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  uuid: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  xml: Resolver<Maybe<ResolversTypes['Archivo']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CfdiRelacionadoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CfdiRelacionado'] = ResolversParentTypes['CfdiRelacionado']> = {
  cfdi: Resolver<Maybe<ResolversTypes['Cfdi']>, ParentType, ContextType>;
  tipoRelacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  uuid: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type CfdisPagoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CfdisPagoConnection'] = ResolversParentTypes['CfdisPagoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CfdisPagoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CfdiPago']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CfdisPagoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CfdisPagoEdge'] = ResolversParentTypes['CfdisPagoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CfdiPago'], ParentType, ContextType>;
};

export interface ClabeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Clabe'], any> {
  name: 'Clabe';
}

export type ClaveSatResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClaveSat'] = ResolversParentTypes['ClaveSat']> = {
  clave: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descripcion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vigente: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClienteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cliente'] = ResolversParentTypes['Cliente'], FederationReferenceType extends FederationReferenceTypes['Cliente'] = FederationReferenceTypes['Cliente']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Cliente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cfdisPago: Resolver<Maybe<ResolversTypes['CfdisPagoConnection']>, ParentType, ContextType, Partial<ClienteCfdisPagoArgs>>;
  comisiones: Resolver<Maybe<ResolversTypes['ComisionesConnection']>, ParentType, ContextType, Partial<ClienteComisionesArgs>>;
  facturas: Resolver<Maybe<ResolversTypes['FacturasConnection']>, ParentType, ContextType, Partial<ClienteFacturasArgs>>;
  facturasTraslado: Resolver<Maybe<ResolversTypes['FacturasTrasladoConnection']>, ParentType, ContextType, Partial<ClienteFacturasTrasladoArgs>>;
  flujoEfectivo: Resolver<Maybe<ResolversTypes['FlujoEfectivoConnection']>, ParentType, ContextType, Partial<ClienteFlujoEfectivoArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movimientosBancarios: Resolver<Maybe<ResolversTypes['MovimientosBancariosConnection']>, ParentType, ContextType, Partial<ClienteMovimientosBancariosArgs>>;
  notasCredito: Resolver<Maybe<ResolversTypes['NotasCreditoConnection']>, ParentType, ContextType, Partial<ClienteNotasCreditoArgs>>;
  rentas: Resolver<Maybe<ResolversTypes['RentasConnection']>, ParentType, ContextType, Partial<ClienteRentasArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CodigoPostalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodigoPostal'], any> {
  name: 'CodigoPostal';
}

export type ComisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Comision'] = ResolversParentTypes['Comision'], FederationReferenceType extends FederationReferenceTypes['Comision'] = FederationReferenceTypes['Comision']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Comision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  beneficiario: Resolver<Maybe<ResolversTypes['BeneficiarioComision']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  devengadaEn: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  esquema: Resolver<ResolversTypes['EsquemaComision'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoComision'], ParentType, ContextType>;
  factura: Resolver<Maybe<ResolversTypes['Factura']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  pagadaEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tasa: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  venta: Resolver<Maybe<ResolversTypes['Venta']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComisionesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComisionesConnection'] = ResolversParentTypes['ComisionesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ComisionesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Comision']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComisionesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComisionesEdge'] = ResolversParentTypes['ComisionesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Comision'], ParentType, ContextType>;
};

export type ConceptoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Concepto'] = ResolversParentTypes['Concepto']> = {
  articulo: Resolver<Maybe<ResolversTypes['ArticuloCatalogo']>, ParentType, ContextType>;
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  claveProdServ: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  claveUnidad: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  costoUnitario: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  descripcion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  impuestos: Resolver<ReadonlyArray<ResolversTypes['ImpuestoConcepto']>, ParentType, ContextType>;
  noIdentificacion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objetoImp: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  valorUnitario: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CuentaTesoreriaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CuentaTesoreria'] = ResolversParentTypes['CuentaTesoreria']> = {
  alias: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  banco: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clabe: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoCuenta'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DineroResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dinero'] = ResolversParentTypes['Dinero']> = {
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importeMxn: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipoCambio: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DireccionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Direccion'] = ResolversParentTypes['Direccion']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentoConciliableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentoConciliable'] = ResolversParentTypes['DocumentoConciliable']> = {
  __resolveType: TypeResolveFn<'CfdiPago' | 'Comision' | 'Factura' | 'NotaCredito', ParentType, ContextType>;
};

export type DocumentoRelacionadoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentoRelacionado'] = ResolversParentTypes['DocumentoRelacionado']> = {
  equivalencia: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  factura: Resolver<Maybe<ResolversTypes['Factura']>, ParentType, ContextType>;
  folio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idDocumento: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impuestos: Resolver<ReadonlyArray<ResolversTypes['ImpuestoDr']>, ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numParcialidad: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objetoImp: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  pagado: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  saldoAnterior: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  saldoInsoluto: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serie: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FacturaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Factura'] = ResolversParentTypes['Factura'], FederationReferenceType extends FederationReferenceTypes['Factura'] = FederationReferenceTypes['Factura']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Factura']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  aplicaciones: Resolver<ReadonlyArray<ResolversTypes['DocumentoRelacionado']>, ParentType, ContextType>;
  cancelacion: Resolver<Maybe<ResolversTypes['Cancelacion']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  conceptos: Resolver<ReadonlyArray<ResolversTypes['Concepto']>, ParentType, ContextType>;
  condiciones: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpExpedicion: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  diasVencida: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emisor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  esCancelable: Resolver<Maybe<ResolversTypes['EsCancelable']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCfdi'], ParentType, ContextType>;
  estadoCobro: Resolver<ResolversTypes['EstadoCobro'], ParentType, ContextType>;
  estadoSat: Resolver<Maybe<ResolversTypes['EstadoSat']>, ParentType, ContextType>;
  exportacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  fechaTimbrado: Resolver<Maybe<ResolversTypes['FechaHoraLocal']>, ParentType, ContextType>;
  folio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formaPago: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instante: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metodoPago: Resolver<ResolversTypes['MetodoPago'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notasCredito: Resolver<Maybe<ResolversTypes['NotasCreditoConnection']>, ParentType, ContextType, Partial<FacturaNotasCreditoArgs>>;
  receptor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  relacionados: Resolver<ReadonlyArray<ResolversTypes['CfdiRelacionado']>, ParentType, ContextType>;
  renta: Resolver<Maybe<ResolversTypes['Renta']>, ParentType, ContextType>;
  retenidos: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  saldo: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serie: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoComprobante'], ParentType, ContextType>;
  tipoCambio: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  trasladados: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  usoCfdi: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  uuid: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  vencimiento: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  venta: Resolver<Maybe<ResolversTypes['Venta']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  xml: Resolver<Maybe<ResolversTypes['Archivo']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacturaTrasladoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturaTraslado'] = ResolversParentTypes['FacturaTraslado'], FederationReferenceType extends FederationReferenceTypes['FacturaTraslado'] = FederationReferenceTypes['FacturaTraslado']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['FacturaTraslado']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelacion: Resolver<Maybe<ResolversTypes['Cancelacion']>, ParentType, ContextType>;
  cartaPorte: Resolver<Maybe<ResolversTypes['CartaPorte']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  cpExpedicion: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  destinos: Resolver<ReadonlyArray<ResolversTypes['Ubicacion']>, ParentType, ContextType>;
  emisor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  esCancelable: Resolver<Maybe<ResolversTypes['EsCancelable']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCfdi'], ParentType, ContextType>;
  estadoSat: Resolver<Maybe<ResolversTypes['EstadoSat']>, ParentType, ContextType>;
  exportacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  facturasRelacionadas: Resolver<ReadonlyArray<ResolversTypes['Factura']>, ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  fechaTimbrado: Resolver<Maybe<ResolversTypes['FechaHoraLocal']>, ParentType, ContextType>;
  folio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instante: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movimientoAlmacen: Resolver<Maybe<ResolversTypes['MovimientoAlmacen']>, ParentType, ContextType>;
  origen: Resolver<ResolversTypes['Ubicacion'], ParentType, ContextType>;
  receptor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  relacionados: Resolver<ReadonlyArray<ResolversTypes['CfdiRelacionado']>, ParentType, ContextType>;
  retenidos: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serie: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoComprobante'], ParentType, ContextType>;
  tipoCambio: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  trasladados: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  uuid: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  xml: Resolver<Maybe<ResolversTypes['Archivo']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacturasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturasConnection'] = ResolversParentTypes['FacturasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FacturasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Factura']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacturasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturasEdge'] = ResolversParentTypes['FacturasEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Factura'], ParentType, ContextType>;
};

export type FacturasTrasladoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturasTrasladoConnection'] = ResolversParentTypes['FacturasTrasladoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FacturasTrasladoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['FacturaTraslado']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacturasTrasladoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturasTrasladoEdge'] = ResolversParentTypes['FacturasTrasladoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['FacturaTraslado'], ParentType, ContextType>;
};

export interface FechaHoraLocalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FechaHoraLocal'], any> {
  name: 'FechaHoraLocal';
}

export type FiguraTransporteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FiguraTransporte'] = ResolversParentTypes['FiguraTransporte']> = {
  licencia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rfc: Resolver<Maybe<ResolversTypes['RFC']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
};

export type FlujoEfectivoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FlujoEfectivoConnection'] = ResolversParentTypes['FlujoEfectivoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['FlujoEfectivoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['RegistroFlujo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlujoEfectivoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FlujoEfectivoEdge'] = ResolversParentTypes['FlujoEfectivoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['RegistroFlujo'], ParentType, ContextType>;
};

export type ImpuestoConceptoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpuestoConcepto'] = ResolversParentTypes['ImpuestoConcepto']> = {
  base: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importe: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  impuesto: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  tasaOCuota: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tipoFactor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traslado: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpuestoDrResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpuestoDr'] = ResolversParentTypes['ImpuestoDr']> = {
  base: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importe: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  impuesto: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  tasaOCuota: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tipoFactor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traslado: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Inventariable'] = ResolversParentTypes['Inventariable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoteSerieResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoteSerie'] = ResolversParentTypes['LoteSerie']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MercanciaCpResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MercanciaCp'] = ResolversParentTypes['MercanciaCp']> = {
  bienesTransp: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  claveUnidad: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  descripcion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loteSerie: Resolver<Maybe<ResolversTypes['LoteSerie']>, ParentType, ContextType>;
  materialPeligroso: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  moneda: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pesoKg: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valor: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MovimientoAlmacenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientoAlmacen'] = ResolversParentTypes['MovimientoAlmacen']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MovimientoBancarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientoBancario'] = ResolversParentTypes['MovimientoBancario'], FederationReferenceType extends FederationReferenceTypes['MovimientoBancario'] = FederationReferenceTypes['MovimientoBancario']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['MovimientoBancario']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claveRastreo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  concepto: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conciliacion: Resolver<ResolversTypes['EstadoConciliacion'], ParentType, ContextType>;
  conciliado: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cuenta: Resolver<ResolversTypes['CuentaTesoreria'], ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fechaValor: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formaPago: Resolver<Maybe<ResolversTypes['ClaveSat']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idExterno: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  partidas: Resolver<ReadonlyArray<ResolversTypes['PartidaConciliacion']>, ParentType, ContextType>;
  pendiente: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  referencia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoMovBanco'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovimientosBancariosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientosBancariosConnection'] = ResolversParentTypes['MovimientosBancariosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MovimientosBancariosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['MovimientoBancario']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovimientosBancariosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientosBancariosEdge'] = ResolversParentTypes['MovimientosBancariosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MovimientoBancario'], ParentType, ContextType>;
};

export type NoInventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariable'] = ResolversParentTypes['NoInventariable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotaCreditoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotaCredito'] = ResolversParentTypes['NotaCredito'], FederationReferenceType extends FederationReferenceTypes['NotaCredito'] = FederationReferenceTypes['NotaCredito']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['NotaCredito']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  aplicaciones: Resolver<ReadonlyArray<ResolversTypes['AplicacionNota']>, ParentType, ContextType>;
  cancelacion: Resolver<Maybe<ResolversTypes['Cancelacion']>, ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  cpExpedicion: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  emisor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  esCancelable: Resolver<Maybe<ResolversTypes['EsCancelable']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCfdi'], ParentType, ContextType>;
  estadoSat: Resolver<Maybe<ResolversTypes['EstadoSat']>, ParentType, ContextType>;
  exportacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  facturaOrigen: Resolver<Maybe<ResolversTypes['Factura']>, ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  fechaTimbrado: Resolver<Maybe<ResolversTypes['FechaHoraLocal']>, ParentType, ContextType>;
  folio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instante: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  motivo: Resolver<ResolversTypes['MotivoNota'], ParentType, ContextType>;
  movimientoAlmacen: Resolver<Maybe<ResolversTypes['MovimientoAlmacen']>, ParentType, ContextType>;
  receptor: Resolver<ResolversTypes['ParteFiscal'], ParentType, ContextType>;
  relacionados: Resolver<ReadonlyArray<ResolversTypes['CfdiRelacionado']>, ParentType, ContextType>;
  retenidos: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serie: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoComprobante'], ParentType, ContextType>;
  tipoCambio: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tipoRelacion: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  trasladados: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  uuid: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  xml: Resolver<Maybe<ResolversTypes['Archivo']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotasCreditoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotasCreditoConnection'] = ResolversParentTypes['NotasCreditoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['NotasCreditoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['NotaCredito']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotasCreditoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotasCreditoEdge'] = ResolversParentTypes['NotasCreditoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['NotaCredito'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PagoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Pago'] = ResolversParentTypes['Pago']> = {
  cuentaBeneficiaria: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cuentaOrdenante: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentosRelacionados: Resolver<ReadonlyArray<ResolversTypes['DocumentoRelacionado']>, ParentType, ContextType>;
  fechaPago: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  formaPago: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monto: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  movimientoBancario: Resolver<Maybe<ResolversTypes['MovimientoBancario']>, ParentType, ContextType>;
  numeroOperacion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rfcBancoBeneficiario: Resolver<Maybe<ResolversTypes['RFC']>, ParentType, ContextType>;
  rfcBancoOrdenante: Resolver<Maybe<ResolversTypes['RFC']>, ParentType, ContextType>;
  tipoCambio: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ParteFiscalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParteFiscal'] = ResolversParentTypes['ParteFiscal']> = {
  cp: Resolver<Maybe<ResolversTypes['CodigoPostal']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regimen: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  rfc: Resolver<ResolversTypes['RFC'], ParentType, ContextType>;
};

export type PartidaConciliacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartidaConciliacion'] = ResolversParentTypes['PartidaConciliacion']> = {
  documento: Resolver<ResolversTypes['DocumentoConciliable'], ParentType, ContextType>;
  en: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  por: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  puntaje: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regla: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revertidaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProyectoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Proyecto'] = ResolversParentTypes['Proyecto'], FederationReferenceType extends FederationReferenceTypes['Proyecto'] = FederationReferenceTypes['Proyecto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Proyecto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facturas: Resolver<Maybe<ResolversTypes['FacturasConnection']>, ParentType, ContextType, Partial<ProyectoFacturasArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  factura: Resolver<Maybe<ResolversTypes['Factura']>, ParentType, ContextType, Partial<QueryFacturaArgs>>;
};

export interface RfcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RFC'], any> {
  name: 'RFC';
}

export type RegistroFlujoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistroFlujo'] = ResolversParentTypes['RegistroFlujo'], FederationReferenceType extends FederationReferenceTypes['RegistroFlujo'] = FederationReferenceTypes['RegistroFlujo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['RegistroFlujo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categoria: Resolver<ResolversTypes['CategoriaFlujo'], ParentType, ContextType>;
  certeza: Resolver<ResolversTypes['Certeza'], ParentType, ContextType>;
  cfdiPago: Resolver<Maybe<ResolversTypes['CfdiPago']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  concepto: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  factura: Resolver<Maybe<ResolversTypes['Factura']>, ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  movimientoBancario: Resolver<Maybe<ResolversTypes['MovimientoBancario']>, ParentType, ContextType>;
  notaCredito: Resolver<Maybe<ResolversTypes['NotaCredito']>, ParentType, ContextType>;
  renta: Resolver<Maybe<ResolversTypes['Renta']>, ParentType, ContextType>;
  sentido: Resolver<ResolversTypes['SentidoFlujo'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Renta'] = ResolversParentTypes['Renta'], FederationReferenceType extends FederationReferenceTypes['Renta'] = FederationReferenceTypes['Renta']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Renta']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<Maybe<ResolversTypes['Activo']>, ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  articulo: Resolver<Maybe<ResolversTypes['ArticuloCatalogo']>, ParentType, ContextType>;
  canceladaEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  contrato: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoRenta'], ParentType, ContextType>;
  facturas: Resolver<Maybe<ResolversTypes['FacturasConnection']>, ParentType, ContextType, Partial<RentaFacturasArgs>>;
  fin: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  inicio: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  motivoBaja: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodicidad: Resolver<ResolversTypes['Periodicidad'], ParentType, ContextType>;
  proximoCargo: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renovacionAutomatica: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoRenta'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RentasConnection'] = ResolversParentTypes['RentasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RentasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Renta']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RentasEdge'] = ResolversParentTypes['RentasEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Renta'], ParentType, ContextType>;
};

export interface TelefonoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Telefono'], any> {
  name: 'Telefono';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UbicacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Ubicacion'] = ResolversParentTypes['Ubicacion']> = {
  codigoPostal: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  distanciaKm: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fechaHora: Resolver<ResolversTypes['FechaHoraLocal'], ParentType, ContextType>;
  idUbicacion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nombre: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rfc: Resolver<ResolversTypes['RFC'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsuarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Usuario'] = ResolversParentTypes['Usuario']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Venta'] = ResolversParentTypes['Venta'], FederationReferenceType extends FederationReferenceTypes['Venta'] = FederationReferenceTypes['Venta']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Venta']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facturas: Resolver<Maybe<ResolversTypes['FacturasConnection']>, ParentType, ContextType, Partial<VentaFacturasArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Activo: ActivoResolvers<ContextType>;
  AplicacionNota: AplicacionNotaResolvers<ContextType>;
  Archivo: ArchivoResolvers<ContextType>;
  ArticuloCatalogo: ArticuloCatalogoResolvers<ContextType>;
  Autotransporte: AutotransporteResolvers<ContextType>;
  BeneficiarioComision: BeneficiarioComisionResolvers<ContextType>;
  Cancelacion: CancelacionResolvers<ContextType>;
  CartaPorte: CartaPorteResolvers<ContextType>;
  Caso: CasoResolvers<ContextType>;
  Cfdi: CfdiResolvers<ContextType>;
  CfdiPago: CfdiPagoResolvers<ContextType>;
  CfdiRelacionado: CfdiRelacionadoResolvers<ContextType>;
  CfdisPagoConnection: CfdisPagoConnectionResolvers<ContextType>;
  CfdisPagoEdge: CfdisPagoEdgeResolvers<ContextType>;
  Clabe: GraphQLScalarType;
  ClaveSat: ClaveSatResolvers<ContextType>;
  Cliente: ClienteResolvers<ContextType>;
  CodigoPostal: GraphQLScalarType;
  Comision: ComisionResolvers<ContextType>;
  ComisionesConnection: ComisionesConnectionResolvers<ContextType>;
  ComisionesEdge: ComisionesEdgeResolvers<ContextType>;
  Concepto: ConceptoResolvers<ContextType>;
  CuentaTesoreria: CuentaTesoreriaResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Dinero: DineroResolvers<ContextType>;
  Direccion: DireccionResolvers<ContextType>;
  DocumentoConciliable: DocumentoConciliableResolvers<ContextType>;
  DocumentoRelacionado: DocumentoRelacionadoResolvers<ContextType>;
  Email: GraphQLScalarType;
  Factura: FacturaResolvers<ContextType>;
  FacturaTraslado: FacturaTrasladoResolvers<ContextType>;
  FacturasConnection: FacturasConnectionResolvers<ContextType>;
  FacturasEdge: FacturasEdgeResolvers<ContextType>;
  FacturasTrasladoConnection: FacturasTrasladoConnectionResolvers<ContextType>;
  FacturasTrasladoEdge: FacturasTrasladoEdgeResolvers<ContextType>;
  FechaHoraLocal: GraphQLScalarType;
  FiguraTransporte: FiguraTransporteResolvers<ContextType>;
  FlujoEfectivoConnection: FlujoEfectivoConnectionResolvers<ContextType>;
  FlujoEfectivoEdge: FlujoEfectivoEdgeResolvers<ContextType>;
  ImpuestoConcepto: ImpuestoConceptoResolvers<ContextType>;
  ImpuestoDr: ImpuestoDrResolvers<ContextType>;
  Inventariable: InventariableResolvers<ContextType>;
  JSON: GraphQLScalarType;
  LoteSerie: LoteSerieResolvers<ContextType>;
  MercanciaCp: MercanciaCpResolvers<ContextType>;
  MovimientoAlmacen: MovimientoAlmacenResolvers<ContextType>;
  MovimientoBancario: MovimientoBancarioResolvers<ContextType>;
  MovimientosBancariosConnection: MovimientosBancariosConnectionResolvers<ContextType>;
  MovimientosBancariosEdge: MovimientosBancariosEdgeResolvers<ContextType>;
  NoInventariable: NoInventariableResolvers<ContextType>;
  NotaCredito: NotaCreditoResolvers<ContextType>;
  NotasCreditoConnection: NotasCreditoConnectionResolvers<ContextType>;
  NotasCreditoEdge: NotasCreditoEdgeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Pago: PagoResolvers<ContextType>;
  ParteFiscal: ParteFiscalResolvers<ContextType>;
  PartidaConciliacion: PartidaConciliacionResolvers<ContextType>;
  Proyecto: ProyectoResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  RFC: GraphQLScalarType;
  RegistroFlujo: RegistroFlujoResolvers<ContextType>;
  Renta: RentaResolvers<ContextType>;
  RentasConnection: RentasConnectionResolvers<ContextType>;
  RentasEdge: RentasEdgeResolvers<ContextType>;
  Telefono: GraphQLScalarType;
  UUID: GraphQLScalarType;
  Ubicacion: UbicacionResolvers<ContextType>;
  Usuario: UsuarioResolvers<ContextType>;
  Venta: VentaResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  limite: LimiteDirectiveResolver<any, any, ContextType>;
};
