/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Lo que se sabe de un caso al registrarlo. */
export type AgregarCasoInput = {
  /** Activo del que trata, asignado a este cliente. */
  activoId?: string | null | undefined;
  /** Archivos ya subidos que lo acompañan: hasta 10, de 25 MB cada uno y 100 MB en total. Se reciben a lo más 20 elementos. */
  archivoIds?: Array<string>;
  /** Artículo del que trata. */
  articuloId?: string | null | undefined;
  /** Caso del mismo cliente del que nace éste. */
  casoOrigenId?: string | null | undefined;
  /** De qué trata. */
  categoria: CategoriaCaso;
  /** Clave de quien llama: repetida con el mismo contenido devuelve el mismo caso, durante 48 horas. */
  claveIdempotencia?: string | null | undefined;
  /** Cliente que lo pide. */
  clienteId: string;
  /** Persona del cliente que lo pide. */
  contactoId?: string | null | undefined;
  /** Departamento que lo atiende; el responsable es uno de sus miembros. */
  departamentoId?: string | null | undefined;
  /** Qué pasa o qué se pide: de 10 a 32,000 caracteres; puede llevar Markdown. Se reciben a lo más 128,000 caracteres. */
  descripcion: string;
  /** En qué nace: NUEVO, EN_PROCESO, PENDIENTE, o RESUELTO si se resolvió al primer contacto. */
  estado: EstadoCaso;
  /** Etiquetas, sin repetir. Se reciben a lo más 20 elementos, de 50 caracteres cada uno. */
  etiquetas?: Array<string>;
  /** Lote o número de serie del que trata, entregado a este cliente. */
  loteSerieId?: string | null | undefined;
  /** Por dónde llegó. */
  origen?: OrigenCaso;
  /** Póliza con que se atiende: vigente, con unidades, y que cubra el artículo o el activo. */
  polizaId?: string | null | undefined;
  /** Prioridad: de ella dependen sus tiempos de SLA. */
  prioridad: PrioridadCaso;
  /** Quien lo atiende: una persona activa de soporte. */
  responsableId: string;
  /** Cómo se resolvió: hasta 32,000 caracteres; obligatoria si nace RESUELTO. Se reciben a lo más 128,000 caracteres. */
  solucion?: string | null | undefined;
  /** Título: de 5 a 255 caracteres, en una línea. Se reciben a lo más 1,020 caracteres. */
  titulo: string;
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

/** Condiciones de `casos`. */
export type CasosFiltro = {
  /** De alguna de estas categorías. Se reciben a lo más 100 elementos. */
  categoria?: Array<CategoriaCaso> | null | undefined;
  /** De alguno de estos clientes; útil en la consulta de todos los casos. Se reciben a lo más 100 elementos. */
  clienteIds?: Array<string> | null | undefined;
  /** Pedidos por alguno de estos contactos. Se reciben a lo más 100 elementos. */
  contactoIds?: Array<string> | null | undefined;
  /** Registrados en el periodo. */
  creadoEn?: Periodo | null | undefined;
  /** A cargo de alguno de estos departamentos. Se reciben a lo más 100 elementos. */
  departamentoIds?: Array<string> | null | undefined;
  /** En alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: Array<EstadoCaso> | null | undefined;
  /** En alguno de estos grupos de estados. Se reciben a lo más 100 elementos. */
  grupoEstado?: Array<GrupoEstado> | null | undefined;
  /** Atendidos con alguna de estas pólizas. Se reciben a lo más 100 elementos. */
  polizaIds?: Array<string> | null | undefined;
  /** Con alguna de estas prioridades. Se reciben a lo más 100 elementos. */
  prioridad?: Array<PrioridadCaso> | null | undefined;
  /** Que se han reabierto alguna vez; `false` pide los que nunca. */
  reabiertos?: boolean | null | undefined;
  /** A cargo de alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  responsableIds?: Array<string> | null | undefined;
  /** Resueltos en el periodo, por última vez, y no reabiertos. */
  resueltoEn?: Periodo | null | undefined;
  /** Con algún hito del SLA en alguno de estos estados, ahora. Se reciben a lo más 100 elementos. */
  sla?: Array<RiesgoSla> | null | undefined;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en el número, el título o la descripción. Se reciben a lo más 256 caracteres. */
  texto?: string | null | undefined;
};

/** Un campo de orden de `CasosConnection` y su sentido. */
export type CasosOrden = {
  /** Campo. */
  campo: CasosCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
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

/** Condiciones de `clientes`. */
export type ClientesFiltro = {
  /** Dados de alta en el periodo. */
  creadoEn?: Periodo | null | undefined;
  /** Atendidos por alguno de estos usuarios. Se reciben a lo más 100 elementos. */
  ejecutivoIds?: Array<string> | null | undefined;
  /** Alguno de estos estados. Se reciben a lo más 100 elementos. */
  estado?: Array<EstadoCliente> | null | undefined;
  /** Con todas estas etiquetas. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  etiquetas?: Array<string> | null | undefined;
  /** Con el límite de crédito en alguna de estas monedas; sin límite, en ninguna. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  moneda?: Array<string> | null | undefined;
  /** De alguno de estos segmentos. Se reciben a lo más 100 elementos, de 256 caracteres cada uno. */
  segmento?: Array<string> | null | undefined;
  /** Todas estas palabras, ocho a lo más y en cualquier orden, sin acentos ni mayúsculas, en número, nombre o razón social; con `datos-personales:leer`, también en el RFC o el correo. Se reciben a lo más 256 caracteres. */
  texto?: string | null | undefined;
  /** De alguno de estos tipos de persona. Se reciben a lo más 100 elementos. */
  tipoPersona?: Array<TipoPersona> | null | undefined;
};

/** Un campo de orden de `ClientesConnection` y su sentido. */
export type ClientesOrden = {
  /** Campo. */
  campo: ClientesCampoOrden;
  /** Sentido. */
  direccion?: DireccionOrden;
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

/** Cómo se sigue la existencia de un artículo. */
export type ControlExistencia =
  /** Por lote. */
  | 'LOTE'
  /** Sólo por cantidad. */
  | 'NINGUNO'
  /** Por número de serie. */
  | 'SERIE';

/** Sentido de un orden; los nulos van al final en los dos. */
export type DireccionOrden =
  /** De menor a mayor. */
  | 'ASC'
  /** De mayor a menor. */
  | 'DESC';

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

/** Estados de un caso, agrupados. */
export type GrupoEstado =
  /** NUEVO o EN_PROCESO. */
  | 'ABIERTO'
  /** PENDIENTE. */
  | 'PAUSADO'
  /** RESUELTO, CERRADO o CANCELADO. */
  | 'TERMINADO';

/** Qué une a un cliente con un producto. */
export type InteresProducto =
  /** Lo ha comprado. */
  | 'COMPRADO'
  /** Se le ha cotizado y no lo ha comprado. */
  | 'COTIZADO'
  /** Lo marcó y no lo ha comprado ni cotizado. */
  | 'FAVORITO';

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
  desde?: string | null | undefined;
  /** Último día, incluido; `9999-12-31` es lo mismo que sin fin. */
  hasta?: string | null | undefined;
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

/** Estados de un hito que piden atención. */
export type RiesgoSla =
  /** Le quedan 15 minutos hábiles o menos. */
  | 'EN_RIESGO'
  /** Venció sin cumplirse, o se cumplió tarde. */
  | 'INCUMPLIDO';

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

/** Sentido de una relación respecto del cliente desde el que se ve. */
export type Sentido =
  /** Llega a él. */
  | 'ENTRANTE'
  /** Parte de él. */
  | 'SALIENTE';

/** Hacia dónde va el dinero. */
export type SentidoFlujo =
  /** Sale. */
  | 'EGRESO'
  /** Entra. */
  | 'INGRESO';

/** Sentido de un mensaje, visto desde la empresa. */
export type SentidoMensaje =
  /** Del cliente a nosotros. */
  | 'ENTRANTE'
  /** De nosotros al cliente. */
  | 'SALIENTE';

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

/** Hacia dónde va un movimiento. */
export type TipoMovBanco =
  /** Entra dinero. */
  | 'DEPOSITO'
  /** Sale dinero. */
  | 'RETIRO';

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

/** Tipo de persona ante el SAT. */
export type TipoPersona =
  /** Persona física: RFC de 13 caracteres. */
  | 'FISICA'
  /** Persona moral: RFC de 12 caracteres. */
  | 'MORAL';

/** Clase de servicio de una póliza. */
export type TipoPoliza =
  /** Garantía más allá de la del fabricante. */
  | 'GARANTIA_EXTENDIDA'
  /** Mantenimiento. */
  | 'MANTENIMIENTO'
  /** Atención de casos. */
  | 'SOPORTE';

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

/** Clase de contrato que se cobra por periodo. */
export type TipoRenta =
  /** Equipo que sigue siendo de la empresa. */
  | 'RENTA'
  /** Servicio continuo. */
  | 'SUSCRIPCION';

/** Trazabilidad por lote o por serie. */
export type TipoTrazabilidad =
  /** Varias unidades con la misma clave. */
  | 'LOTE'
  /** Una unidad con su número. */
  | 'SERIE';

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

/** Qué une a un cliente con un servicio. */
export type VinculoServicio =
  /** Lo tiene contratado. */
  | 'CONTRATADO'
  /** Lo tuvo. */
  | 'HISTORICO'
  /** Ha preguntado por él. */
  | 'INTERES';

/** Quién puede leer algo. */
export type Visibilidad =
  /** Sólo la empresa: pide el alcance `comunicaciones:interno`, que ningún token limitado a ciertos clientes tiene. */
  | 'INTERNO'
  /** También el cliente. */
  | 'PUBLICO';

export type AgregarCasoMutationVariables = Exact<{
  input: AgregarCasoInput;
}>;


export type AgregarCasoMutation = { agregarCaso: { repetida: boolean, caso: { id: string, numero: string, titulo: string, estado: EstadoCaso, prioridad: PrioridadCaso, creadoEn: string, version: number, estadosPermitidos: Array<EstadoCaso>, responsable: { id: string, nombre: string } | null, sla: { proximoVencimiento: string | null, primeraRespuesta: { estado: EstadoHito, venceEn: string | null }, resolucion: { estado: EstadoHito, venceEn: string | null } } } | null, errores: Array<{ codigo: CodigoErrorCaso, tipo: TipoError, campo: Array<string> | null, mensaje: string, detalle: unknown }>, advertencias: Array<{ codigo: CodigoErrorCaso, campo: Array<string> | null, mensaje: string, detalle: unknown }> } };

export type CasosQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filtro?: CasosFiltro | null | undefined;
  orden?: Array<CasosOrden> | CasosOrden | null | undefined;
}>;


export type CasosQuery = { casos: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: string, titulo: string, estado: EstadoCaso, prioridad: PrioridadCaso, creadoEn: string, cliente: { id: string, numero: string, nombre: string } | null, responsable: { id: string, nombre: string } | null, sla: { proximoVencimiento: string | null, primeraRespuesta: { estado: EstadoHito }, resolucion: { estado: EstadoHito } } }> } | null };

