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

/** Activo: equipo de la empresa que se presta o se renta. */
export type Activo = {
  readonly __typename?: 'Activo';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Qué es. */
  readonly articulo: ArticuloCatalogo;
  /** Dónde ha estado. */
  readonly asignaciones: Maybe<AsignacionesActivoConnection>;
  /** Cliente de su última asignación. */
  readonly cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Dirección del cliente donde está hoy. */
  readonly direccion: Maybe<Direccion>;
  /** En qué está. */
  readonly estado: EstadoActivo;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Lo que ha marcado su medidor. */
  readonly lecturas: Maybe<LecturasConnection>;
  /** Su lote o número de serie, si salió con uno. */
  readonly loteSerie: Maybe<LoteSerie>;
  /** Número de inventario, único en la empresa. */
  readonly numero: Scalars['String']['output'];
  /** Renta de la asignación abierta. */
  readonly renta: Maybe<Renta>;
  /** Precio por unidad de lo que marcan sus lecturas; nulo si su uso no se cobra. */
  readonly tarifaUso: Maybe<Dinero>;
  /** Valor en libros. */
  readonly valorLibros: Dinero;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Activo: equipo de la empresa que se presta o se renta. */
export type ActivoAsignacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<AsignacionesActivoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<AsignacionesActivoOrden>>;
};


/** Activo: equipo de la empresa que se presta o se renta. */
export type ActivoLecturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LecturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<LecturasOrden>>;
};

/** Campos de orden de `activos`. */
export type ActivosCampoOrden =
  /** Primer día de la última asignación. */
  | 'ASIGNADO_DESDE'
  /** Número. */
  | 'NUMERO'
  /** Valor en libros, en pesos a su propio tipo de cambio. */
  | 'VALOR_LIBROS';

/** Página de `Activo` con su total. */
export type ActivosConnection = {
  readonly __typename?: 'ActivosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ActivosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Activo>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ActivosConnection`. */
export type ActivosEdge = {
  readonly __typename?: 'ActivosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Activo;
};

/** Condiciones de `activos`. */
export type ActivosFiltro = {
  /** De alguno de estos artículos. Se reciben a lo más 100 elementos. */
  readonly articuloIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** En alguna de estas direcciones. Se reciben a lo más 100 elementos. */
  readonly direccionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoActivo>>;
  /** Con la tarifa de uso en alguna de estas monedas; sin tarifa, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly tarifaUsoMoneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con el valor en libros en alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly valorLibrosMoneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Si debió volver antes de hoy y no ha vuelto. */
  readonly vencido?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Un campo de orden de `ActivosConnection` y su sentido. */
export type ActivosOrden = {
  /** Campo. */
  readonly campo: ActivosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Almacén de la empresa. */
export type Almacen = {
  readonly __typename?: 'Almacen';
  /** Si opera. */
  readonly activo: Scalars['Boolean']['output'];
  /** Clave, única en la empresa. */
  readonly clave: Scalars['String']['output'];
  /** Código postal donde está. */
  readonly codigoPostal: Scalars['CodigoPostal']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
};

/** Artículo del catálogo: lo que se vende, se mueve y se factura. */
export type ArticuloCatalogo = {
  /** Si se ofrece. */
  readonly activo: Scalars['Boolean']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  readonly claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  readonly claveUnidad: ClaveSat;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  readonly objetoImp: ClaveSat;
  /** Clave interna, única entre los de su clase. */
  readonly sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  readonly tasaIva: Scalars['Decimal']['output'];
};

/** Estancia de un activo con un cliente. Ningún activo tiene dos el mismo día. */
export type AsignacionActivo = {
  readonly __typename?: 'AsignacionActivo';
  /** Cliente que lo tiene o lo tuvo. */
  readonly cliente: Maybe<Cliente>;
  /** Cómo volvió. */
  readonly condicionRegreso: Maybe<Scalars['String']['output']>;
  /** Cómo salió. */
  readonly condicionSalida: Maybe<Scalars['String']['output']>;
  /** Primer día. */
  readonly desde: Scalars['Date']['output'];
  /** Día para el que se comprometió la devolución. */
  readonly devolucionEsperada: Maybe<Scalars['Date']['output']>;
  /** Dirección a la que se llevó. */
  readonly direccion: Maybe<Direccion>;
  /** Último día, incluido; nulo mientras no vuelve. */
  readonly hasta: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Renta con que se cobra. */
  readonly renta: Maybe<Renta>;
};

/** Campos de orden de `asignaciones`. */
export type AsignacionesActivoCampoOrden =
  /** Primer día. */
  | 'DESDE';

/** Página de `AsignacionActivo` con su total. */
export type AsignacionesActivoConnection = {
  readonly __typename?: 'AsignacionesActivoConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<AsignacionesActivoEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<AsignacionActivo>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `AsignacionesActivoConnection`. */
export type AsignacionesActivoEdge = {
  readonly __typename?: 'AsignacionesActivoEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: AsignacionActivo;
};

/** Condiciones de `asignaciones`. */
export type AsignacionesActivoFiltro = {
  /** Que empezaron en el periodo. */
  readonly desde?: InputMaybe<Periodo>;
  /** Cuyos días incluyen éste. */
  readonly vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `AsignacionesActivoConnection` y su sentido. */
export type AsignacionesActivoOrden = {
  /** Campo. */
  readonly campo: AsignacionesActivoCampoOrden;
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
  /** Activos de la empresa que tiene o tuvo al último. */
  readonly activos: Maybe<ActivosConnection>;
  readonly id: Scalars['ID']['output'];
  /** Productos que ha comprado, le han cotizado o marcó. */
  readonly inventariables: Maybe<InventariablesConnection>;
  /** Lotes y números de serie que se le entregaron, también los que devolvió: `cantidad` es lo que tiene todavía. */
  readonly lotesSeries: Maybe<LotesSeriesConnection>;
  /** Movimientos de almacén: salidas, devoluciones, préstamos. */
  readonly movimientosAlmacen: Maybe<MovimientosAlmacenConnection>;
  /** Servicios que tiene contratados, tuvo o le interesan. */
  readonly noInventariables: Maybe<NoInventariablesConnection>;
};


export type ClienteActivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ActivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ActivosOrden>>;
};


export type ClienteInventariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<InventariablesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<InventariablesOrden>>;
};


export type ClienteLotesSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LotesSeriesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<LotesSeriesOrden>>;
};


export type ClienteMovimientosAlmacenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<MovimientosAlmacenOrden>>;
};


export type ClienteNoInventariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NoInventariablesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<NoInventariablesOrden>>;
};

