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
  /** Casos que tratan de este activo. */
  casos: Maybe<CasosConnection>;
  id: Scalars['ID']['output'];
};


export type ActivoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};

/** Quién dijo algo: una persona, o un proceso por su nombre. */
export type ActorDeRespuestaInput = {
  /** Identificador de la persona. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Nombre del proceso. Se reciben a lo más 256 caracteres. */
  proceso?: InputMaybe<Scalars['String']['input']>;
  /** `Usuario`, `Contacto` o `ActorSistema`. Se reciben a lo más 256 caracteres. */
  tipo: Scalars['String']['input'];
};

/** Lo que se sabe de un caso al registrarlo. */
export type AgregarCasoInput = {
  /** Activo del que trata, asignado a este cliente. */
  activoId?: InputMaybe<Scalars['ID']['input']>;
  /** Archivos ya subidos que lo acompañan: hasta 10, de 25 MB cada uno y 100 MB en total. Se reciben a lo más 20 elementos. */
  archivoIds: Array<Scalars['ID']['input']>;
  /** Artículo del que trata. */
  articuloId?: InputMaybe<Scalars['ID']['input']>;
  /** Caso del mismo cliente del que nace éste. */
  casoOrigenId?: InputMaybe<Scalars['ID']['input']>;
  /** De qué trata. */
  categoria: CategoriaCaso;
  /** Clave de quien llama: repetida con el mismo contenido devuelve el mismo caso, durante 48 horas. */
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  /** Cliente que lo pide. */
  clienteId: Scalars['ID']['input'];
  /** Persona del cliente que lo pide. */
  contactoId?: InputMaybe<Scalars['ID']['input']>;
  /** Departamento que lo atiende; el responsable es uno de sus miembros. */
  departamentoId?: InputMaybe<Scalars['ID']['input']>;
  /** Qué pasa o qué se pide: de 10 a 32,000 caracteres; puede llevar Markdown. Se reciben a lo más 128,000 caracteres. */
  descripcion: Scalars['String']['input'];
  /** En qué nace: NUEVO, EN_PROCESO, PENDIENTE, o RESUELTO si se resolvió al primer contacto. */
  estado: EstadoCaso;
  /** Etiquetas, sin repetir. Se reciben a lo más 20 elementos, de 50 caracteres cada uno. */
  etiquetas: Array<Scalars['String']['input']>;
  /** Lote o número de serie del que trata, entregado a este cliente. */
  loteSerieId?: InputMaybe<Scalars['ID']['input']>;
  /** Por dónde llegó. */
  origen: OrigenCaso;
  /** Póliza con que se atiende: vigente, con unidades, y que cubra el artículo o el activo. */
  polizaId?: InputMaybe<Scalars['ID']['input']>;
  /** Prioridad: de ella dependen sus tiempos de SLA. */
  prioridad: PrioridadCaso;
  /** Quien lo atiende: una persona activa de soporte. */
  responsableId: Scalars['ID']['input'];
  /** Cómo se resolvió: hasta 32,000 caracteres; obligatoria si nace RESUELTO. Se reciben a lo más 128,000 caracteres. */
  solucion?: InputMaybe<Scalars['String']['input']>;
  /** Título: de 5 a 255 caracteres, en una línea. Se reciben a lo más 1,020 caracteres. */
  titulo: Scalars['String']['input'];
};

/** Lo que resulta de registrar un caso: el caso, o los errores; nunca ambos. */
export type AgregarCasoPayload = {
  __typename?: 'AgregarCasoPayload';
  /** Lo que conviene mirar, aunque el caso se registre. */
  advertencias: Array<ErrorCaso>;
  /** El caso; nulo si hay errores. */
  caso: Maybe<Caso>;
  /** Todo lo que impide registrarlo; vacío si se registró. */
  errores: Array<ErrorCaso>;
  /** Si la clave de idempotencia ya se había usado, y éste es el caso de entonces. */
  repetida: Scalars['Boolean']['output'];
};

export type ArticuloCatalogo = {
  id: Scalars['ID']['output'];
};

