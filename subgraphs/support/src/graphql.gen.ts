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

export type Activo = {
  readonly __typename?: 'Activo';
  /** Casos que tratan de este activo. */
  readonly casos: Maybe<CasosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ActivoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
};

/** Quién dijo algo: una persona, o un proceso por su nombre. */
export type ActorDeRespuestaInput = {
  /** Identificador de la persona. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Nombre del proceso. Se reciben a lo más 256 caracteres. */
  readonly proceso?: InputMaybe<Scalars['String']['input']>;
  /** `Usuario`, `Contacto` o `ActorSistema`. Se reciben a lo más 256 caracteres. */
  readonly tipo: Scalars['String']['input'];
};

/** Lo que se sabe de un caso al registrarlo. */
export type AgregarCasoInput = {
  /** Activo del que trata, asignado a este cliente. */
  readonly activoId?: InputMaybe<Scalars['ID']['input']>;
  /** Archivos ya subidos que lo acompañan: hasta 10, de 25 MB cada uno y 100 MB en total. Se reciben a lo más 20 elementos. */
  readonly archivoIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Artículo del que trata. */
  readonly articuloId?: InputMaybe<Scalars['ID']['input']>;
  /** Caso del mismo cliente del que nace éste. */
  readonly casoOrigenId?: InputMaybe<Scalars['ID']['input']>;
  /** De qué trata. */
  readonly categoria: CategoriaCaso;
  /** Clave de quien llama: repetida con el mismo contenido devuelve el mismo caso, durante 48 horas. */
  readonly claveIdempotencia?: InputMaybe<Scalars['UUID']['input']>;
  /** Cliente que lo pide. */
  readonly clienteId: Scalars['ID']['input'];
  /** Persona del cliente que lo pide. */
  readonly contactoId?: InputMaybe<Scalars['ID']['input']>;
  /** Departamento que lo atiende; el responsable es uno de sus miembros. */
  readonly departamentoId?: InputMaybe<Scalars['ID']['input']>;
  /** Qué pasa o qué se pide: de 10 a 32,000 caracteres; puede llevar Markdown. Se reciben a lo más 128,000 caracteres. */
  readonly descripcion: Scalars['String']['input'];
  /** En qué nace: NUEVO, EN_PROCESO, PENDIENTE, o RESUELTO si se resolvió al primer contacto. */
  readonly estado: EstadoCaso;
  /** Etiquetas, sin repetir. Se reciben a lo más 20 elementos, de 50 caracteres cada uno. */
  readonly etiquetas: ReadonlyArray<Scalars['String']['input']>;
  /** Lote o número de serie del que trata, entregado a este cliente. */
  readonly loteSerieId?: InputMaybe<Scalars['ID']['input']>;
  /** Por dónde llegó. */
  readonly origen: OrigenCaso;
  /** Póliza con que se atiende: vigente, con unidades, y que cubra el artículo o el activo. */
  readonly polizaId?: InputMaybe<Scalars['ID']['input']>;
  /** Prioridad: de ella dependen sus tiempos de SLA. */
  readonly prioridad: PrioridadCaso;
  /** Quien lo atiende: una persona activa de soporte. */
  readonly responsableId: Scalars['ID']['input'];
  /** Cómo se resolvió: hasta 32,000 caracteres; obligatoria si nace RESUELTO. Se reciben a lo más 128,000 caracteres. */
  readonly solucion?: InputMaybe<Scalars['String']['input']>;
  /** Título: de 5 a 255 caracteres, en una línea. Se reciben a lo más 1,020 caracteres. */
  readonly titulo: Scalars['String']['input'];
};

/** Lo que resulta de registrar un caso: el caso, o los errores; nunca ambos. */
export type AgregarCasoPayload = {
  readonly __typename?: 'AgregarCasoPayload';
  /** Lo que conviene mirar, aunque el caso se registre. */
  readonly advertencias: ReadonlyArray<ErrorCaso>;
  /** El caso; nulo si hay errores. */
  readonly caso: Maybe<Caso>;
  /** Todo lo que impide registrarlo; vacío si se registró. */
  readonly errores: ReadonlyArray<ErrorCaso>;
  /** Si la clave de idempotencia ya se había usado, y éste es el caso de entonces. */
  readonly repetida: Scalars['Boolean']['output'];
};

export type ArticuloCatalogo = {
  readonly id: Scalars['ID']['output'];
};

/** Horario de servicio: cuándo cuentan los minutos. */
export type CalendarioServicio = {
  readonly __typename?: 'CalendarioServicio';
  /** Días en que no abre, en orden; uno siempre abierto no los toma en cuenta. */
  readonly festivos: ReadonlyArray<DiaFestivo>;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Si está abierto todos los días a todas horas; entonces no tiene tramos. */
  readonly siempreAbierto: Scalars['Boolean']['output'];
  /** Horas de servicio de la semana, en orden; puede haber varios en un día. */
  readonly tramos: ReadonlyArray<Tramo>;
  /** Zona horaria (IANA) en la que se leen sus tramos. */
  readonly zonaHoraria: Scalars['String']['output'];
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

/** Caso de soporte: lo que un cliente pide o reporta, y cómo se le atiende. */
export type Caso = {
  readonly __typename?: 'Caso';
  /** Activo del que trata. */
  readonly activo: Maybe<Activo>;
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Artículo del que trata. */
  readonly articulo: Maybe<ArticuloCatalogo>;
  /** Cuándo se asignó a su responsable. */
  readonly asignadoEn: Scalars['DateTime']['output'];
  /** Caso ya cerrado del que nace éste. */
  readonly casoOrigen: Maybe<Caso>;
  /** De qué trata. */
  readonly categoria: CategoriaCaso;
  /** Cuándo se cerró. */
  readonly cerradoEn: Maybe<Scalars['DateTime']['output']>;
  /** Cliente que lo pide. */
  readonly cliente: Maybe<Cliente>;
  /** Persona del cliente que lo pide. */
  readonly contacto: Maybe<Contacto>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Quien lo registró; nulo si nació solo, de una respuesta a un caso que ya había terminado. */
  readonly creadoPor: Maybe<Usuario>;
  /** Departamento que lo atiende. */
  readonly departamento: Maybe<Departamento>;
  /** Qué pasa o qué se pide; puede llevar Markdown. */
  readonly descripcion: Scalars['String']['output'];
  /** En qué va. */
  readonly estado: EstadoCaso;
  /** Estados a los que puede pasar; de RESUELTO a EN_PROCESO, sólo al reabrirlo. */
  readonly estadosPermitidos: ReadonlyArray<EstadoCaso>;
  /** Etiquetas. */
  readonly etiquetas: ReadonlyArray<Scalars['String']['output']>;
  /** Lo que le ha pasado. */
  readonly eventos: Maybe<EventosConnection>;
  /** Si está abierto, en pausa o terminado. */
  readonly grupoEstado: GrupoEstado;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Lote o número de serie del que trata. */
  readonly loteSerie: Maybe<LoteSerie>;
  /** Hasta dónde se ha escalado: 0, a nadie; 1, al responsable y al líder; 2, a la gerencia. */
  readonly nivelEscalamiento: Scalars['Int']['output'];
  /** Número `CASO-AAAA-NNNNNN`, único en la empresa y consecutivo en el año. */
  readonly numero: Scalars['String']['output'];
  /** Por dónde llegó. */
  readonly origen: OrigenCaso;
  /** Póliza con que se atiende. */
  readonly poliza: Maybe<Poliza>;
  /** Cuándo se le respondió al cliente por primera vez. */
  readonly primeraRespuestaEn: Maybe<Scalars['DateTime']['output']>;
  /** Prioridad: de ella dependen sus tiempos de SLA. */
  readonly prioridad: PrioridadCaso;
  /** Cuántas veces se reabrió. */
  readonly reaperturas: Scalars['Int']['output'];
  /** Quien lo atiende. */
  readonly responsable: Maybe<Usuario>;
  /** Cuándo se resolvió por última vez; nulo mientras está abierto. */
  readonly resueltoEn: Maybe<Scalars['DateTime']['output']>;
  /** Encuesta de satisfacción, si se envió. */
  readonly satisfaccion: Maybe<Encuesta>;
  /** Su SLA a esta hora: qué se prometió, cuánto va y por qué. */
  readonly sla: SlaCaso;
  /** Cómo se resolvió. */
  readonly solucion: Maybe<Scalars['String']['output']>;
  /** Título. */
  readonly titulo: Scalars['String']['output'];
  /** Versión: sube con cada cambio que se le hace; no con lo que anotan su reloj y sus respuestas (`nivelEscalamiento`, `primeraRespuestaEn`). */
  readonly version: Scalars['Int']['output'];
};


/** Caso de soporte: lo que un cliente pide o reporta, y cómo se le atiende. */
export type CasoEventosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<EventosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<EventosOrden>>;
};