/** Cómo se sigue la existencia de un artículo. */
export type ControlExistencia =
  /** Por lote. */
  | 'LOTE'
  /** Sólo por cantidad. */
  | 'NINGUNO'
  /** Por número de serie. */
  | 'SERIE';

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

/** Estado de un activo. */
export type EstadoActivo =
  /** Ya no es de la empresa o ya no sirve. */
  | 'BAJA'
  /** En casa, listo para salir. */
  | 'DISPONIBLE'
  /** Prestado, sin cobro. */
  | 'EN_PRESTAMO'
  /** Rentado. */
  | 'EN_RENTA'
  /** En el taller. */
  | 'EN_REPARACION'
  /** No se sabe dónde está. */
  | 'EXTRAVIADO';

/** Estado de una garantía. */
export type EstadoGarantia =
  /** La del producto no está vigente, y lo cubre una póliza de garantía extendida que sí. */
  | 'EXTENDIDA'
  /** Le faltan 30 días o menos. */
  | 'POR_VENCER'
  /** El producto no tiene garantía. */
  | 'SIN_GARANTIA'
  /** Vencida. */
  | 'VENCIDA'
  /** Le faltan más de 30 días. */
  | 'VIGENTE';

/** Estado de un movimiento. */
export type EstadoMovimiento =
  /** Aún se captura. */
  | 'BORRADOR'
  /** Cancelado. */
  | 'CANCELADO'
  /** Entregado. */
  | 'ENTREGADO'
  /** En camino. */
  | 'EN_TRANSITO'
  /** Apartado, sin salir. */
  | 'RESERVADO';