export type CasosClienteQueryVariables = Exact<{
  clienteId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filtro?: CasosFiltro | null | undefined;
  orden?: Array<CasosOrden> | CasosOrden | null | undefined;
}>;


export type CasosClienteQuery = { cliente: { id: string, casos: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: string, titulo: string, categoria: CategoriaCaso, estado: EstadoCaso, prioridad: PrioridadCaso, creadoEn: string, version: number, estadosPermitidos: Array<EstadoCaso>, contacto: { id: string, nombre: string, apellidos: string | null } | null, responsable: { id: string, nombre: string } | null, sla: { proximoVencimiento: string | null, primeraRespuesta: { estado: EstadoHito }, resolucion: { estado: EstadoHito } } }> } | null } | null };

export type Cliente360QueryVariables = Exact<{
  id?: string | null | undefined;
  numero?: string | null | undefined;
}>;


export type Cliente360Query = { cliente: { id: string, numero: string, nombre: string, razonSocial: string | null, rfc: string | null, esRfcGenerico: boolean, tipoPersona: TipoPersona | null, cpFiscal: string | null, zonaHoraria: string, telefono: string | null, email: string | null, estado: EstadoCliente, segmento: string | null, etiquetas: Array<string>, diasCredito: number | null, creadoEn: string, actualizadoEn: string, version: number, regimenFiscal: { clave: string, descripcion: string, vigente: boolean } | null, usoCfdiPreferido: { clave: string, descripcion: string, vigente: boolean } | null, ejecutivo: { id: string } | null, limiteCredito: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null, politicaSla: { id: string } | null, archivos: { totalCount: number, edges: Array<{ node: { id: string, nombre: string, tipoMime: string, bytes: number, sha256: string, categoria: CategoriaArchivo, venceEn: string | null, confidencial: boolean, escaneo: EstadoEscaneo, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, sujeto:
            | { __typename: 'Activo', id: string }
            | { __typename: 'Caso', id: string }
            | { __typename: 'Cliente', id: string }
            | { __typename: 'Contacto', id: string }
            | { __typename: 'Factura', id: string }
            | { __typename: 'LoteSerie', id: string }
            | { __typename: 'Oportunidad', id: string }
            | { __typename: 'Poliza', id: string }
            | { __typename: 'Proyecto', id: string }
            | { __typename: 'Venta', id: string }
           | null } }> } | null, bitacora: { totalCount: number, edges: Array<{ node: { id: string, ocurridoEn: string, registradoEn: string, tipo: TipoBitacora, resumen: string, correlacion: string, origen: string, eventoId: string, creadoEn: string, cliente: { id: string } | null, actor:
            | { __typename: 'ActorSistema' }
            | { __typename: 'Contacto', id: string }
            | { __typename: 'Usuario', id: string }
           | null, sujeto:
            | { __typename: 'Activo', id: string }
            | { __typename: 'Caso', id: string }
            | { __typename: 'Cliente', id: string }
            | { __typename: 'Contacto', id: string }
            | { __typename: 'Factura', id: string }
            | { __typename: 'LoteSerie', id: string }
            | { __typename: 'Oportunidad', id: string }
            | { __typename: 'Poliza', id: string }
            | { __typename: 'Proyecto', id: string }
            | { __typename: 'Venta', id: string }
           | null } }> } | null, calendario: { totalCount: number, edges: Array<{ node: { id: string, titulo: string, tipo: TipoEvento, inicio: string, fin: string, zonaHoraria: string, todoElDia: boolean, estado: EstadoEvento, recurrencia: string | null, resultado: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, organizador: { id: string } | null, caso: { id: string } | null, oportunidad: { id: string } | null } }> } | null, canalesChat: { totalCount: number, edges: Array<{ node: { id: string, proveedor: string, roomId: string, tipo: TipoCanal, nombre: string, tema: string | null, miembros: number, mensajes: number | null, noLeidos: number | null, ultimoMensajeEn: string | null, archivado: boolean, url: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, contactos: Array<{ id: string } | null>, caso: { id: string } | null } }> } | null, comentarios: { totalCount: number, edges: Array<{ node: { id: string, cuerpo: string, cuerpoHtml: string, visibilidad: Visibilidad, fijado: boolean, editadoEn: string | null, eliminadoEn: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, autor:
            | { __typename: 'ActorSistema' }
            | { __typename: 'Contacto', id: string }
            | { __typename: 'Usuario', id: string }
           | null, registradoPor: { id: string } | null, sujeto:
            | { __typename: 'Activo', id: string }
            | { __typename: 'Caso', id: string }
            | { __typename: 'Cliente', id: string }
            | { __typename: 'Contacto', id: string }
            | { __typename: 'Factura', id: string }
            | { __typename: 'LoteSerie', id: string }
            | { __typename: 'Oportunidad', id: string }
            | { __typename: 'Poliza', id: string }
            | { __typename: 'Proyecto', id: string }
            | { __typename: 'Venta', id: string }
           | null, padre: { id: string } | null } }> } | null, emails: { totalCount: number, edges: Array<{ node: { id: string, sentido: SentidoMensaje, de: string, para: Array<string>, cc: Array<string>, asunto: string, cuerpoTexto: string | null, cuerpoHtml: string | null, fecha: string, messageId: string, enRespuestaA: string | null, hiloId: string, automatico: boolean, estado: EstadoCorreo, ultimoError: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, contacto: { id: string } | null, caso: { id: string } | null, comentario: { id: string } | null, adjuntos: Array<{ id: string }> } }> } | null, campanias: { totalCount: number, edges: Array<{ incorporadoEn: string, estado: EstadoEnCampania, enviados: number, aperturas: number, clics: number, respondioEn: string | null, node: { id: string, nombre: string, tipo: TipoCampania, estado: EstadoCampania, inicio: string, fin: string | null, audiencia: number, creadoEn: string, actualizadoEn: string, version: number, costoPresupuesto: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, costoReal: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null } }> } | null, contactos: { totalCount: number, edges: Array<{ node: { id: string, nombre: string, apellidos: string | null, puesto: string | null, roles: Array<RolContacto>, email: string | null, telefono: string | null, movil: string | null, preferencia: MedioContacto | null, principal: boolean, activo: boolean, consentimientoMarketing: boolean, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, direccion: { id: string } | null } }> } | null, cotizaciones: { totalCount: number, edges: Array<{ node: { id: string, folio: string, estado: EstadoCotizacion, emitidaEn: string | null, vigenteHasta: string, subtotal: string, descuento: string, iva: string, revision: number, motivoRechazo: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, total: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, reemplazaA: { id: string } | null, oportunidad: { id: string } | null, venta: { id: string } | null, responsable: { id: string } } }> } | null, direcciones: { totalCount: number, edges: Array<{ node: { id: string, alias: string, tipos: Array<TipoDireccion>, calle: string, numeroExterior: string, numeroInterior: string | null, colonia: string, claveColonia: string | null, localidad: string | null, municipio: string, claveMunicipio: string | null, codigoPostal: string, referencia: string | null, latitud: string | null, longitud: string | null, horarioRecepcion: string | null, predeterminada: boolean, activa: boolean, formatoPostal: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, estado: { clave: string, descripcion: string, vigente: boolean }, pais: { clave: string, descripcion: string, vigente: boolean }, contacto: { id: string } | null } }> } | null, oportunidades: { totalCount: number, edges: Array<{ node: { id: string, nombre: string, etapa: EtapaOportunidad, probabilidad: number, cierreEsperado: string, cierreReal: string | null, motivoPerdida: string | null, origen: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, campania: { id: string } | null, contacto: { id: string } | null, responsable: { id: string } } }> } | null, proyectos: { totalCount: number, edges: Array<{ node: { id: string, clave: string, nombre: string, estado: EstadoProyecto, inicio: string, finPlan: string, finReal: string | null, avancePct: string, costoReal: string, valorPlaneado: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, presupuesto: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, lider: { id: string } } }> } | null, relaciones: { totalCount: number, edges: Array<{ node: { id: string, relacionId: string, tipo: TipoRelacionCliente, sentido: Sentido, participacion: string | null, vigenteDesde: string, vigenteHasta: string | null, notas: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, origen: { id: string }, destino: { id: string } } }> } | null, ventas: { totalCount: number, edges: Array<{ node: { id: string, folio: string, estado: EstadoVenta, fecha: string, entregaComprometida: string | null, subtotal: string, iva: string, surtidoPct: string, facturadoPct: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string }, total: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, cotizacion: { id: string } | null, direccionEnvio: { id: string } | null, vendedor: { id: string } } }> } | null, cfdisPago: { totalCount: number, edges: Array<{ node: { id: string, uuid: string | null, serie: string | null, folio: string | null, tipo: TipoComprobante, fecha: string, fechaTimbrado: string | null, cpExpedicion: string, instante: string, moneda: string, tipoCambio: string | null, subtotal: string, descuento: string, trasladados: string, retenidos: string, total: string, estado: EstadoCfdi, estadoSat: EstadoSat | null, esCancelable: EsCancelable | null, montoTotalMxn: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, exportacion: { clave: string, descripcion: string, vigente: boolean }, xml: { id: string } | null } }> } | null, comisiones: { totalCount: number, edges: Array<{ node: { id: string, esquema: EsquemaComision, base: string, tasa: string, estado: EstadoComision, devengadaEn: string, pagadaEn: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, beneficiario:
            | { __typename: 'Cliente', id: string }
            | { __typename: 'Usuario', id: string }
           | null, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, factura: { id: string } | null, venta: { id: string } | null } }> } | null, facturas: { totalCount: number, edges: Array<{ node: { id: string, uuid: string | null, serie: string | null, folio: string | null, tipo: TipoComprobante, fecha: string, fechaTimbrado: string | null, cpExpedicion: string, instante: string, moneda: string, tipoCambio: string | null, subtotal: string, descuento: string, trasladados: string, retenidos: string, total: string, estado: EstadoCfdi, estadoSat: EstadoSat | null, esCancelable: EsCancelable | null, metodoPago: MetodoPago, condiciones: string | null, vencimiento: string, saldo: string, estadoCobro: EstadoCobro, diasVencida: number, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, exportacion: { clave: string, descripcion: string, vigente: boolean }, xml: { id: string } | null, formaPago: { clave: string, descripcion: string, vigente: boolean }, usoCfdi: { clave: string, descripcion: string, vigente: boolean }, venta: { id: string } | null, renta: { id: string } | null } }> } | null, facturasTraslado: { totalCount: number, edges: Array<{ node: { id: string, uuid: string | null, serie: string | null, folio: string | null, tipo: TipoComprobante, fecha: string, fechaTimbrado: string | null, cpExpedicion: string, instante: string, moneda: string, tipoCambio: string | null, subtotal: string, descuento: string, trasladados: string, retenidos: string, total: string, estado: EstadoCfdi, estadoSat: EstadoSat | null, esCancelable: EsCancelable | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, exportacion: { clave: string, descripcion: string, vigente: boolean }, xml: { id: string } | null, movimientoAlmacen: { id: string } | null, facturasRelacionadas: Array<{ id: string }> } }> } | null, flujoEfectivo: { totalCount: number, edges: Array<{ node: { id: string, fecha: string, sentido: SentidoFlujo, certeza: Certeza, categoria: CategoriaFlujo, concepto: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, factura: { id: string } | null, cfdiPago: { id: string } | null, notaCredito: { id: string } | null, renta: { id: string } | null, movimientoBancario: { id: string } | null } }> } | null, movimientosBancarios: { totalCount: number, edges: Array<{ node: { id: string, fecha: string, fechaValor: string | null, tipo: TipoMovBanco, referencia: string | null, claveRastreo: string | null, concepto: string, idExterno: string, conciliacion: EstadoConciliacion, conciliado: string, pendiente: string, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, cuenta: { id: string }, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, formaPago: { clave: string, descripcion: string, vigente: boolean } | null } }> } | null, notasCredito: { totalCount: number, edges: Array<{ node: { id: string, uuid: string | null, serie: string | null, folio: string | null, tipo: TipoComprobante, fecha: string, fechaTimbrado: string | null, cpExpedicion: string, instante: string, moneda: string, tipoCambio: string | null, subtotal: string, descuento: string, trasladados: string, retenidos: string, total: string, estado: EstadoCfdi, estadoSat: EstadoSat | null, esCancelable: EsCancelable | null, motivo: MotivoNota, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, exportacion: { clave: string, descripcion: string, vigente: boolean }, xml: { id: string } | null, tipoRelacion: { clave: string, descripcion: string, vigente: boolean }, facturaOrigen: { id: string } | null, movimientoAlmacen: { id: string } | null, caso: { id: string } | null } }> } | null, rentas: { totalCount: number, edges: Array<{ node: { id: string, contrato: string, tipo: TipoRenta, estado: EstadoRenta, periodicidad: Periodicidad, inicio: string, fin: string | null, proximoCargo: string | null, renovacionAutomatica: boolean, canceladaEn: string | null, motivoBaja: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, articulo:
            | { __typename: 'Inventariable', id: string }
            | { __typename: 'NoInventariable', id: string }
           | null, activo: { id: string } | null, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } } }> } | null, activos: { totalCount: number, edges: Array<{ node: { id: string, numero: string, estado: EstadoActivo, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, articulo:
            | { __typename: 'Inventariable', id: string }
            | { __typename: 'NoInventariable', id: string }
          , loteSerie: { id: string } | null, direccion: { id: string } | null, renta: { id: string } | null, valorLibros: { importe: string, moneda: string, importeMxn: string, tipoCambio: string }, tarifaUso: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null } }> } | null, inventariables: { totalCount: number, edges: Array<{ interes: InteresProducto, cantidad: string, importe: string, primeraCompra: string | null, ultimaCompra: string | null, compras: number, node: { id: string, sku: string, nombre: string, tasaIva: string, activo: boolean, categoria: string | null, controla: ControlExistencia, garantiaMeses: number, existencia: string, creadoEn: string, actualizadoEn: string, version: number, claveProdServ: { clave: string, descripcion: string, vigente: boolean }, claveUnidad: { clave: string, descripcion: string, vigente: boolean }, objetoImp: { clave: string, descripcion: string, vigente: boolean }, precioLista: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null } }> } | null, lotesSeries: { totalCount: number, edges: Array<{ node: { id: string, tipo: TipoTrazabilidad, clave: string, cantidad: string, entregada: string, devuelta: string, fabricadoEn: string | null, caducaEn: string | null, entregadoEn: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, producto: { id: string }, venta: { id: string } | null, direccion: { id: string } | null, retiro: { id: string } | null } }> } | null, movimientosAlmacen: { totalCount: number, edges: Array<{ node: { id: string, folio: string, tipo: TipoMovimiento, estado: EstadoMovimiento, fecha: string, comprometidaPara: string | null, guia: string | null, paqueteria: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, almacenOrigen: { id: string } | null, almacenDestino: { id: string } | null, venta: { id: string } | null, notaCredito: { id: string } | null, facturaTraslado: { id: string } | null, direccion: { id: string } | null } }> } | null, noInventariables: { totalCount: number, edges: Array<{ vinculo: VinculoServicio, desde: string | null, hasta: string | null, importeAcumulado: string, ultimaPrestacion: string | null, node: { id: string, sku: string, nombre: string, tasaIva: string, activo: boolean, duracionEstimadaMin: number | null, creadoEn: string, actualizadoEn: string, version: number, claveProdServ: { clave: string, descripcion: string, vigente: boolean }, claveUnidad: { clave: string, descripcion: string, vigente: boolean }, objetoImp: { clave: string, descripcion: string, vigente: boolean }, precioLista: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null } }> } | null, casos: { totalCount: number, edges: Array<{ node: { id: string, numero: string, titulo: string, categoria: CategoriaCaso, estado: EstadoCaso, grupoEstado: GrupoEstado, estadosPermitidos: Array<EstadoCaso>, prioridad: PrioridadCaso, descripcion: string, solucion: string | null, origen: OrigenCaso, etiquetas: Array<string>, creadoEn: string, asignadoEn: string, primeraRespuestaEn: string | null, resueltoEn: string | null, cerradoEn: string | null, reaperturas: number, nivelEscalamiento: number, actualizadoEn: string, version: number, canalChat: { id: string } | null, notificaciones: Array<{ id: string }> | null, cliente: { id: string } | null, contacto: { id: string } | null, responsable: { id: string } | null, departamento: { id: string } | null, poliza: { id: string } | null, articulo:
            | { __typename: 'Inventariable', id: string }
            | { __typename: 'NoInventariable', id: string }
           | null, loteSerie: { id: string } | null, activo: { id: string } | null, casoOrigen: { id: string } | null, creadoPor: { id: string } | null } }> } | null, polizas: { totalCount: number, edges: Array<{ node: { id: string, numero: string, nombre: string, tipo: TipoPoliza, estado: EstadoPoliza, vigenteDesde: string, vigenteHasta: string, unidad: UnidadPoliza, contratadas: string | null, consumidas: string, disponibles: string | null, progreso: string | null, creadoEn: string, actualizadoEn: string, version: number, cliente: { id: string } | null, politicaSla: { id: string }, articulosCubiertos: Array<
            | { __typename: 'Inventariable', id: string }
            | { __typename: 'NoInventariable', id: string }
           | null>, activosCubiertos: Array<{ id: string } | null>, importe: { importe: string, moneda: string, importeMxn: string, tipoCambio: string } | null, renta: { id: string } | null } }> } | null } | null };