/** Lo que resulta de hacer algo con un caso: el caso, o los errores; nunca ambos. */
export type CasoPayload = {
  readonly __typename?: 'CasoPayload';
  /** El caso como quedó; nulo si hay errores. */
  readonly caso: Maybe<Caso>;
  /** Todo lo que lo impide; vacío si se hizo. */
  readonly errores: ReadonlyArray<ErrorCaso>;
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
  readonly __typename?: 'CasosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<CasosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Caso>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `CasosConnection`. */
export type CasosEdge = {
  readonly __typename?: 'CasosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Caso;
};

/** Condiciones de `casos`. */
export type CasosFiltro = {
  /** De alguna de estas categorías. Se reciben a lo más 100 elementos. */
  readonly categoria?: InputMaybe<ReadonlyArray<CategoriaCaso>>;
  /** De alguno de estos clientes; útil en la consulta de todos los casos. Se reciben a lo más 100 elementos. */
  readonly clienteIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Pedidos por alguno de estos contactos. Se reciben a lo más 100 elementos. */
  readonly contactoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Registrados en el periodo. */
  readonly creadoEn?: InputMaybe<Periodo>;
  /** A cargo de alguno de estos departamentos. Se reciben a lo más 100 elementos. */
  readonly departamentoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** En alguno de estos estados. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoCaso>>;
  /** En alguno de estos grupos de estados. Se reciben a lo más 100 elementos. */
  readonly grupoEstado?: InputMaybe<ReadonlyArray<GrupoEstado>>;
  /** Atendidos con alguna de estas pólizas. Se reciben a lo más 100 elementos. */
  readonly polizaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Con alguna de estas prioridades. Se reciben a lo más 100 elementos. */
  readonly prioridad?: InputMaybe<ReadonlyArray<PrioridadCaso>>;
  /** Que se han reabierto alguna vez; `false` pide los que nunca. */
  readonly reabiertos?: InputMaybe<Scalars['Boolean']['input']>;
  /** A cargo de alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  readonly responsableIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Resueltos en el periodo, por última vez, y no reabiertos. */
  readonly resueltoEn?: InputMaybe<Periodo>;
  /** Con algún hito del SLA en alguno de estos estados, ahora. Se reciben a lo más 100 elementos. */
  readonly sla?: InputMaybe<ReadonlyArray<RiesgoSla>>;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el número, el título o la descripción. Se reciben a lo más 256 caracteres. */
  readonly texto?: InputMaybe<Scalars['String']['input']>;
};

/** Un campo de orden de `CasosConnection` y su sentido. */
export type CasosOrden = {
  /** Campo. */
  readonly campo: CasosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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
  readonly __typename?: 'Cliente';
  /** Casos de soporte del cliente. */
  readonly casos: Maybe<CasosConnection>;
  readonly id: Scalars['ID']['output'];
  /** Política de SLA propia del cliente: rige sus casos sin póliza. Nulo si no tiene; entonces rige la predeterminada. */
  readonly politicaSla: Maybe<PoliticaSla>;
  /** Pólizas: contratos de servicio. */
  readonly polizas: Maybe<PolizasConnection>;
};


export type ClienteCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
};


export type ClientePolizasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<PolizasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<PolizasOrden>>;
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

export type Contacto = {
  readonly __typename?: 'Contacto';
  /** Casos que pidió esta persona. */
  readonly casos: Maybe<CasosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ContactoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
};

export type Departamento = {
  readonly __typename?: 'Departamento';
  readonly id: Scalars['ID']['output'];
};