export type FacturaTraslado = {
  readonly __typename?: 'FacturaTraslado';
  readonly id: Scalars['ID']['output'];
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

/** Garantía de un producto entregado. */
export type Garantia = {
  readonly __typename?: 'Garantia';
  /** Póliza de garantía extendida que lo cubre hoy. */
  readonly cobertura: Maybe<Poliza>;
  /** Días que faltan para ese último; negativos si ya pasó. */
  readonly diasRestantes: Maybe<Scalars['Int']['output']>;
  /** Estado hoy. */
  readonly estado: EstadoGarantia;
  /** Último día de la del producto, incluido. */
  readonly fin: Maybe<Scalars['Date']['output']>;
  /** Primer día de la del producto. */
  readonly inicio: Maybe<Scalars['Date']['output']>;
};

/** Qué une a un cliente con un producto. */
export type InteresProducto =
  /** Lo ha comprado. */
  | 'COMPRADO'
  /** Se le ha cotizado y no lo ha comprado. */
  | 'COTIZADO'
  /** Lo marcó y no lo ha comprado ni cotizado. */
  | 'FAVORITO';

/** Artículo que se almacena. */
export type Inventariable = ArticuloCatalogo & {
  readonly __typename?: 'Inventariable';
  /** Si se ofrece. */
  readonly activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Categoría. */
  readonly categoria: Maybe<Scalars['String']['output']>;
  /** Clave de producto o servicio (c_ClaveProdServ). */
  readonly claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  readonly claveUnidad: ClaveSat;
  /** Cómo se sigue su existencia. */
  readonly controla: ControlExistencia;
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Lo que hay en todos los almacenes. */
  readonly existencia: Scalars['Decimal']['output'];
  /** Meses de garantía desde la entrega; 0 si no tiene. */
  readonly garantiaMeses: Scalars['Int']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Sus lotes y números de serie, en manos de clientes. */
  readonly lotesSeries: Maybe<LotesSeriesConnection>;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  readonly objetoImp: ClaveSat;
  /** Precio de lista, sin IVA. */
  readonly precioLista: Maybe<Dinero>;
  /** Clave interna, única entre los de su clase. */
  readonly sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  readonly tasaIva: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Artículo que se almacena. */
export type InventariableLotesSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LotesSeriesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<LotesSeriesOrden>>;
};

/** Campos de orden de `inventariables`. */
export type InventariablesCampoOrden =
  /** En cuántas ventas. */
  | 'COMPRAS'
  /** Importe comprado, en pesos al tipo de cambio de cada venta; del mayor al menor si no se pide orden. */
  | 'IMPORTE'
  /** Última compra. */
  | 'ULTIMA_COMPRA';

/** Página de `Inventariable` con su total. */
export type InventariablesConnection = {
  readonly __typename?: 'InventariablesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<InventariablesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Inventariable>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Un producto del catálogo y lo que el cliente ha comprado de él. */
export type InventariablesEdge = {
  readonly __typename?: 'InventariablesEdge';
  /** Cantidad comprada, menos la devuelta; 0 si nunca lo ha comprado. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** En cuántas ventas, también las que devolvió. */
  readonly compras: Scalars['Int']['output'];
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** Lo comprado menos lo devuelto, en pesos al tipo de cambio de cada venta y sin IVA. */
  readonly importe: Scalars['Decimal']['output'];
  /** Qué lo une al producto. */
  readonly interes: InteresProducto;
  /** La fila. */
  readonly node: Inventariable;
  /** Día de la primera compra. */
  readonly primeraCompra: Maybe<Scalars['Date']['output']>;
  /** Día de la última compra. */
  readonly ultimaCompra: Maybe<Scalars['Date']['output']>;
};

/** Condiciones de `inventariables`. */
export type InventariablesFiltro = {
  /** De alguna de estas categorías, escritas tal cual. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly categoria?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Alguno de estos intereses. Se reciben a lo más 100 elementos. */
  readonly interes?: InputMaybe<ReadonlyArray<InteresProducto>>;
  /** Con el precio de lista en alguna de estas monedas; sin precio, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la clave o el nombre. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** Comprados por última vez en el periodo. */
  readonly ultimaCompra?: InputMaybe<Periodo>;
};

/** Un campo de orden de `InventariablesConnection` y su sentido. */
export type InventariablesOrden = {
  /** Campo. */
  readonly campo: InventariablesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Lo que marcaba el medidor de un activo; nunca menos que antes. */
export type Lectura = {
  readonly __typename?: 'Lectura';
  /** Cuándo se tomó. */
  readonly en: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Quién la tomó. */
  readonly por: Maybe<Usuario>;
  /** En qué se mide. */
  readonly unidad: Scalars['String']['output'];
  /** Lo que marcaba. */
  readonly valor: Scalars['Decimal']['output'];
};

/** Campos de orden de `lecturas`. */
export type LecturasCampoOrden =
  /** Cuándo se tomó. */
  | 'EN';

/** Página de `Lectura` con su total. */
export type LecturasConnection = {
  readonly __typename?: 'LecturasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<LecturasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Lectura>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `LecturasConnection`. */
export type LecturasEdge = {
  readonly __typename?: 'LecturasEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Lectura;
};

/** Condiciones de `lecturas`. */
export type LecturasFiltro = {
  /** Tomadas en el periodo. */
  readonly en?: InputMaybe<Periodo>;
};

/** Un campo de orden de `LecturasConnection` y su sentido. */
export type LecturasOrden = {
  /** Campo. */
  readonly campo: LecturasCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Cantidad de un lote que va en un renglón. */
export type LoteMovido = {
  readonly __typename?: 'LoteMovido';
  /** Cantidad. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Lote o serie. */
  readonly loteSerie: LoteSerie;
};

/** Lo que un cliente recibió de un lote, o un número de serie. */
export type LoteSerie = {
  readonly __typename?: 'LoteSerie';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Día de caducidad. */
  readonly caducaEn: Maybe<Scalars['Date']['output']>;
  /** Cantidad que el cliente tiene todavía: la entregada menos la devuelta. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Clave del lote o número de serie. */
  readonly clave: Scalars['String']['output'];
  /** Cliente a quien se entregó. */
  readonly cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Cantidad que devolvió. */
  readonly devuelta: Scalars['Decimal']['output'];
  /** Dirección donde está. */
  readonly direccion: Maybe<Direccion>;
  /** Cantidad que recibió; 1 si es serie. */
  readonly entregada: Scalars['Decimal']['output'];
  /** Día de entrega al cliente. */
  readonly entregadoEn: Maybe<Scalars['Date']['output']>;
  /** Día de fabricación. */
  readonly fabricadoEn: Maybe<Scalars['Date']['output']>;
  /** Garantía, calculada al leer; nula mientras no se entrega, y cuando todo se devolvió. */
  readonly garantia: Maybe<Garantia>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Movimientos de almacén en que va. */
  readonly movimientos: Maybe<MovimientosAlmacenConnection>;
  /** Producto. */
  readonly producto: Inventariable;
  /** Retiro que lo nombra: el que sigue abierto, o si no el último. */
  readonly retiro: Maybe<Retiro>;
  /** Lote o serie. */
  readonly tipo: TipoTrazabilidad;
  /** Venta con que llegó. */
  readonly venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Lo que un cliente recibió de un lote, o un número de serie. */
export type LoteSerieMovimientosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<MovimientosAlmacenOrden>>;
};

/** Campos de orden de `lotesSeries`. */
export type LotesSeriesCampoOrden =
  /** Día de caducidad. */
  | 'CADUCA_EN'
  /** Día de entrega. */
  | 'ENTREGADO_EN'
  /** Último día de la garantía del producto. */
  | 'FIN_GARANTIA';

/** Página de `LoteSerie` con su total. */
export type LotesSeriesConnection = {
  readonly __typename?: 'LotesSeriesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<LotesSeriesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<LoteSerie>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `LotesSeriesConnection`. */
export type LotesSeriesEdge = {
  readonly __typename?: 'LotesSeriesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: LoteSerie;
};

/** Condiciones de `lotesSeries`. */
export type LotesSeriesFiltro = {
  /** Que caducan en el periodo. */
  readonly caducaEn?: InputMaybe<Periodo>;
  /** Clave del lote o número de serie. */
  readonly clave?: InputMaybe<FiltroTexto>;
  /** Que el cliente tiene todavía, siquiera en parte; o que devolvió por completo. */
  readonly enPoder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con la garantía, hoy, en alguno de estos estados; lo que no se ha entregado, o se devolvió todo, no está en ninguno. Se reciben a lo más 100 elementos. */
  readonly garantia?: InputMaybe<ReadonlyArray<EstadoGarantia>>;
  /** De alguno de estos productos. Se reciben a lo más 100 elementos. */
  readonly productoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Nombrados por alguno de estos retiros. Se reciben a lo más 100 elementos. */
  readonly retiroIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Lote o serie. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoTrazabilidad>>;
};

/** Un campo de orden de `LotesSeriesConnection` y su sentido. */
export type LotesSeriesOrden = {
  /** Campo. */
  readonly campo: LotesSeriesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Movimiento de almacén: lo que sale hacia un cliente, lo que vuelve y lo que se le presta. */
export type MovimientoAlmacen = {
  readonly __typename?: 'MovimientoAlmacen';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Almacén al que entra. */
  readonly almacenDestino: Maybe<Almacen>;
  /** Almacén del que sale. */
  readonly almacenOrigen: Maybe<Almacen>;
  /** Cliente del movimiento. */
  readonly cliente: Maybe<Cliente>;
  /** Día para el que se comprometió. */
  readonly comprometidaPara: Maybe<Scalars['Date']['output']>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Dirección de entrega. */
  readonly direccion: Maybe<Direccion>;
  /** En qué va. */
  readonly estado: EstadoMovimiento;
  /** CFDI de traslado que lo ampara en camino. */
  readonly facturaTraslado: Maybe<FacturaTraslado>;
  /** Cuándo se hizo. */
  readonly fecha: Scalars['DateTime']['output'];
  /** Folio, único en la empresa. */
  readonly folio: Scalars['String']['output'];
  /** Número de guía. */
  readonly guia: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nota de crédito de la devolución. */
  readonly notaCredito: Maybe<NotaCredito>;
  /** Paquetería. */
  readonly paqueteria: Maybe<Scalars['String']['output']>;
  /** Lo que se mueve. */
  readonly partidas: ReadonlyArray<PartidaMovimiento>;
  /** Qué clase de movimiento es. */
  readonly tipo: TipoMovimiento;
  /** Venta que surte. */
  readonly venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};

/** Campos de orden de `movimientosAlmacen`. */
export type MovimientosAlmacenCampoOrden =
  /** Fecha. */
  | 'FECHA'
  /** Folio. */
  | 'FOLIO';

/** Página de `MovimientoAlmacen` con su total. */
export type MovimientosAlmacenConnection = {
  readonly __typename?: 'MovimientosAlmacenConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<MovimientosAlmacenEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<MovimientoAlmacen>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `MovimientosAlmacenConnection`. */
export type MovimientosAlmacenEdge = {
  readonly __typename?: 'MovimientosAlmacenEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: MovimientoAlmacen;
};

/** Condiciones de `movimientosAlmacen`. */
export type MovimientosAlmacenFiltro = {
  /** Que salen de alguno de estos almacenes, o entran en él. Se reciben a lo más 100 elementos. */
  readonly almacenIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Con alguno de estos artículos. Se reciben a lo más 100 elementos. */
  readonly articuloIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoMovimiento>>;
  /** Hechos en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** Con alguno de estos lotes o series. Se reciben a lo más 100 elementos. */
  readonly loteIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoMovimiento>>;
  /** De alguna de estas ventas. Se reciben a lo más 100 elementos. */
  readonly ventaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Un campo de orden de `MovimientosAlmacenConnection` y su sentido. */
export type MovimientosAlmacenOrden = {
  /** Campo. */
  readonly campo: MovimientosAlmacenCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Artículo que no se almacena: un servicio. */
export type NoInventariable = ArticuloCatalogo & {
  readonly __typename?: 'NoInventariable';
  /** Si se ofrece. */
  readonly activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  readonly claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  readonly claveUnidad: ClaveSat;
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Duración estimada, en minutos. */
  readonly duracionEstimadaMin: Maybe<Scalars['Int']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  readonly objetoImp: ClaveSat;
  /** Precio de lista, sin IVA. */
  readonly precioLista: Maybe<Dinero>;
  /** Clave interna, única entre los de su clase. */
  readonly sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  readonly tasaIva: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};

/** Campos de orden de `noInventariables`. */
export type NoInventariablesCampoOrden =
  /** Primer día del vínculo. */
  | 'DESDE'
  /** Importe acumulado, en pesos. */
  | 'IMPORTE_ACUMULADO'
  /** Nombre del servicio. */
  | 'NOMBRE';

/** Página de `NoInventariable` con su total. */
export type NoInventariablesConnection = {
  readonly __typename?: 'NoInventariablesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<NoInventariablesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<NoInventariable>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Un servicio del catálogo y lo que el cliente tiene que ver con él. */
export type NoInventariablesEdge = {
  readonly __typename?: 'NoInventariablesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** Primer día del vínculo. */
  readonly desde: Maybe<Scalars['Date']['output']>;
  /** Último día del vínculo, incluido; nulo si sigue o no se sabe. */
  readonly hasta: Maybe<Scalars['Date']['output']>;
  /** Lo que se le ha vendido del servicio, en pesos y sin IVA. */
  readonly importeAcumulado: Scalars['Decimal']['output'];
  /** La fila. */
  readonly node: NoInventariable;
  /** Último día en que se le prestó. */
  readonly ultimaPrestacion: Maybe<Scalars['Date']['output']>;
  /** Qué lo une al servicio. */
  readonly vinculo: VinculoServicio;
};

/** Condiciones de `noInventariables`. */
export type NoInventariablesFiltro = {
  /** Si el servicio se ofrece. */
  readonly activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con el precio de lista en alguna de estas monedas; sin precio, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la clave o el nombre. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** Alguno de estos vínculos. Se reciben a lo más 100 elementos. */
  readonly vinculo?: InputMaybe<ReadonlyArray<VinculoServicio>>;
};

/** Un campo de orden de `NoInventariablesConnection` y su sentido. */
export type NoInventariablesOrden = {
  /** Campo. */
  readonly campo: NoInventariablesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

export type NotaCredito = {
  readonly __typename?: 'NotaCredito';
  readonly id: Scalars['ID']['output'];
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

/** Renglón de un movimiento. */
export type PartidaMovimiento = {
  readonly __typename?: 'PartidaMovimiento';
  /** Artículo que se mueve. */
  readonly articulo: Inventariable;
  /** Costo unitario al mover. */
  readonly costoUnitario: Maybe<Scalars['Decimal']['output']>;
  /** Lotes o series que lo componen. */
  readonly lotes: ReadonlyArray<LoteMovido>;
  /** Cantidad pedida. */
  readonly pedido: Scalars['Decimal']['output'];
  /** Cantidad surtida. */
  readonly surtido: Scalars['Decimal']['output'];
};

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  readonly desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  readonly hasta?: InputMaybe<Scalars['Date']['input']>;
};

export type Poliza = {
  readonly __typename?: 'Poliza';
  readonly id: Scalars['ID']['output'];
};

/** Prioridad de un caso. */
export type PrioridadCaso =
  /** Estorba el trabajo del cliente. */
  | 'ALTA'
  /** Puede esperar. */
  | 'BAJA'
  /** Detiene el trabajo del cliente. */
  | 'CRITICA'
  /** Lo normal. */
  | 'MEDIA';

export type Renta = {
  readonly __typename?: 'Renta';
  readonly id: Scalars['ID']['output'];
};

/** Retiro: un producto que se recoge del mercado, por sus lotes o números de serie. */
export type Retiro = {
  readonly __typename?: 'Retiro';
  /** Cuándo se dio por terminado; nulo mientras sigue. */
  readonly cerradoEn: Maybe<Scalars['DateTime']['output']>;
  /** Lotes y números de serie que nombra. */
  readonly claves: ReadonlyArray<Scalars['String']['output']>;
  /** Cuándo se emitió. */
  readonly emitidoEn: Scalars['DateTime']['output'];
  /** Folio, único en la empresa. */
  readonly folio: Scalars['String']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Por qué se recoge. */
  readonly motivo: Scalars['String']['output'];
  /** Las que tienen todavía: las que faltan por recoger. */
  readonly pendientes: Scalars['Decimal']['output'];
  /** Cuánto urge. */
  readonly severidad: PrioridadCaso;
  /** Las que de esas devolvieron. */
  readonly unidadesDevueltas: Scalars['Decimal']['output'];
  /** Unidades de ellos que se entregaron, a los clientes que se ven. */
  readonly unidadesEntregadas: Scalars['Decimal']['output'];
};

/** Clase de movimiento. */
export type TipoMovimiento =
  /** Corrige la existencia. */
  | 'AJUSTE'
  /** Queda en consignación. */
  | 'CONSIGNACION'
  /** Vuelve de un préstamo. */
  | 'DEVOLUCION_PRESTAMO'
  /** Vuelve por una devolución. */
  | 'ENTRADA_DEVOLUCION'
  /** Se presta. */
  | 'PRESTAMO'
  /** Sale por una venta. */
  | 'SALIDA_VENTA'
  /** Cambia de almacén. */
  | 'TRASPASO';

/** Trazabilidad por lote o por serie. */
export type TipoTrazabilidad =
  /** Varias unidades con la misma clave. */
  | 'LOTE'
  /** Una unidad con su número. */
  | 'SERIE';

export type Usuario = {
  readonly __typename?: 'Usuario';
  readonly id: Scalars['ID']['output'];
};

export type Venta = {
  readonly __typename?: 'Venta';
  readonly id: Scalars['ID']['output'];
  /** Movimientos de almacén de la venta: lo que salió y lo que volvió. */
  readonly movimientos: Maybe<MovimientosAlmacenConnection>;
};


export type VentaMovimientosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<MovimientosAlmacenOrden>>;
};

/** Qué une a un cliente con un servicio. */
export type VinculoServicio =
  /** Lo tiene contratado. */
  | 'CONTRATADO'
  /** Lo tuvo. */
  | 'HISTORICO'
  /** Ha preguntado por él. */
  | 'INTERES';



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
  Activo: Activo;
  Cliente: Cliente;
  Inventariable: Inventariable;
  LoteSerie: LoteSerie;
  MovimientoAlmacen: MovimientoAlmacen;
  NoInventariable: NoInventariable;
  Venta: Venta;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activo:
    ( { __typename: 'Activo' }
    & GraphQLRecursivePick<FederationTypes['Activo'], {"id":true}> );
  Cliente:
    ( { __typename: 'Cliente' }
    & GraphQLRecursivePick<FederationTypes['Cliente'], {"id":true}> );
  Inventariable:
    ( { __typename: 'Inventariable' }
    & GraphQLRecursivePick<FederationTypes['Inventariable'], {"id":true}> );
  LoteSerie:
    ( { __typename: 'LoteSerie' }
    & GraphQLRecursivePick<FederationTypes['LoteSerie'], {"id":true}> );
  MovimientoAlmacen:
    ( { __typename: 'MovimientoAlmacen' }
    & GraphQLRecursivePick<FederationTypes['MovimientoAlmacen'], {"id":true}> );
  NoInventariable:
    ( { __typename: 'NoInventariable' }
    & GraphQLRecursivePick<FederationTypes['NoInventariable'], {"id":true}> );
  Venta:
    ( { __typename: 'Venta' }
    & GraphQLRecursivePick<FederationTypes['Venta'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ArticuloCatalogo:
    | ( EntityRef )
    | ( EntityRef )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activo: ResolverTypeWrapper<EntityRef>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivosCampoOrden: ActivosCampoOrden;
  ActivosConnection: ResolverTypeWrapper<LazyConnection>;
  ActivosEdge: ResolverTypeWrapper<Omit<ActivosEdge, 'node'> & { node: ResolversTypes['Activo'] }>;
  ActivosFiltro: ActivosFiltro;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivosOrden: ActivosOrden;
  Almacen: ResolverTypeWrapper<EntityRef>;
  ArticuloCatalogo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArticuloCatalogo']>;
  AsignacionActivo: ResolverTypeWrapper<EntityRef>;
  AsignacionesActivoCampoOrden: AsignacionesActivoCampoOrden;
  AsignacionesActivoConnection: ResolverTypeWrapper<LazyConnection>;
  AsignacionesActivoEdge: ResolverTypeWrapper<Omit<AsignacionesActivoEdge, 'node'> & { node: ResolversTypes['AsignacionActivo'] }>;
  AsignacionesActivoFiltro: AsignacionesActivoFiltro;
  AsignacionesActivoOrden: AsignacionesActivoOrden;
  Clabe: ResolverTypeWrapper<Scalars['Clabe']['output']>;
  ClaveSat: ResolverTypeWrapper<ClaveSat>;
  Cliente: ResolverTypeWrapper<EntityRef>;
  CodigoPostal: ResolverTypeWrapper<Scalars['CodigoPostal']['output']>;
  ControlExistencia: ControlExistencia;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Dinero: ResolverTypeWrapper<Dinero>;
  Direccion: ResolverTypeWrapper<EntityRef>;
  DireccionOrden: DireccionOrden;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EstadoActivo: EstadoActivo;
  EstadoGarantia: EstadoGarantia;
  EstadoMovimiento: EstadoMovimiento;
  FacturaTraslado: ResolverTypeWrapper<EntityRef>;
  FechaHoraLocal: ResolverTypeWrapper<Scalars['FechaHoraLocal']['output']>;
  FiltroTexto: FiltroTexto;
  Garantia: ResolverTypeWrapper<Omit<Garantia, 'cobertura'> & { cobertura: Maybe<ResolversTypes['Poliza']> }>;
  InteresProducto: InteresProducto;
  Inventariable: ResolverTypeWrapper<EntityRef>;
  InventariablesCampoOrden: InventariablesCampoOrden;
  InventariablesConnection: ResolverTypeWrapper<LazyConnection>;
  InventariablesEdge: ResolverTypeWrapper<Omit<InventariablesEdge, 'node'> & { node: ResolversTypes['Inventariable'] }>;
  InventariablesFiltro: InventariablesFiltro;
  InventariablesOrden: InventariablesOrden;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lectura: ResolverTypeWrapper<EntityRef>;
  LecturasCampoOrden: LecturasCampoOrden;
  LecturasConnection: ResolverTypeWrapper<LazyConnection>;
  LecturasEdge: ResolverTypeWrapper<Omit<LecturasEdge, 'node'> & { node: ResolversTypes['Lectura'] }>;
  LecturasFiltro: LecturasFiltro;
  LecturasOrden: LecturasOrden;
  LoteMovido: ResolverTypeWrapper<Omit<LoteMovido, 'loteSerie'> & { loteSerie: ResolversTypes['LoteSerie'] }>;
  LoteSerie: ResolverTypeWrapper<EntityRef>;
  LotesSeriesCampoOrden: LotesSeriesCampoOrden;
  LotesSeriesConnection: ResolverTypeWrapper<LazyConnection>;
  LotesSeriesEdge: ResolverTypeWrapper<Omit<LotesSeriesEdge, 'node'> & { node: ResolversTypes['LoteSerie'] }>;
  LotesSeriesFiltro: LotesSeriesFiltro;
  LotesSeriesOrden: LotesSeriesOrden;
  MovimientoAlmacen: ResolverTypeWrapper<EntityRef>;
  MovimientosAlmacenCampoOrden: MovimientosAlmacenCampoOrden;
  MovimientosAlmacenConnection: ResolverTypeWrapper<LazyConnection>;
  MovimientosAlmacenEdge: ResolverTypeWrapper<Omit<MovimientosAlmacenEdge, 'node'> & { node: ResolversTypes['MovimientoAlmacen'] }>;
  MovimientosAlmacenFiltro: MovimientosAlmacenFiltro;
  MovimientosAlmacenOrden: MovimientosAlmacenOrden;
  NoInventariable: ResolverTypeWrapper<EntityRef>;
  NoInventariablesCampoOrden: NoInventariablesCampoOrden;
  NoInventariablesConnection: ResolverTypeWrapper<LazyConnection>;
  NoInventariablesEdge: ResolverTypeWrapper<Omit<NoInventariablesEdge, 'node'> & { node: ResolversTypes['NoInventariable'] }>;
  NoInventariablesFiltro: NoInventariablesFiltro;
  NoInventariablesOrden: NoInventariablesOrden;
  NotaCredito: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartidaMovimiento: ResolverTypeWrapper<Omit<PartidaMovimiento, 'articulo' | 'lotes'> & { articulo: ResolversTypes['Inventariable'], lotes: ReadonlyArray<ResolversTypes['LoteMovido']> }>;
  Periodo: Periodo;
  Poliza: ResolverTypeWrapper<EntityRef>;
  PrioridadCaso: PrioridadCaso;
  RFC: ResolverTypeWrapper<Scalars['RFC']['output']>;
  Renta: ResolverTypeWrapper<EntityRef>;
  Retiro: ResolverTypeWrapper<EntityRef>;
  Telefono: ResolverTypeWrapper<Scalars['Telefono']['output']>;
  TipoMovimiento: TipoMovimiento;
  TipoTrazabilidad: TipoTrazabilidad;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Usuario: ResolverTypeWrapper<EntityRef>;
  Venta: ResolverTypeWrapper<EntityRef>;
  VinculoServicio: VinculoServicio;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activo: EntityRef;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActivosConnection: LazyConnection;
  ActivosEdge: Omit<ActivosEdge, 'node'> & { node: ResolversParentTypes['Activo'] };
  ActivosFiltro: ActivosFiltro;
  Boolean: Scalars['Boolean']['output'];
  ActivosOrden: ActivosOrden;
  Almacen: EntityRef;
  ArticuloCatalogo: ResolversInterfaceTypes<ResolversParentTypes>['ArticuloCatalogo'];
  AsignacionActivo: EntityRef;
  AsignacionesActivoConnection: LazyConnection;
  AsignacionesActivoEdge: Omit<AsignacionesActivoEdge, 'node'> & { node: ResolversParentTypes['AsignacionActivo'] };
  AsignacionesActivoFiltro: AsignacionesActivoFiltro;
  AsignacionesActivoOrden: AsignacionesActivoOrden;
  Clabe: Scalars['Clabe']['output'];
  ClaveSat: ClaveSat;
  Cliente: EntityRef;
  CodigoPostal: Scalars['CodigoPostal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Dinero: Dinero;
  Direccion: EntityRef;
  Email: Scalars['Email']['output'];
  FacturaTraslado: EntityRef;
  FechaHoraLocal: Scalars['FechaHoraLocal']['output'];
  FiltroTexto: FiltroTexto;
  Garantia: Omit<Garantia, 'cobertura'> & { cobertura: Maybe<ResolversParentTypes['Poliza']> };
  Inventariable: EntityRef;
  InventariablesConnection: LazyConnection;
  InventariablesEdge: Omit<InventariablesEdge, 'node'> & { node: ResolversParentTypes['Inventariable'] };
  InventariablesFiltro: InventariablesFiltro;
  InventariablesOrden: InventariablesOrden;
  JSON: Scalars['JSON']['output'];
  Lectura: EntityRef;
  LecturasConnection: LazyConnection;
  LecturasEdge: Omit<LecturasEdge, 'node'> & { node: ResolversParentTypes['Lectura'] };
  LecturasFiltro: LecturasFiltro;
  LecturasOrden: LecturasOrden;
  LoteMovido: Omit<LoteMovido, 'loteSerie'> & { loteSerie: ResolversParentTypes['LoteSerie'] };
  LoteSerie: EntityRef;
  LotesSeriesConnection: LazyConnection;
  LotesSeriesEdge: Omit<LotesSeriesEdge, 'node'> & { node: ResolversParentTypes['LoteSerie'] };
  LotesSeriesFiltro: LotesSeriesFiltro;
  LotesSeriesOrden: LotesSeriesOrden;
  MovimientoAlmacen: EntityRef;
  MovimientosAlmacenConnection: LazyConnection;
  MovimientosAlmacenEdge: Omit<MovimientosAlmacenEdge, 'node'> & { node: ResolversParentTypes['MovimientoAlmacen'] };
  MovimientosAlmacenFiltro: MovimientosAlmacenFiltro;
  MovimientosAlmacenOrden: MovimientosAlmacenOrden;
  NoInventariable: EntityRef;
  NoInventariablesConnection: LazyConnection;
  NoInventariablesEdge: Omit<NoInventariablesEdge, 'node'> & { node: ResolversParentTypes['NoInventariable'] };
  NoInventariablesFiltro: NoInventariablesFiltro;
  NoInventariablesOrden: NoInventariablesOrden;
  NotaCredito: EntityRef;
  PageInfo: PageInfo;
  PartidaMovimiento: Omit<PartidaMovimiento, 'articulo' | 'lotes'> & { articulo: ResolversParentTypes['Inventariable'], lotes: ReadonlyArray<ResolversParentTypes['LoteMovido']> };
  Periodo: Periodo;
  Poliza: EntityRef;
  RFC: Scalars['RFC']['output'];
  Renta: EntityRef;
  Retiro: EntityRef;
  Telefono: Scalars['Telefono']['output'];
  UUID: Scalars['UUID']['output'];
  Usuario: EntityRef;
  Venta: EntityRef;
  Int: Scalars['Int']['output'];
};

export type LimiteDirectiveArgs = {
  caracteres?: Maybe<Scalars['Int']['input']>;
  elementos?: Maybe<Scalars['Int']['input']>;
};

export type LimiteDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LimiteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activo'] = ResolversParentTypes['Activo'], FederationReferenceType extends FederationReferenceTypes['Activo'] = FederationReferenceTypes['Activo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Activo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  articulo: Resolver<ResolversTypes['ArticuloCatalogo'], ParentType, ContextType>;
  asignaciones: Resolver<Maybe<ResolversTypes['AsignacionesActivoConnection']>, ParentType, ContextType, Partial<ActivoAsignacionesArgs>>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoActivo'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lecturas: Resolver<Maybe<ResolversTypes['LecturasConnection']>, ParentType, ContextType, Partial<ActivoLecturasArgs>>;
  loteSerie: Resolver<Maybe<ResolversTypes['LoteSerie']>, ParentType, ContextType>;
  numero: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renta: Resolver<Maybe<ResolversTypes['Renta']>, ParentType, ContextType>;
  tarifaUso: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  valorLibros: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActivosConnection'] = ResolversParentTypes['ActivosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ActivosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Activo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActivosEdge'] = ResolversParentTypes['ActivosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Activo'], ParentType, ContextType>;
};

export type AlmacenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Almacen'] = ResolversParentTypes['Almacen']> = {
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clave: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codigoPostal: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticuloCatalogoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArticuloCatalogo'] = ResolversParentTypes['ArticuloCatalogo']> = {
  __resolveType: TypeResolveFn<'Inventariable' | 'NoInventariable', ParentType, ContextType>;
};

export type AsignacionActivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AsignacionActivo'] = ResolversParentTypes['AsignacionActivo']> = {
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  condicionRegreso: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condicionSalida: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desde: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  devolucionEsperada: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  hasta: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renta: Resolver<Maybe<ResolversTypes['Renta']>, ParentType, ContextType>;
};

export type AsignacionesActivoConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AsignacionesActivoConnection'] = ResolversParentTypes['AsignacionesActivoConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AsignacionesActivoEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AsignacionActivo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AsignacionesActivoEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AsignacionesActivoEdge'] = ResolversParentTypes['AsignacionesActivoEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AsignacionActivo'], ParentType, ContextType>;
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
  activos: Resolver<Maybe<ResolversTypes['ActivosConnection']>, ParentType, ContextType, Partial<ClienteActivosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventariables: Resolver<Maybe<ResolversTypes['InventariablesConnection']>, ParentType, ContextType, Partial<ClienteInventariablesArgs>>;
  lotesSeries: Resolver<Maybe<ResolversTypes['LotesSeriesConnection']>, ParentType, ContextType, Partial<ClienteLotesSeriesArgs>>;
  movimientosAlmacen: Resolver<Maybe<ResolversTypes['MovimientosAlmacenConnection']>, ParentType, ContextType, Partial<ClienteMovimientosAlmacenArgs>>;
  noInventariables: Resolver<Maybe<ResolversTypes['NoInventariablesConnection']>, ParentType, ContextType, Partial<ClienteNoInventariablesArgs>>;
};

export interface CodigoPostalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodigoPostal'], any> {
  name: 'CodigoPostal';
}

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

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FacturaTrasladoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FacturaTraslado'] = ResolversParentTypes['FacturaTraslado']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface FechaHoraLocalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FechaHoraLocal'], any> {
  name: 'FechaHoraLocal';
}

export type GarantiaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Garantia'] = ResolversParentTypes['Garantia']> = {
  cobertura: Resolver<Maybe<ResolversTypes['Poliza']>, ParentType, ContextType>;
  diasRestantes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoGarantia'], ParentType, ContextType>;
  fin: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inicio: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Inventariable'] = ResolversParentTypes['Inventariable'], FederationReferenceType extends FederationReferenceTypes['Inventariable'] = FederationReferenceTypes['Inventariable']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Inventariable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categoria: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claveProdServ: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  claveUnidad: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  controla: Resolver<ResolversTypes['ControlExistencia'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  existencia: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  garantiaMeses: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotesSeries: Resolver<Maybe<ResolversTypes['LotesSeriesConnection']>, ParentType, ContextType, Partial<InventariableLotesSeriesArgs>>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objetoImp: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  precioLista: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasaIva: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventariablesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventariablesConnection'] = ResolversParentTypes['InventariablesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['InventariablesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Inventariable']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventariablesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventariablesEdge'] = ResolversParentTypes['InventariablesEdge']> = {
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  compras: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  interes: Resolver<ResolversTypes['InteresProducto'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Inventariable'], ParentType, ContextType>;
  primeraCompra: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ultimaCompra: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LecturaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lectura'] = ResolversParentTypes['Lectura']> = {
  en: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  por: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  unidad: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valor: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LecturasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LecturasConnection'] = ResolversParentTypes['LecturasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LecturasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Lectura']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LecturasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LecturasEdge'] = ResolversParentTypes['LecturasEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Lectura'], ParentType, ContextType>;
};

export type LoteMovidoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoteMovido'] = ResolversParentTypes['LoteMovido']> = {
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  loteSerie: Resolver<ResolversTypes['LoteSerie'], ParentType, ContextType>;
};

export type LoteSerieResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoteSerie'] = ResolversParentTypes['LoteSerie'], FederationReferenceType extends FederationReferenceTypes['LoteSerie'] = FederationReferenceTypes['LoteSerie']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['LoteSerie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caducaEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  clave: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  devuelta: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  entregada: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entregadoEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fabricadoEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  garantia: Resolver<Maybe<ResolversTypes['Garantia']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movimientos: Resolver<Maybe<ResolversTypes['MovimientosAlmacenConnection']>, ParentType, ContextType, Partial<LoteSerieMovimientosArgs>>;
  producto: Resolver<ResolversTypes['Inventariable'], ParentType, ContextType>;
  retiro: Resolver<Maybe<ResolversTypes['Retiro']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoTrazabilidad'], ParentType, ContextType>;
  venta: Resolver<Maybe<ResolversTypes['Venta']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotesSeriesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LotesSeriesConnection'] = ResolversParentTypes['LotesSeriesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LotesSeriesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['LoteSerie']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotesSeriesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LotesSeriesEdge'] = ResolversParentTypes['LotesSeriesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['LoteSerie'], ParentType, ContextType>;
};

export type MovimientoAlmacenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientoAlmacen'] = ResolversParentTypes['MovimientoAlmacen'], FederationReferenceType extends FederationReferenceTypes['MovimientoAlmacen'] = FederationReferenceTypes['MovimientoAlmacen']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['MovimientoAlmacen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  almacenDestino: Resolver<Maybe<ResolversTypes['Almacen']>, ParentType, ContextType>;
  almacenOrigen: Resolver<Maybe<ResolversTypes['Almacen']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  comprometidaPara: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoMovimiento'], ParentType, ContextType>;
  facturaTraslado: Resolver<Maybe<ResolversTypes['FacturaTraslado']>, ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  folio: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notaCredito: Resolver<Maybe<ResolversTypes['NotaCredito']>, ParentType, ContextType>;
  paqueteria: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partidas: Resolver<ReadonlyArray<ResolversTypes['PartidaMovimiento']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoMovimiento'], ParentType, ContextType>;
  venta: Resolver<Maybe<ResolversTypes['Venta']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovimientosAlmacenConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientosAlmacenConnection'] = ResolversParentTypes['MovimientosAlmacenConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MovimientosAlmacenEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['MovimientoAlmacen']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovimientosAlmacenEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovimientosAlmacenEdge'] = ResolversParentTypes['MovimientosAlmacenEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MovimientoAlmacen'], ParentType, ContextType>;
};

export type NoInventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariable'] = ResolversParentTypes['NoInventariable'], FederationReferenceType extends FederationReferenceTypes['NoInventariable'] = FederationReferenceTypes['NoInventariable']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['NoInventariable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claveProdServ: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  claveUnidad: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duracionEstimadaMin: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objetoImp: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  precioLista: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasaIva: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoInventariablesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariablesConnection'] = ResolversParentTypes['NoInventariablesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['NoInventariablesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['NoInventariable']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoInventariablesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariablesEdge'] = ResolversParentTypes['NoInventariablesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  desde: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasta: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  importeAcumulado: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['NoInventariable'], ParentType, ContextType>;
  ultimaPrestacion: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vinculo: Resolver<ResolversTypes['VinculoServicio'], ParentType, ContextType>;
};

export type NotaCreditoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotaCredito'] = ResolversParentTypes['NotaCredito']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartidaMovimientoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartidaMovimiento'] = ResolversParentTypes['PartidaMovimiento']> = {
  articulo: Resolver<ResolversTypes['Inventariable'], ParentType, ContextType>;
  costoUnitario: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lotes: Resolver<ReadonlyArray<ResolversTypes['LoteMovido']>, ParentType, ContextType>;
  pedido: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  surtido: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PolizaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Poliza'] = ResolversParentTypes['Poliza']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface RfcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RFC'], any> {
  name: 'RFC';
}

export type RentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Renta'] = ResolversParentTypes['Renta']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetiroResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Retiro'] = ResolversParentTypes['Retiro']> = {
  cerradoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  claves: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  emitidoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  folio: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motivo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendientes: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  severidad: Resolver<ResolversTypes['PrioridadCaso'], ParentType, ContextType>;
  unidadesDevueltas: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unidadesEntregadas: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface TelefonoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Telefono'], any> {
  name: 'Telefono';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UsuarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Usuario'] = ResolversParentTypes['Usuario']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Venta'] = ResolversParentTypes['Venta'], FederationReferenceType extends FederationReferenceTypes['Venta'] = FederationReferenceTypes['Venta']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Venta']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movimientos: Resolver<Maybe<ResolversTypes['MovimientosAlmacenConnection']>, ParentType, ContextType, Partial<VentaMovimientosArgs>>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Activo: ActivoResolvers<ContextType>;
  ActivosConnection: ActivosConnectionResolvers<ContextType>;
  ActivosEdge: ActivosEdgeResolvers<ContextType>;
  Almacen: AlmacenResolvers<ContextType>;
  ArticuloCatalogo: ArticuloCatalogoResolvers<ContextType>;
  AsignacionActivo: AsignacionActivoResolvers<ContextType>;
  AsignacionesActivoConnection: AsignacionesActivoConnectionResolvers<ContextType>;
  AsignacionesActivoEdge: AsignacionesActivoEdgeResolvers<ContextType>;
  Clabe: GraphQLScalarType;
  ClaveSat: ClaveSatResolvers<ContextType>;
  Cliente: ClienteResolvers<ContextType>;
  CodigoPostal: GraphQLScalarType;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Dinero: DineroResolvers<ContextType>;
  Direccion: DireccionResolvers<ContextType>;
  Email: GraphQLScalarType;
  FacturaTraslado: FacturaTrasladoResolvers<ContextType>;
  FechaHoraLocal: GraphQLScalarType;
  Garantia: GarantiaResolvers<ContextType>;
  Inventariable: InventariableResolvers<ContextType>;
  InventariablesConnection: InventariablesConnectionResolvers<ContextType>;
  InventariablesEdge: InventariablesEdgeResolvers<ContextType>;
  JSON: GraphQLScalarType;
  Lectura: LecturaResolvers<ContextType>;
  LecturasConnection: LecturasConnectionResolvers<ContextType>;
  LecturasEdge: LecturasEdgeResolvers<ContextType>;
  LoteMovido: LoteMovidoResolvers<ContextType>;
  LoteSerie: LoteSerieResolvers<ContextType>;
  LotesSeriesConnection: LotesSeriesConnectionResolvers<ContextType>;
  LotesSeriesEdge: LotesSeriesEdgeResolvers<ContextType>;
  MovimientoAlmacen: MovimientoAlmacenResolvers<ContextType>;
  MovimientosAlmacenConnection: MovimientosAlmacenConnectionResolvers<ContextType>;
  MovimientosAlmacenEdge: MovimientosAlmacenEdgeResolvers<ContextType>;
  NoInventariable: NoInventariableResolvers<ContextType>;
  NoInventariablesConnection: NoInventariablesConnectionResolvers<ContextType>;
  NoInventariablesEdge: NoInventariablesEdgeResolvers<ContextType>;
  NotaCredito: NotaCreditoResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PartidaMovimiento: PartidaMovimientoResolvers<ContextType>;
  Poliza: PolizaResolvers<ContextType>;
  RFC: GraphQLScalarType;
  Renta: RentaResolvers<ContextType>;
  Retiro: RetiroResolvers<ContextType>;
  Telefono: GraphQLScalarType;
  UUID: GraphQLScalarType;
  Usuario: UsuarioResolvers<ContextType>;
  Venta: VentaResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  limite: LimiteDirectiveResolver<any, any, ContextType>;
};
