import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRef, LazyConnection, SubgraphContext } from '@cliente360/subgraph';
import type { Vista } from './cargas/vista.ts';
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

export type Activo = {
  readonly __typename?: 'Activo';
  readonly id: Scalars['ID']['output'];
};

/** Quién hizo algo: una persona de la empresa, una del cliente, o un proceso. */
export type Actor = ActorSistema | Contacto | Usuario;

/** Quién hizo algo: una persona, o un proceso por su nombre. */
export type ActorDeEventoInput = {
  /** Identificador de la persona. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Nombre del proceso. Se reciben a lo más 256 caracteres. */
  readonly proceso?: InputMaybe<Scalars['String']['input']>;
  /** `Usuario`, `Contacto` o `ActorSistema`. Se reciben a lo más 256 caracteres. */
  readonly tipo: Scalars['String']['input'];
};

/** Proceso que hizo algo por sí solo. */
export type ActorSistema = {
  readonly __typename?: 'ActorSistema';
  /** Nombre del proceso. */
  readonly proceso: Scalars['String']['output'];
};

/** Archivo de un cliente: de su expediente, de algo suyo, o adjunto a lo que se dijo. */
export type Archivo = {
  readonly __typename?: 'Archivo';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Tamaño en bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Qué clase de documento es. */
  readonly categoria: CategoriaArchivo;
  /** Cliente de quien es. */
  readonly cliente: Maybe<Cliente>;
  /** Si su contenido es reservado. */
  readonly confidencial: Scalars['Boolean']['output'];
  /** Cuándo se subió. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Qué dijo el antivirus. */
  readonly escaneo: EstadoEscaneo;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre, con su extensión. */
  readonly nombre: Scalars['String']['output'];
  /** SHA-256 del contenido, en 64 dígitos hexadecimales: dos archivos con el mismo son el mismo contenido. */
  readonly sha256: Scalars['String']['output'];
  /** De qué trata; nulo mientras no se liga a nada. */
  readonly sujeto: Maybe<Sujeto>;
  /** Tipo de contenido (MIME). */
  readonly tipoMime: Scalars['String']['output'];
  /** Dirección firmada de la que se descarga, relativa a la del grafo, sin más credencial; nula si el antivirus encontró algo dañino o si su contenido no está. La de un documento con datos personales (contrato, documento legal, constancia fiscal, acta, poder, identificación o XML de un CFDI) pide `datos-personales:leer`. */
  readonly urlDescarga: Maybe<Scalars['String']['output']>;
  /** Último día en que vale; nulo si no vence. */
  readonly venceEn: Maybe<Scalars['Date']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};


/** Archivo de un cliente: de su expediente, de algo suyo, o adjunto a lo que se dijo. */
export type ArchivoUrlDescargaArgs = {
  expiraSeg?: InputMaybe<Scalars['Int']['input']>;
};

/** Campos de orden de `archivos`. */
export type ArchivosCampoOrden =
  /** Tamaño. */
  | 'BYTES'
  /** Cuándo se subió. */
  | 'CREADO_EN'
  /** Nombre. */
  | 'NOMBRE'
  /** Último día en que vale. */
  | 'VENCE_EN';