/** Día en que un horario de servicio no abre, de 0:00 a 24:00 en su zona. */
export type DiaFestivo = {
  readonly __typename?: 'DiaFestivo';
  /** Fecha. */
  readonly fecha: Scalars['Date']['output'];
  /** Qué se conmemora, o por qué no se abre. */
  readonly nombre: Scalars['String']['output'];
  /** Quién lo dispone. */
  readonly origen: OrigenFestivo;
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

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

/** Encuesta de satisfacción de un caso. */
export type Encuesta = {
  readonly __typename?: 'Encuesta';
  /** Del 1 al 5, que es lo mejor. */
  readonly calificacion: Maybe<Scalars['Int']['output']>;
  /** Comentario del cliente. */
  readonly comentario: Maybe<Scalars['String']['output']>;
  /** Cuándo se envió. */
  readonly enviadaEn: Scalars['DateTime']['output'];
  /** Cuándo se contestó. */
  readonly respondidaEn: Maybe<Scalars['DateTime']['output']>;
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
  readonly __typename?: 'EventoCaso';
  /** Campos que cambiaron. */
  readonly cambios: ReadonlyArray<CambioCampo>;
  /** Cuándo pasó. */
  readonly en: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Por qué; la nota de una asignación, sólo con `comunicaciones:interno`. */
  readonly motivo: Maybe<Scalars['String']['output']>;
  /** Quien lo hizo; nulo si fue el sistema o el cliente. */
  readonly por: Maybe<Usuario>;
  /** Qué pasó. */
  readonly tipo: TipoEventoCaso;
};

/** Campos de orden de `eventos`. */
export type EventosCampoOrden =
  /** Cuándo pasó. */
  | 'EN';

/** Página de `EventoCaso` con su total. */
export type EventosConnection = {
  readonly __typename?: 'EventosConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<EventosEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<EventoCaso>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `EventosConnection`. */
export type EventosEdge = {
  readonly __typename?: 'EventosEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: EventoCaso;
};

/** Condiciones de `eventos`. */
export type EventosFiltro = {
  /** Ocurridos en el periodo. */
  readonly en?: InputMaybe<Periodo>;
  /** De alguna de estas clases. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoEventoCaso>>;
};

/** Un campo de orden de `EventosConnection` y su sentido. */
export type EventosOrden = {
  /** Campo. */
  readonly campo: EventosCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
};

/** Garantía del artículo del que trata un caso. */
export type GarantiaSimulada = {
  readonly __typename?: 'GarantiaSimulada';
  /** Último día en que lo cubre o lo cubrió; nulo si el producto no tiene. */
  readonly hasta: Maybe<Scalars['Date']['output']>;
  /** Si lo cubre hoy, la del producto o una extendida. */
  readonly vigente: Scalars['Boolean']['output'];
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
  readonly __typename?: 'HitoSla';
  /** Minutos que corrieron. */
  readonly consumidoMin: Scalars['Int']['output'];
  /** Cuándo se respondió o se resolvió. */
  readonly cumplidoEn: Maybe<Scalars['DateTime']['output']>;
  /** En qué va. */
  readonly estado: EstadoHito;
  /** Minutos de más; nulo si no se incumplió. */
  readonly excesoMin: Maybe<Scalars['Int']['output']>;
  /** Minutos prometidos. */
  readonly objetivoMin: Scalars['Int']['output'];
  /** Minutos que quedan; nulo si ya se cumplió, venció o no aplica. */
  readonly restanteMin: Maybe<Scalars['Int']['output']>;
  /** Cuándo vence, con las pausas ya sumadas; nulo mientras el reloj está detenido y si no aplica. */
  readonly venceEn: Maybe<Scalars['DateTime']['output']>;
};

export type Inventariable = ArticuloCatalogo & {
  readonly __typename?: 'Inventariable';
  readonly id: Scalars['ID']['output'];
};

export type LoteSerie = {
  readonly __typename?: 'LoteSerie';
  /** Casos que tratan de este lote o serie. */
  readonly casos: Maybe<CasosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type LoteSerieCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
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
  readonly __typename?: 'Mutation';
  /** Agrega archivos ya subidos, o del cliente, a los que acompañan a un caso: 10 en total, de 25 MB cada uno y 100 MB juntos. */
  readonly adjuntarArchivosCaso: CasoPayload;
  /** Registra un caso de soporte: le da su número, echa a andar su SLA y avisa a su responsable. */
  readonly agregarCaso: AgregarCasoPayload;
  /** Asigna un caso a una persona de soporte, y avisa a quien lo recibe y a quien lo deja. Asignarlo a otra persona pide además el alcance `soporte:asignar`. */
  readonly asignarCaso: CasoPayload;
  /** Contesta la encuesta de satisfacción de un caso. La llama la página que aloja la encuesta, con su propia identidad. */
  readonly calificarCaso: CasoPayload;
  /** Cambia el estado de un caso según `estadosPermitidos`. Resolverlo por aquí toma la solución que ya tiene, sin tiempo; cerrarlo es lo mismo que `cerrarCaso`; cancelarlo pide el motivo en palabras, y `cancelarCaso` el motivo de la lista. Lo resuelto sólo vuelve a EN_PROCESO con `reabrirCaso`. */
  readonly cambiarEstadoCaso: CasoPayload;
  /** Cambia la prioridad de un caso: sus hitos abiertos se miden, desde que se registró, con los tiempos de la nueva; los ya cumplidos no se tocan. */
  readonly cambiarPrioridadCaso: CasoPayload;
  /** Cancela un caso que no se ha resuelto, y devuelve el incidente que tomó de su póliza; el tiempo trabajado no se devuelve. */
  readonly cancelarCaso: CasoPayload;
  /** Cierra un caso resuelto. El que nadie cierra se cierra solo a los 7 días. */
  readonly cerrarCaso: CasoPayload;
  /** Reabre un caso resuelto, dentro de 7 días naturales; el tiempo que estuvo resuelto cuenta como pausa. */
  readonly reabrirCaso: CasoPayload;
  /** Recibe lo que se dijo en los casos, de quien guarda los comentarios y los correos; lo recibido dos veces se asienta una. Sólo para procesos de la casa. */
  readonly recibirRespuestasEnCaso: Scalars['Boolean']['output'];
  /** Resuelve un caso y, si tiene contacto, le manda la encuesta de satisfacción. */
  readonly resolverCaso: CasoPayload;
  /** Cambia la póliza con que se atiende un caso: devuelve lo que tomó de la anterior, lo toma de la nueva, y sus hitos abiertos siguen la política que ahora le toca. */
  readonly vincularPolizaCaso: CasoPayload;
};


/** Acciones. */
export type MutationAdjuntarArchivosCasoArgs = {
  archivoIds: ReadonlyArray<Scalars['ID']['input']>;
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
  respuestas: ReadonlyArray<RespuestaEnCasoInput>;
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
  readonly __typename?: 'NoInventariable';
  readonly id: Scalars['ID']['output'];
  /** Pólizas que nombran este servicio entre lo que cubren. */
  readonly polizas: Maybe<PolizasConnection>;
};


export type NoInventariablePolizasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<PolizasFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<PolizasOrden>>;
};

/** Lo que una política promete a los casos de una prioridad. */
export type ObjetivoSla = {
  readonly __typename?: 'ObjetivoSla';
  /** Minutos hábiles hasta la primera respuesta. */
  readonly primeraRespuestaMin: Scalars['Int']['output'];
  /** Prioridad de los casos. */
  readonly prioridad: PrioridadCaso;
  /** Minutos hábiles hasta la resolución. */
  readonly resolucionMin: Scalars['Int']['output'];
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

/** Lapso que detuvo el reloj de un caso. */
export type Pausa = {
  readonly __typename?: 'Pausa';
  /** Estado en que estuvo el caso. */
  readonly causa: EstadoCaso;
  /** Cuándo empezó. */
  readonly desde: Scalars['DateTime']['output'];
  /** Cuándo terminó; nulo si sigue. */
  readonly hasta: Maybe<Scalars['DateTime']['output']>;
  /** Minutos hábiles que duró, o que lleva. */
  readonly minutosHabiles: Scalars['Int']['output'];
};

/** Periodo de días civiles, ambos incluidos, en la zona de la empresa. Da al menos uno. */
export type Periodo = {
  /** Primer día. */
  readonly desde?: InputMaybe<Scalars['Date']['input']>;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  readonly hasta?: InputMaybe<Scalars['Date']['input']>;
};

/** Cuándo vencería un caso que se registrara ahora con una prioridad. */
export type PlazoSimulado = {
  readonly __typename?: 'PlazoSimulado';
  /** Cuándo vencería su primera respuesta; nulo si nace con el reloj parado, o sin una política con tiempos para la prioridad. */
  readonly primeraRespuestaVenceEn: Maybe<Scalars['DateTime']['output']>;
  /** Prioridad. */
  readonly prioridad: PrioridadCaso;
  /** Cuándo vencería su resolución; nulo en los mismos casos. */
  readonly resolucionVenceEn: Maybe<Scalars['DateTime']['output']>;
};

/** Política de SLA: en cuánto tiempo hábil se responde y se resuelve un caso, según su prioridad. */
export type PoliticaSla = {
  readonly __typename?: 'PoliticaSla';
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Horario en que corren sus minutos. */
  readonly calendario: CalendarioServicio;
  /** Cuándo se dio de alta. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Un objetivo por prioridad, del más urgente al menos. */
  readonly objetivos: ReadonlyArray<ObjetivoSla>;
  /** Estados de un caso que detienen su reloj. */
  readonly pausaEn: ReadonlyArray<EstadoCaso>;
  /** Si rige donde ni la póliza ni el cliente dicen otra. */
  readonly predeterminada: Scalars['Boolean']['output'];
  /** Versión de la política; sube con cada cambio. Un caso conserva la que le tocó. */
  readonly version: Scalars['Int']['output'];
};

/** Póliza: contrato de servicio de un cliente, con lo que cubre y lo que queda de él. No es un seguro. */
export type Poliza = {
  readonly __typename?: 'Poliza';
  /** Activos que cubre, cada uno con su artículo; todos, sólo si no dice ninguno ni dice artículos. */
  readonly activosCubiertos: ReadonlyArray<Maybe<Activo>>;
  /** Cuándo cambió por última vez. */
  readonly actualizadoEn: Scalars['DateTime']['output'];
  /** Artículos que cubre; todos, sólo si no dice ninguno ni dice activos. */
  readonly articulosCubiertos: ReadonlyArray<Maybe<ArticuloCatalogo>>;
  /** Casos atendidos con ella. */
  readonly casos: Maybe<CasosConnection>;
  /** Cliente que la contrató. */
  readonly cliente: Maybe<Cliente>;
  /** Unidades que ya tomaron sus casos. */
  readonly consumidas: Scalars['Decimal']['output'];
  /** Unidades contratadas; nulo si es ILIMITADA. */
  readonly contratadas: Maybe<Scalars['Decimal']['output']>;
  /** Cuándo se registró. */
  readonly creadoEn: Scalars['DateTime']['output'];
  /** Unidades que quedan, nunca menos de 0; nulo si es ILIMITADA. */
  readonly disponibles: Maybe<Scalars['Decimal']['output']>;
  /** En qué está hoy: lo que se decidió a mano y, si no, lo que dicen sus fechas y sus unidades. */
  readonly estado: EstadoPoliza;
  /** Identificador. */
  readonly id: Scalars['ID']['output'];
  /** Precio del periodo, sin IVA. */
  readonly importe: Maybe<Dinero>;
  /** Nombre. */
  readonly nombre: Scalars['String']['output'];
  /** Número, único en la empresa. */
  readonly numero: Scalars['String']['output'];
  /** Política de SLA de sus casos. */
  readonly politicaSla: PoliticaSla;
  /** Fracción consumida: consumidas entre contratadas, 1 cuando se acabó; nulo si es ILIMITADA o no se contrató ninguna. */
  readonly progreso: Maybe<Scalars['Decimal']['output']>;
  /** Suscripción con que se paga, si se paga con una. */
  readonly renta: Maybe<Renta>;
  /** Qué clase de servicio es. */
  readonly tipo: TipoPoliza;
  /** En qué se mide. */
  readonly unidad: UnidadPoliza;
  /** Versión de la fila; sube con cada cambio. */
  readonly version: Scalars['Int']['output'];
  /** Primer día de vigencia. */
  readonly vigenteDesde: Scalars['Date']['output'];
  /** Último día de vigencia, incluido. */
  readonly vigenteHasta: Scalars['Date']['output'];
};


/** Póliza: contrato de servicio de un cliente, con lo que cubre y lo que queda de él. No es un seguro. */
export type PolizaCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
};

/** Póliza con que podría atenderse un caso. */
export type PolizaSimulada = {
  readonly __typename?: 'PolizaSimulada';
  /** Si le quedan unidades para este caso. */
  readonly alcanza: Scalars['Boolean']['output'];
  /** Unidades que le quedan; nulo si no tiene límite. */
  readonly disponibles: Maybe<Scalars['Decimal']['output']>;
  /** La póliza. */
  readonly poliza: Poliza;
};

/** Campos de orden de `polizas`. */
export type PolizasCampoOrden =
  /** Parte consumida. */
  | 'PROGRESO'
  /** Último día. */
  | 'VIGENTE_HASTA';

/** Página de `Poliza` con su total. */
export type PolizasConnection = {
  readonly __typename?: 'PolizasConnection';
  /** Filas de la página con su cursor. */
  readonly edges: ReadonlyArray<PolizasEdge>;
  /** Filas de la página. */
  readonly nodes: ReadonlyArray<Poliza>;
  /** Dónde está la página. */
  readonly pageInfo: PageInfo;
  /** Cuántas filas cumplen el filtro en total. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Fila de `PolizasConnection`. */
export type PolizasEdge = {
  readonly __typename?: 'PolizasEdge';
  /** Posición de la fila en este orden y filtro. */
  readonly cursor: Scalars['String']['output'];
  /** La fila. */
  readonly node: Poliza;
};

/** Condiciones de `polizas`. */
export type PolizasFiltro = {
  /** Que cubren alguno de estos artículos, por nombrarlo o por cubrirlo todo. Se reciben a lo más 100 elementos. */
  readonly articuloIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alguno de estos estados, hoy. Se reciben a lo más 100 elementos. */
  readonly estado?: InputMaybe<ReadonlyArray<EstadoPoliza>>;
  /** Con el importe en alguna de estas monedas; sin importe, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  readonly moneda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Alguno de estos tipos. Se reciben a lo más 100 elementos. */
  readonly tipo?: InputMaybe<ReadonlyArray<TipoPoliza>>;
  /** Cuyas fechas incluyen este día. */
  readonly vigenteEn?: InputMaybe<Scalars['Date']['input']>;
};

/** Un campo de orden de `PolizasConnection` y su sentido. */
export type PolizasOrden = {
  /** Campo. */
  readonly campo: PolizasCampoOrden;
  /** Sentido. */
  readonly direccion: DireccionOrden;
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
  readonly __typename?: 'Proyecto';
  /** Casos del proyecto. */
  readonly casos: Maybe<CasosConnection>;
  readonly id: Scalars['ID']['output'];
};


export type ProyectoCasosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filtro?: InputMaybe<CasosFiltro>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
};

/** Consultas. */
export type Query = {
  readonly __typename?: 'Query';
  /** Un caso por su identificador o por su número; da exactamente uno. */
  readonly caso: Maybe<Caso>;
  /** Casos de todos los clientes. */
  readonly casos: Maybe<CasosConnection>;
  /** Políticas de SLA de la empresa: primero la predeterminada, las demás por nombre. */
  readonly politicasSla: Maybe<ReadonlyArray<PoliticaSla>>;
  /** Una póliza por su identificador. */
  readonly poliza: Maybe<Poliza>;
  /** Lo que pasaría si se registrara un caso: lo que lo impide y lo que el formulario muestra antes de guardar. No escribe nada. */
  readonly simularCaso: Maybe<SimularCasoPayload>;
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
  orden?: InputMaybe<ReadonlyArray<CasosOrden>>;
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
  readonly __typename?: 'Renta';
  readonly id: Scalars['ID']['output'];
};

/** Algo que alguien dijo en un caso, o le escribió a su cliente sobre él. */
export type RespuestaEnCasoInput = {
  /** Si quien lo dijo atiende casos: sólo entonces es una respuesta de la empresa. */
  readonly atiende: Scalars['Boolean']['input'];
  /** Quién lo dijo. */
  readonly autor: ActorDeRespuestaInput;
  /** Caso. */
  readonly casoId: Scalars['ID']['input'];
  /** Cliente del caso. */
  readonly clienteId: Scalars['ID']['input'];
  /** Comentario en que se dijo; nulo si no fue en uno. */
  readonly comentarioId?: InputMaybe<Scalars['ID']['input']>;
  /** La misma en todo lo que hizo un solo acto. */
  readonly correlacion: Scalars['UUID']['input'];
  /** Lo que dijo un contacto en público, entero; de lo demás no hace falta. Se reciben a lo más 128,000 caracteres. */
  readonly cuerpo?: InputMaybe<Scalars['String']['input']>;
  /** Identificador del evento; el mismo, el mismo evento. */
  readonly eventoId: Scalars['UUID']['input'];
  /** Usuarios a quienes menciona. Se reciben a lo más 100 elementos. */
  readonly menciones: ReadonlyArray<Scalars['ID']['input']>;
  /** Cuándo se dijo. */
  readonly ocurridoEn: Scalars['DateTime']['input'];
  /** Qué pasó: `comentario.agregado.v1`, o `correo.enviado.v1` de un correo que escribió una persona. Se reciben a lo más 256 caracteres. */
  readonly tipo: Scalars['String']['input'];
  /** `INTERNO` o `PUBLICO`. Se reciben a lo más 256 caracteres. */
  readonly visibilidad: Scalars['String']['input'];
};

/** Estados de un hito que piden atención. */
export type RiesgoSla =
  /** Le quedan 15 minutos hábiles o menos. */
  | 'EN_RIESGO'
  /** Venció sin cumplirse, o se cumplió tarde. */
  | 'INCUMPLIDO';

/** Lo que pasaría si se registrara un caso. */
export type SimularCasoPayload = {
  readonly __typename?: 'SimularCasoPayload';
  /** Lo que conviene mirar, aunque el caso pueda registrarse. */
  readonly advertencias: ReadonlyArray<ErrorCaso>;
  /** Todo lo que impide registrarlo; vacío si se puede. Si algún dueño no responde, dice DEPENDENCIA_NO_DISPONIBLE y lo que sí se sabe. */
  readonly errores: ReadonlyArray<ErrorCaso>;
  /** Garantía del lote o número de serie del que trata; nula si no nombra uno de este cliente. */
  readonly garantia: Maybe<GarantiaSimulada>;
  /** Cuándo vencería con cada prioridad, de la más urgente a la menos. */
  readonly plazos: ReadonlyArray<PlazoSimulado>;
  /** Política de SLA que le tocaría: la de su póliza, la del cliente o la predeterminada. */
  readonly politica: Maybe<PoliticaSla>;
  /** Pólizas del cliente en sus fechas que lo cubrirían, la que termina antes primero. */
  readonly polizas: ReadonlyArray<PolizaSimulada>;
  /** Casos abiertos del cliente, de menos de un día, con un título muy parecido. */
  readonly posiblesDuplicados: ReadonlyArray<Caso>;
};

/** SLA de un caso. Lo que se prometió queda en el caso: editar la política no reescribe su historia. */
export type SlaCaso = {
  readonly __typename?: 'SlaCaso';
  /** Desde cuándo está detenido; nulo si corre o si terminó. */
  readonly pausadoDesde: Maybe<Scalars['DateTime']['output']>;
  /** Lapsos que detuvieron el reloj, en orden; lo que estuvo resuelto antes de reabrirse cuenta como uno. */
  readonly pausas: ReadonlyArray<Pausa>;
  /** Política que le tocó. */
  readonly politica: PoliticaSla;
  /** Plazo de la primera respuesta; resolver sin haber respondido también responde. */
  readonly primeraRespuesta: HitoSla;
  /** Lo primero que vence de lo que corre y aún no vence. */
  readonly proximoVencimiento: Maybe<Scalars['DateTime']['output']>;
  /** El tiempo de la resolución, tramo por tramo, desde que se registró hasta ahora o hasta que se resolvió. */
  readonly reloj: ReadonlyArray<TramoReloj>;
  /** Plazo de la resolución; si se reabre, sigue corriendo. */
  readonly resolucion: HitoSla;
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
  readonly __typename?: 'Tramo';
  /** Día: 1 es lunes y 7, domingo. */
  readonly diaSemana: Scalars['Int']['output'];
  /** Hora en que abre, `09:00`. */
  readonly inicia: Scalars['String']['output'];
  /** Hora en que cierra, `18:00`; el fin del día es `24:00`. */
  readonly termina: Scalars['String']['output'];
};

/** Tiempo seguido de un caso, y por qué contó o no. */
export type TramoReloj = {
  readonly __typename?: 'TramoReloj';
  /** Qué clase de tiempo fue. */
  readonly clase: ClaseTramo;
  /** Cuándo empieza. */
  readonly desde: Scalars['DateTime']['output'];
  /** Cuándo termina. */
  readonly hasta: Scalars['DateTime']['output'];
  /** Minutos que duró; los de HABIL suman lo consumido, y todos, lo transcurrido. */
  readonly minutos: Scalars['Int']['output'];
  /** Por qué no contó; nulo si contó. */
  readonly motivo: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'Usuario';
  readonly id: Scalars['ID']['output'];
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
  Activo: Activo;
  Caso: Caso;
  Cliente: Cliente;
  Contacto: Contacto;
  LoteSerie: LoteSerie;
  NoInventariable: NoInventariable;
  Poliza: Poliza;
  Proyecto: Proyecto;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activo:
    ( { __typename: 'Activo' }
    & GraphQLRecursivePick<FederationTypes['Activo'], {"id":true}> );
  Caso:
    ( { __typename: 'Caso' }
    & GraphQLRecursivePick<FederationTypes['Caso'], {"id":true}> );
  Cliente:
    ( { __typename: 'Cliente' }
    & GraphQLRecursivePick<FederationTypes['Cliente'], {"id":true}> );
  Contacto:
    ( { __typename: 'Contacto' }
    & GraphQLRecursivePick<FederationTypes['Contacto'], {"id":true}> );
  LoteSerie:
    ( { __typename: 'LoteSerie' }
    & GraphQLRecursivePick<FederationTypes['LoteSerie'], {"id":true}> );
  NoInventariable:
    ( { __typename: 'NoInventariable' }
    & GraphQLRecursivePick<FederationTypes['NoInventariable'], {"id":true}> );
  Poliza:
    ( { __typename: 'Poliza' }
    & GraphQLRecursivePick<FederationTypes['Poliza'], {"id":true}> );
  Proyecto:
    ( { __typename: 'Proyecto' }
    & GraphQLRecursivePick<FederationTypes['Proyecto'], {"id":true}> );
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
  ActorDeRespuestaInput: ActorDeRespuestaInput;
  AgregarCasoInput: AgregarCasoInput;
  AgregarCasoPayload: ResolverTypeWrapper<Omit<AgregarCasoPayload, 'caso'> & { caso: Maybe<ResolversTypes['Caso']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ArticuloCatalogo: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ArticuloCatalogo']>;
  CalendarioServicio: ResolverTypeWrapper<EntityRef>;
  CambioCampo: ResolverTypeWrapper<CambioCampo>;
  Caso: ResolverTypeWrapper<EntityRef>;
  CasoPayload: ResolverTypeWrapper<Omit<CasoPayload, 'caso'> & { caso: Maybe<ResolversTypes['Caso']> }>;
  CasosCampoOrden: CasosCampoOrden;
  CasosConnection: ResolverTypeWrapper<LazyConnection>;
  CasosEdge: ResolverTypeWrapper<Omit<CasosEdge, 'node'> & { node: ResolversTypes['Caso'] }>;
  CasosFiltro: CasosFiltro;
  CasosOrden: CasosOrden;
  CategoriaCaso: CategoriaCaso;
  Clabe: ResolverTypeWrapper<Scalars['Clabe']['output']>;
  ClaseTramo: ClaseTramo;
  Cliente: ResolverTypeWrapper<EntityRef>;
  CodigoErrorCaso: CodigoErrorCaso;
  CodigoPostal: ResolverTypeWrapper<Scalars['CodigoPostal']['output']>;
  Contacto: ResolverTypeWrapper<EntityRef>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Departamento: ResolverTypeWrapper<EntityRef>;
  DiaFestivo: ResolverTypeWrapper<DiaFestivo>;
  Dinero: ResolverTypeWrapper<Dinero>;
  DireccionOrden: DireccionOrden;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Encuesta: ResolverTypeWrapper<Encuesta>;
  ErrorCaso: ResolverTypeWrapper<ErrorCaso>;
  EstadoCaso: EstadoCaso;
  EstadoHito: EstadoHito;
  EstadoPoliza: EstadoPoliza;
  EventoCaso: ResolverTypeWrapper<EntityRef>;
  EventosCampoOrden: EventosCampoOrden;
  EventosConnection: ResolverTypeWrapper<LazyConnection>;
  EventosEdge: ResolverTypeWrapper<Omit<EventosEdge, 'node'> & { node: ResolversTypes['EventoCaso'] }>;
  EventosFiltro: EventosFiltro;
  EventosOrden: EventosOrden;
  FechaHoraLocal: ResolverTypeWrapper<Scalars['FechaHoraLocal']['output']>;
  GarantiaSimulada: ResolverTypeWrapper<GarantiaSimulada>;
  GrupoEstado: GrupoEstado;
  HitoSla: ResolverTypeWrapper<HitoSla>;
  Inventariable: ResolverTypeWrapper<EntityRef>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoteSerie: ResolverTypeWrapper<EntityRef>;
  MotivoCancelacionCaso: MotivoCancelacionCaso;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoInventariable: ResolverTypeWrapper<EntityRef>;
  ObjetivoSla: ResolverTypeWrapper<ObjetivoSla>;
  OrigenCaso: OrigenCaso;
  OrigenFestivo: OrigenFestivo;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pausa: ResolverTypeWrapper<Pausa>;
  Periodo: Periodo;
  PlazoSimulado: ResolverTypeWrapper<PlazoSimulado>;
  PoliticaSla: ResolverTypeWrapper<EntityRef>;
  Poliza: ResolverTypeWrapper<EntityRef>;
  PolizaSimulada: ResolverTypeWrapper<Omit<PolizaSimulada, 'poliza'> & { poliza: ResolversTypes['Poliza'] }>;
  PolizasCampoOrden: PolizasCampoOrden;
  PolizasConnection: ResolverTypeWrapper<LazyConnection>;
  PolizasEdge: ResolverTypeWrapper<Omit<PolizasEdge, 'node'> & { node: ResolversTypes['Poliza'] }>;
  PolizasFiltro: PolizasFiltro;
  PolizasOrden: PolizasOrden;
  PrioridadCaso: PrioridadCaso;
  Proyecto: ResolverTypeWrapper<EntityRef>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RFC: ResolverTypeWrapper<Scalars['RFC']['output']>;
  Renta: ResolverTypeWrapper<EntityRef>;
  RespuestaEnCasoInput: RespuestaEnCasoInput;
  RiesgoSla: RiesgoSla;
  SimularCasoPayload: ResolverTypeWrapper<Omit<SimularCasoPayload, 'politica' | 'polizas' | 'posiblesDuplicados'> & { politica: Maybe<ResolversTypes['PoliticaSla']>, polizas: ReadonlyArray<ResolversTypes['PolizaSimulada']>, posiblesDuplicados: ReadonlyArray<ResolversTypes['Caso']> }>;
  SlaCaso: ResolverTypeWrapper<Omit<SlaCaso, 'politica'> & { politica: ResolversTypes['PoliticaSla'] }>;
  Telefono: ResolverTypeWrapper<Scalars['Telefono']['output']>;
  TipoError: TipoError;
  TipoEventoCaso: TipoEventoCaso;
  TipoPoliza: TipoPoliza;
  Tramo: ResolverTypeWrapper<Tramo>;
  TramoReloj: ResolverTypeWrapper<TramoReloj>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnidadPoliza: UnidadPoliza;
  Usuario: ResolverTypeWrapper<EntityRef>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activo: EntityRef;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActorDeRespuestaInput: ActorDeRespuestaInput;
  AgregarCasoInput: AgregarCasoInput;
  AgregarCasoPayload: Omit<AgregarCasoPayload, 'caso'> & { caso: Maybe<ResolversParentTypes['Caso']> };
  Boolean: Scalars['Boolean']['output'];
  ArticuloCatalogo: ResolversInterfaceTypes<ResolversParentTypes>['ArticuloCatalogo'];
  CalendarioServicio: EntityRef;
  CambioCampo: CambioCampo;
  Caso: EntityRef;
  CasoPayload: Omit<CasoPayload, 'caso'> & { caso: Maybe<ResolversParentTypes['Caso']> };
  CasosConnection: LazyConnection;
  CasosEdge: Omit<CasosEdge, 'node'> & { node: ResolversParentTypes['Caso'] };
  CasosFiltro: CasosFiltro;
  CasosOrden: CasosOrden;
  Clabe: Scalars['Clabe']['output'];
  Cliente: EntityRef;
  CodigoPostal: Scalars['CodigoPostal']['output'];
  Contacto: EntityRef;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Departamento: EntityRef;
  DiaFestivo: DiaFestivo;
  Dinero: Dinero;
  Email: Scalars['Email']['output'];
  Encuesta: Encuesta;
  ErrorCaso: ErrorCaso;
  EventoCaso: EntityRef;
  EventosConnection: LazyConnection;
  EventosEdge: Omit<EventosEdge, 'node'> & { node: ResolversParentTypes['EventoCaso'] };
  EventosFiltro: EventosFiltro;
  EventosOrden: EventosOrden;
  FechaHoraLocal: Scalars['FechaHoraLocal']['output'];
  GarantiaSimulada: GarantiaSimulada;
  HitoSla: HitoSla;
  Inventariable: EntityRef;
  JSON: Scalars['JSON']['output'];
  LoteSerie: EntityRef;
  Mutation: Record<PropertyKey, never>;
  NoInventariable: EntityRef;
  ObjetivoSla: ObjetivoSla;
  PageInfo: PageInfo;
  Pausa: Pausa;
  Periodo: Periodo;
  PlazoSimulado: PlazoSimulado;
  PoliticaSla: EntityRef;
  Poliza: EntityRef;
  PolizaSimulada: Omit<PolizaSimulada, 'poliza'> & { poliza: ResolversParentTypes['Poliza'] };
  PolizasConnection: LazyConnection;
  PolizasEdge: Omit<PolizasEdge, 'node'> & { node: ResolversParentTypes['Poliza'] };
  PolizasFiltro: PolizasFiltro;
  PolizasOrden: PolizasOrden;
  Proyecto: EntityRef;
  Query: Record<PropertyKey, never>;
  RFC: Scalars['RFC']['output'];
  Renta: EntityRef;
  RespuestaEnCasoInput: RespuestaEnCasoInput;
  SimularCasoPayload: Omit<SimularCasoPayload, 'politica' | 'polizas' | 'posiblesDuplicados'> & { politica: Maybe<ResolversParentTypes['PoliticaSla']>, polizas: ReadonlyArray<ResolversParentTypes['PolizaSimulada']>, posiblesDuplicados: ReadonlyArray<ResolversParentTypes['Caso']> };
  SlaCaso: Omit<SlaCaso, 'politica'> & { politica: ResolversParentTypes['PoliticaSla'] };
  Telefono: Scalars['Telefono']['output'];
  Tramo: Tramo;
  TramoReloj: TramoReloj;
  UUID: Scalars['UUID']['output'];
  Usuario: EntityRef;
  Int: Scalars['Int']['output'];
};

export type LimiteDirectiveArgs = {
  caracteres?: Maybe<Scalars['Int']['input']>;
  elementos?: Maybe<Scalars['Int']['input']>;
};

export type LimiteDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LimiteDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Activo'] = ResolversParentTypes['Activo'], FederationReferenceType extends FederationReferenceTypes['Activo'] = FederationReferenceTypes['Activo']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Activo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<ActivoCasosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgregarCasoPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgregarCasoPayload'] = ResolversParentTypes['AgregarCasoPayload']> = {
  advertencias: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
  repetida: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticuloCatalogoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ArticuloCatalogo'] = ResolversParentTypes['ArticuloCatalogo']> = {
  __resolveType: TypeResolveFn<'Inventariable' | 'NoInventariable', ParentType, ContextType>;
};

export type CalendarioServicioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CalendarioServicio'] = ResolversParentTypes['CalendarioServicio']> = {
  festivos: Resolver<ReadonlyArray<ResolversTypes['DiaFestivo']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siempreAbierto: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tramos: Resolver<ReadonlyArray<ResolversTypes['Tramo']>, ParentType, ContextType>;
  zonaHoraria: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CambioCampoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CambioCampo'] = ResolversParentTypes['CambioCampo']> = {
  antes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  despues: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Caso'] = ResolversParentTypes['Caso'], FederationReferenceType extends FederationReferenceTypes['Caso'] = FederationReferenceTypes['Caso']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Caso']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activo: Resolver<Maybe<ResolversTypes['Activo']>, ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  articulo: Resolver<Maybe<ResolversTypes['ArticuloCatalogo']>, ParentType, ContextType>;
  asignadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  casoOrigen: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  categoria: Resolver<ResolversTypes['CategoriaCaso'], ParentType, ContextType>;
  cerradoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  contacto: Resolver<Maybe<ResolversTypes['Contacto']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creadoPor: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  departamento: Resolver<Maybe<ResolversTypes['Departamento']>, ParentType, ContextType>;
  descripcion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoCaso'], ParentType, ContextType>;
  estadosPermitidos: Resolver<ReadonlyArray<ResolversTypes['EstadoCaso']>, ParentType, ContextType>;
  etiquetas: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  eventos: Resolver<Maybe<ResolversTypes['EventosConnection']>, ParentType, ContextType, Partial<CasoEventosArgs>>;
  grupoEstado: Resolver<ResolversTypes['GrupoEstado'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loteSerie: Resolver<Maybe<ResolversTypes['LoteSerie']>, ParentType, ContextType>;
  nivelEscalamiento: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numero: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origen: Resolver<ResolversTypes['OrigenCaso'], ParentType, ContextType>;
  poliza: Resolver<Maybe<ResolversTypes['Poliza']>, ParentType, ContextType>;
  primeraRespuestaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prioridad: Resolver<ResolversTypes['PrioridadCaso'], ParentType, ContextType>;
  reaperturas: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsable: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  resueltoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  satisfaccion: Resolver<Maybe<ResolversTypes['Encuesta']>, ParentType, ContextType>;
  sla: Resolver<ResolversTypes['SlaCaso'], ParentType, ContextType>;
  solucion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titulo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasoPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasoPayload'] = ResolversParentTypes['CasoPayload']> = {
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
};

export type CasosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasosConnection'] = ResolversParentTypes['CasosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CasosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Caso']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasosEdge'] = ResolversParentTypes['CasosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Caso'], ParentType, ContextType>;
};