export type FichaClienteQueryVariables = Exact<{
  id: string;
}>;


export type FichaClienteQuery = { cliente: { id: string, numero: string, nombre: string, razonSocial: string | null, rfc: string | null, esRfcGenerico: boolean, tipoPersona: TipoPersona | null, cpFiscal: string | null, zonaHoraria: string, telefono: string | null, email: string | null, estado: EstadoCliente, segmento: string | null, etiquetas: Array<string>, diasCredito: number | null, creadoEn: string, regimenFiscal: { clave: string, descripcion: string, vigente: boolean } | null, ejecutivo: { id: string, nombre: string, email: string } | null, limiteCredito: { importe: string, moneda: string } | null, relaciones: { totalCount: number } | null, noInventariables: { totalCount: number } | null, rentas: { totalCount: number } | null, cfdisPago: { totalCount: number } | null, notasCredito: { totalCount: number } | null, movimientosAlmacen: { totalCount: number } | null, lotesSeries: { totalCount: number } | null, facturasTraslado: { totalCount: number } | null, flujoEfectivo: { totalCount: number } | null, facturas: { totalCount: number } | null, direcciones: { totalCount: number } | null, movimientosBancarios: { totalCount: number } | null, comisiones: { totalCount: number } | null, bitacora: { totalCount: number } | null, polizas: { totalCount: number } | null, activos: { totalCount: number } | null, ventas: { totalCount: number } | null, cotizaciones: { totalCount: number } | null, proyectos: { totalCount: number } | null, inventariables: { totalCount: number } | null, oportunidades: { totalCount: number } | null, comentarios: { totalCount: number } | null, casos: { totalCount: number } | null, emails: { totalCount: number } | null, archivos: { totalCount: number } | null, contactos: { totalCount: number } | null, campanias: { totalCount: number } | null, calendario: { totalCount: number } | null, canalesChat: { totalCount: number } | null } | null };