/** Página de `Archivo` con su total. */
export type ArchivosConnection = {
  readonly __typename?: 'ArchivosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ArchivosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Archivo>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ArchivosConnection`. */
export type ArchivosEdge = {
  readonly __typename?: 'ArchivosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Archivo;
};

/** Condiciones de `archivos`. */
export type ArchivosFiltro = {
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly categoria?: InputMaybe<ReadonlyArray<CategoriaArchivo>>;
  /** Que tratan de alguna de estas cosas. Se reciben a lo más 100 elementos. */
  readonly sujetoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguno de estos tipos de contenido, letra por letra. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly tipoMime?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Que vencen en el periodo. */
  readonly venceEn?: InputMaybe<Periodo>;
};

/** Un campo de orden de `ArchivosConnection` y su sentido. */
export type ArchivosOrden = {
  /** Campo. */
  readonly campo: ArchivosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Alguien a quien se convoca a un evento. */
export type Asistente = {
  readonly __typename?: 'Asistente';
  /** Persona de la empresa o del cliente. */
  readonly persona: Maybe<Actor>;
  /** Qué contestó. */
  readonly respuesta: RespuestaAsistente;
};

/** A quién se avisa y por qué. */
export type AvisoDeEventoInput = {
  /** Por qué se le avisa. */
  readonly motivo: MotivoAviso;
  /** Usuario a quien se avisa. */
  readonly usuarioId: Scalars['ID']['input'];
};

/** Campos de orden de `bitacora`. */
export type BitacoraCampoOrden =
  /** Cuándo pasó. */
  | 'OCURRIDO_EN';

/** Página de `EntradaBitacora` con su total. */
export type BitacoraConnection = {
  readonly __typename?: 'BitacoraConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<BitacoraEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<EntradaBitacora>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `BitacoraConnection`. */
export type BitacoraEdge = {
  readonly __typename?: 'BitacoraEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: EntradaBitacora;
};

/** Condiciones de `bitacora`. */
export type BitacoraFiltro = {
  /** Hechos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  readonly actorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ocurridos en el periodo. */
  readonly ocurridoEn?: InputMaybe<Periodo>;
  /** Que le pasaron a alguna de estas cosas. Se reciben a lo más 100 elementos. */
  readonly sujetoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el resumen. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoBitacora>>;
};

/** Un campo de orden de `BitacoraConnection` y su sentido. */
export type BitacoraOrden = {
  /** Campo. */
  readonly campo: BitacoraCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Campos de orden de `calendario`. */
export type CalendarioCampoOrden =
  /** Cuándo empieza. */
  | 'INICIO';

/** Página de `Evento` con su total. */
export type CalendarioConnection = {
  readonly __typename?: 'CalendarioConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CalendarioEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Evento>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `CalendarioConnection`. */
export type CalendarioEdge = {
  readonly __typename?: 'CalendarioEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Evento;
};

/** Condiciones de `calendario`. */
export type CalendarioFiltro = {
  /** En alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoEvento>>;
  /** Convocados por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly organizadorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Que ocupan parte del periodo: empiezan antes de que acabe y terminan después de que empieza. Del que se repite cuenta la
   * primera vez.
   */
  readonly rango?: InputMaybe<Periodo>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoEvento>>;
};

/** Un campo de orden de `CalendarioConnection` y su sentido. */
export type CalendarioOrden = {
  /** Campo. */
  readonly campo: CalendarioCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Cambio de un campo: lo que decía y lo que dice. */
export type CambioCampo = {
  readonly __typename?: 'CambioCampo';
  /** Valor anterior; nulo si no tenía. */
  readonly antes: Maybe<Scalars['String']['output']>;
  /** Campo que cambió. */
  readonly campo: Scalars['String']['output'];
  /** Valor nuevo; nulo si se quitó. */
  readonly despues: Maybe<Scalars['String']['output']>;
};

/** Cambio de un campo. */
export type CambioDeEventoInput = {
  /** Valor anterior; nulo si no tenía. Se reciben a lo más 128,000 caracteres. */
  readonly antes?: InputMaybe<Scalars['String']['input']>;
  /** Campo que cambió. Se reciben a lo más 256 caracteres. */
  readonly campo: Scalars['String']['input'];
  /** Valor nuevo; nulo si se quitó. Se reciben a lo más 128,000 caracteres. */
  readonly despues?: InputMaybe<Scalars['String']['input']>;
};

/** Canal de chat en el que se habla con un cliente. */
export type CanalChat = {
  readonly __typename?: 'CanalChat';
  /** Cuándo cambió por última vez; los mensajes no lo cambian. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Si está archivado. */
  readonly archivado: Scalars['Boolean']['output'];
  /** Caso del que trata; un caso tiene uno a lo más. */
  readonly caso: Maybe<Caso>;
  /** Cliente con el que se habla. */
  readonly cliente: Maybe<Cliente>;
  /** Personas del cliente que participan. */
  readonly contactos: ReadonlyArray<Maybe<Contacto>>;
  /** Historial de lo que se ha dicho. */
  readonly conversacion: Maybe<ConversacionConnection>;
  /** Cuándo se creó. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cuántos mensajes tiene. */
  readonly mensajes: Maybe<Scalars['Int']['output']>;
  /** Cuántas personas son miembros. */
  readonly miembros: Scalars['Int']['output'];
  /** Cuántos mensajes nadie de la empresa ha leído; nulo si no se sabe. */
  readonly noLeidos: Maybe<Scalars['Int']['output']>;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Servicio en el que está: `ROCKETCHAT`. */
  readonly proveedor: Scalars['String']['output'];
  /** Su identificador en el servicio; con `proveedor`, único en la empresa. */
  readonly roomId: Scalars['String']['output'];
  /** Tema. */
  readonly tema: Maybe<Scalars['String']['output']>;
  /** Qué clase de canal es. */
  readonly tipo: TipoCanal;
  /** Cuándo se envió el último; nulo si no hay ninguno. */
  readonly ultimoMensajeEn: Maybe<Scalars['DateTime']['output']>;
  /** Dirección en la que se abre. */
  readonly url: Scalars['String']['output'];
  /** Versión de la fila; sube con cada cambio que no es un mensaje. */
  readonly version: Scalars['Int']['output'];
};


/** Canal de chat en el que se habla con un cliente. */
export type CanalChatConversacionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ConversacionFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ConversacionOrden>>;
};

/** Por dónde se avisa. */
export type CanalNotificacion =
  /** Correo electrónico. */
  | 'CORREO'
  /** Mensaje directo de Rocket.Chat. */
  | 'ROCKETCHAT';

/** Campos de orden de `canalesChat`. */
export type CanalesChatCampoOrden =
  /** Cuántos mensajes tiene. */
  | 'MENSAJES'
  /** Cuándo se envió el último mensaje; los que no tienen van al final. */
  | 'ULTIMO_MENSAJE_EN';

/** Página de `CanalChat` con su total. */
export type CanalesChatConnection = {
  readonly __typename?: 'CanalesChatConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CanalesChatEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<CanalChat>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `CanalesChatConnection`. */
export type CanalesChatEdge = {
  readonly __typename?: 'CanalesChatEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: CanalChat;
};

/** Condiciones de `canalesChat`. */
export type CanalesChatFiltro = {
  /** Que están archivados; `false` pide los que no. */
  readonly archivado?: InputMaybe<Scalars['Boolean']['input']>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoCanal>>;
  /** Cuyo último mensaje se envió en el periodo. */
  readonly ultimoMensajeEn?: InputMaybe<Periodo>;
};

/** Un campo de orden de `CanalesChatConnection` y su sentido. */
export type CanalesChatOrden = {
  /** Campo. */
  readonly campo: CanalesChatCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Un archivo que alguien sube y todavía no es de ningún cliente. Deja de serlo al ligarse: entonces es un `Archivo` con el mismo identificador. */
export type CargaArchivo = {
  readonly __typename?: 'CargaArchivo';
  /** Tamaño anunciado, en bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Si ya llegó, entera y como se anunció. */
  readonly completa: Scalars['Boolean']['output'];
  /** Qué dijo el antivirus. */
  readonly escaneo: EstadoEscaneo;
  /** Hasta cuándo puede subirse; ya completa, hasta cuándo puede ligarse a algo. */
  readonly expiraEn: Scalars['DateTime']['output'];
  /** Identificador, para `archivoIds`. */
  readonly id: Scalars['ID']['output'];
  /** Nombre, con su extensión; nulo para quien no la pidió. */
  readonly nombre: Maybe<Scalars['String']['output']>;
  /** SHA-256 anunciado; nulo para quien no la pidió. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Tipo de contenido (MIME), según sus bytes; nulo mientras no llegan. */
  readonly tipoMime: Maybe<Scalars['String']['output']>;
  /** Dirección firmada a la que se sube con PUT, relativa a la del grafo; nula si ya llegó, o para quien no la pidió. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Clave de acceso de quien la pidió. */
  readonly usuario: Scalars['String']['output'];
};

export type Caso = {
  readonly __typename?: 'Caso';
  /** Archivos que tratan del caso; los que el cliente puede ver, también con `soporte:leer`. */
  readonly archivos: Maybe<ArchivosConnection>;
  /** Canal de chat del caso, si tiene. */
  readonly canalChat: Maybe<CanalChat>;
  /** Comentarios sobre el caso; los PUBLICO, también con `soporte:leer`. */
  readonly comentarios: Maybe<ComentariosConnection>;
  /** Correos que tratan del caso; los cruzados con un contacto, también con `soporte:leer`. */
  readonly emails: Maybe<EmailsConnection>;
  readonly id: Scalars['ID']['output'];
  /** Avisos del caso a quienes lo atienden, del más antiguo al más reciente. */
  readonly notificaciones: Maybe<ReadonlyArray<Notificacion>>;
};


export type CasoArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ArchivosOrden>>;
};


export type CasoComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ComentariosOrden>>;
};


export type CasoEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EmailsFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<EmailsOrden>>;
};

/** Lo que un aviso dice de un caso. */
export type CasoDeEventoInput = {
  /** Persona del cliente que lo pide. */
  readonly contactoId?: InputMaybe<Scalars['ID']['input']>;
  /** Departamento que lo atiende. */
  readonly departamentoId?: InputMaybe<Scalars['ID']['input']>;
  /** Estado. Se reciben a lo más 256 caracteres. */
  readonly estado: Scalars['String']['input'];
  /** Identificador. */
  readonly id: Scalars['ID']['input'];
  /** Número. Se reciben a lo más 256 caracteres. */
  readonly numero: Scalars['String']['input'];
  /** Prioridad. Se reciben a lo más 256 caracteres. */
  readonly prioridad: Scalars['String']['input'];
  /** Título. Se reciben a lo más 1,020 caracteres. */
  readonly titulo: Scalars['String']['input'];
  /** Cuándo vence lo próximo; nulo si su reloj está parado. */
  readonly venceEn?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Lo que resulta de hacer algo con un caso: el caso, o los errores; nunca ambos. */
export type CasoPayload = {
  readonly __typename?: 'CasoPayload';
  /** El caso como quedó; nulo si hay errores. */
  readonly caso: Maybe<Caso>;
  /** Todo lo que lo impide; vacío si se hizo. */
  readonly errores: ReadonlyArray<ErrorCaso>;
};

/** Clase de documento. */
export type CategoriaArchivo =
  /** Acta constitutiva o de asamblea. */
  | 'ACTA'
  /** Constancia de situación fiscal. */
  | 'CONSTANCIA_FISCAL'
  /** Contrato. */
  | 'CONTRATO'
  /** Correspondencia. */
  | 'CORRESPONDENCIA'
  /** Evidencia: fotografía, video o registro de un hecho. */
  | 'EVIDENCIA'
  /** Identificación oficial. */
  | 'IDENTIFICACION'
  /** Otro documento legal. */
  | 'LEGAL'
  /** Otro. */
  | 'OTRO'
  /** Poder notarial. */
  | 'PODER'
  /** XML de un comprobante fiscal. */
  | 'XML_CFDI';

export type Cliente = {
  readonly __typename?: 'Cliente';
  /** Archivos del cliente y de lo suyo. */
  readonly archivos: Maybe<ArchivosConnection>;
  /** Bitácora: lo que le ha pasado al cliente y a lo suyo. */
  readonly bitacora: Maybe<BitacoraConnection>;
  /** Eventos del calendario del cliente. */
  readonly calendario: Maybe<CalendarioConnection>;
  /** Canales de chat en los que se habla con el cliente. */
  readonly canalesChat: Maybe<CanalesChatConnection>;
  /** Comentarios sobre el cliente y sobre lo suyo. */
  readonly comentarios: Maybe<ComentariosConnection>;
  /** Correos cruzados con el cliente. */
  readonly emails: Maybe<EmailsConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ClienteArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ArchivosOrden>>;
};


export type ClienteBitacoraArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<BitacoraFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<BitacoraOrden>>;
};


export type ClienteCalendarioArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CalendarioFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CalendarioOrden>>;
};


export type ClienteCanalesChatArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CanalesChatFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CanalesChatOrden>>;
};


export type ClienteComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ComentariosOrden>>;
};


export type ClienteEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EmailsFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<EmailsOrden>>;
};