export interface ClabeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Clabe'], any> {
  name: 'Clabe';
}

export type ClienteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cliente'] = ResolversParentTypes['Cliente'], FederationReferenceType extends FederationReferenceTypes['Cliente'] = FederationReferenceTypes['Cliente']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Cliente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<ClienteCasosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  politicaSla: Resolver<Maybe<ResolversTypes['PoliticaSla']>, ParentType, ContextType>;
  polizas: Resolver<Maybe<ResolversTypes['PolizasConnection']>, ParentType, ContextType, Partial<ClientePolizasArgs>>;
};

export interface CodigoPostalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CodigoPostal'], any> {
  name: 'CodigoPostal';
}

export type ContactoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Contacto'] = ResolversParentTypes['Contacto'], FederationReferenceType extends FederationReferenceTypes['Contacto'] = FederationReferenceTypes['Contacto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Contacto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<ContactoCasosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DepartamentoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Departamento'] = ResolversParentTypes['Departamento']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DiaFestivoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DiaFestivo'] = ResolversParentTypes['DiaFestivo']> = {
  fecha: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origen: Resolver<ResolversTypes['OrigenFestivo'], ParentType, ContextType>;
};

export type DineroResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dinero'] = ResolversParentTypes['Dinero']> = {
  importe: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  importeMxn: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  moneda: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipoCambio: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EncuestaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Encuesta'] = ResolversParentTypes['Encuesta']> = {
  calificacion: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comentario: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enviadaEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondidaEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ErrorCasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ErrorCaso'] = ResolversParentTypes['ErrorCaso']> = {
  campo: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  codigo: Resolver<ResolversTypes['CodigoErrorCaso'], ParentType, ContextType>;
  detalle: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mensaje: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoError'], ParentType, ContextType>;
};

