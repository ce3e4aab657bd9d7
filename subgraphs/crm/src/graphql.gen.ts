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

/** Lectura de datos personales de un cliente, tal cual son, en una operación. Una vez escrita no cambia ni se borra. */
export type Acceso = {
  __typename?: 'Acceso';
  /** Qué campos se le dieron, desde el dato que leyó: `Contacto.email`, `Factura.receptor.rfc`; o por qué dato personal lo encontró, aunque no se le haya dado ninguno: `Query.cliente(rfc:)`, `ClientesFiltro.texto`. */
  campos: Array<Scalars['String']['output']>;
  /** En cuántas filas. */
  filas: Scalars['Int']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cuándo. */
  ocurridoEn: Scalars['DateTime']['output'];
  /** Nombre de la operación, si lo tenía. */
  operacion: Maybe<Scalars['String']['output']>;
  /** Qué parte del sistema los dio. */
  subgrafo: Scalars['String']['output'];
  /** Identificador de la petición: el `x-request-id` de su respuesta. */
  traza: Scalars['String']['output'];
  /** Quién leyó: el `sub` de su token. */
  usuario: Scalars['String']['output'];
};

/** Una lectura, como la cuenta quien dio los datos. */
export type AccesoInput = {
  /** Qué campos. Se reciben a lo más 1,000 elementos, de 256 caracteres cada uno. */
  campos: Array<Scalars['String']['input']>;
  /** Cliente de quien son los datos. */
  clienteId: Scalars['ID']['input'];
  /** En cuántas filas. */
  filas: Scalars['Int']['input'];
  /** Identificador; el mismo, la misma lectura. */
  id: Scalars['UUID']['input'];
  /** Cuándo. */
  ocurridoEn: Scalars['DateTime']['input'];
  /** Nombre de la operación. Se reciben a lo más 256 caracteres. */
  operacion?: InputMaybe<Scalars['String']['input']>;
  /** Identificador de la petición. Se reciben a lo más 256 caracteres. */
  traza: Scalars['String']['input'];
  /** Quién leyó. Se reciben a lo más 256 caracteres. */
  usuario: Scalars['String']['input'];
};