export type FormularioCasoQueryVariables = Exact<{
  clienteId: string;
}>;


export type FormularioCasoQuery = { cliente: { id: string, numero: string, nombre: string, estado: EstadoCliente, contactos: { totalCount: number, nodes: Array<{ id: string, nombre: string, apellidos: string | null, puesto: string | null, email: string | null, telefono: string | null, principal: boolean }> } | null, polizas: { nodes: Array<{ id: string, numero: string, nombre: string, tipo: TipoPoliza, vigenteHasta: string, unidad: UnidadPoliza, disponibles: string | null, politicaSla: { id: string, nombre: string }, articulosCubiertos: Array<
          | { id: string, sku: string, nombre: string }
          | { id: string, sku: string, nombre: string }
         | null> }> } | null, politicaSla: { id: string, nombre: string } | null } | null, usuarios: { nodes: Array<{ id: string, usuario: string, nombre: string, departamentos: Array<{ id: string }> }> } | null, departamentos: Array<{ id: string, clave: string, nombre: string, lider: { id: string } | null }> | null, politicasSla: Array<{ id: string, nombre: string, predeterminada: boolean, objetivos: Array<{ prioridad: PrioridadCaso, primeraRespuestaMin: number, resolucionMin: number }> }> | null };

export type ListaClientesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filtro?: ClientesFiltro | null | undefined;
  orden?: Array<ClientesOrden> | ClientesOrden | null | undefined;
}>;


