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

/** Quién hizo algo: una persona de la empresa, una del cliente, o un proceso. */
export type Actor = ActorSistema | Contacto | Usuario;

/** Quién hizo algo: una persona, o un proceso por su nombre. */
export type ActorDeEventoInput = {
  /** Identificador de la persona. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Nombre del proceso. Se reciben a lo más 256 caracteres. */
  proceso?: InputMaybe<Scalars['String']['input']>;
  /** `Usuario`, `Contacto` o `ActorSistema`. Se reciben a lo más 256 caracteres. */
  tipo: Scalars['String']['input'];
};

/** Proceso que hizo algo por sí solo. */
export type ActorSistema = {
  __typename?: 'ActorSistema';
  /** Nombre del proceso. */
  proceso: Scalars['String']['output'];
};

/** Archivo de un cliente: de su expediente, de algo suyo, o adjunto a lo que se dijo. */
export type Archivo = {
  __typename?: 'Archivo';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Tamaño en bytes. */
  bytes: Scalars['Int']['output'];
  /** Qué clase de documento es. */
  categoria: CategoriaArchivo;
  /** Cliente de quien es. */
  cliente: Maybe<Cliente>;
  /** Si su contenido es reservado. */
  confidencial: Scalars['Boolean']['output'];
  /** Cuándo se subió. */
  creadoEn: Scalars['DateTime']['output'];
  /** Qué dijo el antivirus. */
  escaneo: EstadoEscaneo;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre, con su extensión. */
  nombre: Scalars['String']['output'];
  /** SHA-256 del contenido, en 64 dígitos hexadecimales: dos archivos con el mismo son el mismo contenido. */
  sha256: Scalars['String']['output'];
  /** De qué trata; nulo mientras no se liga a nada. */
  sujeto: Maybe<Sujeto>;
  /** Tipo de contenido (MIME). */
  tipoMime: Scalars['String']['output'];
  /** Dirección firmada de la que se descarga, relativa a la del grafo, sin más credencial; nula si el antivirus encontró algo dañino o si su contenido no está. La de un documento con datos personales (contrato, documento legal, constancia fiscal, acta, poder, identificación o XML de un CFDI) pide `datos-personales:leer`. */
  urlDescarga: Maybe<Scalars['String']['output']>;
  /** Último día en que vale; nulo si no vence. */
  venceEn: Maybe<Scalars['Date']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
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
  __typename?: 'ArchivosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ArchivosEdge>;
  /** Filas de la página. */
  nodes: Array<Archivo>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ArchivosConnection`. */
export type ArchivosEdge = {
  __typename?: 'ArchivosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Archivo;
};

/** Condiciones de `archivos`. */
export type ArchivosFiltro = {
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  categoria?: InputMaybe<Array<CategoriaArchivo>>;
  /** Que tratan de alguna de estas cosas. Se reciben a lo más 100 elementos. */
  sujetoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el nombre. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguno de estos tipos de contenido, letra por letra. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  tipoMime?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Que vencen en el periodo. */
  venceEn?: InputMaybe<Periodo>;
};

/** Un campo de orden de `ArchivosConnection` y su sentido. */
export type ArchivosOrden = {
  /** Campo. */
  campo: ArchivosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Alguien a quien se convoca a un evento. */
export type Asistente = {
  __typename?: 'Asistente';
  /** Persona de la empresa o del cliente. */
  persona: Maybe<Actor>;
  /** Qué contestó. */
  respuesta: RespuestaAsistente;
};

/** A quién se avisa y por qué. */
export type AvisoDeEventoInput = {
  /** Por qué se le avisa. */
  motivo: MotivoAviso;
  /** Usuario a quien se avisa. */
  usuarioId: Scalars['ID']['input'];
};

/** Campos de orden de `bitacora`. */
export type BitacoraCampoOrden =
  /** Cuándo pasó. */
  | 'OCURRIDO_EN';

/** Página de `EntradaBitacora` con su total. */
export type BitacoraConnection = {
  __typename?: 'BitacoraConnection';
  /** Filas de la página con su cursor. */
  edges: Array<BitacoraEdge>;
  /** Filas de la página. */
  nodes: Array<EntradaBitacora>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `BitacoraConnection`. */
export type BitacoraEdge = {
  __typename?: 'BitacoraEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: EntradaBitacora;
};

/** Condiciones de `bitacora`. */
export type BitacoraFiltro = {
  /** Hechos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  actorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ocurridos en el periodo. */
  ocurridoEn?: InputMaybe<Periodo>;
  /** Que le pasaron a alguna de estas cosas. Se reciben a lo más 100 elementos. */
  sujetoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el resumen. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoBitacora>>;
};

/** Un campo de orden de `BitacoraConnection` y su sentido. */
export type BitacoraOrden = {
  /** Campo. */
  campo: BitacoraCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Campos de orden de `calendario`. */
export type CalendarioCampoOrden =
  /** Cuándo empieza. */
  | 'INICIO';

/** Página de `Evento` con su total. */
export type CalendarioConnection = {
  __typename?: 'CalendarioConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CalendarioEdge>;
  /** Filas de la página. */
  nodes: Array<Evento>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `CalendarioConnection`. */
export type CalendarioEdge = {
  __typename?: 'CalendarioEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Evento;
};

/** Condiciones de `calendario`. */
export type CalendarioFiltro = {
  /** En alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoEvento>>;
  /** Convocados por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  organizadorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Que ocupan parte del periodo: empiezan antes de que acabe y terminan después de que empieza. Del que se repite cuenta la
   * primera vez.
   */
  rango?: InputMaybe<Periodo>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoEvento>>;
};

/** Un campo de orden de `CalendarioConnection` y su sentido. */
export type CalendarioOrden = {
  /** Campo. */
  campo: CalendarioCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Cambio de un campo: lo que decía y lo que dice. */
export type CambioCampo = {
  __typename?: 'CambioCampo';
  /** Valor anterior; nulo si no tenía. */
  antes: Maybe<Scalars['String']['output']>;
  /** Campo que cambió. */
  campo: Scalars['String']['output'];
  /** Valor nuevo; nulo si se quitó. */
  despues: Maybe<Scalars['String']['output']>;
};

/** Cambio de un campo. */
export type CambioDeEventoInput = {
  /** Valor anterior; nulo si no tenía. Se reciben a lo más 128,000 caracteres. */
  antes?: InputMaybe<Scalars['String']['input']>;
  /** Campo que cambió. Se reciben a lo más 256 caracteres. */
  campo: Scalars['String']['input'];
  /** Valor nuevo; nulo si se quitó. Se reciben a lo más 128,000 caracteres. */
  despues?: InputMaybe<Scalars['String']['input']>;
};

/** Canal de chat en el que se habla con un cliente. */
export type CanalChat = {
  __typename?: 'CanalChat';
  /** Cuándo cambió por última vez; los mensajes no lo cambian. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Si está archivado. */
  archivado: Scalars['Boolean']['output'];
  /** Caso del que trata; un caso tiene uno a lo más. */
  caso: Maybe<Caso>;
  /** Cliente con el que se habla. */
  cliente: Maybe<Cliente>;
  /** Personas del cliente que participan. */
  contactos: Array<Maybe<Contacto>>;
  /** Historial de lo que se ha dicho. */
  conversacion: Maybe<ConversacionConnection>;
  /** Cuándo se creó. */
  creadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cuántos mensajes tiene. */
  mensajes: Maybe<Scalars['Int']['output']>;
  /** Cuántas personas son miembros. */
  miembros: Scalars['Int']['output'];
  /** Cuántos mensajes nadie de la empresa ha leído; nulo si no se sabe. */
  noLeidos: Maybe<Scalars['Int']['output']>;
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Servicio en el que está: `ROCKETCHAT`. */
  proveedor: Scalars['String']['output'];
  /** Su identificador en el servicio; con `proveedor`, único en la empresa. */
  roomId: Scalars['String']['output'];
  /** Tema. */
  tema: Maybe<Scalars['String']['output']>;
  /** Qué clase de canal es. */
  tipo: TipoCanal;
  /** Cuándo se envió el último; nulo si no hay ninguno. */
  ultimoMensajeEn: Maybe<Scalars['DateTime']['output']>;
  /** Dirección en la que se abre. */
  url: Scalars['String']['output'];
  /** Versión de la fila; sube con cada cambio que no es un mensaje. */
  version: Scalars['Int']['output'];
};


/** Canal de chat en el que se habla con un cliente. */
export type CanalChatConversacionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ConversacionFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ConversacionOrden>>;
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
  __typename?: 'CanalesChatConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CanalesChatEdge>;
  /** Filas de la página. */
  nodes: Array<CanalChat>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `CanalesChatConnection`. */
export type CanalesChatEdge = {
  __typename?: 'CanalesChatEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: CanalChat;
};

/** Condiciones de `canalesChat`. */
export type CanalesChatFiltro = {
  /** Que están archivados; `false` pide los que no. */
  archivado?: InputMaybe<Scalars['Boolean']['input']>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoCanal>>;
  /** Cuyo último mensaje se envió en el periodo. */
  ultimoMensajeEn?: InputMaybe<Periodo>;
};

/** Un campo de orden de `CanalesChatConnection` y su sentido. */
export type CanalesChatOrden = {
  /** Campo. */
  campo: CanalesChatCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Un archivo que alguien sube y todavía no es de ningún cliente. Deja de serlo al ligarse: entonces es un `Archivo` con el mismo identificador. */
export type CargaArchivo = {
  __typename?: 'CargaArchivo';
  /** Tamaño anunciado, en bytes. */
  bytes: Scalars['Int']['output'];
  /** Si ya llegó, entera y como se anunció. */
  completa: Scalars['Boolean']['output'];
  /** Qué dijo el antivirus. */
  escaneo: EstadoEscaneo;
  /** Hasta cuándo puede subirse; ya completa, hasta cuándo puede ligarse a algo. */
  expiraEn: Scalars['DateTime']['output'];
  /** Identificador, para `archivoIds`. */
  id: Scalars['ID']['output'];
  /** Nombre, con su extensión; nulo para quien no la pidió. */
  nombre: Maybe<Scalars['String']['output']>;
  /** SHA-256 anunciado; nulo para quien no la pidió. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Tipo de contenido (MIME), según sus bytes; nulo mientras no llegan. */
  tipoMime: Maybe<Scalars['String']['output']>;
  /** Dirección firmada a la que se sube con PUT, relativa a la del grafo; nula si ya llegó, o para quien no la pidió. */
  url: Maybe<Scalars['String']['output']>;
  /** Clave de acceso de quien la pidió. */
  usuario: Scalars['String']['output'];
};

export type Caso = {
  __typename?: 'Caso';
  /** Archivos que tratan del caso; los que el cliente puede ver, también con `soporte:leer`. */
  archivos: Maybe<ArchivosConnection>;
  /** Canal de chat del caso, si tiene. */
  canalChat: Maybe<CanalChat>;
  /** Comentarios sobre el caso; los PUBLICO, también con `soporte:leer`. */
  comentarios: Maybe<ComentariosConnection>;
  /** Correos que tratan del caso; los cruzados con un contacto, también con `soporte:leer`. */
  emails: Maybe<EmailsConnection>;
  id: Scalars['ID']['output'];
  /** Avisos del caso a quienes lo atienden, del más antiguo al más reciente. */
  notificaciones: Maybe<Array<Notificacion>>;
};


export type CasoArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ArchivosOrden>>;
};


export type CasoComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ComentariosOrden>>;
};


export type CasoEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EmailsFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<EmailsOrden>>;
};

/** Lo que un aviso dice de un caso. */
export type CasoDeEventoInput = {
  /** Persona del cliente que lo pide. */
  contactoId?: InputMaybe<Scalars['ID']['input']>;
  /** Departamento que lo atiende. */
  departamentoId?: InputMaybe<Scalars['ID']['input']>;
  /** Estado. Se reciben a lo más 256 caracteres. */
  estado: Scalars['String']['input'];
  /** Identificador. */
  id: Scalars['ID']['input'];
  /** Número. Se reciben a lo más 256 caracteres. */
  numero: Scalars['String']['input'];
  /** Prioridad. Se reciben a lo más 256 caracteres. */
  prioridad: Scalars['String']['input'];
  /** Título. Se reciben a lo más 1,020 caracteres. */
  titulo: Scalars['String']['input'];
  /** Cuándo vence lo próximo; nulo si su reloj está parado. */
  venceEn?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Lo que resulta de hacer algo con un caso: el caso, o los errores; nunca ambos. */
export type CasoPayload = {
  __typename?: 'CasoPayload';
  /** El caso como quedó; nulo si hay errores. */
  caso: Maybe<Caso>;
  /** Todo lo que lo impide; vacío si se hizo. */
  errores: Array<ErrorCaso>;
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
  __typename?: 'Cliente';
  /** Archivos del cliente y de lo suyo. */
  archivos: Maybe<ArchivosConnection>;
  /** Bitácora: lo que le ha pasado al cliente y a lo suyo. */
  bitacora: Maybe<BitacoraConnection>;
  /** Eventos del calendario del cliente. */
  calendario: Maybe<CalendarioConnection>;
  /** Canales de chat en los que se habla con el cliente. */
  canalesChat: Maybe<CanalesChatConnection>;
  /** Comentarios sobre el cliente y sobre lo suyo. */
  comentarios: Maybe<ComentariosConnection>;
  /** Correos cruzados con el cliente. */
  emails: Maybe<EmailsConnection>;
  id: Scalars['ID']['output'];
};


export type ClienteArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ArchivosOrden>>;
};


export type ClienteBitacoraArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<BitacoraFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<BitacoraOrden>>;
};


export type ClienteCalendarioArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CalendarioFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CalendarioOrden>>;
};


export type ClienteCanalesChatArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CanalesChatFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CanalesChatOrden>>;
};


export type ClienteComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ComentariosOrden>>;
};


export type ClienteEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EmailsFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<EmailsOrden>>;
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
  __typename?: 'Comentario';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Archivos que lo acompañan. */
  archivos: Maybe<ArchivosConnection>;
  /** Quién lo dijo. */
  autor: Maybe<Actor>;
  /** Cliente de que trata, o de quien es aquello de que trata. */
  cliente: Maybe<Cliente>;
  /** Cuándo se escribió. */
  creadoEn: Scalars['DateTime']['output'];
  /** Texto simple; vacío si se eliminó. */
  cuerpo: Scalars['String']['output'];
  /** Texto en HTML seguro: se sanea antes de guardarlo y se devuelve como se guardó; vacío si se eliminó. */
  cuerpoHtml: Scalars['String']['output'];
  /** Cuándo se editó por última vez. */
  editadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se eliminó: queda su lugar en el hilo, sin su texto. */
  eliminadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Si se muestra antes que los demás. */
  fijado: Scalars['Boolean']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Personas de la empresa que menciona. */
  menciones: Array<Mencion>;
  /** Comentario al que responde, sobre lo mismo; nulo si quien pregunta no puede leerlo. */
  padre: Maybe<Comentario>;
  /** Persona de la empresa que lo asentó, si lo dijo otro; nulo si lo escribió su autor. */
  registradoPor: Maybe<Usuario>;
  /** De qué trata. */
  sujeto: Maybe<Sujeto>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Quién lo puede leer. */
  visibilidad: Visibilidad;
};


/** Comentario sobre un cliente, o sobre un caso, un proyecto o una oportunidad suyos. */
export type ComentarioArchivosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ArchivosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ArchivosOrden>>;
};

/** Campos de orden de `comentarios`. */
export type ComentariosCampoOrden =
  /** Cuándo se escribió. */
  | 'CREADO_EN'
  /** Si está fijado: los fijados al final, o antes con DESC. */
  | 'FIJADO';

/** Página de `Comentario` con su total. */
export type ComentariosConnection = {
  __typename?: 'ComentariosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ComentariosEdge>;
  /** Filas de la página. */
  nodes: Array<Comentario>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ComentariosConnection`. */
export type ComentariosEdge = {
  __typename?: 'ComentariosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Comentario;
};

/** Condiciones de `comentarios`. */
export type ComentariosFiltro = {
  /** Escritos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  autorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Si están fijados. */
  fijado?: InputMaybe<Scalars['Boolean']['input']>;
  /** Que mencionan a alguna de estas personas. Se reciben a lo más 100 elementos. */
  mencionaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el texto. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
  /** Que puede leer alguno de éstos. Se reciben a lo más 100 elementos. */
  visibilidad?: InputMaybe<Array<Visibilidad>>;
};

/** Un campo de orden de `ComentariosConnection` y su sentido. */
export type ComentariosOrden = {
  /** Campo. */
  campo: ComentariosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

export type Contacto = {
  __typename?: 'Contacto';
  id: Scalars['ID']['output'];
};

/** Campos de orden de `conversacion`. */
export type ConversacionCampoOrden =
  /** Cuándo se envió. */
  | 'ENVIADO_EN';

/** Página de `MensajeChat` con su total. */
export type ConversacionConnection = {
  __typename?: 'ConversacionConnection';
  /** Filas de la página con su cursor. */
  edges: Array<ConversacionEdge>;
  /** Filas de la página. */
  nodes: Array<MensajeChat>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `ConversacionConnection`. */
export type ConversacionEdge = {
  __typename?: 'ConversacionEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: MensajeChat;
};

/** Condiciones de `conversacion`. */
export type ConversacionFiltro = {
  /** Escritos por alguna de estas personas, de la empresa o del cliente. Se reciben a lo más 100 elementos. */
  autorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Enviados en el periodo. */
  enviadoEn?: InputMaybe<Periodo>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en lo que dice. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `ConversacionConnection` y su sentido. */
export type ConversacionOrden = {
  /** Campo. */
  campo: ConversacionCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Correo electrónico cruzado con un cliente. */
export type Correo = {
  __typename?: 'Correo';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Archivos que llegaron o salieron con él, o que acompañan al comentario que lleva; los que no se adjuntaron los nombra el cuerpo. */
  adjuntos: Array<Archivo>;
  /** Asunto. */
  asunto: Scalars['String']['output'];
  /** Si lo generó un programa y no una persona (cabecera Auto-Submitted). */
  automatico: Scalars['Boolean']['output'];
  /** Caso del que trata. */
  caso: Maybe<Caso>;
  /** Direcciones con copia; vacía si no hay. */
  cc: Array<Scalars['Email']['output']>;
  /** Cliente con el que se cruzó. */
  cliente: Maybe<Cliente>;
  /** Comentario público del caso que lleva al contacto. */
  comentario: Maybe<Comentario>;
  /** Persona de contacto que lo escribió o lo recibió. */
  contacto: Maybe<Contacto>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Cuerpo en HTML seguro: se sanea antes de guardarlo y se devuelve como se guardó; nulo si el correo sólo trae texto. */
  cuerpoHtml: Maybe<Scalars['String']['output']>;
  /** Cuerpo en texto simple; nulo si el correo sólo trae HTML. */
  cuerpoTexto: Maybe<Scalars['String']['output']>;
  /** Dirección del remitente. */
  de: Scalars['Email']['output'];
  /** Message-ID del correo al que responde. */
  enRespuestaA: Maybe<Scalars['String']['output']>;
  /** Estado de la entrega. */
  estado: EstadoCorreo;
  /** Cuándo se envió o se recibió. */
  fecha: Scalars['DateTime']['output'];
  /** Hilo al que pertenece: lo comparten un correo y sus respuestas. */
  hiloId: Scalars['ID']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cabecera Message-ID, con sus ángulos; única en la empresa. */
  messageId: Scalars['String']['output'];
  /** Direcciones de los destinatarios. */
  para: Array<Scalars['Email']['output']>;
  /** Si lo recibimos o lo enviamos. */
  sentido: SentidoMensaje;
  /** Por qué no se ha podido enviar, si se intentó y falló. */
  ultimoError: Maybe<Scalars['String']['output']>;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
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
  __typename?: 'EmailsConnection';
  /** Filas de la página con su cursor. */
  edges: Array<EmailsEdge>;
  /** Filas de la página. */
  nodes: Array<Correo>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `EmailsConnection`. */
export type EmailsEdge = {
  __typename?: 'EmailsEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Correo;
};

/** Condiciones de `emails`. */
export type EmailsFiltro = {
  /** De alguno de estos casos. Se reciben a lo más 100 elementos. */
  casoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Si lleva archivos adjuntos. */
  conAdjuntos?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cruzados con alguno de estos contactos. Se reciben a lo más 100 elementos. */
  contactoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Enviados o recibidos en el periodo. */
  fecha?: InputMaybe<Periodo>;
  /** En alguno de estos sentidos. Se reciben a lo más 100 elementos. */
  sentido?: InputMaybe<Array<SentidoMensaje>>;
  /**
   * Sin responder: el ENTRANTE que es el último correo de su hilo escrito por una persona. Los automáticos no cuentan,
   * ni como pregunta ni como respuesta, y no importa cuánto lleva esperando. `false` pide todos los demás.
   */
  sinResponder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el asunto o el cuerpo en texto. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `EmailsConnection` y su sentido. */
export type EmailsOrden = {
  /** Campo. */
  campo: EmailsCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Entrada de la bitácora de un cliente: algo que pasó, una vez escrito no cambia ni se borra. */
export type EntradaBitacora = {
  __typename?: 'EntradaBitacora';
  /** Quién lo hizo. */
  actor: Maybe<Actor>;
  /** Campos que cambiaron. */
  cambios: Array<CambioCampo>;
  /** Cliente a quien le pasó, o de quien es aquello a lo que le pasó. */
  cliente: Maybe<Cliente>;
  /** La misma en todo lo que hizo un solo acto. */
  correlacion: Scalars['UUID']['output'];
  /** Cuándo se escribió, como `registradoEn`. */
  creadoEn: Scalars['DateTime']['output'];
  /** Identificador del hecho, único en la empresa: aunque se avise dos veces, se escribe una. */
  eventoId: Scalars['UUID']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cuándo pasó. */
  ocurridoEn: Scalars['DateTime']['output'];
  /** Qué parte del sistema lo escribió. */
  origen: Scalars['String']['output'];
  /** Cuándo se escribió; nunca antes de que pasara. */
  registradoEn: Scalars['DateTime']['output'];
  /** Qué pasó, en una línea. */
  resumen: Scalars['String']['output'];
  /** A qué le pasó. */
  sujeto: Maybe<Sujeto>;
  /** Qué clase de hecho es. */
  tipo: TipoBitacora;
};

/** Lo que impide hacer algo con un caso, o lo que conviene mirar antes: para mostrarse junto a su campo. */
export type ErrorCaso = {
  __typename?: 'ErrorCaso';
  /** Argumento del que se trata, como ruta: `["input", "titulo"]`; nulo si no es de uno solo. */
  campo: Maybe<Array<Scalars['String']['output']>>;
  /** Qué pasa. */
  codigo: CodigoErrorCaso;
  /** Datos para un programa: identificadores, fechas, lo que se admite. */
  detalle: Maybe<Scalars['JSON']['output']>;
  /** Texto para quien llena el formulario. */
  mensaje: Scalars['String']['output'];
  /** De qué clase es. */
  tipo: TipoError;
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
  __typename?: 'Evento';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** A quiénes se convoca, en el orden en que se les invitó. */
  asistentes: Array<Asistente>;
  /** Caso por el que se convoca. */
  caso: Maybe<Caso>;
  /** Cliente en cuyo calendario está. */
  cliente: Maybe<Cliente>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** En qué quedó. */
  estado: EstadoEvento;
  /** Cuándo termina, nunca antes de empezar; el de todo el día, a las 0:00 del día siguiente al último. */
  fin: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cuándo empieza; el de todo el día, a las 0:00 de su primer día en su zona. */
  inicio: Scalars['DateTime']['output'];
  /** Oportunidad por la que se convoca. */
  oportunidad: Maybe<Oportunidad>;
  /** Quien lo convoca. */
  organizador: Maybe<Usuario>;
  /** Regla de repetición (RRULE de RFC 5545, sin el nombre), `FREQ=WEEKLY;BYDAY=MO`; nulo si no se repite. `inicio` y `fin` son los de la primera vez. */
  recurrencia: Maybe<Scalars['String']['output']>;
  /** Qué resultó, o por qué no se hizo; sólo lo tiene el REALIZADO o NO_REALIZADO. */
  resultado: Maybe<Scalars['String']['output']>;
  /** Qué clase de evento es. */
  tipo: TipoEvento;
  /** Título. */
  titulo: Scalars['String']['output'];
  /** Si ocupa días completos. */
  todoElDia: Scalars['Boolean']['output'];
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Zona horaria, de tzdata, en la que se leen su inicio y su fin. */
  zonaHoraria: Scalars['String']['output'];
};

/** Algo que le pasó a un caso. */
export type EventoDeCasoInput = {
  /** Quién lo hizo. */
  actor: ActorDeEventoInput;
  /** Archivos que pasan a ser del caso. Se reciben a lo más 100 elementos. */
  archivoIds: Array<Scalars['ID']['input']>;
  /** A quién se avisa, por todos los canales. Se reciben a lo más 100 elementos. */
  avisos: Array<AvisoDeEventoInput>;
  /** Campos que cambiaron. Se reciben a lo más 100 elementos. */
  cambios: Array<CambioDeEventoInput>;
  /** El caso, como estaba al avisarse. */
  caso: CasoDeEventoInput;
  /** Qué clase de entrada es en la bitácora; nula si de lo que se avisa ya hay una. */
  clase?: InputMaybe<TipoBitacora>;
  /** Cliente del caso. */
  clienteId: Scalars['ID']['input'];
  /** Comentario que pasa a ser del caso, con sus archivos: se hizo en uno que ya había terminado. */
  comentarioId?: InputMaybe<Scalars['ID']['input']>;
  /** La misma en todo lo que hizo un solo acto. */
  correlacion: Scalars['UUID']['input'];
  /** Clave de la encuesta que se manda a su contacto; nula si no se manda. Se reciben a lo más 256 caracteres. */
  encuesta?: InputMaybe<Scalars['String']['input']>;
  /** Identificador del evento; el mismo, el mismo evento. */
  eventoId: Scalars['UUID']['input'];
  /** Cuándo pasó. */
  ocurridoEn: Scalars['DateTime']['input'];
  /** Qué pasó, en una línea. Se reciben a lo más 2,000 caracteres. */
  resumen: Scalars['String']['input'];
  /** Qué pasó: `caso.creado.v1`. Se reciben a lo más 256 caracteres. */
  tipo: Scalars['String']['input'];
};

export type Factura = {
  __typename?: 'Factura';
  id: Scalars['ID']['output'];
};

export type LoteSerie = {
  __typename?: 'LoteSerie';
  id: Scalars['ID']['output'];
};

/** Mención de una persona en un comentario. */
export type Mencion = {
  __typename?: 'Mencion';
  /** Cuándo la leyó; nulo si no la ha leído. */
  leidaEn: Maybe<Scalars['DateTime']['output']>;
  /** Persona mencionada. */
  usuario: Maybe<Usuario>;
};

/** Mensaje de un canal de chat. */
export type MensajeChat = {
  __typename?: 'MensajeChat';
  /** Archivos que se mandaron con él. */
  archivos: Array<Archivo>;
  /** Quien lo escribió; nulo si no se sabe. */
  autor: Maybe<Actor>;
  /** Cuándo se corrigió por última vez. */
  editadoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cuándo se envió. */
  enviadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Lo que dice. */
  texto: Scalars['String']['output'];
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
  __typename?: 'Mutation';
  /**
   * Comenta un caso. Lo PUBLICO de quien atiende casos (activo, con el rol de soporte) es una respuesta: la primera sella
   * la primera respuesta del caso, y todas se mandan por correo a su contacto (`Caso.emails` dice cómo fue). Lo de un
   * contacto lo pone de nuevo en marcha, y lo asienta alguien de la empresa. Lo INTERNO lo escribe alguien de la empresa;
   * un token limitado a ciertos clientes no puede.
   */
  comentarCaso: CasoPayload;
  /** Recibe lo que les pasó a los casos, de quien los atiende; un evento recibido dos veces se asienta una. Sólo para procesos de la casa. */
  recibirEventosDeCaso: Scalars['Boolean']['output'];
  /** Pide dónde subir un archivo. Se sube con un PUT a `url`, sin más credencial, y su identificador va después en `archivoIds`. */
  solicitarCargaArchivo: SolicitarCargaArchivoPayload;
};


/** Acciones. */
export type MutationComentarCasoArgs = {
  archivoIds: Array<Scalars['ID']['input']>;
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  contactoId?: InputMaybe<Scalars['ID']['input']>;
  cuerpo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  menciones: Array<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  visibilidad: Visibilidad;
};


/** Acciones. */
export type MutationRecibirEventosDeCasoArgs = {
  eventos: Array<EventoDeCasoInput>;
};


/** Acciones. */
export type MutationSolicitarCargaArchivoArgs = {
  bytes: Scalars['Int']['input'];
  nombre: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
};

/** Aviso a una persona de la casa sobre un caso, por un canal. */
export type Notificacion = {
  __typename?: 'Notificacion';
  /** Si quien hizo que se avisara es el mismo destinatario. */
  autoasignado: Scalars['Boolean']['output'];
  /** Por dónde se avisa. */
  canal: CanalNotificacion;
  /** Caso del que se avisa. */
  caso: Maybe<Caso>;
  /** A quién se avisa. */
  destinatario: Maybe<Usuario>;
  /** Cuándo lo aceptó el canal; nulo mientras no se envía. */
  enviadaEn: Maybe<Scalars['DateTime']['output']>;
  /** Cómo va. */
  estado: EstadoNotificacion;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Cuántas veces se ha intentado enviar. */
  intentos: Scalars['Int']['output'];
  /** Qué impidió el último intento, o por qué se omitió; nulo si nada. */
  ultimoError: Maybe<Scalars['String']['output']>;
};

export type Oportunidad = {
  __typename?: 'Oportunidad';
  /** Comentarios sobre la oportunidad. */
  comentarios: Maybe<ComentariosConnection>;
  id: Scalars['ID']['output'];
};


export type OportunidadComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ComentariosOrden>>;
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

export type Proyecto = {
  __typename?: 'Proyecto';
  /** Comentarios sobre el proyecto. */
  comentarios: Maybe<ComentariosConnection>;
  id: Scalars['ID']['output'];
};


export type ProyectoComentariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<ComentariosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<ComentariosOrden>>;
};

/** Consultas. */
export type Query = {
  __typename?: 'Query';
  /** Un archivo por su identificador. */
  archivo: Maybe<Archivo>;
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
  __typename?: 'SolicitarCargaArchivoPayload';
  /** La carga; nula si hay errores. */
  carga: Maybe<CargaArchivo>;
  /** Todo lo que lo impide; vacío si se admite. */
  errores: Array<ErrorCaso>;
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
  __typename?: 'Usuario';
  id: Scalars['ID']['output'];
};

export type Venta = {
  __typename?: 'Venta';
  id: Scalars['ID']['output'];
};

/** Quién puede leer algo. */
export type Visibilidad =
  /** Sólo la empresa: pide el alcance `comunicaciones:interno`, que ningún token limitado a ciertos clientes tiene. */
  | 'INTERNO'
  /** También el cliente. */
  | 'PUBLICO';