/** Qué impide hacer algo con un caso. */
export type CodigoErrorCaso =
  /** Ese activo no está asignado a este cliente. */
  | 'ACTIVO_AJENO'
  /** El archivo lo subió otra persona y no es de este cliente. */
  | 'ARCHIVO_AJENO'
  /** Los archivos pesan demasiado: 25 MB cada uno y 100 MB en total. */
  | 'ARCHIVO_GRANDE'
  /** El antivirus encontró algo dañino en el archivo. */
  | 'ARCHIVO_INFECTADO'
  /** El nombre del archivo no sirve: de 1 a 255 caracteres, en una línea y sin diagonales. */
  | 'ARCHIVO_NOMBRE'
  /** El archivo no existe, o su carga no ha terminado. */
  | 'ARCHIVO_NO_ENCONTRADO'
  /** Ese tipo de archivo no se admite. */
  | 'ARCHIVO_TIPO'
  /** El archivo ya acompaña a otro caso, o va repetido. */
  | 'ARCHIVO_YA_LIGADO'
  /** El artículo no existe. */
  | 'ARTICULO_NO_ENCONTRADO'
  /** La calificación va del 1 al 5, una sola vez y con la clave de la encuesta. */
  | 'CALIFICACION_INVALIDA'
  /** Hay casos cancelados como duplicados de éste, y sólo en él se les atiende. Di qué caso sigue en su lugar, o resuélvelo. */
  | 'CASO_CON_DUPLICADOS'
  /** El caso no existe. */
  | 'CASO_NO_ENCONTRADO'
  /** El caso de origen no existe o es de otro cliente. */
  | 'CASO_ORIGEN_AJENO'
  /** Esa clave de idempotencia ya se usó con otro contenido. Genera otra. */
  | 'CLAVE_IDEMPOTENCIA_REUSADA'
  /** El cliente está inactivo: no se le registran casos. */
  | 'CLIENTE_INACTIVO'
  /** El cliente no existe. */
  | 'CLIENTE_NO_ENCONTRADO'
  /** El cliente está suspendido. El caso se registra; avisa a su ejecutivo. */
  | 'CLIENTE_SUSPENDIDO'
  /** El contacto es de otro cliente. Elige uno de este cliente. */
  | 'CONTACTO_AJENO'
  /** El contacto está dado de baja. Elige uno activo. */
  | 'CONTACTO_INACTIVO'
  /** El contacto no existe. */
  | 'CONTACTO_NO_ENCONTRADO'
  /** Son demasiados archivos: caben 10. */
  | 'DEMASIADOS_ARCHIVOS'
  /** El departamento no existe o ya no está activo. */
  | 'DEPARTAMENTO_NO_ENCONTRADO'
  /** No se pudo comprobar todo lo que pide el caso y no se guardó nada. Inténtalo de nuevo. */
  | 'DEPENDENCIA_NO_DISPONIBLE'
  /** La descripción es muy corta: escribe al menos 10 caracteres. */
  | 'DESCRIPCION_CORTA'
  /** La descripción es muy larga: caben 32,000 caracteres. */
  | 'DESCRIPCION_LARGA'
  /** Describe el caso. */
  | 'DESCRIPCION_VACIA'
  /** Un caso no nace en ese estado: elige nuevo, en proceso, pendiente o resuelto. */
  | 'ESTADO_INICIAL_INVALIDO'
  /** Esos casos no se pueden fusionar. */
  | 'FUSION_INVALIDA'
  /** Ese lote o número de serie no lo tiene este cliente: no se le entregó, o lo devolvió. */
  | 'LOTE_AJENO'
  /** El lote o número de serie es de otro artículo. */
  | 'LOTE_NO_CORRESPONDE'
  /** Ese comentario no existe, o no te menciona. */
  | 'MENCION_NO_ENCONTRADA'
  /** Di por qué. */
  | 'MOTIVO_REQUERIDO'
  /** Ya pasaron los 7 días en que podía reabrirse. Registra un caso nuevo. */
  | 'PLAZO_REAPERTURA_VENCIDO'
  /** A la póliza ya no le quedan unidades. */
  | 'POLIZA_AGOTADA'
  /** La póliza es de otro cliente. */
  | 'POLIZA_AJENA'
  /** El cliente tiene una póliza vigente que cubre este caso. ¿Se atiende con ella? */
  | 'POLIZA_DISPONIBLE'
  /** La póliza no cubre ese artículo o activo. */
  | 'POLIZA_NO_CUBRE'
  /** La póliza no existe. */
  | 'POLIZA_NO_ENCONTRADA'
  /** La póliza no está vigente hoy. */
  | 'POLIZA_NO_VIGENTE'
  /** Este cliente abrió hace poco un caso muy parecido. */
  | 'POSIBLE_DUPLICADO'
  /** El responsable no es de ese departamento. Elige a uno de sus miembros, u otro departamento. */
  | 'RESPONSABLE_FUERA_DE_DEPARTAMENTO'
  /** El responsable está dado de baja. Elige a alguien activo. */
  | 'RESPONSABLE_INACTIVO'
  /** El responsable no existe. */
  | 'RESPONSABLE_NO_ENCONTRADO'
  /** El responsable no atiende casos. Elige a alguien de soporte. */
  | 'RESPONSABLE_SIN_ROL'
  /** Quien lo pide no está activo en el directorio de la empresa. */
  | 'SIN_PERMISO'
  /** No hay una política de SLA con tiempos para esa prioridad. */
  | 'SIN_POLITICA_SLA'
  /** La solución es muy larga: caben 32,000 caracteres. */
  | 'SOLUCION_LARGA'
  /** Di cómo se resolvió. */
  | 'SOLUCION_REQUERIDA'
  /** El título es muy corto: escribe al menos 5 caracteres. */
  | 'TITULO_CORTO'
  /** El título lleva saltos de línea o caracteres de control. Quítalos. */
  | 'TITULO_INVALIDO'
  /** El título es muy largo: caben 255 caracteres. */
  | 'TITULO_LARGO'
  /** Escribe un título. */
  | 'TITULO_VACIO'
  /** El caso no puede pasar a ese estado desde el que está. */
  | 'TRANSICION_INVALIDA'
  /** Alguien cambió el caso mientras lo veías. Vuelve a leerlo y repite. */
  | 'VERSION_OBSOLETA';

/** Comentario sobre un cliente, o sobre un caso, un proyecto o una oportunidad suyos. */
export type Comentario = {
  readonly __typename?: 'Comentario';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Archivos que lo acompañan. */
  readonly archivos: Maybe<ArchivosConnection>;
  /** Quién lo dijo. */
  readonly autor: Maybe<Actor>;
  /** Cliente de que trata, o de quien es aquello de que trata. */
  readonly cliente: Maybe<Cliente>;
  /** Cuándo se escribió. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Texto simple; vacío si se eliminó. */
  readonly cuerpo: Scalars['String']['output'];
  /** Texto en HTML seguro: se sanea antes de guardarlo y se devuelve como se guardó; vacío si se eliminó. */
  readonly cuerpoHtml: Scalars['String']['output'];
  /** Cuándo se editó por última vez. */
  readonly editadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se eliminó: queda su lugar en el hilo, sin su texto. */
  readonly eliminadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Si se muestra antes que los demás. */
  readonly fijado: Scalars['Boolean']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Personas de la empresa que menciona. */
  readonly menciones: ReadonlyArray<Mencion>;
  /** Comentario al que responde, sobre lo mismo; nulo si quien pregunta no puede leerlo. */
  readonly padre: Maybe<Comentario>;
  /** Persona de la empresa que lo asentó, si lo dijo otro; nulo si lo escribió su autor. */
  readonly registradoPor: Maybe<Usuario>;
  /** De qué trata. */
  readonly sujeto: Maybe<Sujeto>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Quién lo puede leer. */
  readonly visibilidad: Visibilidad;
};


/** Comentario sobre un cliente, o sobre un caso, un proyecto o una oportunidad suyos. */
export type ComentarioArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ArchivosOrden>>;
};

/** Campos de orden de `comentarios`. */
export type ComentariosCampoOrden =
  /** Cuándo se escribió. */
  | 'CREADO_EN'
  /** Si está fijado: los fijados al final, o antes con DESC. */
  | 'FIJADO';

