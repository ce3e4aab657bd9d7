import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRef, LazyConnection, SubgraphContext } from '@cliente360/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  readonly __typename?: 'Acceso';
  /** Qué campos se le dieron, desde el dato que leyó: `Contacto.email`, `Factura.receptor.rfc`; o por qué dato personal lo encontró, aunque no se le haya dado ninguno: `Query.cliente(rfc:)`, `ClientesFiltro.texto`. */
  readonly campos: ReadonlyArray<Scalars['String']['output']>;
  /** En cuántas filas. */
  readonly filas: Scalars['Int']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cuándo. */
  readonly ocurridoEn: Scalars['DateTime']['output'];
  /** Nombre de la operación, si lo tenía. */
  readonly operacion: Maybe<Scalars['String']['output']>;
  /** Qué parte del sistema los dio. */
  readonly subgrafo: Scalars['String']['output'];
  /** Identificador de la petición: el `x-request-id` de su respuesta. */
  readonly traza: Scalars['String']['output'];
  /** Quién leyó: el `sub` de su token. */
  readonly usuario: Scalars['String']['output'];
};

/** Una lectura, como la cuenta quien dio los datos. */
export type AccesoInput = {
  /** Qué campos. Se reciben a lo más 1,000 elementos, de 256 caracteres cada uno. */
  readonly campos: ReadonlyArray<Scalars['String']['input']>;
  /** Cliente de quien son los datos. */
  readonly clienteId: Scalars['ID']['input'];
  /** En cuántas filas. */
  readonly filas: Scalars['Int']['input'];
  /** Identificador; el mismo, la misma lectura. */
  readonly id: Scalars['UUID']['input'];
  /** Cuándo. */
  readonly ocurridoEn: Scalars['DateTime']['input'];
  /** Nombre de la operación. Se reciben a lo más 256 caracteres. */
  readonly operacion?: InputMaybe<Scalars['String']['input']>;
  /** Identificador de la petición. Se reciben a lo más 256 caracteres. */
  readonly traza: Scalars['String']['input'];
  /** Quién leyó. Se reciben a lo más 256 caracteres. */
  readonly usuario: Scalars['String']['input'];
};

