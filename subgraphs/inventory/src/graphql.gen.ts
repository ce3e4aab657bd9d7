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

/** Activo: equipo de la empresa que se presta o se renta. */
export type Activo = {
  __typename?: 'Activo';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Qué es. */
  articulo: ArticuloCatalogo;
  /** Dónde ha estado. */
  asignaciones: Maybe<AsignacionesActivoConnection>;
  /** Cliente de su última asignación. */
  cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Dirección del cliente donde está hoy. */
  direccion: Maybe<Direccion>;
  /** En qué está. */
  estado: EstadoActivo;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Lo que ha marcado su medidor. */
  lecturas: Maybe<LecturasConnection>;
  /** Su lote o número de serie, si salió con uno. */
  loteSerie: Maybe<LoteSerie>;
  /** Número de inventario, único en la empresa. */
  numero: Scalars['String']['output'];
  /** Renta de la asignación abierta. */
  renta: Maybe<Renta>;
  /** Precio por unidad de lo que marcan sus lecturas; nulo si su uso no se cobra. */
  tarifaUso: Maybe<Dinero>;
  /** Valor en libros. */
  valorLibros: Dinero;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Activo: equipo de la empresa que se presta o se renta. */
export type ActivoAsignacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<AsignacionesActivoFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<AsignacionesActivoOrden>>;
};