/** Página de `Comentario` con su total. */
export type ComentariosConnection = {
  readonly __typename?: 'ComentariosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ComentariosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Comentario>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ComentariosConnection`. */
export type ComentariosEdge = {
  readonly __typename?: 'ComentariosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Comentario;
};

/** Condiciones de `comentarios`. */
export type ComentariosFiltro = {
  /** Escritos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  readonly autorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Si están fijados. */
  readonly fijado?: InputMaybe<Scalars['Boolean']['input']>;
  /** Que mencionan a alguna de estas personas. Se reciben a lo más 100 elementos. */
  readonly mencionaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el texto. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
  /** Que puede leer alguno de éstos. Se reciben a lo más 100 elementos. */
  readonly visibilidad?: InputMaybe<ReadonlyArray<Visibilidad>>;
};

/** Un campo de orden de `ComentariosConnection` y su sentido. */
export type ComentariosOrden = {
  /** Campo. */
  readonly campo: ComentariosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

export type Contacto = {
  readonly __typename?: 'Contacto';
  readonly id: Scalars['ID']['output'];
};

/** Campos de orden de `conversacion`. */
export type ConversacionCampoOrden =
  /** Cuándo se envió. */
  | 'ENVIADO_EN';

/** Página de `MensajeChat` con su total. */
export type ConversacionConnection = {
  readonly __typename?: 'ConversacionConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<ConversacionEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<MensajeChat>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `ConversacionConnection`. */
export type ConversacionEdge = {
  readonly __typename?: 'ConversacionEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: MensajeChat;
};

/** Condiciones de `conversacion`. */
export type ConversacionFiltro = {
  /** Escritos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  readonly autorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Enviados en el periodo. */
  readonly enviadoEn?: InputMaybe<Periodo>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en lo que dice. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `ConversacionConnection` y su sentido. */
export type ConversacionOrden = {
  /** Campo. */
  readonly campo: ConversacionCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Correo electrónico cruzado con un cliente. */
export type Correo = {
  readonly __typename?: 'Correo';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Archivos que llegaron o salieron con él, o que acompañan al comentario que lleva; los que no se adjuntaron los nombra el cuerpo. */
  readonly adjuntos: ReadonlyArray<Archivo>;
  /** Asunto. */
  readonly asunto: Scalars['String']['output'];
  /** Si lo generó un programa y no una persona (cabecera Auto-Submitted). */
  readonly automatico: Scalars['Boolean']['output'];
  /** Caso del que trata. */
  readonly caso: Maybe<Caso>;
  /** Direcciones con copia; vacía si no hay. */
  readonly cc: ReadonlyArray<Scalars['Email']['output']>;
  /** Cliente con el que se cruzó. */
  readonly cliente: Maybe<Cliente>;
  /** Comentario público del caso que lleva al contacto; nulo si no lleva uno, o si quien pregunta no puede leerlo. */
  readonly comentario: Maybe<Comentario>;
  /** Persona de contacto que lo escribió o lo recibió. */
  readonly contacto: Maybe<Contacto>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Cuerpo en HTML seguro: se sanea antes de guardarlo y se devuelve como se guardó; nulo si el correo sólo trae texto. */
  readonly cuerpoHtml: Maybe<Scalars['String']['output']>;
  /** Cuerpo en texto simple; nulo si el correo sólo trae HTML. */
  readonly cuerpoTexto: Maybe<Scalars['String']['output']>;
  /** Dirección del remitente. */
  readonly de: Scalars['Email']['output'];
  /** Message-ID del correo al que responde. */
  readonly enRespuestaA: Maybe<Scalars['String']['output']>;
  /** Estado de la entrega. */
  readonly estado: EstadoCorreo;
  /** Cuándo se envió o se recibió. */
  readonly fecha: Scalars['DateTime']['output'];
  /** Hilo al que pertenece: lo comparten un correo y sus respuestas. */
  readonly hiloId: Scalars['ID']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cabecera Message-ID, con sus ángulos; única en la empresa. */
  readonly messageId: Scalars['String']['output'];
  /** Direcciones de los destinatarios. */
  readonly para: ReadonlyArray<Scalars['Email']['output']>;
  /** Si lo recibimos o lo enviamos. */
  readonly sentido: SentidoMensaje;
  /** Por qué no se ha podido enviar, si se intentó y falló. */
  readonly ultimoError: Maybe<Scalars['String']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
};

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Campos de orden de `emails`. */
export type EmailsCampoOrden =
  /** Fecha de envío o recepción. */
  | 'FECHA';

/** Página de `Correo` con su total. */
export type EmailsConnection = {
  readonly __typename?: 'EmailsConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<EmailsEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Correo>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `EmailsConnection`. */
export type EmailsEdge = {
  readonly __typename?: 'EmailsEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Correo;
};

/** Condiciones de `emails`. */
export type EmailsFiltro = {
  /** De alguno de estos casos. Se reciben a lo más 100 elementos. */
  readonly casoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Si lleva archivos adjuntos. */
  readonly conAdjuntos?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cruzados con alguno de estos contactos. Se reciben a lo más 100 elementos. */
  readonly contactoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Enviados o recibidos en el periodo. */
  readonly fecha?: InputMaybe<Periodo>;
  /** En alguno de estos sentidos. Se reciben a lo más 100 elementos. */
  readonly sentido?: InputMaybe<ReadonlyArray<SentidoMensaje>>;
  /**
   * Sin responder: el ENTRANTE que es el último correo de su hilo escrito por una persona. Los automáticos no cuentan,
   * ni como pregunta ni como respuesta, y no importa cuánto lleva esperando. `false` pide todos los demás.
   */
  readonly sinResponder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el asunto o el cuerpo en texto. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `EmailsConnection` y su sentido. */
export type EmailsOrden = {
  /** Campo. */
  readonly campo: EmailsCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Entrada de la bitácora de un cliente: algo que pasó, una vez escrito no cambia ni se borra. */
export type EntradaBitacora = {
  readonly __typename?: 'EntradaBitacora';
  /** Quién lo hizo. */
  readonly actor: Maybe<Actor>;
  /** Campos que cambiaron. */
  readonly cambios: ReadonlyArray<CambioCampo>;
  /** Cliente a quien le pasó, o de quien es aquello a lo que le pasó. */
  readonly cliente: Maybe<Cliente>;
  /** La misma en todo lo que hizo un solo acto. */
  readonly correlacion: Scalars['UUID']['output'];
  /** Cuándo se escribió, como `registradoEn`. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Identificador del hecho, único en la empresa: aunque se avise dos veces, se escribe una. */
  readonly eventoId: Scalars['UUID']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cuándo pasó. */
  readonly ocurridoEn: Scalars['DateTime']['output'];
  /** Qué parte del sistema lo escribió. */
  readonly origen: Scalars['String']['output'];
  /** Cuándo se escribió; nunca antes de que pasara. */
  readonly registradoEn: Scalars['DateTime']['output'];
  /** Qué pasó, en una línea. */
  readonly resumen: Scalars['String']['output'];
  /** A qué le pasó. */
  readonly sujeto: Maybe<Sujeto>;
  /** Qué clase de hecho es. */
  readonly tipo: TipoBitacora;
};

/** Lo que impide hacer algo con un caso, o lo que conviene mirar antes: para mostrarse junto a su campo. */
export type ErrorCaso = {
  readonly __typename?: 'ErrorCaso';
  /** Argumento del que se trata, como ruta: `["input", "titulo"]`; nulo si no es de uno solo. */
  readonly campo: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Qué pasa. */
  readonly codigo: CodigoErrorCaso;
  /** Datos para un programa: identificadores, fechas, lo que se admite. */
  readonly detalle: Maybe<Scalars['JSON']['output']>;
  /** Texto para quien llena el formulario. */
  readonly mensaje: Scalars['String']['output'];
  /** De qué clase es. */
  readonly tipo: TipoError;
};

/** Estado de la entrega de un correo. */
export type EstadoCorreo =
  /** Llegó al buzón de su destino. */
  | 'ENTREGADO'
  /** Lo aceptó nuestro servidor de salida. */
  | 'ENVIADO'
  /** Espera su turno de envío. */
  | 'EN_COLA'
  /** No se pudo enviar. */
  | 'FALLIDO'
  /** El destino lo devolvió. */
  | 'REBOTADO';

/** Qué dijo el antivirus de un archivo. */
export type EstadoEscaneo =
  /** Encontró algo dañino. */
  | 'INFECTADO'
  /** No encontró nada. */
  | 'LIMPIO'
  /** Aún no lo revisa. */
  | 'PENDIENTE';

/** En qué quedó un evento. */
export type EstadoEvento =
  /** Se canceló antes. */
  | 'CANCELADO'
  /** Llegó su hora y no se hizo. */
  | 'NO_REALIZADO'
  /** Está por hacerse, o pasó su hora y nadie dijo qué resultó. */
  | 'PROGRAMADO'
  /** Se hizo. */
  | 'REALIZADO';

/** Cómo va un aviso. */
export type EstadoNotificacion =
  /** El canal lo aceptó. */
  | 'ENVIADA'
  /** No se pudo en ninguno de sus intentos. */
  | 'FALLIDA'
  /** No se envía: el canal no está configurado o el destinatario no tiene cómo recibirlo. */
  | 'OMITIDA'
  /** Está por enviarse, o por volverse a intentar. */
  | 'PENDIENTE';

/** Evento del calendario de un cliente: algo que se va a hacer con él o que se hizo. */
export type Evento = {
  readonly __typename?: 'Evento';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** A quiénes se convoca, en el orden en que se les invitó. */
  readonly asistentes: ReadonlyArray<Asistente>;
  /** Caso por el que se convoca. */
  readonly caso: Maybe<Caso>;
  /** Cliente en cuyo calendario está. */
  readonly cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** En qué quedó. */
  readonly estado: EstadoEvento;
  /** Cuándo termina, nunca antes de empezar; el de todo el día, a las 0:00 del día siguiente al último. */
  readonly fin: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cuándo empieza; el de todo el día, a las 0:00 de su primer día en su zona. */
  readonly inicio: Scalars['DateTime']['output'];
  /** Oportunidad por la que se convoca. */
  readonly oportunidad: Maybe<Oportunidad>;
  /** Quien lo convoca. */
  readonly organizador: Maybe<Usuario>;
  /** Regla de repetición (RRULE de RFC 5545, sin el nombre), `FREQ=WEEKLY;BYDAY=MO`; nulo si no se repite. `inicio` y `fin` son los de la primera vez. */
  readonly recurrencia: Maybe<Scalars['String']['output']>;
  /** Qué resultó, o por qué no se hizo; sólo lo tiene el REALIZADO o NO_REALIZADO. */
  readonly resultado: Maybe<Scalars['String']['output']>;
  /** Qué clase de evento es. */
  readonly tipo: TipoEvento;
  /** Título. */
  readonly titulo: Scalars['String']['output'];
  /** Si ocupa días completos. */
  readonly todoElDia: Scalars['Boolean']['output'];
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Zona horaria, de tzdata, en la que se leen su inicio y su fin. */
  readonly zonaHoraria: Scalars['String']['output'];
};

/** Algo que le pasó a un caso. */
export type EventoDeCasoInput = {
  /** Quién lo hizo. */
  readonly actor: ActorDeEventoInput;
  /** Archivos que pasan a ser del caso. Se reciben a lo más 100 elementos. */
  readonly archivoIds: ReadonlyArray<Scalars['ID']['input']>;
  /** A quién se avisa, por todos los canales. Se reciben a lo más 100 elementos. */
  readonly avisos: ReadonlyArray<AvisoDeEventoInput>;
  /** Campos que cambiaron. Se reciben a lo más 100 elementos. */
  readonly cambios: ReadonlyArray<CambioDeEventoInput>;
  /** El caso, como estaba al avisarse. */
  readonly caso: CasoDeEventoInput;
  /** Qué clase de entrada es en la bitácora; nula si de lo que se avisa ya hay una. */
  readonly clase?: InputMaybe<TipoBitacora>;
  /** Cliente del caso. */
  readonly clienteId: Scalars['ID']['input'];
  /** Comentario que pasa a ser del caso, con sus archivos: se hizo en uno que ya había terminado. */
  readonly comentarioId?: InputMaybe<Scalars['ID']['input']>;
  /** La misma en todo lo que hizo un solo acto. */
  readonly correlacion: Scalars['UUID']['input'];
  /** Clave de la encuesta que se manda a su contacto; nula si no se manda. Se reciben a lo más 256 caracteres. */
  readonly encuesta?: InputMaybe<Scalars['String']['input']>;
  /** Identificador del evento; el mismo, el mismo evento. */
  readonly eventoId: Scalars['UUID']['input'];
  /** Cuándo pasó. */
  readonly ocurridoEn: Scalars['DateTime']['input'];
  /** Qué pasó, en una línea. Se reciben a lo más 2,000 caracteres. */
  readonly resumen: Scalars['String']['input'];
  /** Qué pasó: `caso.creado.v1`. Se reciben a lo más 256 caracteres. */
  readonly tipo: Scalars['String']['input'];
};

export type Factura = {
  readonly __typename?: 'Factura';
  readonly id: Scalars['ID']['output'];
};

export type LoteSerie = {
  readonly __typename?: 'LoteSerie';
  readonly id: Scalars['ID']['output'];
};

/** Lo que resulta de marcar una mención: el comentario que la hace, o los errores; nunca ambos. */
export type MarcarMencionLeidaPayload = {
  readonly __typename?: 'MarcarMencionLeidaPayload';
  /** El comentario, con sus menciones como quedaron; nulo si hay errores. */
  readonly comentario: Maybe<Comentario>;
  /** Todo lo que lo impide; vacío si se hizo. */
  readonly errores: ReadonlyArray<ErrorCaso>;
};

/** Mención de una persona en un comentario. */
export type Mencion = {
  readonly __typename?: 'Mencion';
  /** Cuándo la leyó; nulo si no la ha leído. */
  readonly leidaEn: Maybe<Scalars['DateTime']['output']>;
  /** Persona mencionada. */
  readonly usuario: Maybe<Usuario>;
};

/** Mensaje de un canal de chat. */
export type MensajeChat = {
  readonly __typename?: 'MensajeChat';
  /** Archivos que se mandaron con él. */
  readonly archivos: ReadonlyArray<Archivo>;
  /** Quien lo escribió; nulo si no se sabe. */
  readonly autor: Maybe<Actor>;
  /** Cuándo se corrigió por última vez. */
  readonly editadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se envió. */
  readonly enviadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Lo que dice. */
  readonly texto: Scalars['String']['output'];
};

/** Por qué se avisa a alguien de un caso. */
export type MotivoAviso =
  /** Se le asignó. */
  | 'ASIGNADO'
  /** Su SLA venció. */
  | 'ESCALADO'
  /** Se le mencionó. */
  | 'MENCIONADO'
  /** El cliente respondió. */
  | 'RESPONDIDO'
  /** Se le quitó: lo atiende otra persona. */
  | 'RETIRADO'
  /** Su SLA está por vencer. */
  | 'RIESGO';

/** Acciones. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Comenta un caso. Lo PUBLICO de quien atiende casos (activo, con el rol de soporte) es una respuesta: la primera sella
   * la primera respuesta del caso, y todas se mandan por correo a su contacto (`Caso.emails` dice cómo fue). Lo de un
   * contacto lo pone de nuevo en marcha, y lo asienta alguien de la empresa. Lo INTERNO lo escribe alguien de la empresa;
   * un token limitado a ciertos clientes no puede.
   */
  readonly comentarCaso: CasoPayload;
  /** Marca como leída la mención que un comentario hace de quien pregunta, la primera vez: `Mencion.leidaEn` dice desde cuándo. Las de otras personas no se tocan. */
  readonly marcarMencionLeida: MarcarMencionLeidaPayload;
  /** Recibe lo que les pasó a los casos, de quien los atiende; un evento recibido dos veces se asienta una. Sólo para procesos de la casa. */
  readonly recibirEventosDeCaso: Scalars['Boolean']['output'];
  /** Pide dónde subir un archivo. Se sube con un PUT a `url`, sin más credencial, y su identificador va después en `archivoIds`. */
  readonly solicitarCargaArchivo: SolicitarCargaArchivoPayload;
};


/** Acciones. */
export type MutationComentarCasoArgs = {
  archivoIds: ReadonlyArray<Scalars['ID']['input']>;
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  contactoId?: InputMaybe<Scalars['ID']['input']>;
  cuerpo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  menciones: ReadonlyArray<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  visibilidad: Visibilidad;
};


/** Acciones. */
export type MutationMarcarMencionLeidaArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  comentarioId: Scalars['ID']['input'];
};


/** Acciones. */
export type MutationRecibirEventosDeCasoArgs = {
  eventos: ReadonlyArray<EventoDeCasoInput>;
};


/** Acciones. */
export type MutationSolicitarCargaArchivoArgs = {
  bytes: Scalars['Int']['input'];
  nombre: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
};

/** Aviso a una persona de la casa sobre un caso, por un canal. */
export type Notificacion = {
  readonly __typename?: 'Notificacion';
  /** Si quien hizo que se avisara es el mismo destinatario. */
  readonly autoasignado: Scalars['Boolean']['output'];
  /** Por dónde se avisa. */
  readonly canal: CanalNotificacion;
  /** Caso del que se avisa. */
  readonly caso: Maybe<Caso>;
  /** A quién se avisa. */
  readonly destinatario: Maybe<Usuario>;
  /** Cuándo lo aceptó el canal; nulo mientras no se envía. */
  readonly enviadaEn: Maybe<Scalars['DateTime']['output']>;
  /** Cómo va. */
  readonly estado: EstadoNotificacion;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Cuántas veces se ha intentado enviar. */
  readonly intentos: Scalars['Int']['output'];
  /** Qué impidió el último intento, o por qué se omitió; nulo si nada. */
  readonly ultimoError: Maybe<Scalars['String']['output']>;
};

export type Oportunidad = {
  readonly __typename?: 'Oportunidad';
  /** Comentarios sobre la oportunidad. */
  readonly comentarios: Maybe<ComentariosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type OportunidadComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ComentariosOrden>>;
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

export type Proyecto = {
  readonly __typename?: 'Proyecto';
  /** Comentarios sobre el proyecto. */
  readonly comentarios: Maybe<ComentariosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ProyectoComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<ComentariosOrden>>;
};

/** Consultas. */
export type Query = {
  readonly __typename?: 'Query';
  /** Un archivo por su identificador. */
  readonly archivo: Maybe<Archivo>;
};


/** Consultas. */
export type QueryArchivoArgs = {
  id: Scalars['ID']['input'];
};

/** Qué contesta alguien a quien se convoca. */
export type RespuestaAsistente =
  /** Que va. */
  | 'ACEPTA'
  /** Aún nada. */
  | 'PENDIENTE'
  /** Que no va. */
  | 'RECHAZA'
  /** Que quizá. */
  | 'TENTATIVO';

/** Sentido de un mensaje, visto desde la empresa. */
export type SentidoMensaje =
  /** Del cliente a nosotros. */
  | 'ENTRANTE'
  /** De nosotros al cliente. */
  | 'SALIENTE';

/** Lo que resulta de pedir dónde subir un archivo: la carga, o los errores; nunca ambos. */
export type SolicitarCargaArchivoPayload = {
  readonly __typename?: 'SolicitarCargaArchivoPayload';
  /** La carga; nula si hay errores. */
  readonly carga: Maybe<CargaArchivo>;
  /** Todo lo que lo impide; vacío si se admite. */
  readonly errores: ReadonlyArray<ErrorCaso>;
};

/** De qué trata algo: el cliente, o algo suyo. */
export type Sujeto = Activo | Caso | Cliente | Contacto | Factura | LoteSerie | Oportunidad | Poliza | Proyecto | Venta;

/** Clase de hecho. */
export type TipoBitacora =
  /** Alguien vio algo reservado. */
  | 'ACCESO'
  /** Se asignó a alguien. */
  | 'ASIGNACION'
  /** Cambió alguno de sus datos. */
  | 'CAMBIO'
  /** Alguien del cliente y alguien de la empresa se comunicaron. */
  | 'COMUNICACION'
  /** Se creó. */
  | 'CREACION'
  /** Se decidió algo. */
  | 'DECISION'
  /** Se eliminó algo. */
  | 'ELIMINACION'
  /** Cambió de estado. */
  | 'ESTADO'
  /** Un reloj de su SLA llegó a algo. */
  | 'HITO_SLA';

/** Clase de canal de chat. */
export type TipoCanal =
  /** Abierto a cualquiera de la empresa. */
  | 'CANAL'
  /** De dos personas. */
  | 'DIRECTO'
  /** De quien escribe desde la página u otro medio del cliente. */
  | 'OMNICANAL'
  /** Sólo de sus miembros. */
  | 'PRIVADO';

/** Clase de un error de negocio. */
export type TipoError =
  /** Choca con lo que ya hay. */
  | 'CONFLICTO'
  /** No se pudo comprobar; puede repetirse tal cual. */
  | 'DEPENDENCIA'
  /** Algo no existe, o no es visible. */
  | 'NO_ENCONTRADO'
  /** No se tiene permiso. */
  | 'PERMISO'
  /** Falta algo. */
  | 'REQUERIDO'
  /** Algo no es válido. */
  | 'VALIDACION';

/** Clase de evento. */
export type TipoEvento =
  /** Llamada. */
  | 'LLAMADA'
  /** Aviso para un momento dado. */
  | 'RECORDATORIO'
  /** Reunión, en persona o a distancia. */
  | 'REUNION'
  /** Trabajo por hacer. */
  | 'TAREA'
  /** Visita a un sitio del cliente. */
  | 'VISITA';

export type Usuario = {
  readonly __typename?: 'Usuario';
  readonly id: Scalars['ID']['output'];
};

export type Venta = {
  readonly __typename?: 'Venta';
  readonly id: Scalars['ID']['output'];
};

/** Quién puede leer algo. */
export type Visibilidad =
  /** Sólo la empresa: pide el alcance `comunicaciones:interno`, que ningún token limitado a ciertos clientes tiene. */
  | 'INTERNO'
  /** También el cliente. */
  | 'PUBLICO';



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
  Archivo: Archivo;
  CanalChat: CanalChat;
  CargaArchivo: CargaArchivo;
  Caso: Caso;
  Cliente: Cliente;
  Comentario: Comentario;
  Correo: Correo;
  EntradaBitacora: EntradaBitacora;
  Evento: Evento;
  MensajeChat: MensajeChat;
  Notificacion: Notificacion;
  Oportunidad: Oportunidad;
  Proyecto: Proyecto;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Archivo:
    ( { __typename: 'Archivo' }
    & GraphQLRecursivePick<FederationTypes['Archivo'], {"id":true}> );
  CanalChat:
    ( { __typename: 'CanalChat' }
    & GraphQLRecursivePick<FederationTypes['CanalChat'], {"id":true}> );
  CargaArchivo:
    ( { __typename: 'CargaArchivo' }
    & GraphQLRecursivePick<FederationTypes['CargaArchivo'], {"id":true}> );
  Caso:
    ( { __typename: 'Caso' }
    & GraphQLRecursivePick<FederationTypes['Caso'], {"id":true}> );
  Cliente:
    ( { __typename: 'Cliente' }
    & GraphQLRecursivePick<FederationTypes['Cliente'], {"id":true}> );
  Comentario:
    ( { __typename: 'Comentario' }
    & GraphQLRecursivePick<FederationTypes['Comentario'], {"id":true}> );
  Correo:
    ( { __typename: 'Correo' }
    & GraphQLRecursivePick<FederationTypes['Correo'], {"id":true}> );
  EntradaBitacora:
    ( { __typename: 'EntradaBitacora' }
    & GraphQLRecursivePick<FederationTypes['EntradaBitacora'], {"id":true}> );
  Evento:
    ( { __typename: 'Evento' }
    & GraphQLRecursivePick<FederationTypes['Evento'], {"id":true}> );
  MensajeChat:
    ( { __typename: 'MensajeChat' }
    & GraphQLRecursivePick<FederationTypes['MensajeChat'], {"id":true}> );
  Notificacion:
    ( { __typename: 'Notificacion' }
    & GraphQLRecursivePick<FederationTypes['Notificacion'], {"id":true}> );
  Oportunidad:
    ( { __typename: 'Oportunidad' }
    & GraphQLRecursivePick<FederationTypes['Oportunidad'], {"id":true}> );
  Proyecto:
    ( { __typename: 'Proyecto' }
    & GraphQLRecursivePick<FederationTypes['Proyecto'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorSistema )
    | ( EntityRef )
    | ( EntityRef )
  ;
  Sujeto:
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
    | ( EntityRef )
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
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  ActorDeEventoInput: ActorDeEventoInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActorSistema: ResolverTypeWrapper<ActorSistema>;
  Archivo: ResolverTypeWrapper<EntityRef>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ArchivosCampoOrden: ArchivosCampoOrden;
  ArchivosConnection: ResolverTypeWrapper<LazyConnection>;
  ArchivosEdge: ResolverTypeWrapper<Omit<ArchivosEdge, 'node'> & { node: ResolversTypes['Archivo'] }>;
  ArchivosFiltro: ArchivosFiltro;
  ArchivosOrden: ArchivosOrden;
  Asistente: ResolverTypeWrapper<Omit<Asistente, 'persona'> & { persona: Maybe<ResolversTypes['Actor']> }>;
  AvisoDeEventoInput: AvisoDeEventoInput;
  BitacoraCampoOrden: BitacoraCampoOrden;
  BitacoraConnection: ResolverTypeWrapper<LazyConnection>;
  BitacoraEdge: ResolverTypeWrapper<Omit<BitacoraEdge, 'node'> & { node: ResolversTypes['EntradaBitacora'] }>;
  BitacoraFiltro: BitacoraFiltro;
  BitacoraOrden: BitacoraOrden;
  CalendarioCampoOrden: CalendarioCampoOrden;
  CalendarioConnection: ResolverTypeWrapper<LazyConnection>;
  CalendarioEdge: ResolverTypeWrapper<Omit<CalendarioEdge, 'node'> & { node: ResolversTypes['Evento'] }>;
  CalendarioFiltro: CalendarioFiltro;
  CalendarioOrden: CalendarioOrden;
  CambioCampo: ResolverTypeWrapper<CambioCampo>;
  CambioDeEventoInput: CambioDeEventoInput;
  CanalChat: ResolverTypeWrapper<EntityRef>;
  CanalNotificacion: CanalNotificacion;
  CanalesChatCampoOrden: CanalesChatCampoOrden;
  CanalesChatConnection: ResolverTypeWrapper<LazyConnection>;
  CanalesChatEdge: ResolverTypeWrapper<Omit<CanalesChatEdge, 'node'> & { node: ResolversTypes['CanalChat'] }>;
  CanalesChatFiltro: CanalesChatFiltro;
  CanalesChatOrden: CanalesChatOrden;
  CargaArchivo: ResolverTypeWrapper<Vista>;
  Caso: ResolverTypeWrapper<EntityRef>;
  CasoDeEventoInput: CasoDeEventoInput;
  CasoPayload: ResolverTypeWrapper<Omit<CasoPayload, 'caso'> & { caso: Maybe<ResolversTypes['Caso']> }>;
  CategoriaArchivo: CategoriaArchivo;
  Clabe: ResolverTypeWrapper<Scalars['Clabe']['output']>;
  Cliente: ResolverTypeWrapper<EntityRef>;
  CodigoErrorCaso: CodigoErrorCaso;
  CodigoPostal: ResolverTypeWrapper<Scalars['CodigoPostal']['output']>;
  Comentario: ResolverTypeWrapper<EntityRef>;
  ComentariosCampoOrden: ComentariosCampoOrden;
  ComentariosConnection: ResolverTypeWrapper<LazyConnection>;
  ComentariosEdge: ResolverTypeWrapper<Omit<ComentariosEdge, 'node'> & { node: ResolversTypes['Comentario'] }>;
  ComentariosFiltro: ComentariosFiltro;
  ComentariosOrden: ComentariosOrden;
  Contacto: ResolverTypeWrapper<EntityRef>;
  ConversacionCampoOrden: ConversacionCampoOrden;
  ConversacionConnection: ResolverTypeWrapper<LazyConnection>;
  ConversacionEdge: ResolverTypeWrapper<Omit<ConversacionEdge, 'node'> & { node: ResolversTypes['MensajeChat'] }>;
  ConversacionFiltro: ConversacionFiltro;
  ConversacionOrden: ConversacionOrden;
  Correo: ResolverTypeWrapper<EntityRef>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DireccionOrden: DireccionOrden;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  EmailsCampoOrden: EmailsCampoOrden;
  EmailsConnection: ResolverTypeWrapper<LazyConnection>;
  EmailsEdge: ResolverTypeWrapper<Omit<EmailsEdge, 'node'> & { node: ResolversTypes['Correo'] }>;
  EmailsFiltro: EmailsFiltro;
  EmailsOrden: EmailsOrden;
  EntradaBitacora: ResolverTypeWrapper<EntityRef>;
  ErrorCaso: ResolverTypeWrapper<ErrorCaso>;
  EstadoCorreo: EstadoCorreo;
  EstadoEscaneo: EstadoEscaneo;
  EstadoEvento: EstadoEvento;
  EstadoNotificacion: EstadoNotificacion;
  Evento: ResolverTypeWrapper<EntityRef>;
  EventoDeCasoInput: EventoDeCasoInput;
  Factura: ResolverTypeWrapper<EntityRef>;
  FechaHoraLocal: ResolverTypeWrapper<Scalars['FechaHoraLocal']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoteSerie: ResolverTypeWrapper<EntityRef>;
  MarcarMencionLeidaPayload: ResolverTypeWrapper<Omit<MarcarMencionLeidaPayload, 'comentario'> & { comentario: Maybe<ResolversTypes['Comentario']> }>;
  Mencion: ResolverTypeWrapper<Omit<Mencion, 'usuario'> & { usuario: Maybe<ResolversTypes['Usuario']> }>;
  MensajeChat: ResolverTypeWrapper<EntityRef>;
  MotivoAviso: MotivoAviso;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notificacion: ResolverTypeWrapper<EntityRef>;
  Oportunidad: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Periodo: Periodo;
  Poliza: ResolverTypeWrapper<EntityRef>;
  Proyecto: ResolverTypeWrapper<EntityRef>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RFC: ResolverTypeWrapper<Scalars['RFC']['output']>;
  RespuestaAsistente: RespuestaAsistente;
  SentidoMensaje: SentidoMensaje;
  SolicitarCargaArchivoPayload: ResolverTypeWrapper<Omit<SolicitarCargaArchivoPayload, 'carga'> & { carga: Maybe<ResolversTypes['CargaArchivo']> }>;
  Sujeto: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Sujeto']>;
  Telefono: ResolverTypeWrapper<Scalars['Telefono']['output']>;
  TipoBitacora: TipoBitacora;
  TipoCanal: TipoCanal;
  TipoError: TipoError;
  TipoEvento: TipoEvento;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Usuario: ResolverTypeWrapper<EntityRef>;
  Venta: ResolverTypeWrapper<EntityRef>;
  Visibilidad: Visibilidad;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activo: EntityRef;
  ID: Scalars['ID']['output'];
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  ActorDeEventoInput: ActorDeEventoInput;
  String: Scalars['String']['output'];
  ActorSistema: ActorSistema;
  Archivo: EntityRef;
  Boolean: Scalars['Boolean']['output'];
  ArchivosConnection: LazyConnection;
  ArchivosEdge: Omit<ArchivosEdge, 'node'> & { node: ResolversParentTypes['Archivo'] };
  ArchivosFiltro: ArchivosFiltro;
  ArchivosOrden: ArchivosOrden;
  Asistente: Omit<Asistente, 'persona'> & { persona: Maybe<ResolversParentTypes['Actor']> };
  AvisoDeEventoInput: AvisoDeEventoInput;
  BitacoraConnection: LazyConnection;
  BitacoraEdge: Omit<BitacoraEdge, 'node'> & { node: ResolversParentTypes['EntradaBitacora'] };
  BitacoraFiltro: BitacoraFiltro;
  BitacoraOrden: BitacoraOrden;
  CalendarioConnection: LazyConnection;
  CalendarioEdge: Omit<CalendarioEdge, 'node'> & { node: ResolversParentTypes['Evento'] };
  CalendarioFiltro: CalendarioFiltro;
  CalendarioOrden: CalendarioOrden;
  CambioCampo: CambioCampo;
  CambioDeEventoInput: CambioDeEventoInput;
  CanalChat: EntityRef;
  CanalesChatConnection: LazyConnection;
  CanalesChatEdge: Omit<CanalesChatEdge, 'node'> & { node: ResolversParentTypes['CanalChat'] };
  CanalesChatFiltro: CanalesChatFiltro;
  CanalesChatOrden: CanalesChatOrden;
  CargaArchivo: Vista;
  Caso: EntityRef;
  CasoDeEventoInput: CasoDeEventoInput;
  CasoPayload: Omit<CasoPayload, 'caso'> & { caso: Maybe<ResolversParentTypes['Caso']> };
  Clabe: Scalars['Clabe']['output'];
  Cliente: EntityRef;
  CodigoPostal: Scalars['CodigoPostal']['output'];
  Comentario: EntityRef;
  ComentariosConnection: LazyConnection;
  ComentariosEdge: Omit<ComentariosEdge, 'node'> & { node: ResolversParentTypes['Comentario'] };
  ComentariosFiltro: ComentariosFiltro;
  ComentariosOrden: ComentariosOrden;
  Contacto: EntityRef;
  ConversacionConnection: LazyConnection;
  ConversacionEdge: Omit<ConversacionEdge, 'node'> & { node: ResolversParentTypes['MensajeChat'] };
  ConversacionFiltro: ConversacionFiltro;
  ConversacionOrden: ConversacionOrden;
  Correo: EntityRef;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Email: Scalars['Email']['output'];
  EmailsConnection: LazyConnection;
  EmailsEdge: Omit<EmailsEdge, 'node'> & { node: ResolversParentTypes['Correo'] };
  EmailsFiltro: EmailsFiltro;
  EmailsOrden: EmailsOrden;
  EntradaBitacora: EntityRef;
  ErrorCaso: ErrorCaso;
  Evento: EntityRef;
  EventoDeCasoInput: EventoDeCasoInput;
  Factura: EntityRef;
  FechaHoraLocal: Scalars['FechaHoraLocal']['output'];
  JSON: Scalars['JSON']['output'];
  LoteSerie: EntityRef;
  MarcarMencionLeidaPayload: Omit<MarcarMencionLeidaPayload, 'comentario'> & { comentario: Maybe<ResolversParentTypes['Comentario']> };
  Mencion: Omit<Mencion, 'usuario'> & { usuario: Maybe<ResolversParentTypes['Usuario']> };
  MensajeChat: EntityRef;
  Mutation: Record<PropertyKey, never>;
  Notificacion: EntityRef;
  Oportunidad: EntityRef;
  PageInfo: PageInfo;
  Periodo: Periodo;
  Poliza: EntityRef;
  Proyecto: EntityRef;
  Query: Record<PropertyKey, never>;
  RFC: Scalars['RFC']['output'];
  SolicitarCargaArchivoPayload: Omit<SolicitarCargaArchivoPayload, 'carga'> & { carga: Maybe<ResolversParentTypes['CargaArchivo']> };
  Sujeto: ResolversUnionTypes<ResolversParentTypes>['Sujeto'];
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

export type ActivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activo'] = ResolversParentTypes['Activo']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'ActorSistema' | 'Contacto' | 'Usuario', ParentType, ContextType>;
};

export type ActorSistemaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorSistema'] = ResolversParentTypes['ActorSistema']> = {
  proceso: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Archivo'] = ResolversParentTypes['Archivo'], FederationReferenceType extends FederationReferenceTypes['Archivo'] = FederationReferenceTypes['Archivo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Archivo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categoria: Resolver<ResolversTypes['CategoriaArchivo'], ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  confidencial: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escaneo: Resolver<ResolversTypes['EstadoEscaneo'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sujeto: Resolver<Maybe<ResolversTypes['Sujeto']>, ParentType, ContextType>;
  tipoMime: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urlDescarga: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ArchivoUrlDescargaArgs, 'expiraSeg'>>;
  venceEn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchivosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArchivosConnection'] = ResolversParentTypes['ArchivosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ArchivosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Archivo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchivosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArchivosEdge'] = ResolversParentTypes['ArchivosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Archivo'], ParentType, ContextType>;
};

export type AsistenteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Asistente'] = ResolversParentTypes['Asistente']> = {
  persona: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  respuesta: Resolver<ResolversTypes['RespuestaAsistente'], ParentType, ContextType>;
};

export type BitacoraConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BitacoraConnection'] = ResolversParentTypes['BitacoraConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['BitacoraEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['EntradaBitacora']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BitacoraEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BitacoraEdge'] = ResolversParentTypes['BitacoraEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['EntradaBitacora'], ParentType, ContextType>;
};

export type CalendarioConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CalendarioConnection'] = ResolversParentTypes['CalendarioConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CalendarioEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Evento']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarioEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CalendarioEdge'] = ResolversParentTypes['CalendarioEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Evento'], ParentType, ContextType>;
};

export type CambioCampoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CambioCampo'] = ResolversParentTypes['CambioCampo']> = {
  antes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  despues: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CanalChatResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CanalChat'] = ResolversParentTypes['CanalChat'], FederationReferenceType extends FederationReferenceTypes['CanalChat'] = FederationReferenceTypes['CanalChat']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CanalChat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivado: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  contactos: Resolver<ReadonlyArray<Maybe<ResolversTypes['Contacto']>>, ParentType, ContextType>;
  conversacion: Resolver<Maybe<ResolversTypes['ConversacionConnection']>, ParentType, ContextType, Partial<CanalChatConversacionArgs>>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mensajes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  miembros: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLeidos: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proveedor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tema: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoCanal'], ParentType, ContextType>;
  ultimoMensajeEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanalesChatConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CanalesChatConnection'] = ResolversParentTypes['CanalesChatConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CanalesChatEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CanalChat']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanalesChatEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CanalesChatEdge'] = ResolversParentTypes['CanalesChatEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CanalChat'], ParentType, ContextType>;
};

export type CargaArchivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CargaArchivo'] = ResolversParentTypes['CargaArchivo'], FederationReferenceType extends FederationReferenceTypes['CargaArchivo'] = FederationReferenceTypes['CargaArchivo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CargaArchivo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completa: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escaneo: Resolver<ResolversTypes['EstadoEscaneo'], ParentType, ContextType>;
  expiraEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tipoMime: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usuario: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Caso'] = ResolversParentTypes['Caso'], FederationReferenceType extends FederationReferenceTypes['Caso'] = FederationReferenceTypes['Caso']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Caso']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivos: Resolver<Maybe<ResolversTypes['ArchivosConnection']>, ParentType, ContextType, Partial<CasoArchivosArgs>>;
  canalChat: Resolver<Maybe<ResolversTypes['CanalChat']>, ParentType, ContextType>;
  comentarios: Resolver<Maybe<ResolversTypes['ComentariosConnection']>, ParentType, ContextType, Partial<CasoComentariosArgs>>;
  emails: Resolver<Maybe<ResolversTypes['EmailsConnection']>, ParentType, ContextType, Partial<CasoEmailsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificaciones: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notificacion']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CasoPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasoPayload'] = ResolversParentTypes['CasoPayload']> = {
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
};