export type EventoCasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventoCaso'] = ResolversParentTypes['EventoCaso']> = {
  cambios: Resolver<ReadonlyArray<ResolversTypes['CambioCampo']>, ParentType, ContextType>;
  en: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motivo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  por: Resolver<Maybe<ResolversTypes['Usuario']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoEventoCaso'], ParentType, ContextType>;
};

export type EventosConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventosConnection'] = ResolversParentTypes['EventosConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EventosEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['EventoCaso']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventosEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EventosEdge'] = ResolversParentTypes['EventosEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['EventoCaso'], ParentType, ContextType>;
};

export interface FechaHoraLocalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FechaHoraLocal'], any> {
  name: 'FechaHoraLocal';
}

export type GarantiaSimuladaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GarantiaSimulada'] = ResolversParentTypes['GarantiaSimulada']> = {
  hasta: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vigente: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HitoSlaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HitoSla'] = ResolversParentTypes['HitoSla']> = {
  consumidoMin: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumplidoEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoHito'], ParentType, ContextType>;
  excesoMin: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objetivoMin: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restanteMin: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venceEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Inventariable'] = ResolversParentTypes['Inventariable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoteSerieResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoteSerie'] = ResolversParentTypes['LoteSerie'], FederationReferenceType extends FederationReferenceTypes['LoteSerie'] = FederationReferenceTypes['LoteSerie']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['LoteSerie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<LoteSerieCasosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjuntarArchivosCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationAdjuntarArchivosCasoArgs, 'archivoIds' | 'id' | 'version'>>;
  agregarCaso: Resolver<ResolversTypes['AgregarCasoPayload'], ParentType, ContextType, RequireFields<MutationAgregarCasoArgs, 'input'>>;
  asignarCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationAsignarCasoArgs, 'id' | 'responsableId' | 'version'>>;
  calificarCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationCalificarCasoArgs, 'calificacion' | 'token'>>;
  cambiarEstadoCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationCambiarEstadoCasoArgs, 'estado' | 'id' | 'version'>>;
  cambiarPrioridadCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationCambiarPrioridadCasoArgs, 'id' | 'motivo' | 'prioridad' | 'version'>>;
  cancelarCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationCancelarCasoArgs, 'id' | 'motivo' | 'version'>>;
  cerrarCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationCerrarCasoArgs, 'id' | 'version'>>;
  reabrirCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationReabrirCasoArgs, 'id' | 'motivo' | 'version'>>;
  recibirRespuestasEnCaso: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecibirRespuestasEnCasoArgs, 'respuestas'>>;
  resolverCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationResolverCasoArgs, 'id' | 'solucion' | 'version'>>;
  vincularPolizaCaso: Resolver<ResolversTypes['CasoPayload'], ParentType, ContextType, RequireFields<MutationVincularPolizaCasoArgs, 'id' | 'version'>>;
};