/** Activo: equipo de la empresa que se presta o se renta. */
export type ActivoLecturasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LecturasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<LecturasOrden>>;
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
  __typename?: 'ActivosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ActivosEdge>;
  /** Filas de la página. */
  nodes: Array<Activo>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ActivosConnection`. */
export type ActivosEdge = {
  __typename?: 'ActivosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Activo;
};

/** Condiciones de `activos`. */
export type ActivosFiltro = {
  /** De alguno de estos artículos. Se reciben a lo más 100 elementos. */
  articuloIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** En alguna de estas direcciones. Se reciben a lo más 100 elementos. */
  direccionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoActivo>>;
  /** Si debió volver antes de hoy y no ha vuelto. */
  vencido?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Un campo de orden de `ActivosConnection` y su sentido. */
export type ActivosOrden = {
  /** Campo. */
  campo: ActivosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Almacén de la empresa. */
export type Almacen = {
  __typename?: 'Almacen';
  /** Si opera. */
  activo: Scalars['Boolean']['output'];
  /** Clave, única en la empresa. */
  clave: Scalars['String']['output'];
  /** Código postal donde está. */
  codigoPostal: Scalars['CodigoPostal']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
};

/** Artículo del catálogo: lo que se vende, se mueve y se factura. */
export type ArticuloCatalogo = {
  /** Si se ofrece. */
  activo: Scalars['Boolean']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  claveUnidad: ClaveSat;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  objetoImp: ClaveSat;
  /** Clave interna, única entre los de su clase. */
  sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  tasaIva: Scalars['Decimal']['output'];
};

/** Estancia de un activo con un cliente. Ningún activo tiene dos el mismo día. */
export type AsignacionActivo = {
  __typename?: 'AsignacionActivo';
  /** Cliente que lo tiene o lo tuvo. */
  cliente: Maybe<Cliente>;
  /** Cómo volvió. */
  condicionRegreso: Maybe<Scalars['String']['output']>;
  /** Cómo salió. */
  condicionSalida: Maybe<Scalars['String']['output']>;
  /** Primer día. */
  desde: Scalars['Date']['output'];
  /** Día para el que se comprometió la devolución. */
  devolucionEsperada: Maybe<Scalars['Date']['output']>;
  /** Dirección a la que se llevó. */
  direccion: Maybe<Direccion>;
  /** Último día, incluido; nulo mientras no vuelve. */
  hasta: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Renta con que se cobra. */
  renta: Maybe<Renta>;
};

/** Campos de orden de `asignaciones`. */
export type AsignacionesActivoCampoOrden =
  /** Primer día. */
  | 'DESDE';

/** Página de `AsignacionActivo` con su total. */
export type AsignacionesActivoConnection = {
  __typename?: 'AsignacionesActivoConnection';
  /** Filas de la página con su cursor. */
  edges: Array<AsignacionesActivoEdge>;
  /** Filas de la página. */
  nodes: Array<AsignacionActivo>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `AsignacionesActivoConnection`. */
export type AsignacionesActivoEdge = {
  __typename?: 'AsignacionesActivoEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: AsignacionActivo;
};

/** Condiciones de `asignaciones`. */
export type AsignacionesActivoFiltro = {
  /** Que empezaron en el periodo. */
  desde?: InputMaybe<Periodo>;
  /** Cuyos días incluyen éste. */
  vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `AsignacionesActivoConnection` y su sentido. */
export type AsignacionesActivoOrden = {
  /** Campo. */
  campo: AsignacionesActivoCampoOrden;
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
  /** Activos de la empresa que tiene o tuvo al último. */
  activos: Maybe<ActivosConnection>;
  id: Scalars['ID']['output'];
  /** Productos que ha comprado, le han cotizado o marcó. */
  inventariables: Maybe<InventariablesConnection>;
  /** Lotes y números de serie que se le entregaron, también los que devolvió: `cantidad` es lo que tiene todavía. */
  lotesSeries: Maybe<LotesSeriesConnection>;
  /** Movimientos de almacén: salidas, devoluciones, préstamos. */
  movimientosAlmacen: Maybe<MovimientosAlmacenConnection>;
  /** Servicios que tiene contratados, tuvo o le interesan. */
  noInventariables: Maybe<NoInventariablesConnection>;
};


export type ClienteActivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ActivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ActivosOrden>>;
};


export type ClienteInventariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<InventariablesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<InventariablesOrden>>;
};


export type ClienteLotesSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LotesSeriesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<LotesSeriesOrden>>;
};


export type ClienteMovimientosAlmacenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<MovimientosAlmacenOrden>>;
};


export type ClienteNoInventariablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<NoInventariablesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<NoInventariablesOrden>>;
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
  __typename?: 'FacturaTraslado';
  id: Scalars['ID']['output'];
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

/** Garantía de un producto entregado. */
export type Garantia = {
  __typename?: 'Garantia';
  /** Póliza de garantía extendida que lo cubre hoy. */
  cobertura: Maybe<Poliza>;
  /** Días que faltan para ese último; negativos si ya pasó. */
  diasRestantes: Maybe<Scalars['Int']['output']>;
  /** Estado hoy. */
  estado: EstadoGarantia;
  /** Último día de la del producto, incluido. */
  fin: Maybe<Scalars['Date']['output']>;
  /** Primer día de la del producto. */
  inicio: Maybe<Scalars['Date']['output']>;
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
  __typename?: 'Inventariable';
  /** Si se ofrece. */
  activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Categoría. */
  categoria: Maybe<Scalars['String']['output']>;
  /** Clave de producto o servicio (c_ClaveProdServ). */
  claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  claveUnidad: ClaveSat;
  /** Cómo se sigue su existencia. */
  controla: ControlExistencia;
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Lo que hay en todos los almacenes. */
  existencia: Scalars['Decimal']['output'];
  /** Meses de garantía desde la entrega; 0 si no tiene. */
  garantiaMeses: Scalars['Int']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Sus lotes y números de serie, en manos de clientes. */
  lotesSeries: Maybe<LotesSeriesConnection>;
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  objetoImp: ClaveSat;
  /** Precio de lista, sin IVA. */
  precioLista: Maybe<Dinero>;
  /** Clave interna, única entre los de su clase. */
  sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  tasaIva: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Artículo que se almacena. */
export type InventariableLotesSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<LotesSeriesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<LotesSeriesOrden>>;
};

/** Campos de orden de `inventariables`. */
export type InventariablesCampoOrden =
  /** En cuántas ventas. */
  | 'COMPRAS'
  /** Importe comprado; del mayor al menor si no se pide orden. */
  | 'IMPORTE'
  /** Última compra. */
  | 'ULTIMA_COMPRA';

/** Página de `Inventariable` con su total. */
export type InventariablesConnection = {
  __typename?: 'InventariablesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<InventariablesEdge>;
  /** Filas de la página. */
  nodes: Array<Inventariable>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Un producto del catálogo y lo que el cliente ha comprado de él. */
export type InventariablesEdge = {
  __typename?: 'InventariablesEdge';
  /** Cantidad comprada, menos la devuelta; 0 si nunca lo ha comprado. */
  cantidad: Scalars['Decimal']['output'];
  /** En cuántas ventas, también las que devolvió. */
  compras: Scalars['Int']['output'];
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** Lo comprado menos lo devuelto, en pesos al tipo de cambio de cada venta y sin IVA. */
  importe: Scalars['Decimal']['output'];
  /** Qué lo une al producto. */
  interes: InteresProducto;
  /** La fila. */
  node: Inventariable;
  /** Día de la primera compra. */
  primeraCompra: Maybe<Scalars['Date']['output']>;
  /** Día de la última compra. */
  ultimaCompra: Maybe<Scalars['Date']['output']>;
};

/** Condiciones de `inventariables`. */
export type InventariablesFiltro = {
  /** De alguna de estas categorías, escritas tal cual. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  categoria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Alguno de estos intereses. Se reciben a lo más 100 elementos. */
  interes?: InputMaybe<Array<InteresProducto>>;
  /** Con todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la clave o el nombre. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** Comprados por última vez en el periodo. */
  ultimaCompra?: InputMaybe<Periodo>;
};

/** Un campo de orden de `InventariablesConnection` y su sentido. */
export type InventariablesOrden = {
  /** Campo. */
  campo: InventariablesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Lo que marcaba el medidor de un activo; nunca menos que antes. */
export type Lectura = {
  __typename?: 'Lectura';
  /** Cuándo se tomó. */
  en: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Quién la tomó. */
  por: Maybe<Usuario>;
  /** En qué se mide. */
  unidad: Scalars['String']['output'];
  /** Lo que marcaba. */
  valor: Scalars['Decimal']['output'];
};

/** Campos de orden de `lecturas`. */
export type LecturasCampoOrden =
  /** Cuándo se tomó. */
  | 'EN';

/** Página de `Lectura` con su total. */
export type LecturasConnection = {
  __typename?: 'LecturasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<LecturasEdge>;
  /** Filas de la página. */
  nodes: Array<Lectura>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `LecturasConnection`. */
export type LecturasEdge = {
  __typename?: 'LecturasEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Lectura;
};

/** Condiciones de `lecturas`. */
export type LecturasFiltro = {
  /** Tomadas en el periodo. */
  en?: InputMaybe<Periodo>;
};

/** Un campo de orden de `LecturasConnection` y su sentido. */
export type LecturasOrden = {
  /** Campo. */
  campo: LecturasCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Cantidad de un lote que va en un renglón. */
export type LoteMovido = {
  __typename?: 'LoteMovido';
  /** Cantidad. */
  cantidad: Scalars['Decimal']['output'];
  /** Lote o serie. */
  loteSerie: LoteSerie;
};

/** Lo que un cliente recibió de un lote, o un número de serie. */
export type LoteSerie = {
  __typename?: 'LoteSerie';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Día de caducidad. */
  caducaEn: Maybe<Scalars['Date']['output']>;
  /** Cantidad que el cliente tiene todavía: la entregada menos la devuelta. */
  cantidad: Scalars['Decimal']['output'];
  /** Clave del lote o número de serie. */
  clave: Scalars['String']['output'];
  /** Cliente a quien se entregó. */
  cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Cantidad que devolvió. */
  devuelta: Scalars['Decimal']['output'];
  /** Dirección donde está. */
  direccion: Maybe<Direccion>;
  /** Cantidad que recibió; 1 si es serie. */
  entregada: Scalars['Decimal']['output'];
  /** Día de entrega al cliente. */
  entregadoEn: Maybe<Scalars['Date']['output']>;
  /** Día de fabricación. */
  fabricadoEn: Maybe<Scalars['Date']['output']>;
  /** Garantía, calculada al leer; nula mientras no se entrega, y cuando todo se devolvió. */
  garantia: Maybe<Garantia>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Movimientos de almacén en que va. */
  movimientos: Maybe<MovimientosAlmacenConnection>;
  /** Producto. */
  producto: Inventariable;
  /** Retiro que lo nombra: el que sigue abierto, o si no el último. */
  retiro: Maybe<Retiro>;
  /** Lote o serie. */
  tipo: TipoTrazabilidad;
  /** Venta con que llegó. */
  venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Lo que un cliente recibió de un lote, o un número de serie. */
export type LoteSerieMovimientosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<MovimientosAlmacenOrden>>;
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
  __typename?: 'LotesSeriesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<LotesSeriesEdge>;
  /** Filas de la página. */
  nodes: Array<LoteSerie>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `LotesSeriesConnection`. */
export type LotesSeriesEdge = {
  __typename?: 'LotesSeriesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: LoteSerie;
};

/** Condiciones de `lotesSeries`. */
export type LotesSeriesFiltro = {
  /** Que caducan en el periodo. */
  caducaEn?: InputMaybe<Periodo>;
  /** Clave del lote o número de serie. */
  clave?: InputMaybe<FiltroTexto>;
  /** Que el cliente tiene todavía, siquiera en parte; o que devolvió por completo. */
  enPoder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con la garantía, hoy, en alguno de estos estados; lo que no se ha entregado, o se devolvió todo, no está en ninguno. Se reciben a lo más 100 elementos. */
  garantia?: InputMaybe<Array<EstadoGarantia>>;
  /** De alguno de estos productos. Se reciben a lo más 100 elementos. */
  productoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Nombrados por alguno de estos retiros. Se reciben a lo más 100 elementos. */
  retiroIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Lote o serie. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoTrazabilidad>>;
};

/** Un campo de orden de `LotesSeriesConnection` y su sentido. */
export type LotesSeriesOrden = {
  /** Campo. */
  campo: LotesSeriesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Movimiento de almacén: lo que sale hacia un cliente, lo que vuelve y lo que se le presta. */
export type MovimientoAlmacen = {
  __typename?: 'MovimientoAlmacen';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Almacén al que entra. */
  almacenDestino: Maybe<Almacen>;
  /** Almacén del que sale. */
  almacenOrigen: Maybe<Almacen>;
  /** Cliente del movimiento. */
  cliente: Maybe<Cliente>;
  /** Día para el que se comprometió. */
  comprometidaPara: Maybe<Scalars['Date']['output']>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Dirección de entrega. */
  direccion: Maybe<Direccion>;
  /** En qué va. */
  estado: EstadoMovimiento;
  /** CFDI de traslado que lo ampara en camino. */
  facturaTraslado: Maybe<FacturaTraslado>;
  /** Cuándo se hizo. */
  fecha: Scalars['DateTime']['output'];
  /** Folio, único en la empresa. */
  folio: Scalars['String']['output'];
  /** Número de guía. */
  guia: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nota de crédito de la devolución. */
  notaCredito: Maybe<NotaCredito>;
  /** Paquetería. */
  paqueteria: Maybe<Scalars['String']['output']>;
  /** Lo que se mueve. */
  partidas: Array<PartidaMovimiento>;
  /** Qué clase de movimiento es. */
  tipo: TipoMovimiento;
  /** Venta que surte. */
  venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `movimientosAlmacen`. */
export type MovimientosAlmacenCampoOrden =
  /** Fecha. */
  | 'FECHA'
  /** Folio. */
  | 'FOLIO';

/** Página de `MovimientoAlmacen` con su total. */
export type MovimientosAlmacenConnection = {
  __typename?: 'MovimientosAlmacenConnection';
  /** Filas de la página con su cursor. */
  edges: Array<MovimientosAlmacenEdge>;
  /** Filas de la página. */
  nodes: Array<MovimientoAlmacen>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `MovimientosAlmacenConnection`. */
export type MovimientosAlmacenEdge = {
  __typename?: 'MovimientosAlmacenEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: MovimientoAlmacen;
};

/** Condiciones de `movimientosAlmacen`. */
export type MovimientosAlmacenFiltro = {
  /** Que salen de alguno de estos almacenes, o entran en él. Se reciben a lo más 100 elementos. */
  almacenIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Con alguno de estos artículos. Se reciben a lo más 100 elementos. */
  articuloIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoMovimiento>>;
  /** Hechos en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** Con alguno de estos lotes o series. Se reciben a lo más 100 elementos. */
  loteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguna de estas clases. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoMovimiento>>;
  /** De alguna de estas ventas. Se reciben a lo más 100 elementos. */
  ventaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Un campo de orden de `MovimientosAlmacenConnection` y su sentido. */
export type MovimientosAlmacenOrden = {
  /** Campo. */
  campo: MovimientosAlmacenCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Artículo que no se almacena: un servicio. */
export type NoInventariable = ArticuloCatalogo & {
  __typename?: 'NoInventariable';
  /** Si se ofrece. */
  activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Clave de producto o servicio (c_ClaveProdServ). */
  claveProdServ: ClaveSat;
  /** Clave de unidad (c_ClaveUnidad). */
  claveUnidad: ClaveSat;
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Duración estimada, en minutos. */
  duracionEstimadaMin: Maybe<Scalars['Int']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Objeto de impuesto (c_ObjetoImp). */
  objetoImp: ClaveSat;
  /** Precio de lista, sin IVA. */
  precioLista: Maybe<Dinero>;
  /** Clave interna, única entre los de su clase. */
  sku: Scalars['String']['output'];
  /** Tasa de IVA: 0.16, 0.08 o 0. */
  tasaIva: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `noInventariables`. */
export type NoInventariablesCampoOrden =
  /** Primer día del vínculo. */
  | 'DESDE'
  /** Importe acumulado. */
  | 'IMPORTE_ACUMULADO'
  /** Nombre del servicio. */
  | 'NOMBRE';

/** Página de `NoInventariable` con su total. */
export type NoInventariablesConnection = {
  __typename?: 'NoInventariablesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<NoInventariablesEdge>;
  /** Filas de la página. */
  nodes: Array<NoInventariable>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Un servicio del catálogo y lo que el cliente tiene que ver con él. */
export type NoInventariablesEdge = {
  __typename?: 'NoInventariablesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** Primer día del vínculo. */
  desde: Maybe<Scalars['Date']['output']>;
  /** Último día del vínculo, incluido; nulo si sigue o no se sabe. */
  hasta: Maybe<Scalars['Date']['output']>;
  /** Lo que se le ha vendido del servicio, en pesos y sin IVA. */
  importeAcumulado: Scalars['Decimal']['output'];
  /** La fila. */
  node: NoInventariable;
  /** Último día en que se le prestó. */
  ultimaPrestacion: Maybe<Scalars['Date']['output']>;
  /** Qué lo une al servicio. */
  vinculo: VinculoServicio;
};

/** Condiciones de `noInventariables`. */
export type NoInventariablesFiltro = {
  /** Si el servicio se ofrece. */
  activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en la clave o el nombre. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** Alguno de estos vínculos. Se reciben a lo más 100 elementos. */
  vinculo?: InputMaybe<Array<VinculoServicio>>;
};

/** Un campo de orden de `NoInventariablesConnection` y su sentido. */
export type NoInventariablesOrden = {
  /** Campo. */
  campo: NoInventariablesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

export type NotaCredito = {
  __typename?: 'NotaCredito';
  id: Scalars['ID']['output'];
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

/** Renglón de un movimiento. */
export type PartidaMovimiento = {
  __typename?: 'PartidaMovimiento';
  /** Artículo que se mueve. */
  articulo: Inventariable;
  /** Costo unitario al mover. */
  costoUnitario: Maybe<Scalars['Decimal']['output']>;
  /** Lotes o series que lo componen. */
  lotes: Array<LoteMovido>;
  /** Cantidad pedida. */
  pedido: Scalars['Decimal']['output'];
  /** Cantidad surtida. */
  surtido: Scalars['Decimal']['output'];
};

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  hasta?: InputMaybe<Scalars['Date']['input']>;
};

export type Poliza = {
  __typename?: 'Poliza';
  id: Scalars['ID']['output'];
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
  __typename?: 'Renta';
  id: Scalars['ID']['output'];
};

/** Retiro: un producto que se recoge del mercado, por sus lotes o números de serie. */
export type Retiro = {
  __typename?: 'Retiro';
  /** Cuándo se dio por terminado; nulo mientras sigue. */
  cerradoEn: Maybe<Scalars['DateTime']['output']>;
  /** Lotes y números de serie que nombra. */
  claves: Array<Scalars['String']['output']>;
  /** Cuándo se emitió. */
  emitidoEn: Scalars['DateTime']['output'];
  /** Folio, único en la empresa. */
  folio: Scalars['String']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Por qué se recoge. */
  motivo: Scalars['String']['output'];
  /** Las que tienen todavía: las que faltan por recoger. */
  pendientes: Scalars['Decimal']['output'];
  /** Cuánto urge. */
  severidad: PrioridadCaso;
  /** Las que de esas devolvieron. */
  unidadesDevueltas: Scalars['Decimal']['output'];
  /** Unidades de ellos que se entregaron, a los clientes que se ven. */
  unidadesEntregadas: Scalars['Decimal']['output'];
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
  __typename?: 'Usuario';
  id: Scalars['ID']['output'];
};

export type Venta = {
  __typename?: 'Venta';
  id: Scalars['ID']['output'];
  /** Movimientos de almacén de la venta: lo que salió y lo que volvió. */
  movimientos: Maybe<MovimientosAlmacenConnection>;
};


export type VentaMovimientosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<MovimientosAlmacenFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<MovimientosAlmacenOrden>>;
};

/** Qué une a un cliente con un servicio. */
export type VinculoServicio =
  /** Lo tiene contratado. */
  | 'CONTRATADO'
  /** Lo tuvo. */
  | 'HISTORICO'
  /** Ha preguntado por él. */
  | 'INTERES';