export interface ClabeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Clabe'], any> {
  name: 'Clabe';
}

export type ClienteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cliente'] = ResolversParentTypes['Cliente'], FederationReferenceType extends FederationReferenceTypes['Cliente'] = FederationReferenceTypes['Cliente']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Cliente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivos: Resolver<Maybe<ResolversTypes['ArchivosConnection']>, ParentType, ContextType, Partial<ClienteArchivosArgs>>;
  bitacora: Resolver<Maybe<ResolversTypes['BitacoraConnection']>, ParentType, ContextType, Partial<ClienteBitacoraArgs>>;
  calendario: Resolver<Maybe<ResolversTypes['CalendarioConnection']>, ParentType, ContextType, Partial<ClienteCalendarioArgs>>;
  canalesChat: Resolver<Maybe<ResolversTypes['CanalesChatConnection']>, ParentType, ContextType, Partial<ClienteCanalesChatArgs>>;
  comentarios: Resolver<Maybe<ResolversTypes['ComentariosConnection']>, ParentType, ContextType, Partial<ClienteComentariosArgs>>;
  emails: Resolver<Maybe<ResolversTypes['EmailsConnection']>, ParentType, ContextType, Partial<ClienteEmailsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CodigoPostalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodigoPostal'], any> {
  name: 'CodigoPostal';
}