export type NoInventariableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoInventariable'] = ResolversParentTypes['NoInventariable'], FederationReferenceType extends FederationReferenceTypes['NoInventariable'] = FederationReferenceTypes['NoInventariable']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['NoInventariable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  polizas: Resolver<Maybe<ResolversTypes['PolizasConnection']>, ParentType, ContextType, Partial<NoInventariablePolizasArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjetivoSlaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObjetivoSla'] = ResolversParentTypes['ObjetivoSla']> = {
  primeraRespuestaMin: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prioridad: Resolver<ResolversTypes['PrioridadCaso'], ParentType, ContextType>;
  resolucionMin: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PausaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Pausa'] = ResolversParentTypes['Pausa']> = {
  causa: Resolver<ResolversTypes['EstadoCaso'], ParentType, ContextType>;
  desde: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasta: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutosHabiles: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlazoSimuladoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlazoSimulado'] = ResolversParentTypes['PlazoSimulado']> = {
  primeraRespuestaVenceEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prioridad: Resolver<ResolversTypes['PrioridadCaso'], ParentType, ContextType>;
  resolucionVenceEn: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PoliticaSlaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PoliticaSla'] = ResolversParentTypes['PoliticaSla']> = {
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  calendario: Resolver<ResolversTypes['CalendarioServicio'], ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objetivos: Resolver<ReadonlyArray<ResolversTypes['ObjetivoSla']>, ParentType, ContextType>;
  pausaEn: Resolver<ReadonlyArray<ResolversTypes['EstadoCaso']>, ParentType, ContextType>;
  predeterminada: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolizaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Poliza'] = ResolversParentTypes['Poliza'], FederationReferenceType extends FederationReferenceTypes['Poliza'] = FederationReferenceTypes['Poliza']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Poliza']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activosCubiertos: Resolver<ReadonlyArray<Maybe<ResolversTypes['Activo']>>, ParentType, ContextType>;
  actualizadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  articulosCubiertos: Resolver<ReadonlyArray<Maybe<ResolversTypes['ArticuloCatalogo']>>, ParentType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<PolizaCasosArgs>>;
  cliente: Resolver<Maybe<ResolversTypes['Cliente']>, ParentType, ContextType>;
  consumidas: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contratadas: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  creadoEn: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disponibles: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  estado: Resolver<ResolversTypes['EstadoPoliza'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importe: Resolver<Maybe<ResolversTypes['Dinero']>, ParentType, ContextType>;
  nombre: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numero: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  politicaSla: Resolver<ResolversTypes['PoliticaSla'], ParentType, ContextType>;
  progreso: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  renta: Resolver<Maybe<ResolversTypes['Renta']>, ParentType, ContextType>;
  tipo: Resolver<ResolversTypes['TipoPoliza'], ParentType, ContextType>;
  unidad: Resolver<ResolversTypes['UnidadPoliza'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vigenteDesde: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vigenteHasta: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PolizaSimuladaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PolizaSimulada'] = ResolversParentTypes['PolizaSimulada']> = {
  alcanza: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disponibles: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  poliza: Resolver<ResolversTypes['Poliza'], ParentType, ContextType>;
};

export type PolizasConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PolizasConnection'] = ResolversParentTypes['PolizasConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PolizasEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Poliza']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolizasEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PolizasEdge'] = ResolversParentTypes['PolizasEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Poliza'], ParentType, ContextType>;
};