/** Página de `Acceso` con su total. */
export type AccesosConnection = {
  readonly __typename?: 'AccesosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<AccesosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Acceso>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántos accesos de la empresa, a los datos de cualquier cliente, no se pudieron anotar: si no es cero, aquí falta algo. */
  readonly perdidos: Scalars['Int']['output'];
  /** Cuántos accesos hay en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `AccesosConnection`. */
export type AccesosEdge = {
  readonly __typename?: 'AccesosEdge';
  /** Posición de la fila. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Acceso;
};

/** Lecturas de las que sólo se sabe cuántas fueron. */
export type AccesosPerdidosInput = {
  /** Cuántas. */
  readonly cuantos: Scalars['Int']['input'];
  /** Cuándo fue la primera. */
  readonly desde: Scalars['DateTime']['input'];
  /** Cuándo fue la última. */
  readonly hasta: Scalars['DateTime']['input'];
  /** Identificador; el mismo, la misma pérdida. */
  readonly id: Scalars['UUID']['input'];
};

export type ArticuloCatalogo = {
  readonly id: Scalars['ID']['output'];
};

/** Paso de una oportunidad de una etapa a otra. */
export type CambioEtapa = {
  readonly __typename?: 'CambioEtapa';
  /** Etapa a la que pasó. */
  readonly a: EtapaOportunidad;
  /** Etapa que dejó; nula en el alta. */
  readonly de: Maybe<EtapaOportunidad>;
  /** Cuándo. */
  readonly en: Scalars['DateTime']['output'];
  /** Quién la pasó. */
  readonly por: Usuario;
};

/** Campaña de mercadotecnia. Es de la empresa y la comparten los clientes que participan: lo de cada uno está en la arista. */
export type Campania = {
  readonly __typename?: 'Campania';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** A cuántos se dirige en total. */
  readonly audiencia: Scalars['Int']['output'];
  /** Lo que se presupuestó. */
  readonly costoPresupuesto: Dinero;
  /** Lo que ha costado; nulo si aún no se sabe. */
  readonly costoReal: Maybe<Dinero>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  readonly estado: EstadoCampania;
  /** Último día, incluido; nulo si no tiene. */
  readonly fin: Maybe<Scalars['Date']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Primer día. */
  readonly inicio: Scalars['Date']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Oportunidades que salieron de ella, de todos los clientes. */
  readonly oportunidades: Maybe<OportunidadesConnection>;
  /** Por qué medio se hace. */
  readonly tipo: TipoCampania;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Campaña de mercadotecnia. Es de la empresa y la comparten los clientes que participan: lo de cada uno está en la arista. */
export type CampaniaOportunidadesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<OportunidadesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<OportunidadesOrden>>;
};

/** Campos de orden de `campanias`. */
export type CampaniasCampoOrden =
  /** Primer día. */
  | 'INICIO'
  /** Nombre. */
  | 'NOMBRE';

/** Página de `Campania` con su total. */
export type CampaniasConnection = {
  readonly __typename?: 'CampaniasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CampaniasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Campania>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Campaña en que participa un cliente, y qué ha resultado de ello. */
export type CampaniasEdge = {
  readonly __typename?: 'CampaniasEdge';
  /** Veces que los abrió. */
  readonly aperturas: Scalars['Int']['output'];
  /** Veces que siguió un enlace. */
  readonly clics: Scalars['Int']['output'];
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** Mensajes que se le enviaron. */
  readonly enviados: Scalars['Int']['output'];
  /** Hasta dónde ha llegado en ella. */
  readonly estado: EstadoEnCampania;
  /** Cuándo se le incorporó. */
  readonly incorporadoEn: Scalars['DateTime']['output'];
  /** La fila. */
  readonly node: Campania;
  /** Cuándo respondió; nulo si no lo ha hecho. */
  readonly respondioEn: Maybe<Scalars['DateTime']['output']>;
};

/** Condiciones de `campanias`. */
export type CampaniasFiltro = {
  /** Que en ellas haya llegado a alguno de estos puntos. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoEnCampania>>;
  /** A las que se le incorporó en el periodo. */
  readonly incorporadoEn?: InputMaybe<Periodo>;
  /** Con los costos en alguna de estas monedas: los dos están en la misma. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Por alguno de estos medios. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoCampania>>;
};

/** Un campo de orden de `CampaniasConnection` y su sentido. */
export type CampaniasOrden = {
  /** Campo. */
  readonly campo: CampaniasCampoOrden;
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

/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type Cliente = {
  readonly __typename?: 'Cliente';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Campañas en que participa. */
  readonly campanias: Maybe<CampaniasConnection>;
  /** Contactos: las personas con que se trata. */
  readonly contactos: Maybe<ContactosConnection>;
  /** Cotizaciones: lo que se le ha ofrecido, con todas sus revisiones. */
  readonly cotizaciones: Maybe<CotizacionesConnection>;
  /** Código postal del domicilio fiscal. */
  readonly cpFiscal: Maybe<Scalars['CodigoPostal']['output']>;
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Días de crédito. */
  readonly diasCredito: Maybe<Scalars['Int']['output']>;
  /** Direcciones: fiscal, de envío, sucursales e instalaciones. */
  readonly direcciones: Maybe<DireccionesConnection>;
  /** Ejecutivo que lo atiende. */
  readonly ejecutivo: Maybe<Usuario>;
  /** Correo principal. */
  readonly email: Maybe<Scalars['Email']['output']>;
  /** Si el RFC es uno de los genéricos del SAT. */
  readonly esRfcGenerico: Scalars['Boolean']['output'];
  /** Estado de la relación comercial. */
  readonly estado: EstadoCliente;
  /** Etiquetas. */
  readonly etiquetas: ReadonlyArray<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Límite de crédito; nulo si no tiene crédito. */
  readonly limiteCredito: Maybe<Dinero>;
  /** Nombre comercial. */
  readonly nombre: Scalars['String']['output'];
  /** Número del cliente, `CLI-000001`; único en la empresa. */
  readonly numero: Scalars['String']['output'];
  /** Oportunidades de venta. */
  readonly oportunidades: Maybe<OportunidadesConnection>;
  /** Proyectos: trabajos con presupuesto e hitos. */
  readonly proyectos: Maybe<ProyectosConnection>;
  /** Razón social, como en su constancia fiscal. */
  readonly razonSocial: Maybe<Scalars['String']['output']>;
  /** Régimen fiscal (c_RegimenFiscal). */
  readonly regimenFiscal: Maybe<ClaveSat>;
  /** Relaciones entre cuentas: lo que es para otros clientes y otros para él. */
  readonly relaciones: Maybe<RelacionesConnection>;
  /** Registro Federal de Contribuyentes. */
  readonly rfc: Maybe<Scalars['RFC']['output']>;
  /** Segmento comercial. */
  readonly segmento: Maybe<Scalars['String']['output']>;
  /** Teléfono principal. */
  readonly telefono: Maybe<Scalars['Telefono']['output']>;
  /** Persona física o moral. */
  readonly tipoPersona: Maybe<TipoPersona>;
  /** Uso del CFDI que el cliente prefiere (c_UsoCFDI). */
  readonly usoCfdiPreferido: Maybe<ClaveSat>;
  /** Ventas: los pedidos del cliente. */
  readonly ventas: Maybe<VentasConnection>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Zona horaria del cliente, de tzdata. */
  readonly zonaHoraria: Scalars['String']['output'];
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteCampaniasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CampaniasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CampaniasOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteContactosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ContactosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ContactosOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteCotizacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CotizacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CotizacionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteDireccionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<DireccionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<DireccionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteOportunidadesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<OportunidadesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<OportunidadesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteProyectosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ProyectosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ProyectosOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteRelacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<RelacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<RelacionesOrden>>;
};


/** Cliente de la empresa: la raíz de la que cuelgan sus relaciones. */
export type ClienteVentasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<VentasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<VentasOrden>>;
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
  readonly __typename?: 'ClientesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ClientesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Cliente>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ClientesConnection`. */
export type ClientesEdge = {
  readonly __typename?: 'ClientesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Cliente;
};

/** Condiciones de `clientes`. */
export type ClientesFiltro = {
  /** Dados de alta en el periodo. */
  readonly creadoEn?: InputMaybe<Periodo>;
  /** Atendidos por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly ejecutivoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoCliente>>;
  /** Con todas estas etiquetas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly etiquetas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con el límite de crédito en alguna de estas monedas; sin límite, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** De alguno de estos segmentos. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly segmento?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en número, nombre o razón social; con `datos-personales:leer`, también en el RFC o el correo. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguno de estos tipos de persona. Se reciben a lo más 100 elementos. */
  readonly tipoPersona?: InputMaybe<ReadonlyArray<TipoPersona>>;
};

/** Un campo de orden de `ClientesConnection` y su sentido. */
export type ClientesOrden = {
  /** Campo. */
  readonly campo: ClientesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Persona de contacto de un cliente. */
export type Contacto = {
  readonly __typename?: 'Contacto';
  /** Si sigue en el cliente. */
  readonly activo: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Apellidos. */
  readonly apellidos: Maybe<Scalars['String']['output']>;
  /** Cliente al que pertenece. */
  readonly cliente: Cliente;
  /** Si aceptó recibir mercadotecnia. */
  readonly consentimientoMarketing: Scalars['Boolean']['output'];
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Dónde se le encuentra. */
  readonly direccion: Maybe<Direccion>;
  /** Correo. */
  readonly email: Maybe<Scalars['Email']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Teléfono móvil. */
  readonly movil: Maybe<Scalars['Telefono']['output']>;
  /** Nombre de pila. */
  readonly nombre: Scalars['String']['output'];
  /** Medio por el que prefiere que le busquen. */
  readonly preferencia: Maybe<MedioContacto>;
  /** Si es el contacto principal del cliente. */
  readonly principal: Scalars['Boolean']['output'];
  /** Puesto. */
  readonly puesto: Maybe<Scalars['String']['output']>;
  /** Papeles que cumple ante nosotros. */
  readonly roles: ReadonlyArray<RolContacto>;
  /** Teléfono fijo. */
  readonly telefono: Maybe<Scalars['Telefono']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'ContactosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ContactosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Contacto>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ContactosConnection`. */
export type ContactosEdge = {
  readonly __typename?: 'ContactosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Contacto;
};

/** Condiciones de `contactos`. */
export type ContactosFiltro = {
  /** Activos, o inactivos. */
  readonly activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Principales, o no principales. */
  readonly principal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Con alguno de estos papeles. Se reciben a lo más 100 elementos. */
  readonly roles?: InputMaybe<ReadonlyArray<RolContacto>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre completo; con `datos-personales:leer`, también en el correo. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `ContactosConnection` y su sentido. */
export type ContactosOrden = {
  /** Campo. */
  readonly campo: ContactosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Cotización: lo que se ofreció a un cliente y a qué precio. Cada revisión es una. */
export type Cotizacion = {
  readonly __typename?: 'Cotizacion';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente a quien se cotiza. */
  readonly cliente: Cliente;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Suma de los descuentos de sus partidas, en su moneda. */
  readonly descuento: Scalars['Decimal']['output'];
  /** Cuándo se envió; nulo mientras es borrador. */
  readonly emitidaEn: Maybe<Scalars['DateTime']['output']>;
  /** En qué va hoy: una enviada cuya vigencia pasó está vencida. */
  readonly estado: EstadoCotizacion;
  /** Folio, el mismo en todas sus revisiones. */
  readonly folio: Scalars['String']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** IVA, en su moneda. */
  readonly iva: Scalars['Decimal']['output'];
  /** Por qué se rechazó, si lo dijeron. */
  readonly motivoRechazo: Maybe<Scalars['String']['output']>;
  /** Oportunidad que persigue. */
  readonly oportunidad: Maybe<Oportunidad>;
  /** Lo que se ofrece, en el orden de la cotización. */
  readonly partidas: ReadonlyArray<PartidaCotizacion>;
  /** La revisión anterior, a la que sustituye; nula en la primera. */
  readonly reemplazaA: Maybe<Cotizacion>;
  /** Quién la hizo y le da seguimiento. */
  readonly responsable: Usuario;
  /** Número de revisión, desde 1; con el folio es único en la empresa. */
  readonly revision: Scalars['Int']['output'];
  /** Suma de cantidad por precio de sus partidas, antes de descuentos e IVA, en su moneda. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Total: subtotal menos descuento más IVA. */
  readonly total: Dinero;
  /** Venta en que se convirtió; sólo si se aceptó. */
  readonly venta: Maybe<Venta>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Último día en que sostiene sus precios, incluido. */
  readonly vigenteHasta: Scalars['Date']['output'];
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
  readonly __typename?: 'CotizacionesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CotizacionesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Cotizacion>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `CotizacionesConnection`. */
export type CotizacionesEdge = {
  readonly __typename?: 'CotizacionesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Cotizacion;
};

/** Condiciones de `cotizaciones`. */
export type CotizacionesFiltro = {
  /** Enviadas en el periodo. */
  readonly emitidaEn?: InputMaybe<Periodo>;
  /** Alguno de estos estados, hoy. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoCotizacion>>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A cargo de alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly responsableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  readonly total?: InputMaybe<FiltroImporte>;
  /** Cuya vigencia termina en el periodo. */
  readonly vigenteHasta?: InputMaybe<Periodo>;
};

/** Un campo de orden de `CotizacionesConnection` y su sentido. */
export type CotizacionesOrden = {
  /** Campo. */
  readonly campo: CotizacionesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Departamento de la empresa. */
export type Departamento = {
  readonly __typename?: 'Departamento';
  /** Si recibe trabajo. */
  readonly activo: Scalars['Boolean']['output'];
  /** Clave, única en la empresa. */
  readonly clave: Scalars['String']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Quien lo dirige. */
  readonly lider: Maybe<Usuario>;
  /** Sus miembros, por nombre. */
  readonly miembros: ReadonlyArray<Usuario>;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
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

/** Dirección de un cliente, con las reglas del SAT para sus partes. */
export type Direccion = {
  readonly __typename?: 'Direccion';
  /** Si está en uso. */
  readonly activa: Scalars['Boolean']['output'];
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Nombre con que se le conoce. */
  readonly alias: Scalars['String']['output'];
  /** Calle. */
  readonly calle: Scalars['String']['output'];
  /** Clave de la colonia (c_Colonia). */
  readonly claveColonia: Maybe<Scalars['String']['output']>;
  /** Clave del municipio (c_Municipio). */
  readonly claveMunicipio: Maybe<Scalars['String']['output']>;
  /** Cliente al que pertenece. */
  readonly cliente: Cliente;
  /** Código postal. */
  readonly codigoPostal: Scalars['CodigoPostal']['output'];
  /** Colonia. */
  readonly colonia: Scalars['String']['output'];
  /** Quién recibe. */
  readonly contacto: Maybe<Contacto>;
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Estado (c_Estado). */
  readonly estado: ClaveSat;
  /** La dirección como se rotula, en varias líneas. */
  readonly formatoPostal: Scalars['String']['output'];
  /** Horario de recepción. */
  readonly horarioRecepcion: Maybe<Scalars['String']['output']>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Latitud en grados. */
  readonly latitud: Maybe<Scalars['Decimal']['output']>;
  /** Localidad. */
  readonly localidad: Maybe<Scalars['String']['output']>;
  /** Longitud en grados. */
  readonly longitud: Maybe<Scalars['Decimal']['output']>;
  /** Municipio o alcaldía. */
  readonly municipio: Scalars['String']['output'];
  /** Número exterior. */
  readonly numeroExterior: Scalars['String']['output'];
  /** Número interior. */
  readonly numeroInterior: Maybe<Scalars['String']['output']>;
  /** País (c_Pais). */
  readonly pais: ClaveSat;
  /** Si es la que se propone. */
  readonly predeterminada: Scalars['Boolean']['output'];
  /** Referencia para llegar. */
  readonly referencia: Maybe<Scalars['String']['output']>;
  /** Para qué sirve. */
  readonly tipos: ReadonlyArray<TipoDireccion>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'DireccionesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<DireccionesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Direccion>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `DireccionesConnection`. */
export type DireccionesEdge = {
  readonly __typename?: 'DireccionesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Direccion;
};

/** Condiciones de `direcciones`. */
export type DireccionesFiltro = {
  /** En uso, o no. */
  readonly activa?: InputMaybe<Scalars['Boolean']['input']>;
  /** Código postal, o su principio. */
  readonly cp?: InputMaybe<FiltroTexto>;
  /** En alguno de estos estados (claves de c_Estado). Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly estado?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Con alguno de estos usos. Se reciben a lo más 100 elementos. */
  readonly tipos?: InputMaybe<ReadonlyArray<TipoDireccion>>;
};

/** Un campo de orden de `DireccionesConnection` y su sentido. */
export type DireccionesOrden = {
  /** Campo. */
  readonly campo: DireccionesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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

/** Punto por el que se mide un proyecto. */
export type Hito = {
  readonly __typename?: 'Hito';
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Lo que pesa en el avance, en porcentaje; los de un proyecto suman 100. */
  readonly pesoPct: Scalars['Decimal']['output'];
  /** Día en que se planeó cumplirlo. */
  readonly plan: Scalars['Date']['output'];
  /** Día en que se cumplió; nulo si falta. */
  readonly real: Maybe<Scalars['Date']['output']>;
};

/** Quién pregunta, como lo dice su token. */
export type Identidad = {
  readonly __typename?: 'Identidad';
  /** Alcances del token. */
  readonly alcances: ReadonlyArray<Scalars['String']['output']>;
  /** Ids de los clientes que el token ve, si no los ve todos. */
  readonly confinadoA: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Clave de la empresa. */
  readonly empresa: Scalars['String']['output'];
  /** Nombre de la empresa. */
  readonly empresaNombre: Scalars['String']['output'];
  /** Su usuario; nulo si el token no es de un usuario de la empresa. */
  readonly usuario: Maybe<Usuario>;
  /** Zona horaria de la empresa, de tzdata. */
  readonly zonaHoraria: Scalars['String']['output'];
};

export type Inventariable = ArticuloCatalogo & {
  readonly __typename?: 'Inventariable';
  readonly id: Scalars['ID']['output'];
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
  readonly __typename?: 'Mutation';
  /** Anota quién leyó datos personales; lo que se anota dos veces queda una. Sólo para procesos de la casa. */
  readonly registrarAccesos: Scalars['Boolean']['output'];
};


/** Acciones. */
export type MutationRegistrarAccesosArgs = {
  accesos: ReadonlyArray<AccesoInput>;
  perdidos: ReadonlyArray<AccesosPerdidosInput>;
  subgrafo: Scalars['String']['input'];
};

export type NoInventariable = ArticuloCatalogo & {
  readonly __typename?: 'NoInventariable';
  readonly id: Scalars['ID']['output'];
};

/** Oportunidad de venta. */
export type Oportunidad = {
  readonly __typename?: 'Oportunidad';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Campaña de la que salió. */
  readonly campania: Maybe<Campania>;
  /** Día en que se espera cerrarla. */
  readonly cierreEsperado: Scalars['Date']['output'];
  /** Día en que se cerró; lo hay exactamente si se ganó o se perdió. */
  readonly cierreReal: Maybe<Scalars['Date']['output']>;
  /** Cliente que compraría. */
  readonly cliente: Maybe<Cliente>;
  /** Con quién se trata. */
  readonly contacto: Maybe<Contacto>;
  /** Cotizaciones que se le han hecho. */
  readonly cotizaciones: Maybe<CotizacionesConnection>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  readonly etapa: EtapaOportunidad;
  /** Etapas por las que ha pasado, de la primera a la última. */
  readonly historialEtapas: ReadonlyArray<CambioEtapa>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Lo que se espera vender. */
  readonly importe: Dinero;
  /** Por qué se perdió. */
  readonly motivoPerdida: Maybe<Scalars['String']['output']>;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** De dónde salió. */
  readonly origen: Maybe<Scalars['String']['output']>;
  /** Qué tan probable es que se gane, de 0 a 100. */
  readonly probabilidad: Scalars['Int']['output'];
  /** Quien la lleva. */
  readonly responsable: Usuario;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Oportunidad de venta. */
export type OportunidadCotizacionesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CotizacionesFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CotizacionesOrden>>;
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
  readonly __typename?: 'OportunidadesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<OportunidadesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Oportunidad>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `OportunidadesConnection`. */
export type OportunidadesEdge = {
  readonly __typename?: 'OportunidadesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Oportunidad;
};

/** Condiciones de `oportunidades`. */
export type OportunidadesFiltro = {
  /** Que salieron de alguna de estas campañas. Se reciben a lo más 100 elementos. */
  readonly campaniaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Que se espera cerrar en el periodo. */
  readonly cierreEsperado?: InputMaybe<Periodo>;
  /** En alguna de estas etapas. Se reciben a lo más 100 elementos. */
  readonly etapa?: InputMaybe<ReadonlyArray<EtapaOportunidad>>;
  /** Importe, en pesos a su propio tipo de cambio. */
  readonly importe?: InputMaybe<FiltroImporte>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Que lleva alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly responsableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Un campo de orden de `OportunidadesConnection` y su sentido. */
export type OportunidadesOrden = {
  /** Campo. */
  readonly campo: OportunidadesCampoOrden;
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

/** Renglón de una cotización. */
export type PartidaCotizacion = {
  readonly __typename?: 'PartidaCotizacion';
  /** Artículo. */
  readonly articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Lo que se ofrece, como se le escribe al cliente. */
  readonly descripcion: Scalars['String']['output'];
  /** Descuento, en porcentaje. */
  readonly descuentoPct: Scalars['Decimal']['output'];
  /** Importe: cantidad por precio menos el descuento, al centavo. */
  readonly importe: Scalars['Decimal']['output'];
  /** Precio unitario antes de descuento, sin IVA, en la moneda de la cotización. */
  readonly precio: Scalars['Decimal']['output'];
};

/** Renglón de una venta. */
export type PartidaVenta = {
  readonly __typename?: 'PartidaVenta';
  /** Artículo. */
  readonly articulo: Maybe<ArticuloCatalogo>;
  /** Cantidad pedida. */
  readonly cantidad: Scalars['Decimal']['output'];
  /** Cantidad facturada. */
  readonly facturado: Scalars['Decimal']['output'];
  /** Importe: cantidad por precio, al centavo. */
  readonly importe: Scalars['Decimal']['output'];
  /** Precio unitario sin IVA, en la moneda de la venta. */
  readonly precio: Scalars['Decimal']['output'];
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

/** Proyecto: trabajo para un cliente con presupuesto, fechas e hitos. */
export type Proyecto = {
  readonly __typename?: 'Proyecto';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Avance, en porcentaje a dos decimales: lo que pesan sus hitos cumplidos entre lo que pesan todos; 0 si no tiene ninguno. */
  readonly avancePct: Scalars['Decimal']['output'];
  /** Clave, única en la empresa. */
  readonly clave: Scalars['String']['output'];
  /** Cliente para quien se hace. */
  readonly cliente: Cliente;
  /** Lo que ha costado, en la moneda del presupuesto. */
  readonly costoReal: Scalars['Decimal']['output'];
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** En qué va. */
  readonly estado: EstadoProyecto;
  /** Día en que se planeó terminar. */
  readonly finPlan: Scalars['Date']['output'];
  /** Día en que terminó; nulo mientras no termina. */
  readonly finReal: Maybe<Scalars['Date']['output']>;
  /** Hitos, en el orden en que se planearon. */
  readonly hitos: ReadonlyArray<Hito>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Primer día. */
  readonly inicio: Scalars['Date']['output'];
  /** Quién lo dirige. */
  readonly lider: Usuario;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Presupuesto, sin IVA. */
  readonly presupuesto: Dinero;
  /** Valor planeado, en la moneda del presupuesto: la parte de él que pesan los hitos planeados para hoy o antes. */
  readonly valorPlaneado: Scalars['Decimal']['output'];
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'ProyectosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ProyectosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Proyecto>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ProyectosConnection`. */
export type ProyectosEdge = {
  readonly __typename?: 'ProyectosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Proyecto;
};

/** Condiciones de `proyectos`. */
export type ProyectosFiltro = {
  /** Atrasados, o no: el día en que debían terminar pasó y no están terminados ni cancelados. */
  readonly atrasado?: InputMaybe<Scalars['Boolean']['input']>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoProyecto>>;
  /** Que se planeó terminar en el periodo. */
  readonly finPlan?: InputMaybe<Periodo>;
  /** Que empiezan en el periodo. */
  readonly inicio?: InputMaybe<Periodo>;
  /** Dirigidos por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly liderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Con el presupuesto en alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Un campo de orden de `ProyectosConnection` y su sentido. */
export type ProyectosOrden = {
  /** Campo. */
  readonly campo: ProyectosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Consultas. */
export type Query = {
  readonly __typename?: 'Query';
  /** Quién leyó tal cual los datos personales de un cliente y cuándo, de lo último a lo primero. Un acceso tarda unos segundos en aparecer. */
  readonly accesos: Maybe<AccesosConnection>;
  /** Un cliente, por exactamente uno de sus identificadores; nulo si no existe o no es visible. */
  readonly cliente: Maybe<Cliente>;
  /** Clientes de la empresa. */
  readonly clientes: Maybe<ClientesConnection>;
  /** Departamentos de la empresa, por nombre. */
  readonly departamentos: Maybe<ReadonlyArray<Departamento>>;
  /** Usuarios de la empresa. */
  readonly usuarios: Maybe<UsuariosConnection>;
  /** Quién pregunta. */
  readonly yo: Identidad;
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
  orden?: InputMaybe<ReadonlyArray<ClientesOrden>>;
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
  orden?: InputMaybe<ReadonlyArray<UsuariosOrden>>;
};

/** Relación entre dos clientes, vista desde uno de ellos: cada extremo la ve con un identificador propio, y con el sentido que tiene para él. Sólo la ve quien ve a los dos. */
export type RelacionCliente = {
  readonly __typename?: 'RelacionCliente';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente desde el que se ve. */
  readonly cliente: Cliente;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Cliente al que llega. */
  readonly destino: Cliente;
  /** Identificador de la relación vista desde `cliente`; desde el otro extremo tiene otro. */
  readonly id: Scalars['ID']['output'];
  /** Notas. */
  readonly notas: Maybe<Scalars['String']['output']>;
  /** Cliente del que parte. */
  readonly origen: Cliente;
  /** Parte del destino que tiene el origen, en por ciento. */
  readonly participacion: Maybe<Scalars['Decimal']['output']>;
  /** Identificador de la relación misma: el mismo desde los dos extremos. */
  readonly relacionId: Scalars['ID']['output'];
  /** Si parte de `cliente` o llega a él. */
  readonly sentido: Sentido;
  /** Qué es el origen para el destino. */
  readonly tipo: TipoRelacionCliente;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Primer día de vigencia. */
  readonly vigenteDesde: Scalars['Date']['output'];
  /** Último día de vigencia, incluido; nulo si sigue. */
  readonly vigenteHasta: Maybe<Scalars['Date']['output']>;
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
  readonly __typename?: 'RelacionesConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<RelacionesEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<RelacionCliente>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `RelacionesConnection`. */
export type RelacionesEdge = {
  readonly __typename?: 'RelacionesEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: RelacionCliente;
};

/** Condiciones de `relaciones`. */
export type RelacionesFiltro = {
  /** En alguno de estos sentidos. Se reciben a lo más 100 elementos. */
  readonly sentido?: InputMaybe<ReadonlyArray<Sentido>>;
  /** De alguno de estos tipos. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoRelacionCliente>>;
  /** Vigentes este día. */
  readonly vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `RelacionesConnection` y su sentido. */
export type RelacionesOrden = {
  /** Campo. */
  readonly campo: RelacionesCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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
  readonly __typename?: 'Usuario';
  /** Si puede entrar y recibir trabajo. */
  readonly activo: Scalars['Boolean']['output'];
  /** Departamentos a los que pertenece. */
  readonly departamentos: ReadonlyArray<Departamento>;
  /** Correo. */
  readonly email: Scalars['Email']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre completo. */
  readonly nombre: Scalars['String']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<RolUsuario>;
  /** Nombre de acceso, único en la empresa. */
  readonly usuario: Scalars['String']['output'];
  /** Su usuario en Rocket.Chat. */
  readonly usuarioRocketchat: Maybe<Scalars['String']['output']>;
  /** Zona horaria, de tzdata. */
  readonly zonaHoraria: Scalars['String']['output'];
};

/** Campos de orden de `usuarios`. */
export type UsuariosCampoOrden =
  /** Nombre. */
  | 'NOMBRE';

/** Página de `Usuario` con su total. */
export type UsuariosConnection = {
  readonly __typename?: 'UsuariosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<UsuariosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Usuario>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `UsuariosConnection`. */
export type UsuariosEdge = {
  readonly __typename?: 'UsuariosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Usuario;
};

/** Condiciones de `usuarios`. */
export type UsuariosFiltro = {
  /** Activos, o inactivos. */
  readonly activo?: InputMaybe<Scalars['Boolean']['input']>;
  /** De alguno de estos departamentos. Se reciben a lo más 100 elementos. */
  readonly departamentoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Con alguno de estos roles. Se reciben a lo más 100 elementos. */
  readonly roles?: InputMaybe<ReadonlyArray<RolUsuario>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre, el usuario o el correo. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `UsuariosConnection` y su sentido. */
export type UsuariosOrden = {
  /** Campo. */
  readonly campo: UsuariosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Venta: pedido de un cliente. */
export type Venta = {
  readonly __typename?: 'Venta';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Cliente que compra. */
  readonly cliente: Cliente;
  /** Cotización de la que salió; nula si se pidió sin cotizar. */
  readonly cotizacion: Maybe<Cotizacion>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Dirección a que se envía. */
  readonly direccionEnvio: Maybe<Direccion>;
  /** Día para el que se prometió la entrega; nulo mientras no se promete. */
  readonly entregaComprometida: Maybe<Scalars['Date']['output']>;
  /** En qué va. */
  readonly estado: EstadoVenta;
  /** Cuánto se ha facturado, en porcentaje a dos decimales: lo facturado a su precio, sin contar lo que pase de lo pedido, entre lo pedido a su precio; 0 si lo pedido no vale nada. */
  readonly facturadoPct: Scalars['Decimal']['output'];
  /** Día en que se pidió. */
  readonly fecha: Scalars['Date']['output'];
  /** Folio, único en la empresa. */
  readonly folio: Scalars['String']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** IVA, en su moneda. */
  readonly iva: Scalars['Decimal']['output'];
  /** Lo que se pidió, en el orden del pedido. */
  readonly partidas: ReadonlyArray<PartidaVenta>;
  /** Suma de los importes de sus partidas, sin IVA, en su moneda. */
  readonly subtotal: Scalars['Decimal']['output'];
  /** Cuánto se ha surtido, en porcentaje a dos decimales: lo surtido a su precio, sin contar lo que pase de lo pedido, entre lo pedido a su precio; 0 si lo pedido no vale nada. */
  readonly surtidoPct: Scalars['Decimal']['output'];
  /** Total: subtotal más IVA. */
  readonly total: Dinero;
  /** Quién la vendió. */
  readonly vendedor: Usuario;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'VentasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<VentasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Venta>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `VentasConnection`. */
export type VentasEdge = {
  readonly __typename?: 'VentasEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Venta;
};

/** Condiciones de `ventas`. */
export type VentasFiltro = {
  /** Con alguno de estos artículos en sus partidas. Se reciben a lo más 100 elementos. */
  readonly articuloIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoVenta>>;
  /** Pedidas en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** En alguna de estas monedas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Total, en pesos al tipo de cambio del propio documento. */
  readonly total?: InputMaybe<FiltroImporte>;
  /** Vendidas por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly vendedorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Un campo de orden de `VentasConnection` y su sentido. */
export type VentasOrden = {
  /** Campo. */
  readonly campo: VentasCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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
  Campania: Campania;
  Cliente: Cliente;
  Contacto: Contacto;
  Cotizacion: Cotizacion;
  Departamento: Departamento;
  Direccion: Direccion;
  Oportunidad: Oportunidad;
  Proyecto: Proyecto;
  RelacionCliente: RelacionCliente;
  Usuario: Usuario;
  Venta: Venta;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campania:
    ( { __typename: 'Campania' }
    & GraphQLRecursivePick<FederationTypes['Campania'], {"id":true}> );
  Cliente:
    ( { __typename: 'Cliente' }
    & ( GraphQLRecursivePick<FederationTypes['Cliente'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Cliente'], {"numero":true}> ) );
  Contacto:
    ( { __typename: 'Contacto' }
    & GraphQLRecursivePick<FederationTypes['Contacto'], {"id":true}> );
  Cotizacion:
    ( { __typename: 'Cotizacion' }
    & GraphQLRecursivePick<FederationTypes['Cotizacion'], {"id":true}> );
  Departamento:
    ( { __typename: 'Departamento' }
    & GraphQLRecursivePick<FederationTypes['Departamento'], {"id":true}> );
  Direccion:
    ( { __typename: 'Direccion' }
    & GraphQLRecursivePick<FederationTypes['Direccion'], {"id":true}> );
  Oportunidad:
    ( { __typename: 'Oportunidad' }
    & GraphQLRecursivePick<FederationTypes['Oportunidad'], {"id":true}> );
  Proyecto:
    ( { __typename: 'Proyecto' }
    & GraphQLRecursivePick<FederationTypes['Proyecto'], {"id":true}> );
  RelacionCliente:
    ( { __typename: 'RelacionCliente' }
    & GraphQLRecursivePick<FederationTypes['RelacionCliente'], {"id":true}> );
  Usuario:
    ( { __typename: 'Usuario' }
    & ( GraphQLRecursivePick<FederationTypes['Usuario'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Usuario'], {"usuario":true}> ) );
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
  Acceso: ResolverTypeWrapper<EntityRef>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccesoInput: AccesoInput;
  AccesosConnection: ResolverTypeWrapper<LazyConnection>;
  AccesosEdge: ResolverTypeWrapper<Omit<AccesosEdge, 'node'> & { node: ResolversTypes['Acceso'] }>;
  AccesosPerdidosInput: AccesosPerdidosInput;
  ArticuloCatalogo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArticuloCatalogo']>;
  CambioEtapa: ResolverTypeWrapper<Omit<CambioEtapa, 'por'> & { por: ResolversTypes['Usuario'] }>;
  Campania: ResolverTypeWrapper<EntityRef>;
  CampaniasCampoOrden: CampaniasCampoOrden;
  CampaniasConnection: ResolverTypeWrapper<LazyConnection>;
  CampaniasEdge: ResolverTypeWrapper<Omit<CampaniasEdge, 'node'> & { node: ResolversTypes['Campania'] }>;
  CampaniasFiltro: CampaniasFiltro;
  CampaniasOrden: CampaniasOrden;
  Clabe: ResolverTypeWrapper<Scalars['Clabe']['output']>;
  ClaveSat: ResolverTypeWrapper<ClaveSat>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cliente: ResolverTypeWrapper<EntityRef>;
  ClientesCampoOrden: ClientesCampoOrden;
  ClientesConnection: ResolverTypeWrapper<LazyConnection>;
  ClientesEdge: ResolverTypeWrapper<Omit<ClientesEdge, 'node'> & { node: ResolversTypes['Cliente'] }>;
  ClientesFiltro: ClientesFiltro;
  ClientesOrden: ClientesOrden;
  CodigoPostal: ResolverTypeWrapper<Scalars['CodigoPostal']['output']>;
  Contacto: ResolverTypeWrapper<EntityRef>;
  ContactosCampoOrden: ContactosCampoOrden;
  ContactosConnection: ResolverTypeWrapper<LazyConnection>;
  ContactosEdge: ResolverTypeWrapper<Omit<ContactosEdge, 'node'> & { node: ResolversTypes['Contacto'] }>;
  ContactosFiltro: ContactosFiltro;
  ContactosOrden: ContactosOrden;
  Cotizacion: ResolverTypeWrapper<EntityRef>;
  CotizacionesCampoOrden: CotizacionesCampoOrden;
  CotizacionesConnection: ResolverTypeWrapper<LazyConnection>;
  CotizacionesEdge: ResolverTypeWrapper<Omit<CotizacionesEdge, 'node'> & { node: ResolversTypes['Cotizacion'] }>;
  CotizacionesFiltro: CotizacionesFiltro;
  CotizacionesOrden: CotizacionesOrden;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Departamento: ResolverTypeWrapper<EntityRef>;
  Dinero: ResolverTypeWrapper<Dinero>;
  Direccion: ResolverTypeWrapper<EntityRef>;
  DireccionOrden: DireccionOrden;
  DireccionesCampoOrden: DireccionesCampoOrden;
  DireccionesConnection: ResolverTypeWrapper<LazyConnection>;
  DireccionesEdge: ResolverTypeWrapper<Omit<DireccionesEdge, 'node'> & { node: ResolversTypes['Direccion'] }>;
  DireccionesFiltro: DireccionesFiltro;
  DireccionesOrden: DireccionesOrden;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EstadoCampania: EstadoCampania;
  EstadoCliente: EstadoCliente;
  EstadoCotizacion: EstadoCotizacion;
  EstadoEnCampania: EstadoEnCampania;
  EstadoProyecto: EstadoProyecto;
  EstadoVenta: EstadoVenta;
  EtapaOportunidad: EtapaOportunidad;
  FechaHoraLocal: ResolverTypeWrapper<Scalars['FechaHoraLocal']['output']>;
  FiltroImporte: FiltroImporte;
  FiltroTexto: FiltroTexto;
  Hito: ResolverTypeWrapper<Hito>;
  Identidad: ResolverTypeWrapper<Omit<Omit<Identidad, 'usuario'> & { usuario: Maybe<ResolversTypes['Usuario']> }, 'usuario'>>;
  Inventariable: ResolverTypeWrapper<EntityRef>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MedioContacto: MedioContacto;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoInventariable: ResolverTypeWrapper<EntityRef>;
  Oportunidad: ResolverTypeWrapper<EntityRef>;
  OportunidadesCampoOrden: OportunidadesCampoOrden;
  OportunidadesConnection: ResolverTypeWrapper<LazyConnection>;
  OportunidadesEdge: ResolverTypeWrapper<Omit<OportunidadesEdge, 'node'> & { node: ResolversTypes['Oportunidad'] }>;
  OportunidadesFiltro: OportunidadesFiltro;
  OportunidadesOrden: OportunidadesOrden;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartidaCotizacion: ResolverTypeWrapper<Omit<PartidaCotizacion, 'articulo'> & { articulo: Maybe<ResolversTypes['ArticuloCatalogo']> }>;
  PartidaVenta: ResolverTypeWrapper<Omit<PartidaVenta, 'articulo'> & { articulo: Maybe<ResolversTypes['ArticuloCatalogo']> }>;
  Periodo: Periodo;
  Proyecto: ResolverTypeWrapper<EntityRef>;
  ProyectosCampoOrden: ProyectosCampoOrden;
  ProyectosConnection: ResolverTypeWrapper<LazyConnection>;
  ProyectosEdge: ResolverTypeWrapper<Omit<ProyectosEdge, 'node'> & { node: ResolversTypes['Proyecto'] }>;
  ProyectosFiltro: ProyectosFiltro;
  ProyectosOrden: ProyectosOrden;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RFC: ResolverTypeWrapper<Scalars['RFC']['output']>;
  RelacionCliente: ResolverTypeWrapper<EntityRef>;
  RelacionesCampoOrden: RelacionesCampoOrden;
  RelacionesConnection: ResolverTypeWrapper<LazyConnection>;
  RelacionesEdge: ResolverTypeWrapper<Omit<RelacionesEdge, 'node'> & { node: ResolversTypes['RelacionCliente'] }>;
  RelacionesFiltro: RelacionesFiltro;
  RelacionesOrden: RelacionesOrden;
  RolContacto: RolContacto;
  RolUsuario: RolUsuario;
  Sentido: Sentido;
  Telefono: ResolverTypeWrapper<Scalars['Telefono']['output']>;
  TipoCampania: TipoCampania;
  TipoDireccion: TipoDireccion;
  TipoPersona: TipoPersona;
  TipoRelacionCliente: TipoRelacionCliente;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Usuario: ResolverTypeWrapper<EntityRef>;
  UsuariosCampoOrden: UsuariosCampoOrden;
  UsuariosConnection: ResolverTypeWrapper<LazyConnection>;
  UsuariosEdge: ResolverTypeWrapper<Omit<UsuariosEdge, 'node'> & { node: ResolversTypes['Usuario'] }>;
  UsuariosFiltro: UsuariosFiltro;
  UsuariosOrden: UsuariosOrden;
  Venta: ResolverTypeWrapper<EntityRef>;
  VentasCampoOrden: VentasCampoOrden;
  VentasConnection: ResolverTypeWrapper<LazyConnection>;
  VentasEdge: ResolverTypeWrapper<Omit<VentasEdge, 'node'> & { node: ResolversTypes['Venta'] }>;
  VentasFiltro: VentasFiltro;
  VentasOrden: VentasOrden;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acceso: EntityRef;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccesoInput: AccesoInput;
  AccesosConnection: LazyConnection;
  AccesosEdge: Omit<AccesosEdge, 'node'> & { node: ResolversParentTypes['Acceso'] };
  AccesosPerdidosInput: AccesosPerdidosInput;
  ArticuloCatalogo: ResolversInterfaceTypes<ResolversParentTypes>['ArticuloCatalogo'];
  CambioEtapa: Omit<CambioEtapa, 'por'> & { por: ResolversParentTypes['Usuario'] };
  Campania: EntityRef;
  CampaniasConnection: LazyConnection;
  CampaniasEdge: Omit<CampaniasEdge, 'node'> & { node: ResolversParentTypes['Campania'] };
  CampaniasFiltro: CampaniasFiltro;
  CampaniasOrden: CampaniasOrden;
  Clabe: Scalars['Clabe']['output'];
  ClaveSat: ClaveSat;
  Boolean: Scalars['Boolean']['output'];
  Cliente: EntityRef;
  ClientesConnection: LazyConnection;
  ClientesEdge: Omit<ClientesEdge, 'node'> & { node: ResolversParentTypes['Cliente'] };
  ClientesFiltro: ClientesFiltro;
  ClientesOrden: ClientesOrden;
  CodigoPostal: Scalars['CodigoPostal']['output'];
  Contacto: EntityRef;
  ContactosConnection: LazyConnection;
  ContactosEdge: Omit<ContactosEdge, 'node'> & { node: ResolversParentTypes['Contacto'] };
  ContactosFiltro: ContactosFiltro;
  ContactosOrden: ContactosOrden;
  Cotizacion: EntityRef;
  CotizacionesConnection: LazyConnection;
  CotizacionesEdge: Omit<CotizacionesEdge, 'node'> & { node: ResolversParentTypes['Cotizacion'] };
  CotizacionesFiltro: CotizacionesFiltro;
  CotizacionesOrden: CotizacionesOrden;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Departamento: EntityRef;
  Dinero: Dinero;
  Direccion: EntityRef;
  DireccionesConnection: LazyConnection;
  DireccionesEdge: Omit<DireccionesEdge, 'node'> & { node: ResolversParentTypes['Direccion'] };
  DireccionesFiltro: DireccionesFiltro;
  DireccionesOrden: DireccionesOrden;
  Email: Scalars['Email']['output'];
  FechaHoraLocal: Scalars['FechaHoraLocal']['output'];
  FiltroImporte: FiltroImporte;
  FiltroTexto: FiltroTexto;
  Hito: Hito;
  Identidad: Omit<Omit<Identidad, 'usuario'> & { usuario: Maybe<ResolversParentTypes['Usuario']> }, 'usuario'>;
  Inventariable: EntityRef;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  NoInventariable: EntityRef;
  Oportunidad: EntityRef;
  OportunidadesConnection: LazyConnection;
  OportunidadesEdge: Omit<OportunidadesEdge, 'node'> & { node: ResolversParentTypes['Oportunidad'] };
  OportunidadesFiltro: OportunidadesFiltro;
  OportunidadesOrden: OportunidadesOrden;
  PageInfo: PageInfo;
  PartidaCotizacion: Omit<PartidaCotizacion, 'articulo'> & { articulo: Maybe<ResolversParentTypes['ArticuloCatalogo']> };
  PartidaVenta: Omit<PartidaVenta, 'articulo'> & { articulo: Maybe<ResolversParentTypes['ArticuloCatalogo']> };
  Periodo: Periodo;
  Proyecto: EntityRef;
  ProyectosConnection: LazyConnection;
  ProyectosEdge: Omit<ProyectosEdge, 'node'> & { node: ResolversParentTypes['Proyecto'] };
  ProyectosFiltro: ProyectosFiltro;
  ProyectosOrden: ProyectosOrden;
  Query: Record<PropertyKey, never>;
  RFC: Scalars['RFC']['output'];
  RelacionCliente: EntityRef;
  RelacionesConnection: LazyConnection;
  RelacionesEdge: Omit<RelacionesEdge, 'node'> & { node: ResolversParentTypes['RelacionCliente'] };
  RelacionesFiltro: RelacionesFiltro;
  RelacionesOrden: RelacionesOrden;
  Telefono: Scalars['Telefono']['output'];
  UUID: Scalars['UUID']['output'];
  Usuario: EntityRef;
  UsuariosConnection: LazyConnection;
  UsuariosEdge: Omit<UsuariosEdge, 'node'> & { node: ResolversParentTypes['Usuario'] };
  UsuariosFiltro: UsuariosFiltro;
  UsuariosOrden: UsuariosOrden;
  Venta: EntityRef;
  VentasConnection: LazyConnection;
  VentasEdge: Omit<VentasEdge, 'node'> & { node: ResolversParentTypes['Venta'] };
  VentasFiltro: VentasFiltro;
  VentasOrden: VentasOrden;
  Int: Scalars['Int']['output'];
};

export type LimiteDirectiveArgs = {
  caracteres?: Maybe<Scalars['Int']['input']>;
  elementos?: Maybe<Scalars['Int']['input']>;
};

export type LimiteDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LimiteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccesoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Acceso'] = ResolversParentTypes['Acceso']> = {
  campos: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  filas: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ocurridoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operacion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subgrafo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traza: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usuario: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccesosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccesosConnection'] = ResolversParentTypes['AccesosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AccesosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Acceso']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  perdidos: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccesosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccesosEdge'] = ResolversParentTypes['AccesosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Acceso'], ParentType, ContextType>;
};

export type ArticuloCatalogoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArticuloCatalogo'] = ResolversParentTypes['ArticuloCatalogo']> = {
  __resolveType: TypeResolveFn<'Inventariable' | 'NoInventariable', ParentType, ContextType>;
};

export type CambioEtapaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CambioEtapa'] = ResolversParentTypes['CambioEtapa']> = {
  a: Resolver<ResolversTypes['EtapaOportunidad'], ParentType, ContextType>;
  de: Resolver<Maybe<ResolversTypes['EtapaOportunidad']>, ParentType, ContextType>;
  en: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  por: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
};

export type CampaniaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Campania'] = ResolversParentTypes['Campania'], FederationReferenceType extends FederationReferenceTypes['Campania'] = FederationReferenceTypes['Campania']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Campania']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  audiencia: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costoPresupuesto: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  costoReal: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCampania'], ParentType, ContextType>;
  fin: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inicio: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oportunidades: Resolver<Maybe<ResolversTypes['OportunidadesConnection']>, ParentType, ContextType, Partial<CampaniaOportunidadesArgs>>;
  tipo: Resolver<ResolversTypes['TipoCampania'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaniasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaniasConnection'] = ResolversParentTypes['CampaniasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CampaniasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Campania']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaniasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaniasEdge'] = ResolversParentTypes['CampaniasEdge']> = {
  aperturas: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clics: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enviados: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoEnCampania'], ParentType, ContextType>;
  incorporadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Campania'], ParentType, ContextType>;
  respondioEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  campanias: Resolver<Maybe<ResolversTypes['CampaniasConnection']>, ParentType, ContextType, Partial<ClienteCampaniasArgs>>;
  contactos: Resolver<Maybe<ResolversTypes['ContactosConnection']>, ParentType, ContextType, Partial<ClienteContactosArgs>>;
  cotizaciones: Resolver<Maybe<ResolversTypes['CotizacionesConnection']>, ParentType, ContextType, Partial<ClienteCotizacionesArgs>>;
  cpFiscal: Resolver<Maybe<ResolversTypes['CodigoPostal']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diasCredito: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  direcciones: Resolver<Maybe<ResolversTypes['DireccionesConnection']>, ParentType, ContextType, Partial<ClienteDireccionesArgs>>;
  ejecutivo: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  email: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  esRfcGenerico: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCliente'], ParentType, ContextType>;
  etiquetas: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limiteCredito: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numero: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oportunidades: Resolver<Maybe<ResolversTypes['OportunidadesConnection']>, ParentType, ContextType, Partial<ClienteOportunidadesArgs>>;
  proyectos: Resolver<Maybe<ResolversTypes['ProyectosConnection']>, ParentType, ContextType, Partial<ClienteProyectosArgs>>;
  razonSocial: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regimenFiscal: Resolver<Maybe<ResolversTypes['ClaveSat']>, ParentType, ContextType>;
  relaciones: Resolver<Maybe<ResolversTypes['RelacionesConnection']>, ParentType, ContextType, Partial<ClienteRelacionesArgs>>;
  rfc: Resolver<Maybe<ResolversTypes['RFC']>, ParentType, ContextType>;
  segmento: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telefono: Resolver<Maybe<ResolversTypes['Telefono']>, ParentType, ContextType>;
  tipoPersona: Resolver<Maybe<ResolversTypes['TipoPersona']>, ParentType, ContextType>;
  usoCfdiPreferido: Resolver<Maybe<ResolversTypes['ClaveSat']>, ParentType, ContextType>;
  ventas: Resolver<Maybe<ResolversTypes['VentasConnection']>, ParentType, ContextType, Partial<ClienteVentasArgs>>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zonaHoraria: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClientesConnection'] = ResolversParentTypes['ClientesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ClientesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Cliente']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClientesEdge'] = ResolversParentTypes['ClientesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
};

export interface CodigoPostalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodigoPostal'], any> {
  name: 'CodigoPostal';
}

export type ContactoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contacto'] = ResolversParentTypes['Contacto'], FederationReferenceType extends FederationReferenceTypes['Contacto'] = FederationReferenceTypes['Contacto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Contacto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  apellidos: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  consentimientoMarketing: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direccion: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  email: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movil: Resolver<Maybe<ResolversTypes['Telefono']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferencia: Resolver<Maybe<ResolversTypes['MedioContacto']>, ParentType, ContextType>;
  principal: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  puesto: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['RolContacto']>, ParentType, ContextType>;
  telefono: Resolver<Maybe<ResolversTypes['Telefono']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContactosConnection'] = ResolversParentTypes['ContactosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ContactosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Contacto']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContactosEdge'] = ResolversParentTypes['ContactosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Contacto'], ParentType, ContextType>;
};

export type CotizacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cotizacion'] = ResolversParentTypes['Cotizacion'], FederationReferenceType extends FederationReferenceTypes['Cotizacion'] = FederationReferenceTypes['Cotizacion']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Cotizacion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descuento: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  emitidaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCotizacion'], ParentType, ContextType>;
  folio: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iva: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  motivoRechazo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oportunidad: Resolver<Maybe<ResolversTypes['Oportunidad']>, ParentType, ContextType>;
  partidas: Resolver<ReadonlyArray<ResolversTypes['PartidaCotizacion']>, ParentType, ContextType>;
  reemplazaA: Resolver<Maybe<ResolversTypes['Cotizacion']>, ParentType, ContextType>;
  responsable: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
  revision: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  venta: Resolver<Maybe<ResolversTypes['Venta']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vigenteHasta: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CotizacionesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CotizacionesConnection'] = ResolversParentTypes['CotizacionesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CotizacionesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Cotizacion']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CotizacionesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CotizacionesEdge'] = ResolversParentTypes['CotizacionesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Cotizacion'], ParentType, ContextType>;
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

export type DepartamentoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Departamento'] = ResolversParentTypes['Departamento'], FederationReferenceType extends FederationReferenceTypes['Departamento'] = FederationReferenceTypes['Departamento']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Departamento']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clave: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lider: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  miembros: Resolver<ReadonlyArray<ResolversTypes['Usuario']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DineroResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dinero'] = ResolversParentTypes['Dinero']> = {
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importeMxn: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipoCambio: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DireccionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Direccion'] = ResolversParentTypes['Direccion'], FederationReferenceType extends FederationReferenceTypes['Direccion'] = FederationReferenceTypes['Direccion']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Direccion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activa: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alias: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calle: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claveColonia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claveMunicipio: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  codigoPostal: Resolver<ResolversTypes['CodigoPostal'], ParentType, ContextType>;
  colonia: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contacto: Resolver<Maybe<ResolversTypes['Contacto']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  formatoPostal: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  horarioRecepcion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitud: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  localidad: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longitud: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  municipio: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeroExterior: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeroInterior: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pais: Resolver<ResolversTypes['ClaveSat'], ParentType, ContextType>;
  predeterminada: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referencia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tipos: Resolver<ReadonlyArray<ResolversTypes['TipoDireccion']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DireccionesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DireccionesConnection'] = ResolversParentTypes['DireccionesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DireccionesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Direccion']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DireccionesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DireccionesEdge'] = ResolversParentTypes['DireccionesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Direccion'], ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export interface FechaHoraLocalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FechaHoraLocal'], any> {
  name: 'FechaHoraLocal';
}

export type HitoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Hito'] = ResolversParentTypes['Hito']> = {
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pesoPct: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  plan: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  real: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentidadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identidad'] = ResolversParentTypes['Identidad']> = {
  alcances: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confinadoA: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  empresa: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  empresaNombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usuario: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  zonaHoraria: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Inventariable'] = ResolversParentTypes['Inventariable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registrarAccesos: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRegistrarAccesosArgs, 'accesos' | 'perdidos' | 'subgrafo'>>;
};

export type NoInventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariable'] = ResolversParentTypes['NoInventariable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OportunidadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Oportunidad'] = ResolversParentTypes['Oportunidad'], FederationReferenceType extends FederationReferenceTypes['Oportunidad'] = FederationReferenceTypes['Oportunidad']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Oportunidad']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  campania: Resolver<Maybe<ResolversTypes['Campania']>, ParentType, ContextType>;
  cierreEsperado: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cierreReal: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  contacto: Resolver<Maybe<ResolversTypes['Contacto']>, ParentType, ContextType>;
  cotizaciones: Resolver<Maybe<ResolversTypes['CotizacionesConnection']>, ParentType, ContextType, Partial<OportunidadCotizacionesArgs>>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  etapa: Resolver<ResolversTypes['EtapaOportunidad'], ParentType, ContextType>;
  historialEtapas: Resolver<ReadonlyArray<ResolversTypes['CambioEtapa']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  motivoPerdida: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origen: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probabilidad: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsable: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OportunidadesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OportunidadesConnection'] = ResolversParentTypes['OportunidadesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OportunidadesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Oportunidad']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OportunidadesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OportunidadesEdge'] = ResolversParentTypes['OportunidadesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Oportunidad'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartidaCotizacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartidaCotizacion'] = ResolversParentTypes['PartidaCotizacion']> = {
  articulo: Resolver<Maybe<ResolversTypes['ArticuloCatalogo']>, ParentType, ContextType>;
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  descripcion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descuentoPct: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  precio: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PartidaVentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartidaVenta'] = ResolversParentTypes['PartidaVenta']> = {
  articulo: Resolver<Maybe<ResolversTypes['ArticuloCatalogo']>, ParentType, ContextType>;
  cantidad: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  facturado: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  precio: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  surtido: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProyectoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Proyecto'] = ResolversParentTypes['Proyecto'], FederationReferenceType extends FederationReferenceTypes['Proyecto'] = FederationReferenceTypes['Proyecto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Proyecto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  avancePct: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  clave: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  costoReal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoProyecto'], ParentType, ContextType>;
  finPlan: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finReal: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hitos: Resolver<ReadonlyArray<ResolversTypes['Hito']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inicio: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lider: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presupuesto: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  valorPlaneado: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProyectosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProyectosConnection'] = ResolversParentTypes['ProyectosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProyectosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Proyecto']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProyectosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProyectosEdge'] = ResolversParentTypes['ProyectosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Proyecto'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accesos: Resolver<Maybe<ResolversTypes['AccesosConnection']>, ParentType, ContextType, RequireFields<QueryAccesosArgs, 'clienteId'>>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType, Partial<QueryClienteArgs>>;
  clientes: Resolver<Maybe<ResolversTypes['ClientesConnection']>, ParentType, ContextType, Partial<QueryClientesArgs>>;
  departamentos: Resolver<Maybe<ReadonlyArray<ResolversTypes['Departamento']>>, ParentType, ContextType, Partial<QueryDepartamentosArgs>>;
  usuarios: Resolver<Maybe<ResolversTypes['UsuariosConnection']>, ParentType, ContextType, Partial<QueryUsuariosArgs>>;
  yo: Resolver<ResolversTypes['Identidad'], ParentType, ContextType>;
};

export interface RfcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RFC'], any> {
  name: 'RFC';
}

export type RelacionClienteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelacionCliente'] = ResolversParentTypes['RelacionCliente'], FederationReferenceType extends FederationReferenceTypes['RelacionCliente'] = FederationReferenceTypes['RelacionCliente']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['RelacionCliente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destino: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notas: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origen: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  participacion: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  relacionId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentido: Resolver<ResolversTypes['Sentido'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoRelacionCliente'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vigenteDesde: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vigenteHasta: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelacionesConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelacionesConnection'] = ResolversParentTypes['RelacionesConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RelacionesEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['RelacionCliente']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelacionesEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelacionesEdge'] = ResolversParentTypes['RelacionesEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['RelacionCliente'], ParentType, ContextType>;
};

export interface TelefonoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Telefono'], any> {
  name: 'Telefono';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UsuarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Usuario'] = ResolversParentTypes['Usuario'], FederationReferenceType extends FederationReferenceTypes['Usuario'] = FederationReferenceTypes['Usuario']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Usuario']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departamentos: Resolver<ReadonlyArray<ResolversTypes['Departamento']>, ParentType, ContextType>;
  email: Resolver<ResolversTypes['Email'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['RolUsuario']>, ParentType, ContextType>;
  usuario: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usuarioRocketchat: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zonaHoraria: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsuariosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UsuariosConnection'] = ResolversParentTypes['UsuariosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UsuariosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Usuario']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsuariosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UsuariosEdge'] = ResolversParentTypes['UsuariosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
};

export type VentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Venta'] = ResolversParentTypes['Venta'], FederationReferenceType extends FederationReferenceTypes['Venta'] = FederationReferenceTypes['Venta']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Venta']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cliente: Resolver<ResolversTypes['Cliente'], ParentType, ContextType>;
  cotizacion: Resolver<Maybe<ResolversTypes['Cotizacion']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  direccionEnvio: Resolver<Maybe<ResolversTypes['Direccion']>, ParentType, ContextType>;
  entregaComprometida: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoVenta'], ParentType, ContextType>;
  facturadoPct: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  folio: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iva: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  partidas: Resolver<ReadonlyArray<ResolversTypes['PartidaVenta']>, ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  surtidoPct: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Dinero'], ParentType, ContextType>;
  vendedor: Resolver<ResolversTypes['Usuario'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VentasConnection'] = ResolversParentTypes['VentasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VentasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Venta']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VentasEdge'] = ResolversParentTypes['VentasEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Venta'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Acceso: AccesoResolvers<ContextType>;
  AccesosConnection: AccesosConnectionResolvers<ContextType>;
  AccesosEdge: AccesosEdgeResolvers<ContextType>;
  ArticuloCatalogo: ArticuloCatalogoResolvers<ContextType>;
  CambioEtapa: CambioEtapaResolvers<ContextType>;
  Campania: CampaniaResolvers<ContextType>;
  CampaniasConnection: CampaniasConnectionResolvers<ContextType>;
  CampaniasEdge: CampaniasEdgeResolvers<ContextType>;
  Clabe: GraphQLScalarType;
  ClaveSat: ClaveSatResolvers<ContextType>;
  Cliente: ClienteResolvers<ContextType>;
  ClientesConnection: ClientesConnectionResolvers<ContextType>;
  ClientesEdge: ClientesEdgeResolvers<ContextType>;
  CodigoPostal: GraphQLScalarType;
  Contacto: ContactoResolvers<ContextType>;
  ContactosConnection: ContactosConnectionResolvers<ContextType>;
  ContactosEdge: ContactosEdgeResolvers<ContextType>;
  Cotizacion: CotizacionResolvers<ContextType>;
  CotizacionesConnection: CotizacionesConnectionResolvers<ContextType>;
  CotizacionesEdge: CotizacionesEdgeResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Departamento: DepartamentoResolvers<ContextType>;
  Dinero: DineroResolvers<ContextType>;
  Direccion: DireccionResolvers<ContextType>;
  DireccionesConnection: DireccionesConnectionResolvers<ContextType>;
  DireccionesEdge: DireccionesEdgeResolvers<ContextType>;
  Email: GraphQLScalarType;
  FechaHoraLocal: GraphQLScalarType;
  Hito: HitoResolvers<ContextType>;
  Identidad: IdentidadResolvers<ContextType>;
  Inventariable: InventariableResolvers<ContextType>;
  JSON: GraphQLScalarType;
  Mutation: MutationResolvers<ContextType>;
  NoInventariable: NoInventariableResolvers<ContextType>;
  Oportunidad: OportunidadResolvers<ContextType>;
  OportunidadesConnection: OportunidadesConnectionResolvers<ContextType>;
  OportunidadesEdge: OportunidadesEdgeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PartidaCotizacion: PartidaCotizacionResolvers<ContextType>;
  PartidaVenta: PartidaVentaResolvers<ContextType>;
  Proyecto: ProyectoResolvers<ContextType>;
  ProyectosConnection: ProyectosConnectionResolvers<ContextType>;
  ProyectosEdge: ProyectosEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  RFC: GraphQLScalarType;
  RelacionCliente: RelacionClienteResolvers<ContextType>;
  RelacionesConnection: RelacionesConnectionResolvers<ContextType>;
  RelacionesEdge: RelacionesEdgeResolvers<ContextType>;
  Telefono: GraphQLScalarType;
  UUID: GraphQLScalarType;
  Usuario: UsuarioResolvers<ContextType>;
  UsuariosConnection: UsuariosConnectionResolvers<ContextType>;
  UsuariosEdge: UsuariosEdgeResolvers<ContextType>;
  Venta: VentaResolvers<ContextType>;
  VentasConnection: VentasConnectionResolvers<ContextType>;
  VentasEdge: VentasEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  limite: LimiteDirectiveResolver<any, any, ContextType>;
};