export type ComentarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Comentario'] = ResolversParentTypes['Comentario'], FederationReferenceType extends FederationReferenceTypes['Comentario'] = FederationReferenceTypes['Comentario']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Comentario']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivos: Resolver<Maybe<ResolversTypes['ArchivosConnection']>, ParentType, ContextType, Partial<ComentarioArchivosArgs>>;
  autor: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cuerpo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cuerpoHtml: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editadoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eliminadoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fijado: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  menciones: Resolver<ReadonlyArray<ResolversTypes['Mencion']>, ParentType, ContextType>;
  padre: Resolver<Maybe<ResolversTypes['Comentario']>, ParentType, ContextType>;
  registradoPor: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  sujeto: Resolver<Maybe<ResolversTypes['Sujeto']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibilidad: Resolver<ResolversTypes['Visibilidad'], ParentType, ContextType>;
};

export type ComentariosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComentariosConnection'] = ResolversParentTypes['ComentariosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ComentariosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Comentario']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComentariosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComentariosEdge'] = ResolversParentTypes['ComentariosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Comentario'], ParentType, ContextType>;
};

export type ContactoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contacto'] = ResolversParentTypes['Contacto']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversacionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversacionConnection'] = ResolversParentTypes['ConversacionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ConversacionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['MensajeChat']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversacionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConversacionEdge'] = ResolversParentTypes['ConversacionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MensajeChat'], ParentType, ContextType>;
};