export type ProyectoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Proyecto'] = ResolversParentTypes['Proyecto'], FederationReferenceType extends FederationReferenceTypes['Proyecto'] = FederationReferenceTypes['Proyecto']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Proyecto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<ProyectoCasosArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  caso: Resolver<Maybe<ResolversTypes['Caso']>, ParentType, ContextType, Partial<QueryCasoArgs>>;
  casos: Resolver<Maybe<ResolversTypes['CasosConnection']>, ParentType, ContextType, Partial<QueryCasosArgs>>;
  politicasSla: Resolver<Maybe<ReadonlyArray<ResolversTypes['PoliticaSla']>>, ParentType, ContextType>;
  poliza: Resolver<Maybe<ResolversTypes['Poliza']>, ParentType, ContextType, RequireFields<QueryPolizaArgs, 'id'>>;
  simularCaso: Resolver<Maybe<ResolversTypes['SimularCasoPayload']>, ParentType, ContextType, RequireFields<QuerySimularCasoArgs, 'input'>>;
};

export interface RfcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RFC'], any> {
  name: 'RFC';
}

export type RentaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Renta'] = ResolversParentTypes['Renta']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SimularCasoPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SimularCasoPayload'] = ResolversParentTypes['SimularCasoPayload']> = {
  advertencias: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
  errores: Resolver<ReadonlyArray<ResolversTypes['ErrorCaso']>, ParentType, ContextType>;
  garantia: Resolver<Maybe<ResolversTypes['GarantiaSimulada']>, ParentType, ContextType>;
  plazos: Resolver<ReadonlyArray<ResolversTypes['PlazoSimulado']>, ParentType, ContextType>;
  politica: Resolver<Maybe<ResolversTypes['PoliticaSla']>, ParentType, ContextType>;
  polizas: Resolver<ReadonlyArray<ResolversTypes['PolizaSimulada']>, ParentType, ContextType>;
  posiblesDuplicados: Resolver<ReadonlyArray<ResolversTypes['Caso']>, ParentType, ContextType>;
};