/** Horario de servicio: cuándo cuentan los minutos. */
export type CalendarioServicio = {
  __typename?: 'CalendarioServicio';
  /** Días en que no abre, en orden; uno siempre abierto no los toma en cuenta. */
  festivos: Array<DiaFestivo>;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Si está abierto todos los días a todas horas; entonces no tiene tramos. */
  siempreAbierto: Scalars['Boolean']['output'];
  /** Horas de servicio de la semana, en orden; puede haber varios en un día. */
  tramos: Array<Tramo>;
  /** Zona horaria (IANA) en la que se leen sus tramos. */
  zonaHoraria: Scalars['String']['output'];
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

/** Caso de soporte: lo que un cliente pide o reporta, y cómo se le atiende. */
export type Caso = {
  __typename?: 'Caso';
  /** Activo del que trata. */
  activo: Maybe<Activo>;
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Artículo del que trata. */
  articulo: Maybe<ArticuloCatalogo>;
  /** Cuándo se asignó a su responsable. */
  asignadoEn: Scalars['DateTime']['output'];
  /** Caso ya cerrado del que nace éste. */
  casoOrigen: Maybe<Caso>;
  /** De qué trata. */
  categoria: CategoriaCaso;
  /** Cuándo se cerró. */
  cerradoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cliente que lo pide. */
  cliente: Maybe<Cliente>;
  /** Persona del cliente que lo pide. */
  contacto: Maybe<Contacto>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Quien lo registró; nulo si nació solo, de una respuesta a un caso que ya había terminado. */
  creadoPor: Maybe<Usuario>;
  /** Departamento que lo atiende. */
  departamento: Maybe<Departamento>;
  /** Qué pasa o qué se pide; puede llevar Markdown. */
  descripcion: Scalars['String']['output'];
  /** En qué va. */
  estado: EstadoCaso;
  /** Estados a los que puede pasar; de RESUELTO a EN_PROCESO, sólo al reabrirlo. */
  estadosPermitidos: Array<EstadoCaso>;
  /** Etiquetas. */
  etiquetas: Array<Scalars['String']['output']>;
  /** Lo que le ha pasado. */
  eventos: Maybe<EventosConnection>;
  /** Si está abierto, en pausa o terminado. */
  grupoEstado: GrupoEstado;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Lote o número de serie del que trata. */
  loteSerie: Maybe<LoteSerie>;
  /** Hasta dónde se ha escalado: 0, a nadie; 1, al responsable y al líder; 2, a la gerencia. */
  nivelEscalamiento: Scalars['Int']['output'];
  /** Número `CASO-AAAA-NNNNNN`, único en la empresa y consecutivo en el año. */
  numero: Scalars['String']['output'];
  /** Por dónde llegó. */
  origen: OrigenCaso;
  /** Póliza con que se atiende. */
  poliza: Maybe<Poliza>;
  /** Cuándo se le respondió al cliente por primera vez. */
  primeraRespuestaEn: Maybe<Scalars['DateTime']['output']>;
  /** Prioridad: de ella dependen sus tiempos de SLA. */
  prioridad: PrioridadCaso;
  /** Cuántas veces se reabrió. */
  reaperturas: Scalars['Int']['output'];
  /** Quien lo atiende. */
  responsable: Maybe<Usuario>;
  /** Cuándo se resolvió por última vez; nulo mientras está abierto. */
  resueltoEn: Maybe<Scalars['DateTime']['output']>;
  /** Encuesta de satisfacción, si se envió. */
  satisfaccion: Maybe<Encuesta>;
  /** Su SLA a esta hora: qué se prometió, cuánto va y por qué. */
  sla: SlaCaso;
  /** Cómo se resolvió. */
  solucion: Maybe<Scalars['String']['output']>;
  /** Título. */
  titulo: Scalars['String']['output'];
  /** Versión: sube con cada cambio que se le hace; no con lo que anotan su reloj y sus respuestas (`nivelEscalamiento`, `primeraRespuestaEn`). */
  version: Scalars['Int']['output'];
};


/** Caso de soporte: lo que un cliente pide o reporta, y cómo se le atiende. */
export type CasoEventosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EventosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<EventosOrden>>;
};

/** Lo que resulta de hacer algo con un caso: el caso, o los errores; nunca ambos. */
export type CasoPayload = {
  __typename?: 'CasoPayload';
  /** El caso como quedó; nulo si hay errores. */
  caso: Maybe<Caso>;
  /** Todo lo que lo impide; vacío si se hizo. */
  errores: Array<ErrorCaso>;
};

/** Campos de orden de `casos`. */
export type CasosCampoOrden =
  /** Cuándo cambió por última vez. */
  | 'ACTUALIZADO_EN'
  /** Cuándo se registró. */
  | 'CREADO_EN'
  /** Número: por año y consecutivo, como números. */
  | 'NUMERO'
  /** Urgencia: de BAJA a CRITICA; DESC empieza por lo CRITICA. */
  | 'PRIORIDAD'
  /** Lo que vence antes, o ya venció, de un reloj que corre; los parados van al final. */
  | 'VENCE_EN';