export type CorreoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Correo'] = ResolversParentTypes['Correo'], FederationReferenceType extends FederationReferenceTypes['Correo'] = FederationReferenceTypes['Correo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Correo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adjuntos: Resolver<ReadonlyArray<ResolversTypes['Archivo']>, ParentType, ContextType>;
  asunto: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  automatico: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  cc: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  comentario: Resolver<Maybe<ResolversTypes['Comentario']>, ParentType, ContextType>;
  contacto: Resolver<Maybe<ResolversTypes['Contacto']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cuerpoHtml: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cuerpoTexto: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  de: Resolver<ResolversTypes['Email'], ParentType, ContextType>;
  enRespuestaA: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCorreo'], ParentType, ContextType>;
  fecha: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiloId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  para: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  sentido: Resolver<ResolversTypes['SentidoMensaje'], ParentType, ContextType>;
  ultimoError: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EmailsConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmailsConnection'] = ResolversParentTypes['EmailsConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EmailsEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Correo']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmailsEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmailsEdge'] = ResolversParentTypes['EmailsEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Correo'], ParentType, ContextType>;
};

export type EntradaBitacoraResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EntradaBitacora'] = ResolversParentTypes['EntradaBitacora'], FederationReferenceType extends FederationReferenceTypes['EntradaBitacora'] = FederationReferenceTypes['EntradaBitacora']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['EntradaBitacora']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cambios: Resolver<ReadonlyArray<ResolversTypes['CambioCampo']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  correlacion: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventoId: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ocurridoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origen: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registradoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resumen: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sujeto: Resolver<Maybe<ResolversTypes['Sujeto']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoBitacora'], ParentType, ContextType>;
};