export type SlaCasoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SlaCaso'] = ResolversParentTypes['SlaCaso']> = {
  pausadoDesde: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausas: Resolver<ReadonlyArray<ResolversTypes['Pausa']>, ParentType, ContextType>;
  politica: Resolver<ResolversTypes['PoliticaSla'], ParentType, ContextType>;
  primeraRespuesta: Resolver<ResolversTypes['HitoSla'], ParentType, ContextType>;
  proximoVencimiento: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reloj: Resolver<ReadonlyArray<ResolversTypes['TramoReloj']>, ParentType, ContextType>;
  resolucion: Resolver<ResolversTypes['HitoSla'], ParentType, ContextType>;
};

export interface TelefonoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Telefono'], any> {
  name: 'Telefono';
}

export type TramoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tramo'] = ResolversParentTypes['Tramo']> = {
  diaSemana: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inicia: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termina: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TramoRelojResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TramoReloj'] = ResolversParentTypes['TramoReloj']> = {
  clase: Resolver<ResolversTypes['ClaseTramo'], ParentType, ContextType>;
  desde: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasta: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutos: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  motivo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UsuarioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Usuario'] = ResolversParentTypes['Usuario']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Activo: ActivoResolvers<ContextType>;
  AgregarCasoPayload: AgregarCasoPayloadResolvers<ContextType>;
  ArticuloCatalogo: ArticuloCatalogoResolvers<ContextType>;
  CalendarioServicio: CalendarioServicioResolvers<ContextType>;
  CambioCampo: CambioCampoResolvers<ContextType>;
  Caso: CasoResolvers<ContextType>;
  CasoPayload: CasoPayloadResolvers<ContextType>;
  CasosConnection: CasosConnectionResolvers<ContextType>;
  CasosEdge: CasosEdgeResolvers<ContextType>;
  Clabe: GraphQLScalarType;
  Cliente: ClienteResolvers<ContextType>;
  CodigoPostal: GraphQLScalarType;
  Contacto: ContactoResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  Decimal: GraphQLScalarType;
  Departamento: DepartamentoResolvers<ContextType>;
  DiaFestivo: DiaFestivoResolvers<ContextType>;
  Dinero: DineroResolvers<ContextType>;
  Email: GraphQLScalarType;
  Encuesta: EncuestaResolvers<ContextType>;
  ErrorCaso: ErrorCasoResolvers<ContextType>;
  EventoCaso: EventoCasoResolvers<ContextType>;
  EventosConnection: EventosConnectionResolvers<ContextType>;
  EventosEdge: EventosEdgeResolvers<ContextType>;
  FechaHoraLocal: GraphQLScalarType;
  GarantiaSimulada: GarantiaSimuladaResolvers<ContextType>;
  HitoSla: HitoSlaResolvers<ContextType>;
  Inventariable: InventariableResolvers<ContextType>;
  JSON: GraphQLScalarType;
  LoteSerie: LoteSerieResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NoInventariable: NoInventariableResolvers<ContextType>;
  ObjetivoSla: ObjetivoSlaResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Pausa: PausaResolvers<ContextType>;
  PlazoSimulado: PlazoSimuladoResolvers<ContextType>;
  PoliticaSla: PoliticaSlaResolvers<ContextType>;
  Poliza: PolizaResolvers<ContextType>;
  PolizaSimulada: PolizaSimuladaResolvers<ContextType>;
  PolizasConnection: PolizasConnectionResolvers<ContextType>;
  PolizasEdge: PolizasEdgeResolvers<ContextType>;
  Proyecto: ProyectoResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  RFC: GraphQLScalarType;
  Renta: RentaResolvers<ContextType>;
  SimularCasoPayload: SimularCasoPayloadResolvers<ContextType>;
  SlaCaso: SlaCasoResolvers<ContextType>;
  Telefono: GraphQLScalarType;
  Tramo: TramoResolvers<ContextType>;
  TramoReloj: TramoRelojResolvers<ContextType>;
  UUID: GraphQLScalarType;
  Usuario: UsuarioResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  limite: LimiteDirectiveResolver<any, any, ContextType>;
};