export type ListaClientesQuery = { clientes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: string, nombre: string, estado: EstadoCliente, segmento: string | null, ejecutivo: { id: string, nombre: string } | null, contactos: { totalCount: number, nodes: Array<{ id: string, nombre: string, apellidos: string | null, puesto: string | null, principal: boolean, activo: boolean }> } | null, facturas: { totalCount: number, nodes: Array<{ id: string, serie: string | null, folio: string | null, fecha: string, vencimiento: string, total: string, saldo: string, estadoCobro: EstadoCobro }> } | null, movimientosAlmacen: { totalCount: number, nodes: Array<{ id: string, folio: string, tipo: TipoMovimiento, estado: EstadoMovimiento, fecha: string }> } | null, casos: { totalCount: number, nodes: Array<{ id: string, numero: string, titulo: string, estado: EstadoCaso, prioridad: PrioridadCaso, responsable: { id: string, nombre: string } | null }> } | null, emails: { totalCount: number, nodes: Array<{ id: string, asunto: string, sentido: SentidoMensaje, fecha: string }> } | null }> } | null };

export type SocioVistaQueryVariables = Exact<{
  numero: string;
  casos?: number | null | undefined;
  despues?: string | null | undefined;
}>;


export type SocioVistaQuery = { yo: { empresaNombre: string, confinadoA: Array<string> | null }, cliente: { id: string, numero: string, nombre: string, estado: EstadoCliente, zonaHoraria: string, ejecutivo: { id: string, nombre: string, email: string } | null, contactos: { totalCount: number, nodes: Array<{ id: string, nombre: string, apellidos: string | null, puesto: string | null, roles: Array<RolContacto>, email: string | null, telefono: string | null, principal: boolean }> } | null, direcciones: { nodes: Array<{ id: string, alias: string, tipos: Array<TipoDireccion>, formatoPostal: string, horarioRecepcion: string | null }> } | null, polizas: { totalCount: number, nodes: Array<{ id: string, numero: string, nombre: string, tipo: TipoPoliza, estado: EstadoPoliza, vigenteDesde: string, vigenteHasta: string, unidad: UnidadPoliza, contratadas: string | null, consumidas: string, disponibles: string | null, progreso: string | null }> } | null, casos: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: string, titulo: string, estado: EstadoCaso, grupoEstado: GrupoEstado, prioridad: PrioridadCaso, categoria: CategoriaCaso, creadoEn: string, actualizadoEn: string, resueltoEn: string | null, contacto: { id: string, nombre: string, apellidos: string | null } | null, responsable: { id: string, nombre: string } | null, poliza: { id: string, numero: string } | null }> } | null, abiertos: { totalCount: number } | null } | null };