export type ErrorCasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ErrorCaso'] = ResolversParentTypes['ErrorCaso']> = {
  campo: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  codigo: Resolver<ResolversTypes['CodigoErrorCaso'], ParentType, ContextType>;
  detalle: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mensaje: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoError'], ParentType, ContextType>;
};

export type EventoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Evento'] = ResolversParentTypes['Evento'], FederationReferenceType extends FederationReferenceTypes['Evento'] = FederationReferenceTypes['Evento']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Evento']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asistentes: Resolver<ReadonlyArray<ResolversTypes['Asistente']>, ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoEvento'], ParentType, ContextType>;
  fin: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inicio: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oportunidad: Resolver<Maybe<ResolversTypes['Oportunidad']>, ParentType, ContextType>;
  organizador: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  recurrencia: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultado: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoEvento'], ParentType, ContextType>;
  titulo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  todoElDia: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zonaHoraria: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacturaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Factura'] = ResolversParentTypes['Factura']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FechaHoraLocalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FechaHoraLocal'], any> {
  name: 'FechaHoraLocal';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoteSerieResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoteSerie'] = ResolversParentTypes['LoteSerie']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarcarMencionLeidaPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarcarMencionLeidaPayload'] = ResolversParentTypes['MarcarMencionLeidaPayload']> = {
  comentario: Resolver<Maybe<ResolversTypes['Comentario']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
};

export type MencionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mencion'] = ResolversParentTypes['Mencion']> = {
  leidaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usuario: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
};

export type MensajeChatResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MensajeChat'] = ResolversParentTypes['MensajeChat'], FederationReferenceType extends FederationReferenceTypes['MensajeChat'] = FederationReferenceTypes['MensajeChat']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['MensajeChat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivos: Resolver<ReadonlyArray<ResolversTypes['Archivo']>, ParentType, ContextType>;
  autor: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  editadoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enviadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  texto: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  comentarCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationComentarCasoArgs, 'archivoIds' | 'cuerpo' | 'id' | 'menciones' | 'visibilidad'>>;
  marcarMencionLeida: Resolver<ResolversTypes['MarcarMencionLeidaPayload'], ParentType, ContextType, RequireFields<MutationMarcarMencionLeidaArgs, 'comentarioId'>>;
  recibirEventosDeCaso: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecibirEventosDeCasoArgs, 'eventos'>>;
  solicitarCargaArchivo: Resolver<ResolversTypes['SolicitarCargaArchivoPayload'], ParentType, ContextType, RequireFields<MutationSolicitarCargaArchivoArgs, 'bytes' | 'nombre' | 'sha256'>>;
};

export type NotificacionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Notificacion'] = ResolversParentTypes['Notificacion'], FederationReferenceType extends FederationReferenceTypes['Notificacion'] = FederationReferenceTypes['Notificacion']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Notificacion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoasignado: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canal: Resolver<ResolversTypes['CanalNotificacion'], ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  destinatario: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  enviadaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoNotificacion'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intentos: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ultimoError: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OportunidadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Oportunidad'] = ResolversParentTypes['Oportunidad'], FederationReferenceType extends FederationReferenceTypes['Oportunidad'] = FederationReferenceTypes['Oportunidad']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Oportunidad']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comentarios: Resolver<Maybe<ResolversTypes['ComentariosConnection']>, ParentType, ContextType, Partial<OportunidadComentariosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolizaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Poliza'] = ResolversParentTypes['Poliza']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProyectoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Proyecto'] = ResolversParentTypes['Proyecto'], FederationReferenceType extends FederationReferenceTypes['Proyecto'] = FederationReferenceTypes['Proyecto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Proyecto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comentarios: Resolver<Maybe<ResolversTypes['ComentariosConnection']>, ParentType, ContextType, Partial<ProyectoComentariosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archivo: Resolver<Maybe<ResolversTypes['Archivo']>, ParentType, ContextType, RequireFields<QueryArchivoArgs, 'id'>>;
};

export interface RfcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RFC'], any> {
  name: 'RFC';
}

export type SolicitarCargaArchivoPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SolicitarCargaArchivoPayload'] = ResolversParentTypes['SolicitarCargaArchivoPayload']> = {
  carga: Resolver<Maybe<ResolversTypes['CargaArchivo']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
};

export type SujetoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Sujeto'] = ResolversParentTypes['Sujeto']> = {
  __resolveType: TypeResolveFn<'Activo' | 'Caso' | 'Cliente' | 'Contacto' | 'Factura' | 'LoteSerie' | 'Oportunidad' | 'Poliza' | 'Proyecto' | 'Venta', ParentType, ContextType>;
};

export interface TelefonoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Telefono'], any> {
  name: 'Telefono';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UsuarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Usuario'] = ResolversParentTypes['Usuario']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Venta'] = ResolversParentTypes['Venta']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Activo: ActivoResolvers<ContextType>;
  Actor: ActorResolvers<ContextType>;
  ActorSistema: ActorSistemaResolvers<ContextType>;
  Archivo: ArchivoResolvers<ContextType>;
  ArchivosConnection: ArchivosConnectionResolvers<ContextType>;
  ArchivosEdge: ArchivosEdgeResolvers<ContextType>;
  Asistente: AsistenteResolvers<ContextType>;
  BitacoraConnection: BitacoraConnectionResolvers<ContextType>;
  BitacoraEdge: BitacoraEdgeResolvers<ContextType>;
  CalendarioConnection: CalendarioConnectionResolvers<ContextType>;
  CalendarioEdge: CalendarioEdgeResolvers<ContextType>;
  CambioCampo: CambioCampoResolvers<ContextType>;
  CanalChat: CanalChatResolvers<ContextType>;
  CanalesChatConnection: CanalesChatConnectionResolvers<ContextType>;
  CanalesChatEdge: CanalesChatEdgeResolvers<ContextType>;
  CargaArchivo: CargaArchivoResolvers<ContextType>;
  Caso: CasoResolvers<ContextType>;
  CasoPayload: CasoPayloadResolvers<ContextType>;
  Clabe: GraphQLScalarType;
  Cliente: ClienteResolvers<ContextType>;
  CodigoPostal: GraphQLScalarType;
  Comentario: ComentarioResolvers<ContextType>;
  ComentariosConnection: ComentariosConnectionResolvers<ContextType>;
  ComentariosEdge: ComentariosEdgeResolvers<ContextType>;
  Contacto: ContactoResolvers<ContextType>;
  ConversacionConnection: ConversacionConnectionResolvers<ContextType>;
  ConversacionEdge: ConversacionEdgeResolvers<ContextType>;
  Correo: CorreoResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Email: GraphQLScalarType;
  EmailsConnection: EmailsConnectionResolvers<ContextType>;
  EmailsEdge: EmailsEdgeResolvers<ContextType>;
  EntradaBitacora: EntradaBitacoraResolvers<ContextType>;
  ErrorCaso: ErrorCasoResolvers<ContextType>;
  Evento: EventoResolvers<ContextType>;
  Factura: FacturaResolvers<ContextType>;
  FechaHoraLocal: GraphQLScalarType;
  JSON: GraphQLScalarType;
  LoteSerie: LoteSerieResolvers<ContextType>;
  MarcarMencionLeidaPayload: MarcarMencionLeidaPayloadResolvers<ContextType>;
  Mencion: MencionResolvers<ContextType>;
  MensajeChat: MensajeChatResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Notificacion: NotificacionResolvers<ContextType>;
  Oportunidad: OportunidadResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Poliza: PolizaResolvers<ContextType>;
  Proyecto: ProyectoResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  RFC: GraphQLScalarType;
  SolicitarCargaArchivoPayload: SolicitarCargaArchivoPayloadResolvers<ContextType>;
  Sujeto: SujetoResolvers<ContextType>;
  Telefono: GraphQLScalarType;
  UUID: GraphQLScalarType;
  Usuario: UsuarioResolvers<ContextType>;
  Venta: VentaResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  limite: LimiteDirectiveResolver<any, any, ContextType>;
};