/** Página de `Acceso` con su total. */
export type AccesosConnection = {
  __typename?: 'AccesosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<AccesosEdge>;
  /** Filas de la página. */
  nodes: Array<Acceso>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántos accesos de la empresa, a los datos de cualquier cliente, no se pudieron anotar: si no es cero, aquí falta algo. */
  perdidos: Scalars['Int']['output'];
  /** Cuántos accesos hay en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `AccesosConnection`. */
export type AccesosEdge = {
  __typename?: 'AccesosEdge';
  /** Posición de la fila. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Acceso;
};

/** Lecturas de las que sólo se sabe cuántas fueron. */
export type AccesosPerdidosInput = {
  /** Cuántas. */
  cuantos: Scalars['Int']['input'];
  /** Cuándo fue la primera. */
  desde: Scalars['DateTime']['input'];
  /** Cuándo fue la última. */
  hasta: Scalars['DateTime']['input'];
  /** Identificador; el mismo, la misma pérdida. */
  id: Scalars['UUID']['input'];
};

export type ArticuloCatalogo = {
  id: Scalars['ID']['output'];
};

/** Paso de una oportunidad de una etapa a otra. */
export type CambioEtapa = {
  __typename?: 'CambioEtapa';
  /** Etapa a la que pasó. */
  a: EtapaOportunidad;
  /** Etapa que dejó; nula en el alta. */
  de: Maybe<EtapaOportunidad>;
  /** Cuándo. */
  en: Scalars['DateTime']['output'];
  /** Quién la pasó. */
  por: Usuario;
};

/** Campaña de mercadotecnia. Es de la empresa y la comparten los clientes que participan: lo de cada uno está en la arista. */
export type Campania = {
  __typename?: 'Campania';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** A cuántos se dirige en total. */
  audiencia: Scalars['Int']['output'];
  /** Lo que se presupuestó. */
  costoPresupuesto: Dinero;
  /** Lo que ha costado; nulo si aún no se sabe. */
  costoReal: Maybe<Dinero>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  estado: EstadoCampania;
  /** Último día, incluido; nulo si no tiene. */
  fin: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Primer día. */
  inicio: Scalars['Date']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Oportunidades que salieron de ella, de todos los clientes. */
  oportunidades: Maybe<OportunidadesConnection>;
  /** Por qué medio se hace. */
  tipo: TipoCampania;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Campaña de mercadotecnia. Es de la empresa y la comparten los clientes que participan: lo de cada uno está en la arista. */
export type CampaniaOportunidadesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<OportunidadesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<OportunidadesOrden>>;
};

/** Campos de orden de `campanias`. */
export type CampaniasCampoOrden =
  /** Primer día. */
  | 'INICIO'
  /** Nombre. */
  | 'NOMBRE';

/** Página de `Campania` con su total. */
export type CampaniasConnection = {
  __typename?: 'CampaniasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CampaniasEdge>;
  /** Filas de la página. */
  nodes: Array<Campania>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Campaña en que participa un cliente, y qué ha resultado de ello. */
export type CampaniasEdge = {
  __typename?: 'CampaniasEdge';
  /** Veces que los abrió. */
  aperturas: Scalars['Int']['output'];
  /** Veces que siguió un enlace. */
  clics: Scalars['Int']['output'];
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** Mensajes que se le enviaron. */
  enviados: Scalars['Int']['output'];
  /** Hasta dónde ha llegado en ella. */
  estado: EstadoEnCampania;
  /** Cuándo se le incorporó. */
  incorporadoEn: Scalars['DateTime']['output'];
  /** La fila. */
  node: Campania;
  /** Cuándo respondió; nulo si no lo ha hecho. */
  respondioEn: Maybe<Scalars['DateTime']['output']>;
};

/** Condiciones de `campanias`. */
export type CampaniasFiltro = {
  /** Que en ellas haya llegado a alguno de estos puntos. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoEnCampania>>;
  /** A las que se le incorporó en el periodo. */
  incorporadoEn?: InputMaybe<Periodo>;
  /** Por alguno de estos medios. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoCampania>>;
};

/** Un campo de orden de `CampaniasConnection` y su sentido. */
export type CampaniasOrden = {
  /** Campo. */
  campo: CampaniasCampoOrden;
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

/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type Cliente = {
  __typename?: 'Cliente';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Campañas en que participa. */
  campanias: Maybe<CampaniasConnection>;
  /** Contactos: las personas con que se trata. */
  contactos: Maybe<ContactosConnection>;
  /** Cotizaciones: lo que se le ha ofrecido, con todas sus revisiones. */
  cotizaciones: Maybe<CotizacionesConnection>;
  /** Código postal del domicilio fiscal. */
  cpFiscal: Maybe<Scalars['CodigoPostal']['output']>;
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Días de crédito. */
  diasCredito: Maybe<Scalars['Int']['output']>;
  /** Direcciones: fiscal, de envío, sucursales e instalaciones. */
  direcciones: Maybe<DireccionesConnection>;
  /** Ejecutivo que lo atiende. */
  ejecutivo: Maybe<Usuario>;
  /** Correo principal. */
  email: Maybe<Scalars['Email']['output']>;
  /** Si el RFC es uno de los genéricos del SAT. */
  esRfcGenerico: Scalars['Boolean']['output'];
  /** Estado de la relación comercial. */
  estado: EstadoCliente;
  /** Etiquetas. */
  etiquetas: Array<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Límite de crédito; nulo si no tiene crédito. */
  limiteCredito: Maybe<Dinero>;
  /** Nombre comercial. */
  nombre: Scalars['String']['output'];
  /** Número del cliente, `CLI-000001`; único en la empresa. */
  numero: Scalars['String']['output'];
  /** Oportunidades de venta. */
  oportunidades: Maybe<OportunidadesConnection>;
  /** Proyectos: trabajos con presupuesto e hitos. */
  proyectos: Maybe<ProyectosConnection>;
  /** Razón social, como en su constancia fiscal. */
  razonSocial: Maybe<Scalars['String']['output']>;
  /** Régimen fiscal (c_RegimenFiscal). */
  regimenFiscal: Maybe<ClaveSat>;
  /** Relaciones entre cuentas: lo que es para otros clientes y otros para él. */
  relaciones: Maybe<RelacionesConnection>;
  /** Registro Federal de Contribuyentes. */
  rfc: Maybe<Scalars['RFC']['output']>;
  /** Segmento comercial. */
  segmento: Maybe<Scalars['String']['output']>;
  /** Teléfono principal. */
  telefono: Maybe<Scalars['Telefono']['output']>;
  /** Persona física o moral. */
  tipoPersona: Maybe<TipoPersona>;
  /** Uso del CFDI que el cliente prefiere (c_UsoCFDI). */
  usoCfdiPreferido: Maybe<ClaveSat>;
  /** Ventas: los pedidos del cliente. */
  ventas: Maybe<VentasConnection>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Zona horaria del cliente, de tzdata. */
  zonaHoraria: Scalars['String']['output'];
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteCampaniasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CampaniasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CampaniasOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteContactosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ContactosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ContactosOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteCotizacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CotizacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CotizacionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteDireccionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<DireccionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<DireccionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteOportunidadesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<OportunidadesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<OportunidadesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteProyectosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ProyectosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ProyectosOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteRelacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<RelacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<RelacionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteVentasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<VentasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<VentasOrden>>;
};

/** Campos de orden de `clientes`. */
export type ClientesCampoOrden =
  /** Fecha del último cambio. */
  | 'ACTUALIZADO_EN'
  /** Fecha de alta. */
  | 'CREADO_EN'
  /** Nombre. */
  | 'NOMBRE'
  /** Número. */
  | 'NUMERO';

/** Página de `Cliente` con su total. */
export type ClientesConnection = {
  __typename?: 'ClientesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ClientesEdge>;
  /** Filas de la página. */
  nodes: Array<Cliente>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ClientesConnection`. */
export type ClientesEdge = {
  __typename?: 'ClientesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Cliente;
};

/** Condiciones de `clientes`. */
export type ClientesFiltro = {
  /** Dados de alta en el periodo. */
  creadoEn?: InputMaybe<Periodo>;
  /** Atendidos por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  ejecutivoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoCliente>>;
  /** Con todas estas etiquetas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  etiquetas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** De alguno de estos segmentos. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  segmento?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en número, nombre o razón social; con `datos-personales:leer`, también en el RFC o el correo. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguno de estos tipos de persona. Se reciben a lo más 100 elementos. */
  tipoPersona?: InputMaybe<Array<TipoPersona>>;
};

/** Un campo de orden de `ClientesConnection` y su sentido. */
export type ClientesOrden = {
  /** Campo. */
  campo: ClientesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Persona de contacto de un cliente. */
export type Contacto = {
  __typename?: 'Contacto';
  /** Si sigue en el cliente. */
  activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Apellidos. */
  apellidos: Maybe<Scalars['String']['output']>;
  /** Cliente al que pertenece. */
  cliente: Cliente;
  /** Si aceptó recibir mercadotecnia. */
  consentimientoMarketing: Scalars['Boolean']['output'];
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Dónde se le encuentra. */
  direccion: Maybe<Direccion>;
  /** Correo. */
  email: Maybe<Scalars['Email']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Teléfono móvil. */
  movil: Maybe<Scalars['Telefono']['output']>;
  /** Nombre de pila. */
  nombre: Scalars['String']['output'];
  /** Medio por el que prefiere que le busquen. */
  preferencia: Maybe<MedioContacto>;
  /** Si es el contacto principal del cliente. */
  principal: Scalars['Boolean']['output'];
  /** Puesto. */
  puesto: Maybe<Scalars['String']['output']>;
  /** Papeles que cumple ante nosotros. */
  roles: Array<RolContacto>;
  /** Teléfono fijo. */
  telefono: Maybe<Scalars['Telefono']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `contactos`. */
export type ContactosCampoOrden =
  /** Fecha de alta. */
  | 'CREADO_EN'
  /** Nombre completo. */
  | 'NOMBRE'
  /** Principal o no. */
  | 'PRINCIPAL';

/** Página de `Contacto` con su total. */
export type ContactosConnection = {
  __typename?: 'ContactosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ContactosEdge>;
  /** Filas de la página. */
  nodes: Array<Contacto>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ContactosConnection`. */
export type ContactosEdge = {
  __typename?: 'ContactosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Contacto;
};

/** Condiciones de `contactos`. */
export type ContactosFiltro = {
  /** Activos, o inactivos. */
  activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Principales, o no principales. */
  principal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con alguno de estos papeles. Se reciben a lo más 100 elementos. */
  roles?: InputMaybe<Array<RolContacto>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre completo; con `datos-personales:leer`, también en el correo. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `ContactosConnection` y su sentido. */
export type ContactosOrden = {
  /** Campo. */
  campo: ContactosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Cotización: lo que se ofreció a un cliente y a qué precio. Cada revisión es una. */
export type Cotizacion = {
  __typename?: 'Cotizacion';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente a quien se cotiza. */
  cliente: Cliente;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Suma de los descuentos de sus partidas, en su moneda. */
  descuento: Scalars['Decimal']['output'];
  /** Cuándo se envió; nulo mientras es borrador. */
  emitidaEn: Maybe<Scalars['DateTime']['output']>;
  /** En qué va hoy: una enviada cuya vigencia pasó está vencida. */
  estado: EstadoCotizacion;
  /** Folio, el mismo en todas sus revisiones. */
  folio: Scalars['String']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** IVA, en su moneda. */
  iva: Scalars['Decimal']['output'];
  /** Por qué se rechazó, si lo dijeron. */
  motivoRechazo: Maybe<Scalars['String']['output']>;
  /** Oportunidad que persigue. */
  oportunidad: Maybe<Oportunidad>;
  /** Lo que se ofrece, en el orden de la cotización. */
  partidas: Array<PartidaCotizacion>;
  /** La revisión anterior, a la que sustituye; nula en la primera. */
  reemplazaA: Maybe<Cotizacion>;
  /** Quién la hizo y le da seguimiento. */
  responsable: Usuario;
  /** Número de revisión, desde 1; con el folio es único en la empresa. */
  revision: Scalars['Int']['output'];
  /** Suma de cantidad por precio de sus partidas, antes de descuentos e IVA, en su moneda. */
  subtotal: Scalars['Decimal']['output'];
  /** Total: subtotal menos descuento más IVA. */
  total: Dinero;
  /** Venta en que se convirtió; sólo si se aceptó. */
  venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Último día en que sostiene sus precios, incluido. */
  vigenteHasta: Scalars['Date']['output'];
};

/** Campos de orden de `cotizaciones`. */
export type CotizacionesCampoOrden =
  /** Cuándo se envió; los borradores, al final. */
  | 'EMITIDA_EN'
  /** Total, en pesos al tipo de cambio del propio documento. */
  | 'TOTAL'
  /** Último día de vigencia. */
  | 'VIGENTE_HASTA';

/** Página de `Cotizacion` con su total. */
export type CotizacionesConnection = {
  __typename?: 'CotizacionesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CotizacionesEdge>;
  /** Filas de la página. */
  nodes: Array<Cotizacion>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `CotizacionesConnection`. */
export type CotizacionesEdge = {
  __typename?: 'CotizacionesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Cotizacion;
};

/** Condiciones de `cotizaciones`. */
export type CotizacionesFiltro = {
  /** Enviadas en el periodo. */
  emitidaEn?: InputMaybe<Periodo>;
  /** Alguno de estos estados, hoy. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoCotizacion>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A cargo de alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  responsableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  total?: InputMaybe<FiltroImporte>;
  /** Cuya vigencia termina en el periodo. */
  vigenteHasta?: InputMaybe<Periodo>;
};

/** Un campo de orden de `CotizacionesConnection` y su sentido. */
export type CotizacionesOrden = {
  /** Campo. */
  campo: CotizacionesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Departamento de la empresa. */
export type Departamento = {
  __typename?: 'Departamento';
  /** Si recibe trabajo. */
  activo: Scalars['Boolean']['output'];
  /** Clave, única en la empresa. */
  clave: Scalars['String']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Quien lo dirige. */
  lider: Maybe<Usuario>;
  /** Sus miembros, por nombre. */
  miembros: Array<Usuario>;
  /** Nombre. */
  nombre: Scalars['String']['output'];
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

/** Dirección de un cliente, con las reglas del SAT para sus partes. */
export type Direccion = {
  __typename?: 'Direccion';
  /** Si está en uso. */
  activa: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Nombre con que se le conoce. */
  alias: Scalars['String']['output'];
  /** Calle. */
  calle: Scalars['String']['output'];
  /** Clave de la colonia (c_Colonia). */
  claveColonia: Maybe<Scalars['String']['output']>;
  /** Clave del municipio (c_Municipio). */
  claveMunicipio: Maybe<Scalars['String']['output']>;
  /** Cliente al que pertenece. */
  cliente: Cliente;
  /** Código postal. */
  codigoPostal: Scalars['CodigoPostal']['output'];
  /** Colonia. */
  colonia: Scalars['String']['output'];
  /** Quién recibe. */
  contacto: Maybe<Contacto>;
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Estado (c_Estado). */
  estado: ClaveSat;
  /** La dirección como se rotula, en varias líneas. */
  formatoPostal: Scalars['String']['output'];
  /** Horario de recepción. */
  horarioRecepcion: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Latitud en grados. */
  latitud: Maybe<Scalars['Decimal']['output']>;
  /** Localidad. */
  localidad: Maybe<Scalars['String']['output']>;
  /** Longitud en grados. */
  longitud: Maybe<Scalars['Decimal']['output']>;
  /** Municipio o alcaldía. */
  municipio: Scalars['String']['output'];
  /** Número exterior. */
  numeroExterior: Scalars['String']['output'];
  /** Número interior. */
  numeroInterior: Maybe<Scalars['String']['output']>;
  /** País (c_Pais). */
  pais: ClaveSat;
  /** Si es la que se propone. */
  predeterminada: Scalars['Boolean']['output'];
  /** Referencia para llegar. */
  referencia: Maybe<Scalars['String']['output']>;
  /** Para qué sirve. */
  tipos: Array<TipoDireccion>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Campos de orden de `direcciones`. */
export type DireccionesCampoOrden =
  /** Alias. */
  | 'ALIAS'
  /** Código postal. */
  | 'CP'
  /** Predeterminada o no. */
  | 'PREDETERMINADA';

/** Página de `Direccion` con su total. */
export type DireccionesConnection = {
  __typename?: 'DireccionesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<DireccionesEdge>;
  /** Filas de la página. */
  nodes: Array<Direccion>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `DireccionesConnection`. */
export type DireccionesEdge = {
  __typename?: 'DireccionesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Direccion;
};

/** Condiciones de `direcciones`. */
export type DireccionesFiltro = {
  /** En uso, o no. */
  activa?: InputMaybe<Scalars['Boolean']['input']>;
  /** Código postal, o su principio. */
  cp?: InputMaybe<FiltroTexto>;
  /** En alguno de estos estados (claves de c_Estado). Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  estado?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Con alguno de estos usos. Se reciben a lo más 100 elementos. */
  tipos?: InputMaybe<Array<TipoDireccion>>;
};

/** Un campo de orden de `DireccionesConnection` y su sentido. */
export type DireccionesOrden = {
  /** Campo. */
  campo: DireccionesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Estado de una campaña. */
export type EstadoCampania =
  /** En curso. */
  | 'ACTIVA'
  /** No se hizo o se dejó a medias. */
  | 'CANCELADA'
  /** Detenida. */
  | 'PAUSADA'
  /** Aún no empieza. */
  | 'PLANEADA'
  /** Terminó. */
  | 'TERMINADA';

/** Estado de la relación comercial. */
export type EstadoCliente =
  /** Con operación normal. */
  | 'ACTIVO'
  /** Ya no es cliente. */
  | 'INACTIVO'
  /** Aún no compra. */
  | 'PROSPECTO'
  /** Con operación detenida, por ejemplo por falta de pago. */
  | 'SUSPENDIDO';

/** Estado de una cotización. */
export type EstadoCotizacion =
  /** El cliente la aceptó. */
  | 'ACEPTADA'
  /** Aún se prepara; el cliente no la ha visto. */
  | 'BORRADOR'
  /** Se retiró. */
  | 'CANCELADA'
  /** En manos del cliente y vigente. */
  | 'ENVIADA'
  /** El cliente la rechazó. */
  | 'RECHAZADA'
  /** Otra revisión tomó su lugar. */
  | 'REEMPLAZADA'
  /** Se envió y su vigencia pasó sin respuesta. */
  | 'VENCIDA';

/** Hasta dónde ha llegado un cliente en una campaña. */
export type EstadoEnCampania =
  /** Lo abrió. */
  | 'ABRIO'
  /** Está en la lista; no se le ha enviado nada. */
  | 'AGREGADO'
  /** Pidió no recibir más. */
  | 'BAJA'
  /** Compró o hizo lo que se buscaba. */
  | 'CONVIRTIO'
  /** Se le envió. */
  | 'ENVIADO'
  /** Respondió. */
  | 'RESPONDIO';

/** Estado de un proyecto. */
export type EstadoProyecto =
  /** En marcha. */
  | 'ACTIVO'
  /** No se terminará. */
  | 'CANCELADO'
  /** Detenido por un tiempo. */
  | 'EN_PAUSA'
  /** Acordado; aún no empieza. */
  | 'PLANEADO'
  /** Entregado. */
  | 'TERMINADO';

/** Estado de una venta. */
export type EstadoVenta =
  /** Aún se prepara. */
  | 'BORRADOR'
  /** Cancelada. */
  | 'CANCELADA'
  /** Entregada y cobrada: no queda nada por hacer. */
  | 'CERRADA'
  /** El cliente la confirmó; no se ha surtido nada. */
  | 'CONFIRMADA'
  /** Facturada. */
  | 'FACTURADA'
  /** Surtida en parte. */
  | 'PARCIAL'
  /** Surtida completa, sin facturar. */
  | 'SURTIDA';

/** Etapa de una oportunidad. */
export type EtapaOportunidad =
  /** Se estudia lo que necesita. */
  | 'ANALISIS'
  /** Se averigua si hay necesidad, presupuesto y quién decide. */
  | 'CALIFICACION'
  /** Se ganó. */
  | 'GANADA'
  /** Se negocia. */
  | 'NEGOCIACION'
  /** Se perdió. */
  | 'PERDIDA'
  /** Tiene nuestra propuesta. */
  | 'PROPUESTA'
  /** Se detectó. */
  | 'PROSPECCION';

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

/** Punto por el que se mide un proyecto. */
export type Hito = {
  __typename?: 'Hito';
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Lo que pesa en el avance, en porcentaje; los de un proyecto suman 100. */
  pesoPct: Scalars['Decimal']['output'];
  /** Día en que se planeó cumplirlo. */
  plan: Scalars['Date']['output'];
  /** Día en que se cumplió; nulo si falta. */
  real: Maybe<Scalars['Date']['output']>;
};

/** Quién pregunta, como lo dice su token. */
export type Identidad = {
  __typename?: 'Identidad';
  /** Alcances del token. */
  alcances: Array<Scalars['String']['output']>;
  /** Ids de los clientes que el token ve, si no los ve todos. */
  confinadoA: Maybe<Array<Scalars['String']['output']>>;
  /** Clave de la empresa. */
  empresa: Scalars['String']['output'];
  /** Nombre de la empresa. */
  empresaNombre: Scalars['String']['output'];
  /** Su usuario; nulo si el token no es de un usuario de la empresa. */
  usuario: Maybe<Usuario>;
  /** Zona horaria de la empresa, de tzdata. */
  zonaHoraria: Scalars['String']['output'];
};

export type Inventariable = ArticuloCatalogo & {
  __typename?: 'Inventariable';
  id: Scalars['ID']['output'];
};

/** Medio de contacto. */
export type MedioContacto =
  /** Chat. */
  | 'CHAT'
  /** Correo electrónico. */
  | 'EMAIL'
  /** Teléfono móvil. */
  | 'MOVIL'
  /** Teléfono fijo. */
  | 'TELEFONO';

/** Acciones. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Anota quién leyó datos personales; lo que se anota dos veces queda una. Sólo para procesos de la casa. */
  registrarAccesos: Scalars['Boolean']['output'];
};


/** Acciones. */
export type MutationRegistrarAccesosArgs = {
  accesos: Array<AccesoInput>;
  perdidos: Array<AccesosPerdidosInput>;
  subgrafo: Scalars['String']['input'];
};

export type NoInventariable = ArticuloCatalogo & {
  __typename?: 'NoInventariable';
  id: Scalars['ID']['output'];
};

/** Oportunidad de venta. */
export type Oportunidad = {
  __typename?: 'Oportunidad';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Campaña de la que salió. */
  campania: Maybe<Campania>;
  /** Día en que se espera cerrarla. */
  cierreEsperado: Scalars['Date']['output'];
  /** Día en que se cerró; lo hay exactamente si se ganó o se perdió. */
  cierreReal: Maybe<Scalars['Date']['output']>;
  /** Cliente que compraría. */
  cliente: Maybe<Cliente>;
  /** Con quién se trata. */
  contacto: Maybe<Contacto>;
  /** Cotizaciones que se le han hecho. */
  cotizaciones: Maybe<CotizacionesConnection>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  etapa: EtapaOportunidad;
  /** Etapas por las que ha pasado, de la primera a la última. */
  historialEtapas: Array<CambioEtapa>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Lo que se espera vender. */
  importe: Dinero;
  /** Por qué se perdió. */
  motivoPerdida: Maybe<Scalars['String']['output']>;
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** De dónde salió. */
  origen: Maybe<Scalars['String']['output']>;
  /** Qué tan probable es que se gane, de 0 a 100. */
  probabilidad: Scalars['Int']['output'];
  /** Quien la lleva. */
  responsable: Usuario;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};


/** Oportunidad de venta. */
export type OportunidadCotizacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CotizacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CotizacionesOrden>>;
};

/** Campos de orden de `oportunidades`. */
export type OportunidadesCampoOrden =
  /** Día en que se espera cerrarla. */
  | 'CIERRE_ESPERADO'
  /** Importe, en pesos a su propio tipo de cambio. */
  | 'IMPORTE'
  /** Probabilidad. */
  | 'PROBABILIDAD';

/** Página de `Oportunidad` con su total. */
export type OportunidadesConnection = {
  __typename?: 'OportunidadesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<OportunidadesEdge>;
  /** Filas de la página. */
  nodes: Array<Oportunidad>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `OportunidadesConnection`. */
export type OportunidadesEdge = {
  __typename?: 'OportunidadesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Oportunidad;
};

/** Condiciones de `oportunidades`. */
export type OportunidadesFiltro = {
  /** Que salieron de alguna de estas campañas. Se reciben a lo más 100 elementos. */
  campaniaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Que se espera cerrar en el periodo. */
  cierreEsperado?: InputMaybe<Periodo>;
  /** En alguna de estas etapas. Se reciben a lo más 100 elementos. */
  etapa?: InputMaybe<Array<EtapaOportunidad>>;
  /** Importe, en pesos a su propio tipo de cambio. */
  importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Que lleva alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  responsableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Un campo de orden de `OportunidadesConnection` y su sentido. */
export type OportunidadesOrden = {
  /** Campo. */
  campo: OportunidadesCampoOrden;
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

/** Renglón de una cotización. */
export type PartidaCotizacion = {
  __typename?: 'PartidaCotizacion';
  /** Artículo. */
  articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad. */
  cantidad: Scalars['Decimal']['output'];
  /** Lo que se ofrece, como se le escribe al cliente. */
  descripcion: Scalars['String']['output'];
  /** Descuento, en porcentaje. */
  descuentoPct: Scalars['Decimal']['output'];
  /** Importe: cantidad por precio menos el descuento, al centavo. */
  importe: Scalars['Decimal']['output'];
  /** Precio unitario antes de descuento, sin IVA, en la moneda de la cotización. */
  precio: Scalars['Decimal']['output'];
};

/** Renglón de una venta. */
export type PartidaVenta = {
  __typename?: 'PartidaVenta';
  /** Artículo. */
  articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad pedida. */
  cantidad: Scalars['Decimal']['output'];
  /** Cantidad facturada. */
  facturado: Scalars['Decimal']['output'];
  /** Importe: cantidad por precio, al centavo. */
  importe: Scalars['Decimal']['output'];
  /** Precio unitario sin IVA, en la moneda de la venta. */
  precio: Scalars['Decimal']['output'];
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

/** Proyecto: trabajo para un cliente con presupuesto, fechas e hitos. */
export type Proyecto = {
  __typename?: 'Proyecto';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Avance, en porcentaje a dos decimales: lo que pesan sus hitos cumplidos entre lo que pesan todos; 0 si no tiene ninguno. */
  avancePct: Scalars['Decimal']['output'];
  /** Clave, única en la empresa. */
  clave: Scalars['String']['output'];
  /** Cliente para quien se hace. */
  cliente: Cliente;
  /** Lo que ha costado, en la moneda del presupuesto. */
  costoReal: Scalars['Decimal']['output'];
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  estado: EstadoProyecto;
  /** Día en que se planeó terminar. */
  finPlan: Scalars['Date']['output'];
  /** Día en que terminó; nulo mientras no termina. */
  finReal: Maybe<Scalars['Date']['output']>;
  /** Hitos, en el orden en que se planearon. */
  hitos: Array<Hito>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Primer día. */
  inicio: Scalars['Date']['output'];
  /** Quién lo dirige. */
  lider: Usuario;
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Presupuesto, sin IVA. */
  presupuesto: Dinero;
  /** Valor planeado, en la moneda del presupuesto: la parte de él que pesan los hitos planeados para hoy o antes. */
  valorPlaneado: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `proyectos`. */
export type ProyectosCampoOrden =
  /** Avance. */
  | 'AVANCE_PCT'
  /** Día en que se planeó terminar. */
  | 'FIN_PLAN'
  /** Primer día. */
  | 'INICIO';

/** Página de `Proyecto` con su total. */
export type ProyectosConnection = {
  __typename?: 'ProyectosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ProyectosEdge>;
  /** Filas de la página. */
  nodes: Array<Proyecto>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ProyectosConnection`. */
export type ProyectosEdge = {
  __typename?: 'ProyectosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Proyecto;
};

/** Condiciones de `proyectos`. */
export type ProyectosFiltro = {
  /** Atrasados, o no: el día en que debían terminar pasó y no están terminados ni cancelados. */
  atrasado?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoProyecto>>;
  /** Que se planeó terminar en el periodo. */
  finPlan?: InputMaybe<Periodo>;
  /** Que empiezan en el periodo. */
  inicio?: InputMaybe<Periodo>;
  /** Dirigidos por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  liderIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Un campo de orden de `ProyectosConnection` y su sentido. */
export type ProyectosOrden = {
  /** Campo. */
  campo: ProyectosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Consultas. */
export type Query = {
  __typename?: 'Query';
  /** Quién leyó tal cual los datos personales de un cliente y cuándo, de lo último a lo primero. Un acceso tarda unos segundos en aparecer. */
  accesos: Maybe<AccesosConnection>;
  /** Un cliente, por exactamente uno de sus identificadores; nulo si no existe o no es visible. */
  cliente: Maybe<Cliente>;
  /** Clientes de la empresa. */
  clientes: Maybe<ClientesConnection>;
  /** Departamentos de la empresa, por nombre. */
  departamentos: Maybe<Array<Departamento>>;
  /** Usuarios de la empresa. */
  usuarios: Maybe<UsuariosConnection>;
  /** Quién pregunta. */
  yo: Identidad;
};


/** Consultas. */
export type QueryAccesosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  clienteId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Consultas. */
export type QueryClienteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  numero?: InputMaybe<Scalars['String']['input']>;
  rfc?: InputMaybe<Scalars['RFC']['input']>;
};


/** Consultas. */
export type QueryClientesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ClientesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ClientesOrden>>;
};


/** Consultas. */
export type QueryDepartamentosArgs = {
  activo?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Consultas. */
export type QueryUsuariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<UsuariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<UsuariosOrden>>;
};

/** Relación entre dos clientes, vista desde uno de ellos: cada extremo la ve con un identificador propio, y con el sentido que tiene para él. Sólo la ve quien ve a los dos. */
export type RelacionCliente = {
  __typename?: 'RelacionCliente';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente desde el que se ve. */
  cliente: Cliente;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Cliente al que llega. */
  destino: Cliente;
  /** Identificador de la relación vista desde `cliente`; desde el otro extremo tiene otro. */
  id: Scalars['ID']['output'];
  /** Notas. */
  notas: Maybe<Scalars['String']['output']>;
  /** Cliente del que parte. */
  origen: Cliente;
  /** Parte del destino que tiene el origen, en por ciento. */
  participacion: Maybe<Scalars['Decimal']['output']>;
  /** Identificador de la relación misma: el mismo desde los dos extremos. */
  relacionId: Scalars['ID']['output'];
  /** Si parte de `cliente` o llega a él. */
  sentido: Sentido;
  /** Qué es el origen para el destino. */
  tipo: TipoRelacionCliente;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Primer día de vigencia. */
  vigenteDesde: Scalars['Date']['output'];
  /** Último día de vigencia, incluido; nulo si sigue. */
  vigenteHasta: Maybe<Scalars['Date']['output']>;
};

/** Campos de orden de `relaciones`. */
export type RelacionesCampoOrden =
  /** Nombre del cliente en el otro extremo. */
  | 'NOMBRE'
  /** Tipo. */
  | 'TIPO'
  /** Primer día de vigencia. */
  | 'VIGENTE_DESDE';

/** Página de `RelacionCliente` con su total. */
export type RelacionesConnection = {
  __typename?: 'RelacionesConnection';
  /** Filas de la página con su cursor. */
  edges: Array<RelacionesEdge>;
  /** Filas de la página. */
  nodes: Array<RelacionCliente>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `RelacionesConnection`. */
export type RelacionesEdge = {
  __typename?: 'RelacionesEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: RelacionCliente;
};

/** Condiciones de `relaciones`. */
export type RelacionesFiltro = {
  /** En alguno de estos sentidos. Se reciben a lo más 100 elementos. */
  sentido?: InputMaybe<Array<Sentido>>;
  /** De alguno de estos tipos. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoRelacionCliente>>;
  /** Vigentes este día. */
  vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `RelacionesConnection` y su sentido. */
export type RelacionesOrden = {
  /** Campo. */
  campo: RelacionesCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Papel de un contacto. */
export type RolContacto =
  /** Recibe la mercancía. */
  | 'ALMACEN'
  /** Compra. */
  | 'COMPRAS'
  /** Paga las facturas. */
  | 'CUENTAS_POR_PAGAR'
  /** Decide la compra. */
  | 'DECISOR'
  /** Responde por lo legal. */
  | 'LEGAL'
  /** Responde por lo técnico. */
  | 'TECNICO'
  /** Usa el producto. */
  | 'USUARIO_FINAL';

/** Rol de un usuario. */
export type RolUsuario =
  /** Administra el sistema. */
  | 'ADMIN'
  /** Surte y recibe mercancía. */
  | 'ALMACEN'
  /** Factura y cobra. */
  | 'FINANZAS'
  /** Sólo consulta. */
  | 'LECTURA'
  /** Dirige a quienes atienden casos. */
  | 'LIDER_SOPORTE'
  /** Atiende casos. */
  | 'SOPORTE'
  /** Vende. */
  | 'VENTAS';

/** Sentido de una relación respecto del cliente desde el que se ve. */
export type Sentido =
  /** Llega a él. */
  | 'ENTRANTE'
  /** Parte de él. */
  | 'SALIENTE';

/** Medio de una campaña. */
export type TipoCampania =
  /** Correo electrónico. */
  | 'CORREO'
  /** Evento, feria o visita. */
  | 'EVENTO'
  /** Llamadas. */
  | 'LLAMADA'
  /** Redes sociales. */
  | 'REDES'
  /** Clientes que recomiendan. */
  | 'REFERIDOS'
  /** Sitio web o seminario en línea. */
  | 'WEB';

/** Para qué sirve una dirección. */
export type TipoDireccion =
  /** Recibe mercancía. */
  | 'ENVIO'
  /** Recibe facturas. */
  | 'FACTURACION'
  /** Domicilio fiscal; una sola activa por cliente. */
  | 'FISCAL'
  /** Donde está instalado el equipo. */
  | 'INSTALACION'
  /** Sucursal. */
  | 'SUCURSAL';

/** Tipo de persona ante el SAT. */
export type TipoPersona =
  /** Persona física: RFC de 13 caracteres. */
  | 'FISICA'
  /** Persona moral: RFC de 12 caracteres. */
  | 'MORAL';

/** Qué es el origen de una relación para su destino. */
export type TipoRelacionCliente =
  /** Su asociada: vale igual en los dos sentidos. */
  | 'ASOCIADA_CON'
  /** Le distribuye. */
  | 'DISTRIBUYE_A'
  /** Le otorga una franquicia. */
  | 'FRANQUICIANTE_DE'
  /** Su matriz; nunca en círculo. */
  | 'MATRIZ_DE'
  /** Paga lo que compra. */
  | 'PAGA_POR'
  /** Lo recomendó. */
  | 'REFIERE_A';

/** Persona que usa el sistema. */
export type Usuario = {
  __typename?: 'Usuario';
  /** Si puede entrar y recibir trabajo. */
  activo: Scalars['Boolean']['output'];
  /** Departamentos a los que pertenece. */
  departamentos: Array<Departamento>;
  /** Correo. */
  email: Scalars['Email']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre completo. */
  nombre: Scalars['String']['output'];
  /** Roles. */
  roles: Array<RolUsuario>;
  /** Nombre de acceso, único en la empresa. */
  usuario: Scalars['String']['output'];
  /** Su usuario en Rocket.Chat. */
  usuarioRocketchat: Maybe<Scalars['String']['output']>;
  /** Zona horaria, de tzdata. */
  zonaHoraria: Scalars['String']['output'];
};

/** Campos de orden de `usuarios`. */
export type UsuariosCampoOrden =
  /** Nombre. */
  | 'NOMBRE';

/** Página de `Usuario` con su total. */
export type UsuariosConnection = {
  __typename?: 'UsuariosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<UsuariosEdge>;
  /** Filas de la página. */
  nodes: Array<Usuario>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `UsuariosConnection`. */
export type UsuariosEdge = {
  __typename?: 'UsuariosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Usuario;
};

/** Condiciones de `usuarios`. */
export type UsuariosFiltro = {
  /** Activos, o inactivos. */
  activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** De alguno de estos departamentos. Se reciben a lo más 100 elementos. */
  departamentoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Con alguno de estos roles. Se reciben a lo más 100 elementos. */
  roles?: InputMaybe<Array<RolUsuario>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre, el usuario o el correo. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `UsuariosConnection` y su sentido. */
export type UsuariosOrden = {
  /** Campo. */
  campo: UsuariosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Venta: pedido de un cliente. */
export type Venta = {
  __typename?: 'Venta';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente que compra. */
  cliente: Cliente;
  /** Cotización de la que salió; nula si se pidió sin cotizar. */
  cotizacion: Maybe<Cotizacion>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Dirección a que se envía. */
  direccionEnvio: Maybe<Direccion>;
  /** Día para el que se prometió la entrega; nulo mientras no se promete. */
  entregaComprometida: Maybe<Scalars['Date']['output']>;
  /** En qué va. */
  estado: EstadoVenta;
  /** Cuánto se ha facturado, en porcentaje a dos decimales: lo facturado a su precio, sin contar lo que pase de lo pedido, entre lo pedido a su precio; 0 si lo pedido no vale nada. */
  facturadoPct: Scalars['Decimal']['output'];
  /** Día en que se pidió. */
  fecha: Scalars['Date']['output'];
  /** Folio, único en la empresa. */
  folio: Scalars['String']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** IVA, en su moneda. */
  iva: Scalars['Decimal']['output'];
  /** Lo que se pidió, en el orden del pedido. */
  partidas: Array<PartidaVenta>;
  /** Suma de los importes de sus partidas, sin IVA, en su moneda. */
  subtotal: Scalars['Decimal']['output'];
  /** Cuánto se ha surtido, en porcentaje a dos decimales: lo surtido a su precio, sin contar lo que pase de lo pedido, entre lo pedido a su precio; 0 si lo pedido no vale nada. */
  surtidoPct: Scalars['Decimal']['output'];
  /** Total: subtotal más IVA. */
  total: Dinero;
  /** Quién la vendió. */
  vendedor: Usuario;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
};

/** Campos de orden de `ventas`. */
export type VentasCampoOrden =
  /** Día en que se pidió. */
  | 'FECHA'
  /** Folio. */
  | 'FOLIO'
  /** Total, en pesos al tipo de cambio del propio documento. */
  | 'TOTAL';

/** Página de `Venta` con su total. */
export type VentasConnection = {
  __typename?: 'VentasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<VentasEdge>;
  /** Filas de la página. */
  nodes: Array<Venta>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `VentasConnection`. */
export type VentasEdge = {
  __typename?: 'VentasEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Venta;
};

/** Condiciones de `ventas`. */
export type VentasFiltro = {
  /** Con alguno de estos artículos en sus partidas. Se reciben a lo más 100 elementos. */
  articuloIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoVenta>>;
  /** Pedidas en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  total?: InputMaybe<FiltroImporte>;
  /** Vendidas por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  vendedorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Un campo de orden de `VentasConnection` y su sentido. */
export type VentasOrden = {
  /** Campo. */
  campo: VentasCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};