/** Página de `Caso` con su total. */
export type CasosConnection = {
  __typename?: 'CasosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<CasosEdge>;
  /** Filas de la página. */
  nodes: Array<Caso>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `CasosConnection`. */
export type CasosEdge = {
  __typename?: 'CasosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Caso;
};

/** Condiciones de `casos`. */
export type CasosFiltro = {
  /** De alguna de estas categorías. Se reciben a lo más 100 elementos. */
  categoria?: InputMaybe<Array<CategoriaCaso>>;
  /** De alguno de estos clientes; útil en la consulta de todos los casos. Se reciben a lo más 100 elementos. */
  clienteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pedidos por alguno de estos contactos. Se reciben a lo más 100 elementos. */
  contactoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Registrados en el periodo. */
  creadoEn?: InputMaybe<Periodo>;
  /** A cargo de alguno de estos departamentos. Se reciben a lo más 100 elementos. */
  departamentoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** En alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoCaso>>;
  /** En alguno de estos grupos de estados. Se reciben a lo más 100 elementos. */
  grupoEstado?: InputMaybe<Array<GrupoEstado>>;
  /** Atendidos con alguna de estas pólizas. Se reciben a lo más 100 elementos. */
  polizaIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Con alguna de estas prioridades. Se reciben a lo más 100 elementos. */
  prioridad?: InputMaybe<Array<PrioridadCaso>>;
  /** Que se han reabierto alguna vez; `false` pide los que nunca. */
  reabiertos?: InputMaybe<Scalars['Boolean']['input']>;
  /** A cargo de alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  responsableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Resueltos en el periodo, por última vez, y no reabiertos. */
  resueltoEn?: InputMaybe<Periodo>;
  /** Con algún hito del SLA en alguno de estos estados, ahora. Se reciben a lo más 100 elementos. */
  sla?: InputMaybe<Array<RiesgoSla>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el número, el título o la descripción. Se reciben a lo más 256 caracteres. */
  texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `CasosConnection` y su sentido. */
export type CasosOrden = {
  /** Campo. */
  campo: CasosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Asunto de un caso. */
export type CategoriaCaso =
  /** Una duda. */
  | 'CONSULTA'
  /** De facturas o cobros. */
  | 'FACTURACION'
  /** Se reclama la garantía. */
  | 'GARANTIA'
  /** Otro asunto. */
  | 'OTRO'
  /** Algo no funciona. */
  | 'PROBLEMA_TECNICO'
  /** Una queja. */
  | 'QUEJA'
  /** Algo que se pide. */
  | 'SOLICITUD';

/** Clase de tiempo del reloj de un caso. */
export type ClaseTramo =
  /** Fuera de horario. */
  | 'CERRADO'
  /** Día festivo. */
  | 'FESTIVO'
  /** Contó. */
  | 'HABIL'
  /** En horario, detenido por el estado del caso. */
  | 'PAUSA'
  /** En horario, resuelto antes de reabrirse. */
  | 'RESUELTO';

export type Cliente = {
  __typename?: 'Cliente';
  /** Casos de soporte del cliente. */
  casos: Maybe<CasosConnection>;
  id: Scalars['ID']['output'];
  /** Política de SLA propia del cliente: rige sus casos sin póliza. Nulo si no tiene; entonces rige la predeterminada. */
  politicaSla: Maybe<PoliticaSla>;
  /** Pólizas: contratos de servicio. */
  polizas: Maybe<PolizasConnection>;
};


export type ClienteCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};


export type ClientePolizasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<PolizasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<PolizasOrden>>;
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

export type Contacto = {
  __typename?: 'Contacto';
  /** Casos que pidió esta persona. */
  casos: Maybe<CasosConnection>;
  id: Scalars['ID']['output'];
};


export type ContactoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};

export type Departamento = {
  __typename?: 'Departamento';
  id: Scalars['ID']['output'];
};

/** Día en que un horario de servicio no abre, de 0:00 a 24:00 en su zona. */
export type DiaFestivo = {
  __typename?: 'DiaFestivo';
  /** Fecha. */
  fecha: Scalars['Date']['output'];
  /** Qué se conmemora, o por qué no se abre. */
  nombre: Scalars['String']['output'];
  /** Quién lo dispone. */
  origen: OrigenFestivo;
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

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Encuesta de satisfacción de un caso. */
export type Encuesta = {
  __typename?: 'Encuesta';
  /** Del 1 al 5, que es lo mejor. */
  calificacion: Maybe<Scalars['Int']['output']>;
  /** Comentario del cliente. */
  comentario: Maybe<Scalars['String']['output']>;
  /** Cuándo se envió. */
  enviadaEn: Scalars['DateTime']['output'];
  /** Cuándo se contestó. */
  respondidaEn: Maybe<Scalars['DateTime']['output']>;
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

/** Estado de un caso. */
export type EstadoCaso =
  /** No procedió. */
  | 'CANCELADO'
  /** Cerrado para siempre. */
  | 'CERRADO'
  /** Se atiende. */
  | 'EN_PROCESO'
  /** Nadie lo ha tomado. */
  | 'NUEVO'
  /** Se espera al cliente. */
  | 'PENDIENTE'
  /** Resuelto; aún se puede reabrir. */
  | 'RESUELTO';

/** En qué va un plazo. */
export type EstadoHito =
  /** Se hizo a más tardar cuando vencía. */
  | 'CUMPLIDO'
  /** Corre. */
  | 'EN_CURSO'
  /** Corre, y quedan 15 minutos hábiles o menos. */
  | 'EN_RIESGO'
  /** Venció sin hacerse, o se hizo después. */
  | 'INCUMPLIDO'
  /** El caso se canceló. */
  | 'NO_APLICA'
  /** Detenido a tiempo. */
  | 'PAUSADO';

/** Estado de una póliza. */
export type EstadoPoliza =
  /** Está en fechas, pero no le quedan unidades. */
  | 'AGOTADA'
  /** Aún se prepara. */
  | 'BORRADOR'
  /** Cancelada. */
  | 'CANCELADA'
  /** Su vigencia no ha empezado. */
  | 'PROGRAMADA'
  /** Detenida a mano. */
  | 'SUSPENDIDA'
  /** Su vigencia terminó. */
  | 'VENCIDA'
  /** Se puede usar. */
  | 'VIGENTE';

/** Algo que le pasó a un caso, y lo que cambió en él. */
export type EventoCaso = {
  __typename?: 'EventoCaso';
  /** Campos que cambiaron. */
  cambios: Array<CambioCampo>;
  /** Cuándo pasó. */
  en: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Por qué; la nota de una asignación, sólo con `comunicaciones:interno`. */
  motivo: Maybe<Scalars['String']['output']>;
  /** Quien lo hizo; nulo si fue el sistema o el cliente. */
  por: Maybe<Usuario>;
  /** Qué pasó. */
  tipo: TipoEventoCaso;
};

/** Campos de orden de `eventos`. */
export type EventosCampoOrden =
  /** Cuándo pasó. */
  | 'EN';

/** Página de `EventoCaso` con su total. */
export type EventosConnection = {
  __typename?: 'EventosConnection';
  /** Filas de la página con su cursor. */
  edges: Array<EventosEdge>;
  /** Filas de la página. */
  nodes: Array<EventoCaso>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `EventosConnection`. */
export type EventosEdge = {
  __typename?: 'EventosEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: EventoCaso;
};

/** Condiciones de `eventos`. */
export type EventosFiltro = {
  /** Ocurridos en el periodo. */
  en?: InputMaybe<Periodo>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoEventoCaso>>;
};

/** Un campo de orden de `EventosConnection` y su sentido. */
export type EventosOrden = {
  /** Campo. */
  campo: EventosCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
};

/** Garantía del artículo del que trata un caso. */
export type GarantiaSimulada = {
  __typename?: 'GarantiaSimulada';
  /** Último día en que lo cubre o lo cubrió; nulo si el producto no tiene. */
  hasta: Maybe<Scalars['Date']['output']>;
  /** Si lo cubre hoy, la del producto o una extendida. */
  vigente: Scalars['Boolean']['output'];
};

/** Estados de un caso, agrupados. */
export type GrupoEstado =
  /** NUEVO o EN_PROCESO. */
  | 'ABIERTO'
  /** PENDIENTE. */
  | 'PAUSADO'
  /** RESUELTO, CERRADO o CANCELADO. */
  | 'TERMINADO';

/** Plazo de un caso. Sus minutos son hábiles. */
export type HitoSla = {
  __typename?: 'HitoSla';
  /** Minutos que corrieron. */
  consumidoMin: Scalars['Int']['output'];
  /** Cuándo se respondió o se resolvió. */
  cumplidoEn: Maybe<Scalars['DateTime']['output']>;
  /** En qué va. */
  estado: EstadoHito;
  /** Minutos de más; nulo si no se incumplió. */
  excesoMin: Maybe<Scalars['Int']['output']>;
  /** Minutos prometidos. */
  objetivoMin: Scalars['Int']['output'];
  /** Minutos que quedan; nulo si ya se cumplió, venció o no aplica. */
  restanteMin: Maybe<Scalars['Int']['output']>;
  /** Cuándo vence, con las pausas ya sumadas; nulo mientras el reloj está detenido y si no aplica. */
  venceEn: Maybe<Scalars['DateTime']['output']>;
};

export type Inventariable = ArticuloCatalogo & {
  __typename?: 'Inventariable';
  id: Scalars['ID']['output'];
};

export type LoteSerie = {
  __typename?: 'LoteSerie';
  /** Casos que tratan de este lote o serie. */
  casos: Maybe<CasosConnection>;
  id: Scalars['ID']['output'];
};


export type LoteSerieCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};

/** Por qué se cancela un caso. */
export type MotivoCancelacionCaso =
  /** Es el mismo asunto que otro caso. */
  | 'DUPLICADO'
  /** Se registró por error. */
  | 'ERROR_CAPTURA'
  /** No es algo que se atienda. */
  | 'NO_PROCEDE';

/** Acciones. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Agrega archivos ya subidos, o del cliente, a los que acompañan a un caso: 10 en total, de 25 MB cada uno y 100 MB juntos. */
  adjuntarArchivosCaso: CasoPayload;
  /** Registra un caso de soporte: le da su número, echa a andar su SLA y avisa a su responsable. */
  agregarCaso: AgregarCasoPayload;
  /** Asigna un caso a una persona de soporte, y avisa a quien lo recibe y a quien lo deja. Asignarlo a otra persona pide además el alcance `soporte:asignar`. */
  asignarCaso: CasoPayload;
  /** Contesta la encuesta de satisfacción de un caso. La llama la página que aloja la encuesta, con su propia identidad. */
  calificarCaso: CasoPayload;
  /** Cambia el estado de un caso según `estadosPermitidos`. Resolverlo por aquí toma la solución que ya tiene, sin tiempo; cerrarlo es lo mismo que `cerrarCaso`; cancelarlo pide el motivo en palabras, y `cancelarCaso` el motivo de la lista. Lo resuelto sólo vuelve a EN_PROCESO con `reabrirCaso`. */
  cambiarEstadoCaso: CasoPayload;
  /** Cambia la prioridad de un caso: sus hitos abiertos se miden, desde que se registró, con los tiempos de la nueva; los ya cumplidos no se tocan. */
  cambiarPrioridadCaso: CasoPayload;
  /** Cancela un caso que no se ha resuelto, y devuelve el incidente que tomó de su póliza; el tiempo trabajado no se devuelve. */
  cancelarCaso: CasoPayload;
  /** Cierra un caso resuelto. El que nadie cierra se cierra solo a los 7 días. */
  cerrarCaso: CasoPayload;
  /** Reabre un caso resuelto, dentro de 7 días naturales; el tiempo que estuvo resuelto cuenta como pausa. */
  reabrirCaso: CasoPayload;
  /** Recibe lo que se dijo en los casos, de quien guarda los comentarios y los correos; lo recibido dos veces se asienta una. Sólo para procesos de la casa. */
  recibirRespuestasEnCaso: Scalars['Boolean']['output'];
  /** Resuelve un caso y, si tiene contacto, le manda la encuesta de satisfacción. */
  resolverCaso: CasoPayload;
  /** Cambia la póliza con que se atiende un caso: devuelve lo que tomó de la anterior, lo toma de la nueva, y sus hitos abiertos siguen la política que ahora le toca. */
  vincularPolizaCaso: CasoPayload;
};


/** Acciones. */
export type MutationAdjuntarArchivosCasoArgs = {
  archivoIds: Array<Scalars['ID']['input']>;
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationAgregarCasoArgs = {
  input: AgregarCasoInput;
};


/** Acciones. */
export type MutationAsignarCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  departamentoId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  nota?: InputMaybe<Scalars['String']['input']>;
  responsableId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationCalificarCasoArgs = {
  calificacion: Scalars['Int']['input'];
  comentario?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


/** Acciones. */
export type MutationCambiarEstadoCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  estado: EstadoCaso;
  id: Scalars['ID']['input'];
  motivo?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationCambiarPrioridadCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  motivo: Scalars['String']['input'];
  prioridad: PrioridadCaso;
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationCancelarCasoArgs = {
  casoPrincipalId?: InputMaybe<Scalars['ID']['input']>;
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  motivo: MotivoCancelacionCaso;
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationCerrarCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationReabrirCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  motivo: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationRecibirRespuestasEnCasoArgs = {
  respuestas: Array<RespuestaEnCasoInput>;
};


/** Acciones. */
export type MutationResolverCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  solucion: Scalars['String']['input'];
  tiempoMin?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};


/** Acciones. */
export type MutationVincularPolizaCasoArgs = {
  claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  id: Scalars['ID']['input'];
  polizaId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

export type NoInventariable = ArticuloCatalogo & {
  __typename?: 'NoInventariable';
  id: Scalars['ID']['output'];
  /** Pólizas que nombran este servicio entre lo que cubren. */
  polizas: Maybe<PolizasConnection>;
};


export type NoInventariablePolizasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<PolizasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<PolizasOrden>>;
};

/** Lo que una política promete a los casos de una prioridad. */
export type ObjetivoSla = {
  __typename?: 'ObjetivoSla';
  /** Minutos hábiles hasta la primera respuesta. */
  primeraRespuestaMin: Scalars['Int']['output'];
  /** Prioridad de los casos. */
  prioridad: PrioridadCaso;
  /** Minutos hábiles hasta la resolución. */
  resolucionMin: Scalars['Int']['output'];
};

/** Por dónde llegó un caso. */
export type OrigenCaso =
  /** Otro sistema. */
  | 'API'
  /** Chat. */
  | 'CHAT'
  /** Correo. */
  | 'EMAIL'
  /** Teléfono. */
  | 'TELEFONO'
  /** Página o portal. */
  | 'WEB';

/** Quién dispone un día festivo. */
export type OrigenFestivo =
  /** La autoridad bancaria: sólo cierran los bancos. */
  | 'BANCARIO'
  /** La autoridad electoral: jornada de votación. */
  | 'ELECTORAL'
  /** La propia empresa. */
  | 'EMPRESA'
  /** La Ley Federal del Trabajo, artículo 74: descanso obligatorio. */
  | 'LFT';

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

/** Lapso que detuvo el reloj de un caso. */
export type Pausa = {
  __typename?: 'Pausa';
  /** Estado en que estuvo el caso. */
  causa: EstadoCaso;
  /** Cuándo empezó. */
  desde: Scalars['DateTime']['output'];
  /** Cuándo terminó; nulo si sigue. */
  hasta: Maybe<Scalars['DateTime']['output']>;
  /** Minutos hábiles que duró, o que lleva. */
  minutosHabiles: Scalars['Int']['output'];
};

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  hasta?: InputMaybe<Scalars['Date']['input']>;
};

/** Cuándo vencería un caso que se registrara ahora con una prioridad. */
export type PlazoSimulado = {
  __typename?: 'PlazoSimulado';
  /** Cuándo vencería su primera respuesta; nulo si nace con el reloj parado, o sin una política con tiempos para la prioridad. */
  primeraRespuestaVenceEn: Maybe<Scalars['DateTime']['output']>;
  /** Prioridad. */
  prioridad: PrioridadCaso;
  /** Cuándo vencería su resolución; nulo en los mismos casos. */
  resolucionVenceEn: Maybe<Scalars['DateTime']['output']>;
};

/** Política de SLA: en cuánto tiempo hábil se responde y se resuelve un caso, según su prioridad. */
export type PoliticaSla = {
  __typename?: 'PoliticaSla';
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Horario en que corren sus minutos. */
  calendario: CalendarioServicio;
  /** Cuándo se dio de alta. */
  creadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Un objetivo por prioridad, del más urgente al menos. */
  objetivos: Array<ObjetivoSla>;
  /** Estados de un caso que detienen su reloj. */
  pausaEn: Array<EstadoCaso>;
  /** Si rige donde ni la póliza ni el cliente dicen otra. */
  predeterminada: Scalars['Boolean']['output'];
  /** Versión de la política; sube con cada cambio. Un caso conserva la que le tocó. */
  version: Scalars['Int']['output'];
};

/** Póliza: contrato de servicio de un cliente, con lo que cubre y lo que queda de él. No es un seguro. */
export type Poliza = {
  __typename?: 'Poliza';
  /** Activos que cubre, cada uno con su artículo; todos, sólo si no dice ninguno ni dice artículos. */
  activosCubiertos: Array<Maybe<Activo>>;
  /** Cuándo cambió por última vez. */
  actualizadoEn: Scalars['DateTime']['output'];
  /** Artículos que cubre; todos, sólo si no dice ninguno ni dice activos. */
  articulosCubiertos: Array<Maybe<ArticuloCatalogo>>;
  /** Casos atendidos con ella. */
  casos: Maybe<CasosConnection>;
  /** Cliente que la contrató. */
  cliente: Maybe<Cliente>;
  /** Unidades que ya tomaron sus casos. */
  consumidas: Scalars['Decimal']['output'];
  /** Unidades contratadas; nulo si es ILIMITADA. */
  contratadas: Maybe<Scalars['Decimal']['output']>;
  /** Cuándo se registró. */
  creadoEn: Scalars['DateTime']['output'];
  /** Unidades que quedan, nunca menos de 0; nulo si es ILIMITADA. */
  disponibles: Maybe<Scalars['Decimal']['output']>;
  /** En qué está hoy: lo que se decidió a mano y, si no, lo que dicen sus fechas y sus unidades. */
  estado: EstadoPoliza;
  /** Identificador. */
  id: Scalars['ID']['output'];
  /** Precio del periodo, sin IVA. */
  importe: Maybe<Dinero>;
  /** Nombre. */
  nombre: Scalars['String']['output'];
  /** Número, único en la empresa. */
  numero: Scalars['String']['output'];
  /** Política de SLA de sus casos. */
  politicaSla: PoliticaSla;
  /** Fracción consumida: consumidas entre contratadas, 1 cuando se acabó; nulo si es ILIMITADA o no se contrató ninguna. */
  progreso: Maybe<Scalars['Decimal']['output']>;
  /** Suscripción con que se paga, si se paga con una. */
  renta: Maybe<Renta>;
  /** Qué clase de servicio es. */
  tipo: TipoPoliza;
  /** En qué se mide. */
  unidad: UnidadPoliza;
  /** Versión de la fila; sube con cada cambio. */
  version: Scalars['Int']['output'];
  /** Primer día de vigencia. */
  vigenteDesde: Scalars['Date']['output'];
  /** Último día de vigencia, incluido. */
  vigenteHasta: Scalars['Date']['output'];
};


/** Póliza: contrato de servicio de un cliente, con lo que cubre y lo que queda de él. No es un seguro. */
export type PolizaCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};

/** Póliza con que podría atenderse un caso. */
export type PolizaSimulada = {
  __typename?: 'PolizaSimulada';
  /** Si le quedan unidades para este caso. */
  alcanza: Scalars['Boolean']['output'];
  /** Unidades que le quedan; nulo si no tiene límite. */
  disponibles: Maybe<Scalars['Decimal']['output']>;
  /** La póliza. */
  poliza: Poliza;
};

/** Campos de orden de `polizas`. */
export type PolizasCampoOrden =
  /** Parte consumida. */
  | 'PROGRESO'
  /** Último día. */
  | 'VIGENTE_HASTA';

/** Página de `Poliza` con su total. */
export type PolizasConnection = {
  __typename?: 'PolizasConnection';
  /** Filas de la página con su cursor. */
  edges: Array<PolizasEdge>;
  /** Filas de la página. */
  nodes: Array<Poliza>;
  /** Dónde está la página. */
  pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  totalCount: Scalars['Int']['output'];
};

/** Fila de `PolizasConnection`. */
export type PolizasEdge = {
  __typename?: 'PolizasEdge';
  /** Posición de la fila en este orden y filtro. */
  cursor: Scalars['String']['output'];
  /** La fila. */
  node: Poliza;
};

/** Condiciones de `polizas`. */
export type PolizasFiltro = {
  /** Que cubren alguno de estos artículos, por nombrarlo o por cubrirlo todo. Se reciben a lo más 100 elementos. */
  articuloIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Alguno de estos estados, hoy. Se reciben a lo más 100 elementos. */
  estado?: InputMaybe<Array<EstadoPoliza>>;
  /** Alguno de estos tipos. Se reciben a lo más 100 elementos. */
  tipo?: InputMaybe<Array<TipoPoliza>>;
  /** Cuyas fechas incluyen este día. */
  vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `PolizasConnection` y su sentido. */
export type PolizasOrden = {
  /** Campo. */
  campo: PolizasCampoOrden;
  /** Sentido. */
  direccion: DireccionOrden;
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

export type Proyecto = {
  __typename?: 'Proyecto';
  /** Casos del proyecto. */
  casos: Maybe<CasosConnection>;
  id: Scalars['ID']['output'];
};


export type ProyectoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};

/** Consultas. */
export type Query = {
  __typename?: 'Query';
  /** Un caso por su identificador o por su número; da exactamente uno. */
  caso: Maybe<Caso>;
  /** Casos de todos los clientes. */
  casos: Maybe<CasosConnection>;
  /** Políticas de SLA de la empresa: primero la predeterminada, las demás por nombre. */
  politicasSla: Maybe<Array<PoliticaSla>>;
  /** Una póliza por su identificador. */
  poliza: Maybe<Poliza>;
  /** Lo que pasaría si se registrara un caso: lo que lo impide y lo que el formulario muestra antes de guardar. No escribe nada. */
  simularCaso: Maybe<SimularCasoPayload>;
};


/** Consultas. */
export type QueryCasoArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  numero?: InputMaybe<Scalars['String']['input']>;
};


/** Consultas. */
export type QueryCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<Array<CasosOrden>>;
};


/** Consultas. */
export type QueryPolizaArgs = {
  id: Scalars['ID']['input'];
};


/** Consultas. */
export type QuerySimularCasoArgs = {
  input: AgregarCasoInput;
};

export type Renta = {
  __typename?: 'Renta';
  id: Scalars['ID']['output'];
};

/** Algo que alguien dijo en un caso, o le escribió a su cliente sobre él. */
export type RespuestaEnCasoInput = {
  /** Si quien lo dijo atiende casos: sólo entonces es una respuesta de la empresa. */
  atiende: Scalars['Boolean']['input'];
  /** Quién lo dijo. */
  autor: ActorDeRespuestaInput;
  /** Caso. */
  casoId: Scalars['ID']['input'];
  /** Cliente del caso. */
  clienteId: Scalars['ID']['input'];
  /** Comentario en que se dijo; nulo si no fue en uno. */
  comentarioId?: InputMaybe<Scalars['ID']['input']>;
  /** La misma en todo lo que hizo un solo acto. */
  correlacion: Scalars['UUID']['input'];
  /** Lo que dijo un contacto en público, entero; de lo demás no hace falta. Se reciben a lo más 128,000 caracteres. */
  cuerpo?: InputMaybe<Scalars['String']['input']>;
  /** Identificador del evento; el mismo, el mismo evento. */
  eventoId: Scalars['UUID']['input'];
  /** Usuarios a quienes menciona. Se reciben a lo más 100 elementos. */
  menciones: Array<Scalars['ID']['input']>;
  /** Cuándo se dijo. */
  ocurridoEn: Scalars['DateTime']['input'];
  /** Qué pasó: `comentario.agregado.v1`, o `correo.enviado.v1` de un correo que escribió una persona. Se reciben a lo más 256 caracteres. */
  tipo: Scalars['String']['input'];
  /** `INTERNO` o `PUBLICO`. Se reciben a lo más 256 caracteres. */
  visibilidad: Scalars['String']['input'];
};

/** Estados de un hito que piden atención. */
export type RiesgoSla =
  /** Le quedan 15 minutos hábiles o menos. */
  | 'EN_RIESGO'
  /** Venció sin cumplirse, o se cumplió tarde. */
  | 'INCUMPLIDO';

/** Lo que pasaría si se registrara un caso. */
export type SimularCasoPayload = {
  __typename?: 'SimularCasoPayload';
  /** Lo que conviene mirar, aunque el caso pueda registrarse. */
  advertencias: Array<ErrorCaso>;
  /** Todo lo que impide registrarlo; vacío si se puede. Si algún dueño no responde, dice DEPENDENCIA_NO_DISPONIBLE y lo que sí se sabe. */
  errores: Array<ErrorCaso>;
  /** Garantía del lote o número de serie del que trata; nula si no nombra uno de este cliente. */
  garantia: Maybe<GarantiaSimulada>;
  /** Cuándo vencería con cada prioridad, de la más urgente a la menos. */
  plazos: Array<PlazoSimulado>;
  /** Política de SLA que le tocaría: la de su póliza, la del cliente o la predeterminada. */
  politica: Maybe<PoliticaSla>;
  /** Pólizas del cliente en sus fechas que lo cubrirían, la que termina antes primero. */
  polizas: Array<PolizaSimulada>;
  /** Casos abiertos del cliente, de menos de un día, con un título muy parecido. */
  posiblesDuplicados: Array<Caso>;
};

/** SLA de un caso. Lo que se prometió queda en el caso: editar la política no reescribe su historia. */
export type SlaCaso = {
  __typename?: 'SlaCaso';
  /** Desde cuándo está detenido; nulo si corre o si terminó. */
  pausadoDesde: Maybe<Scalars['DateTime']['output']>;
  /** Lapsos que detuvieron el reloj, en orden; lo que estuvo resuelto antes de reabrirse cuenta como uno. */
  pausas: Array<Pausa>;
  /** Política que le tocó. */
  politica: PoliticaSla;
  /** Plazo de la primera respuesta; resolver sin haber respondido también responde. */
  primeraRespuesta: HitoSla;
  /** Lo primero que vence de lo que corre y aún no vence. */
  proximoVencimiento: Maybe<Scalars['DateTime']['output']>;
  /** El tiempo de la resolución, tramo por tramo, desde que se registró hasta ahora o hasta que se resolvió. */
  reloj: Array<TramoReloj>;
  /** Plazo de la resolución; si se reabre, sigue corriendo. */
  resolucion: HitoSla;
};

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

/** Clase de evento de un caso. */
export type TipoEventoCaso =
  /** Se adjuntó un archivo. */
  | 'ADJUNTO'
  /** Se asignó a alguien. */
  | 'ASIGNADO'
  /** El cliente lo calificó. */
  | 'CALIFICADO'
  /** Se canceló. */
  | 'CANCELADO'
  /** Se cerró. */
  | 'CERRADO'
  /** Se comentó. */
  | 'COMENTADO'
  /** Se registró. */
  | 'CREADO'
  /** Se escaló. */
  | 'ESCALADO'
  /** Cambió de estado. */
  | 'ESTADO'
  /** Se fusionó con otro. */
  | 'FUSIONADO'
  /** Cambió de póliza. */
  | 'POLIZA'
  /** Cambió de prioridad. */
  | 'PRIORIDAD'
  /** Se reabrió. */
  | 'REABIERTO'
  /** Se resolvió. */
  | 'RESUELTO'
  /** Un vencimiento de su SLA pasó sin cumplirse. */
  | 'SLA_INCUMPLIDO'
  /** Un vencimiento de su SLA está cerca. */
  | 'SLA_RIESGO';

/** Clase de servicio de una póliza. */
export type TipoPoliza =
  /** Garantía más allá de la del fabricante. */
  | 'GARANTIA_EXTENDIDA'
  /** Mantenimiento. */
  | 'MANTENIMIENTO'
  /** Atención de casos. */
  | 'SOPORTE';

/** Horas seguidas de servicio en un día de la semana. */
export type Tramo = {
  __typename?: 'Tramo';
  /** Día: 1 es lunes y 7, domingo. */
  diaSemana: Scalars['Int']['output'];
  /** Hora en que abre, `09:00`. */
  inicia: Scalars['String']['output'];
  /** Hora en que cierra, `18:00`; el fin del día es `24:00`. */
  termina: Scalars['String']['output'];
};

/** Tiempo seguido de un caso, y por qué contó o no. */
export type TramoReloj = {
  __typename?: 'TramoReloj';
  /** Qué clase de tiempo fue. */
  clase: ClaseTramo;
  /** Cuándo empieza. */
  desde: Scalars['DateTime']['output'];
  /** Cuándo termina. */
  hasta: Scalars['DateTime']['output'];
  /** Minutos que duró; los de HABIL suman lo consumido, y todos, lo transcurrido. */
  minutos: Scalars['Int']['output'];
  /** Por qué no contó; nulo si contó. */
  motivo: Maybe<Scalars['String']['output']>;
};

/** En qué se mide una póliza. */
export type UnidadPoliza =
  /** Días de trabajo, de las horas de su calendario. */
  | 'DIAS'
  /** Horas de trabajo. */
  | 'HORAS'
  /** Sin límite. */
  | 'ILIMITADA'
  /** Casos: cada uno toma una unidad al crearse. */
  | 'INCIDENTES';

export type Usuario = {
  __typename?: 'Usuario';
  id: Scalars['ID']['output'];
};