export const AgregarCasoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgregarCaso"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgregarCasoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agregarCaso"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"estadosPermitidos"}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proximoVencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"primeraRespuesta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"venceEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolucion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"venceEn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"campo"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}},{"kind":"Field","name":{"kind":"Name","value":"detalle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advertencias"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codigo"}},{"kind":"Field","name":{"kind":"Name","value":"campo"}},{"kind":"Field","name":{"kind":"Name","value":"mensaje"}},{"kind":"Field","name":{"kind":"Name","value":"detalle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repetida"}}]}}]}}]} as unknown as DocumentNode<AgregarCasoMutation, AgregarCasoMutationVariables>;
export const CasosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Casos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CasosFiltro"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CasosOrden"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"campo"},"value":{"kind":"EnumValue","value":"VENCE_EN"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proximoVencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"primeraRespuesta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolucion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasosQuery, CasosQueryVariables>;
export const CasosClienteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasosCliente"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clienteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CasosFiltro"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CasosOrden"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clienteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"estadosPermitidos"}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proximoVencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"primeraRespuesta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolucion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estado"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasosClienteQuery, CasosClienteQueryVariables>;
export const Cliente360Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cliente360"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"razonSocial"}},{"kind":"Field","name":{"kind":"Name","value":"rfc"}},{"kind":"Field","name":{"kind":"Name","value":"esRfcGenerico"}},{"kind":"Field","name":{"kind":"Name","value":"tipoPersona"}},{"kind":"Field","name":{"kind":"Name","value":"regimenFiscal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usoCfdiPreferido"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cpFiscal"}},{"kind":"Field","name":{"kind":"Name","value":"zonaHoraria"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segmento"}},{"kind":"Field","name":{"kind":"Name","value":"etiquetas"}},{"kind":"Field","name":{"kind":"Name","value":"limiteCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diasCredito"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"politicaSla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipoMime"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"sujeto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cliente"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contacto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Caso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proyecto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oportunidad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venta"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factura"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poliza"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoteSerie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"venceEn"}},{"kind":"Field","name":{"kind":"Name","value":"confidencial"}},{"kind":"Field","name":{"kind":"Name","value":"escaneo"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bitacora"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ocurridoEn"}},{"kind":"Field","name":{"kind":"Name","value":"registradoEn"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Usuario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contacto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sujeto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cliente"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contacto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Caso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proyecto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oportunidad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venta"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factura"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poliza"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoteSerie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resumen"}},{"kind":"Field","name":{"kind":"Name","value":"correlacion"}},{"kind":"Field","name":{"kind":"Name","value":"origen"}},{"kind":"Field","name":{"kind":"Name","value":"eventoId"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"inicio"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"zonaHoraria"}},{"kind":"Field","name":{"kind":"Name","value":"todoElDia"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"organizador"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurrencia"}},{"kind":"Field","name":{"kind":"Name","value":"caso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oportunidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultado"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"canalesChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proveedor"}},{"kind":"Field","name":{"kind":"Name","value":"roomId"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"miembros"}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mensajes"}},{"kind":"Field","name":{"kind":"Name","value":"noLeidos"}},{"kind":"Field","name":{"kind":"Name","value":"ultimoMensajeEn"}},{"kind":"Field","name":{"kind":"Name","value":"archivado"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comentarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cuerpo"}},{"kind":"Field","name":{"kind":"Name","value":"cuerpoHtml"}},{"kind":"Field","name":{"kind":"Name","value":"visibilidad"}},{"kind":"Field","name":{"kind":"Name","value":"autor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Usuario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contacto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registradoPor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sujeto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cliente"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contacto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Caso"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proyecto"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oportunidad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venta"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factura"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poliza"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoteSerie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"padre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fijado"}},{"kind":"Field","name":{"kind":"Name","value":"editadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"eliminadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentido"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"para"}},{"kind":"Field","name":{"kind":"Name","value":"cc"}},{"kind":"Field","name":{"kind":"Name","value":"asunto"}},{"kind":"Field","name":{"kind":"Name","value":"cuerpoTexto"}},{"kind":"Field","name":{"kind":"Name","value":"cuerpoHtml"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"enRespuestaA"}},{"kind":"Field","name":{"kind":"Name","value":"hiloId"}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"automatico"}},{"kind":"Field","name":{"kind":"Name","value":"comentario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjuntos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"ultimoError"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campanias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incorporadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"enviados"}},{"kind":"Field","name":{"kind":"Name","value":"aperturas"}},{"kind":"Field","name":{"kind":"Name","value":"clics"}},{"kind":"Field","name":{"kind":"Name","value":"respondioEn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"inicio"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"costoPresupuesto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costoReal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audiencia"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"movil"}},{"kind":"Field","name":{"kind":"Name","value":"preferencia"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"activo"}},{"kind":"Field","name":{"kind":"Name","value":"consentimientoMarketing"}},{"kind":"Field","name":{"kind":"Name","value":"direccion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cotizaciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"emitidaEn"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteHasta"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"descuento"}},{"kind":"Field","name":{"kind":"Name","value":"iva"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"reemplazaA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oportunidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motivoRechazo"}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"direcciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"tipos"}},{"kind":"Field","name":{"kind":"Name","value":"calle"}},{"kind":"Field","name":{"kind":"Name","value":"numeroExterior"}},{"kind":"Field","name":{"kind":"Name","value":"numeroInterior"}},{"kind":"Field","name":{"kind":"Name","value":"colonia"}},{"kind":"Field","name":{"kind":"Name","value":"claveColonia"}},{"kind":"Field","name":{"kind":"Name","value":"localidad"}},{"kind":"Field","name":{"kind":"Name","value":"municipio"}},{"kind":"Field","name":{"kind":"Name","value":"claveMunicipio"}},{"kind":"Field","name":{"kind":"Name","value":"estado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pais"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codigoPostal"}},{"kind":"Field","name":{"kind":"Name","value":"referencia"}},{"kind":"Field","name":{"kind":"Name","value":"latitud"}},{"kind":"Field","name":{"kind":"Name","value":"longitud"}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"horarioRecepcion"}},{"kind":"Field","name":{"kind":"Name","value":"predeterminada"}},{"kind":"Field","name":{"kind":"Name","value":"activa"}},{"kind":"Field","name":{"kind":"Name","value":"formatoPostal"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"oportunidades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"etapa"}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probabilidad"}},{"kind":"Field","name":{"kind":"Name","value":"cierreEsperado"}},{"kind":"Field","name":{"kind":"Name","value":"cierreReal"}},{"kind":"Field","name":{"kind":"Name","value":"motivoPerdida"}},{"kind":"Field","name":{"kind":"Name","value":"origen"}},{"kind":"Field","name":{"kind":"Name","value":"campania"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proyectos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"inicio"}},{"kind":"Field","name":{"kind":"Name","value":"finPlan"}},{"kind":"Field","name":{"kind":"Name","value":"finReal"}},{"kind":"Field","name":{"kind":"Name","value":"presupuesto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avancePct"}},{"kind":"Field","name":{"kind":"Name","value":"costoReal"}},{"kind":"Field","name":{"kind":"Name","value":"valorPlaneado"}},{"kind":"Field","name":{"kind":"Name","value":"lider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relacionId"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"origen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destino"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentido"}},{"kind":"Field","name":{"kind":"Name","value":"participacion"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteDesde"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteHasta"}},{"kind":"Field","name":{"kind":"Name","value":"notas"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ventas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"entregaComprometida"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"iva"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cotizacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direccionEnvio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendedor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surtidoPct"}},{"kind":"Field","name":{"kind":"Name","value":"facturadoPct"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cfdisPago"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"fechaTimbrado"}},{"kind":"Field","name":{"kind":"Name","value":"cpExpedicion"}},{"kind":"Field","name":{"kind":"Name","value":"instante"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"descuento"}},{"kind":"Field","name":{"kind":"Name","value":"trasladados"}},{"kind":"Field","name":{"kind":"Name","value":"retenidos"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exportacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"estadoSat"}},{"kind":"Field","name":{"kind":"Name","value":"esCancelable"}},{"kind":"Field","name":{"kind":"Name","value":"xml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"montoTotalMxn"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comisiones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Usuario"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cliente"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"esquema"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"tasa"}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"devengadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"pagadaEn"}},{"kind":"Field","name":{"kind":"Name","value":"factura"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"fechaTimbrado"}},{"kind":"Field","name":{"kind":"Name","value":"cpExpedicion"}},{"kind":"Field","name":{"kind":"Name","value":"instante"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"descuento"}},{"kind":"Field","name":{"kind":"Name","value":"trasladados"}},{"kind":"Field","name":{"kind":"Name","value":"retenidos"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exportacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"estadoSat"}},{"kind":"Field","name":{"kind":"Name","value":"esCancelable"}},{"kind":"Field","name":{"kind":"Name","value":"xml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metodoPago"}},{"kind":"Field","name":{"kind":"Name","value":"formaPago"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usoCfdi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condiciones"}},{"kind":"Field","name":{"kind":"Name","value":"vencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"saldo"}},{"kind":"Field","name":{"kind":"Name","value":"estadoCobro"}},{"kind":"Field","name":{"kind":"Name","value":"diasVencida"}},{"kind":"Field","name":{"kind":"Name","value":"venta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturasTraslado"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"fechaTimbrado"}},{"kind":"Field","name":{"kind":"Name","value":"cpExpedicion"}},{"kind":"Field","name":{"kind":"Name","value":"instante"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"descuento"}},{"kind":"Field","name":{"kind":"Name","value":"trasladados"}},{"kind":"Field","name":{"kind":"Name","value":"retenidos"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exportacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"estadoSat"}},{"kind":"Field","name":{"kind":"Name","value":"esCancelable"}},{"kind":"Field","name":{"kind":"Name","value":"xml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientoAlmacen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturasRelacionadas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flujoEfectivo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"sentido"}},{"kind":"Field","name":{"kind":"Name","value":"certeza"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"concepto"}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factura"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cfdiPago"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notaCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientoBancario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosBancarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cuenta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"fechaValor"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referencia"}},{"kind":"Field","name":{"kind":"Name","value":"claveRastreo"}},{"kind":"Field","name":{"kind":"Name","value":"concepto"}},{"kind":"Field","name":{"kind":"Name","value":"formaPago"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idExterno"}},{"kind":"Field","name":{"kind":"Name","value":"conciliacion"}},{"kind":"Field","name":{"kind":"Name","value":"conciliado"}},{"kind":"Field","name":{"kind":"Name","value":"pendiente"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notasCredito"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"fechaTimbrado"}},{"kind":"Field","name":{"kind":"Name","value":"cpExpedicion"}},{"kind":"Field","name":{"kind":"Name","value":"instante"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"}},{"kind":"Field","name":{"kind":"Name","value":"descuento"}},{"kind":"Field","name":{"kind":"Name","value":"trasladados"}},{"kind":"Field","name":{"kind":"Name","value":"retenidos"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exportacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"estadoSat"}},{"kind":"Field","name":{"kind":"Name","value":"esCancelable"}},{"kind":"Field","name":{"kind":"Name","value":"xml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motivo"}},{"kind":"Field","name":{"kind":"Name","value":"tipoRelacion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturaOrigen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientoAlmacen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rentas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contrato"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoInventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodicidad"}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inicio"}},{"kind":"Field","name":{"kind":"Name","value":"fin"}},{"kind":"Field","name":{"kind":"Name","value":"proximoCargo"}},{"kind":"Field","name":{"kind":"Name","value":"renovacionAutomatica"}},{"kind":"Field","name":{"kind":"Name","value":"canceladaEn"}},{"kind":"Field","name":{"kind":"Name","value":"motivoBaja"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"articulo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoInventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"loteSerie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"direccion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valorLibros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarifaUso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventariables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interes"}},{"kind":"Field","name":{"kind":"Name","value":"cantidad"}},{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"primeraCompra"}},{"kind":"Field","name":{"kind":"Name","value":"ultimaCompra"}},{"kind":"Field","name":{"kind":"Name","value":"compras"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"claveProdServ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claveUnidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objetoImp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasaIva"}},{"kind":"Field","name":{"kind":"Name","value":"activo"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"controla"}},{"kind":"Field","name":{"kind":"Name","value":"garantiaMeses"}},{"kind":"Field","name":{"kind":"Name","value":"existencia"}},{"kind":"Field","name":{"kind":"Name","value":"precioLista"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lotesSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"producto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cantidad"}},{"kind":"Field","name":{"kind":"Name","value":"entregada"}},{"kind":"Field","name":{"kind":"Name","value":"devuelta"}},{"kind":"Field","name":{"kind":"Name","value":"fabricadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"caducaEn"}},{"kind":"Field","name":{"kind":"Name","value":"entregadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"venta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direccion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosAlmacen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"almacenOrigen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"almacenDestino"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"comprometidaPara"}},{"kind":"Field","name":{"kind":"Name","value":"venta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notaCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturaTraslado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direccion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guia"}},{"kind":"Field","name":{"kind":"Name","value":"paqueteria"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noInventariables"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vinculo"}},{"kind":"Field","name":{"kind":"Name","value":"desde"}},{"kind":"Field","name":{"kind":"Name","value":"hasta"}},{"kind":"Field","name":{"kind":"Name","value":"importeAcumulado"}},{"kind":"Field","name":{"kind":"Name","value":"ultimaPrestacion"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"claveProdServ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claveUnidad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objetoImp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasaIva"}},{"kind":"Field","name":{"kind":"Name","value":"activo"}},{"kind":"Field","name":{"kind":"Name","value":"duracionEstimadaMin"}},{"kind":"Field","name":{"kind":"Name","value":"precioLista"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canalChat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificaciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"grupoEstado"}},{"kind":"Field","name":{"kind":"Name","value":"estadosPermitidos"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"solucion"}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departamento"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poliza"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articulo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoInventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"loteSerie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casoOrigen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origen"}},{"kind":"Field","name":{"kind":"Name","value":"etiquetas"}},{"kind":"Field","name":{"kind":"Name","value":"creadoPor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"asignadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"primeraRespuestaEn"}},{"kind":"Field","name":{"kind":"Name","value":"resueltoEn"}},{"kind":"Field","name":{"kind":"Name","value":"cerradoEn"}},{"kind":"Field","name":{"kind":"Name","value":"reaperturas"}},{"kind":"Field","name":{"kind":"Name","value":"nivelEscalamiento"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"polizas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteDesde"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteHasta"}},{"kind":"Field","name":{"kind":"Name","value":"unidad"}},{"kind":"Field","name":{"kind":"Name","value":"contratadas"}},{"kind":"Field","name":{"kind":"Name","value":"consumidas"}},{"kind":"Field","name":{"kind":"Name","value":"disponibles"}},{"kind":"Field","name":{"kind":"Name","value":"progreso"}},{"kind":"Field","name":{"kind":"Name","value":"politicaSla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articulosCubiertos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoInventariable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activosCubiertos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}},{"kind":"Field","name":{"kind":"Name","value":"importeMxn"}},{"kind":"Field","name":{"kind":"Name","value":"tipoCambio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Cliente360Query, Cliente360QueryVariables>;
export const FichaClienteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FichaCliente"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"razonSocial"}},{"kind":"Field","name":{"kind":"Name","value":"rfc"}},{"kind":"Field","name":{"kind":"Name","value":"esRfcGenerico"}},{"kind":"Field","name":{"kind":"Name","value":"tipoPersona"}},{"kind":"Field","name":{"kind":"Name","value":"regimenFiscal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"descripcion"}},{"kind":"Field","name":{"kind":"Name","value":"vigente"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cpFiscal"}},{"kind":"Field","name":{"kind":"Name","value":"zonaHoraria"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segmento"}},{"kind":"Field","name":{"kind":"Name","value":"etiquetas"}},{"kind":"Field","name":{"kind":"Name","value":"limiteCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importe"}},{"kind":"Field","name":{"kind":"Name","value":"moneda"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diasCredito"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"relaciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noInventariables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rentas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cfdisPago"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notasCredito"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosAlmacen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lotesSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturasTraslado"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flujoEfectivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direcciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosBancarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comisiones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bitacora"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"polizas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ventas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cotizaciones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proyectos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventariables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oportunidades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comentarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campanias"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canalesChat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FichaClienteQuery, FichaClienteQueryVariables>;
export const FormularioCasoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormularioCaso"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clienteId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clienteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activo"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"polizas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"estado"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VIGENTE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteHasta"}},{"kind":"Field","name":{"kind":"Name","value":"unidad"}},{"kind":"Field","name":{"kind":"Name","value":"disponibles"}},{"kind":"Field","name":{"kind":"Name","value":"politicaSla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articulosCubiertos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"politicaSla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usuarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activo"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOPORTE"},{"kind":"EnumValue","value":"LIDER_SOPORTE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usuario"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"departamentos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departamentos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activo"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clave"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"lider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"politicasSla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"predeterminada"}},{"kind":"Field","name":{"kind":"Name","value":"objetivos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"primeraRespuestaMin"}},{"kind":"Field","name":{"kind":"Name","value":"resolucionMin"}}]}}]}}]}}]} as unknown as DocumentNode<FormularioCasoQuery, FormularioCasoQueryVariables>;
export const ListaClientesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListaClientes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientesFiltro"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orden"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientesOrden"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filtro"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"segmento"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}},{"kind":"Field","name":{"kind":"Name","value":"activo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facturas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serie"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}},{"kind":"Field","name":{"kind":"Name","value":"vencimiento"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"saldo"}},{"kind":"Field","name":{"kind":"Name","value":"estadoCobro"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"movimientosAlmacen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"folio"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asunto"}},{"kind":"Field","name":{"kind":"Name","value":"sentido"}},{"kind":"Field","name":{"kind":"Name","value":"fecha"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListaClientesQuery, ListaClientesQueryVariables>;
export const SocioVistaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocioVista"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"numero"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"casos"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"despues"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"empresaNombre"}},{"kind":"Field","name":{"kind":"Name","value":"confinadoA"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cliente"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"numero"},"value":{"kind":"Variable","name":{"kind":"Name","value":"numero"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"zonaHoraria"}},{"kind":"Field","name":{"kind":"Name","value":"ejecutivo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activo"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"campo"},"value":{"kind":"EnumValue","value":"PRINCIPAL"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direccion"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"campo"},"value":{"kind":"EnumValue","value":"NOMBRE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}},{"kind":"Field","name":{"kind":"Name","value":"puesto"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telefono"}},{"kind":"Field","name":{"kind":"Name","value":"principal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"direcciones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"activa"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"tipos"}},{"kind":"Field","name":{"kind":"Name","value":"formatoPostal"}},{"kind":"Field","name":{"kind":"Name","value":"horarioRecepcion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"polizas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"estado"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VIGENTE"},{"kind":"EnumValue","value":"AGOTADA"},{"kind":"EnumValue","value":"PROGRAMADA"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"tipo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteDesde"}},{"kind":"Field","name":{"kind":"Name","value":"vigenteHasta"}},{"kind":"Field","name":{"kind":"Name","value":"unidad"}},{"kind":"Field","name":{"kind":"Name","value":"contratadas"}},{"kind":"Field","name":{"kind":"Name","value":"consumidas"}},{"kind":"Field","name":{"kind":"Name","value":"disponibles"}},{"kind":"Field","name":{"kind":"Name","value":"progreso"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"casos"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"despues"}}},{"kind":"Argument","name":{"kind":"Name","value":"orden"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"campo"},"value":{"kind":"EnumValue","value":"ACTUALIZADO_EN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direccion"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}},{"kind":"Field","name":{"kind":"Name","value":"titulo"}},{"kind":"Field","name":{"kind":"Name","value":"estado"}},{"kind":"Field","name":{"kind":"Name","value":"grupoEstado"}},{"kind":"Field","name":{"kind":"Name","value":"prioridad"}},{"kind":"Field","name":{"kind":"Name","value":"categoria"}},{"kind":"Field","name":{"kind":"Name","value":"creadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"actualizadoEn"}},{"kind":"Field","name":{"kind":"Name","value":"resueltoEn"}},{"kind":"Field","name":{"kind":"Name","value":"contacto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}},{"kind":"Field","name":{"kind":"Name","value":"apellidos"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nombre"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poliza"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"numero"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"abiertos"},"name":{"kind":"Name","value":"casos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filtro"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"grupoEstado"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ABIERTO"},{"kind":"EnumValue","value":"PAUSADO"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<SocioVistaQuery, SocioVistaQueryVariables>;