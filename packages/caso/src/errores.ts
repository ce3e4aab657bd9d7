/** Error catalogue of cases, each code with its text: why an act on a case was refused, or what to look at before repeating it: what a form shows beside a field. */

export type TipoError = 'REQUERIDO' | 'VALIDACION' | 'NO_ENCONTRADO' | 'CONFLICTO' | 'PERMISO' | 'DEPENDENCIA';

const catalogo = {
  CLIENTE_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El cliente no existe.'],
  CLIENTE_INACTIVO: ['VALIDACION', 'El cliente está inactivo: no se le registran casos.'],
  CLIENTE_SUSPENDIDO: ['VALIDACION', 'El cliente está suspendido. El caso se registra; avisa a su ejecutivo.'],
  CONTACTO_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El contacto no existe.'],
  CONTACTO_AJENO: ['VALIDACION', 'El contacto es de otro cliente. Elige uno de este cliente.'],
  CONTACTO_INACTIVO: ['VALIDACION', 'El contacto está dado de baja. Elige uno activo.'],
  TITULO_VACIO: ['REQUERIDO', 'Escribe un título.'],
  TITULO_CORTO: ['VALIDACION', 'El título es muy corto: escribe al menos 5 caracteres.'],
  TITULO_LARGO: ['VALIDACION', 'El título es muy largo: caben 255 caracteres.'],
  TITULO_INVALIDO: ['VALIDACION', 'El título lleva saltos de línea o caracteres de control. Quítalos.'],
  DESCRIPCION_VACIA: ['REQUERIDO', 'Describe el caso.'],
  DESCRIPCION_CORTA: ['VALIDACION', 'La descripción es muy corta: escribe al menos 10 caracteres.'],
  DESCRIPCION_LARGA: ['VALIDACION', 'La descripción es muy larga: caben 32,000 caracteres.'],
  ESTADO_INICIAL_INVALIDO: [
    'VALIDACION',
    'Un caso no nace en ese estado: elige nuevo, en proceso, pendiente o resuelto.',
  ],
  SOLUCION_REQUERIDA: ['REQUERIDO', 'Di cómo se resolvió.'],
  SOLUCION_LARGA: ['VALIDACION', 'La solución es muy larga: caben 32,000 caracteres.'],
  RESPONSABLE_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El responsable no existe.'],
  RESPONSABLE_INACTIVO: ['VALIDACION', 'El responsable está dado de baja. Elige a alguien activo.'],
  RESPONSABLE_SIN_ROL: ['VALIDACION', 'El responsable no atiende casos. Elige a alguien de soporte.'],
  RESPONSABLE_FUERA_DE_DEPARTAMENTO: [
    'VALIDACION',
    'El responsable no es de ese departamento. Elige a uno de sus miembros, u otro departamento.',
  ],
  DEPARTAMENTO_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El departamento no existe o ya no está activo.'],
  POLIZA_NO_ENCONTRADA: ['NO_ENCONTRADO', 'La póliza no existe.'],
  POLIZA_AJENA: ['VALIDACION', 'La póliza es de otro cliente.'],
  POLIZA_NO_VIGENTE: ['VALIDACION', 'La póliza no está vigente hoy.'],
  POLIZA_AGOTADA: ['CONFLICTO', 'A la póliza ya no le quedan unidades.'],
  POLIZA_NO_CUBRE: ['VALIDACION', 'La póliza no cubre ese artículo o activo.'],
  POLIZA_DISPONIBLE: ['VALIDACION', 'El cliente tiene una póliza vigente que cubre este caso. ¿Se atiende con ella?'],
  ARTICULO_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El artículo no existe.'],
  LOTE_AJENO: ['VALIDACION', 'Ese lote o número de serie no lo tiene este cliente: no se le entregó, o lo devolvió.'],
  LOTE_NO_CORRESPONDE: ['VALIDACION', 'El lote o número de serie es de otro artículo.'],
  ACTIVO_AJENO: ['VALIDACION', 'Ese activo no está asignado a este cliente.'],
  ARCHIVO_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El archivo no existe, o su carga no ha terminado.'],
  ARCHIVO_AJENO: ['VALIDACION', 'El archivo lo subió otra persona y no es de este cliente.'],
  ARCHIVO_GRANDE: ['VALIDACION', 'Los archivos pesan demasiado: 25 MB cada uno y 100 MB en total.'],
  ARCHIVO_NOMBRE: [
    'VALIDACION',
    'El nombre del archivo no sirve: de 1 a 255 caracteres, en una línea y sin diagonales.',
  ],
  ARCHIVO_TIPO: ['VALIDACION', 'Ese tipo de archivo no se admite.'],
  ARCHIVO_INFECTADO: ['VALIDACION', 'El antivirus encontró algo dañino en el archivo.'],
  ARCHIVO_YA_LIGADO: ['CONFLICTO', 'El archivo ya acompaña a otro caso, o va repetido.'],
  DEMASIADOS_ARCHIVOS: ['VALIDACION', 'Son demasiados archivos: caben 10.'],
  CASO_ORIGEN_AJENO: ['VALIDACION', 'El caso de origen no existe o es de otro cliente.'],
  SIN_POLITICA_SLA: ['VALIDACION', 'No hay una política de SLA con tiempos para esa prioridad.'],
  CLAVE_IDEMPOTENCIA_REUSADA: ['CONFLICTO', 'Esa clave de idempotencia ya se usó con otro contenido. Genera otra.'],
  POSIBLE_DUPLICADO: ['VALIDACION', 'Este cliente abrió hace poco un caso muy parecido.'],
  SIN_PERMISO: ['PERMISO', 'Quien lo pide no está activo en el directorio de la empresa.'],
  DEPENDENCIA_NO_DISPONIBLE: [
    'DEPENDENCIA',
    'No se pudo comprobar todo lo que pide el caso y no se guardó nada. Inténtalo de nuevo.',
  ],
  CASO_NO_ENCONTRADO: ['NO_ENCONTRADO', 'El caso no existe.'],
  MENCION_NO_ENCONTRADA: ['NO_ENCONTRADO', 'Ese comentario no existe, o no te menciona.'],
  TRANSICION_INVALIDA: ['CONFLICTO', 'El caso no puede pasar a ese estado desde el que está.'],
  MOTIVO_REQUERIDO: ['REQUERIDO', 'Di por qué.'],
  VERSION_OBSOLETA: ['CONFLICTO', 'Alguien cambió el caso mientras lo veías. Vuelve a leerlo y repite.'],
  PLAZO_REAPERTURA_VENCIDO: ['CONFLICTO', 'Ya pasaron los 7 días en que podía reabrirse. Registra un caso nuevo.'],
  FUSION_INVALIDA: ['VALIDACION', 'Esos casos no se pueden fusionar.'],
  CASO_CON_DUPLICADOS: [
    'CONFLICTO',
    'Hay casos cancelados como duplicados de éste, y sólo en él se les atiende. Di qué caso sigue en su lugar, o resuélvelo.',
  ],
  CALIFICACION_INVALIDA: ['VALIDACION', 'La calificación va del 1 al 5, una sola vez y con la clave de la encuesta.'],
} as const satisfies Readonly<Record<string, readonly [TipoError, string]>>;

export type CodigoErrorCaso = keyof typeof catalogo;

/** As the graph's `ErrorCaso`. */
export interface ErrorCaso {
  readonly codigo: CodigoErrorCaso;
  readonly tipo: TipoError;
  /** Path of the argument: `["input", "titulo"]`; null where no one field is to blame. */
  readonly campo: string[] | null;
  readonly mensaje: string;
  /** What a program may want to know of it. */
  readonly detalle: Readonly<Record<string, unknown>> | null;
}

/** An error of the catalogue; `mensaje` replaces its text where more can be said. */
export function errorCaso(
  codigo: CodigoErrorCaso,
  campo: readonly string[] | null = null,
  detalle: ErrorCaso['detalle'] = null,
  mensaje?: string,
): ErrorCaso {
  const [tipo, texto] = catalogo[codigo];
  return { codigo, tipo, campo: campo && [...campo], mensaje: mensaje ?? texto, detalle };
}

export const CODIGOS_ERROR_CASO = Object.keys(catalogo) as CodigoErrorCaso[];
