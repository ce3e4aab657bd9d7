/** Tables of cases. */
import { sql } from 'drizzle-orm';
import {
  check,
  claveDeTexto,
  foreignKey,
  index,
  instante,
  integer,
  jsonb,
  tenantTable,
  text,
  unique,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { TIPOS_ARTICULO } from '../articulo.ts';
import { polizas } from '../polizas/tables.ts';
import { PRIORIDADES, rangoDePrioridad } from '../prioridad.ts';
import { support } from '../schema.ts';
import type { CalendarioCongelado } from '../sla/index.ts';
import { politicasSla } from '../sla/tables.ts';
import { AVISADOS, type Avisado } from './domain/avisado.ts';
import { ESTADOS_CASO } from '../domain/estado.ts';

export const CATEGORIAS_CASO = [
  'PROBLEMA_TECNICO',
  'CONSULTA',
  'SOLICITUD',
  'QUEJA',
  'GARANTIA',
  'FACTURACION',
  'OTRO',
] as const;
export const ORIGENES_CASO = ['WEB', 'EMAIL', 'TELEFONO', 'CHAT', 'API'] as const;

/**
 * The promise made to a case. What was promised is frozen in it: editing a
 * policy or a calendar rewrites no history. When it falls due is rewritten by
 * what happens to the case, and stays as it was while its clock is stopped;
 * that a milestone was met or missed is never stored, it follows on reading from
 * the instants here and `primera_respuesta_en`, `resuelto_en` (`sla/filtroDeRiesgo.ts`).
 */
const columnasSla = () => ({
  politicaSlaId: uuid('politica_sla_id').notNull(),
  politicaSlaVersion: integer('politica_sla_version').notNull(),
  calendarioSla: jsonb('calendario_sla').$type<CalendarioCongelado>().notNull(),
  pausaEn: text('pausa_en', { enum: ESTADOS_CASO }).array().notNull(),
  /** Business minutes, one objective per milestone: a change of priority leaves the one already met alone. */
  primeraRespuestaMin: integer('primera_respuesta_min').notNull(),
  resolucionMin: integer('resolucion_min').notNull(),
  primeraRespuestaAvisaEn: instante('primera_respuesta_avisa_en'),
  primeraRespuestaVenceEn: instante('primera_respuesta_vence_en'),
  primeraRespuestaEscalaEn: instante('primera_respuesta_escala_en'),
  resolucionAvisaEn: instante('resolucion_avisa_en'),
  resolucionVenceEn: instante('resolucion_vence_en'),
  resolucionEscalaEn: instante('resolucion_escala_en'),
  /** What the first answer was met by, where the case goes on by another policy's calendar and pauses. */
  calendarioRespuesta: jsonb('calendario_respuesta').$type<CalendarioCongelado>(),
  pausaEnRespuesta: text('pausa_en_respuesta', { enum: ESTADOS_CASO }).array(),
  /** The levels of each milestone that were told; each once, wherever its clock moves later. */
  avisados: text('avisados', { enum: [...AVISADOS] as [Avisado, ...Avisado[]] })
    .array()
    .notNull()
    .default([]),
  /** Since when a state of `pausa_en` stops the clock. */
  pausadoDesde: instante('pausado_desde'),
  /** The next one to fall due, or already overdue, of a clock that runs: what is walked when the most urgent come first. */
  venceEn: instante('vence_en').generatedAlwaysAs(
    sql`case when pausado_desde is null and estado not in ('RESUELTO', 'CERRADO', 'CANCELADO')
      then least(case when primera_respuesta_en is null then primera_respuesta_vence_en end, resolucion_vence_en) end`,
  ),
  /** Until when that is not tried again: whom to tell was not known. Writing the case for anything else forgets it. */
  pospuestoHasta: instante('pospuesto_hasta'),
  /** When somebody has to be told next: of a clock that runs, the first of what was not told yet. */
  avisaEn: instante('avisa_en').generatedAlwaysAs(
    sql`case when pausado_desde is null and estado not in ('RESUELTO', 'CERRADO', 'CANCELADO')
      then least(case when primera_respuesta_en is null then ${primeroSinAvisar('primera_respuesta')} end, ${primeroSinAvisar('resolucion')}) end`,
  ),
});

/** The first instant of a milestone whose level was not told. */
function primeroSinAvisar(hito: 'primera_respuesta' | 'resolucion') {
  const niveles = ['avisa_en', 'vence_en', 'escala_en'].map(
    (columna, nivel) => `case when not '${hito.toUpperCase()}_${nivel}' = any(avisados) then ${hito}_${columna} end`,
  );
  return sql.raw(`least(${niveles.join(', ')})`);
}

/** 999999 and 1000000 are of different length: what is ordered has both padded to twelve digits. */
const numeroOrden = sql`substr(numero, 1, 10) || lpad(substr(numero, 11), 12, '0')`;

export const casos = tenantTable(
  support,
  'casos',
  {
    clienteId: uuid('cliente_id').notNull(),
    numero: text('numero').notNull(),
    numeroOrden: claveDeTexto('numero_orden', numeroOrden).notNull(),
    titulo: text('titulo').notNull(),
    /** What titles are compared by: made once, and not for every case that comes after. */
    tituloClave: claveDeTexto('titulo_clave', sql`titulo`).notNull(),
    categoria: text('categoria', { enum: CATEGORIAS_CASO }).notNull(),
    estado: text('estado', { enum: ESTADOS_CASO }).notNull(),
    prioridad: text('prioridad', { enum: PRIORIDADES }).notNull(),
    prioridadOrden: integer('prioridad_orden')
      .notNull()
      .generatedAlwaysAs(rangoDePrioridad(sql`prioridad`)),
    descripcion: text('descripcion').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`numero`, sql`titulo`, sql`descripcion`),
    solucion: text('solucion'),
    contactoId: uuid('contacto_id'),
    responsableId: uuid('responsable_id').notNull(),
    departamentoId: uuid('departamento_id'),
    polizaId: uuid('poliza_id'),
    articuloTipo: text('articulo_tipo', { enum: TIPOS_ARTICULO }),
    articuloId: uuid('articulo_id'),
    loteSerieId: uuid('lote_serie_id'),
    activoId: uuid('activo_id'),
    /** The project it belongs to: one at most. */
    proyectoId: uuid('proyecto_id'),
    casoOrigenId: uuid('caso_origen_id'),
    origen: text('origen', { enum: ORIGENES_CASO }).notNull(),
    etiquetas: text('etiquetas').array().notNull(),
    /** Null where the system did: a client answered a case that was over. */
    creadoPorId: uuid('creado_por_id'),
    creadoEn: instante('creado_en').notNull(),
    asignadoEn: instante('asignado_en').notNull(),
    primeraRespuestaEn: instante('primera_respuesta_en'),
    resueltoEn: instante('resuelto_en'),
    cerradoEn: instante('cerrado_en'),
    reaperturas: integer('reaperturas').notNull().default(0),
    nivelEscalamiento: integer('nivel_escalamiento').notNull().default(0),
    /** Minutes of work that its resolutions said: what a póliza of hours or days is charged. */
    tiempoMin: integer('tiempo_min').notNull().default(0),
    encuestaEnviadaEn: instante('encuesta_enviada_en'),
    encuestaRespondidaEn: instante('encuesta_respondida_en'),
    calificacion: integer('calificacion'),
    comentarioEncuesta: text('comentario_encuesta'),
    ...columnasSla(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('casos_numero').on(t.empresaId, t.numero),
    // Read by `buscar_casos`, which the last of its migrations makes.
    index('casos_por_palabras').using('gin', t.busqueda.op('gin_trgm_ops')),
    index('casos_por_creado').on(t.empresaId, t.clienteId, t.creadoEn.desc().nullsLast(), t.id),
    index('casos_por_prioridad').on(t.empresaId, t.clienteId, t.prioridadOrden.desc().nullsLast(), t.id),
    index('casos_por_actualizado').on(t.empresaId, t.clienteId, t.actualizadoEn.desc().nullsLast(), t.id),
    index('casos_por_numero').on(t.empresaId, t.clienteId, t.numeroOrden, t.id),
    index('casos_por_vence').on(t.empresaId, t.clienteId, t.venceEn, t.id),
    index('casos_todos_por_vence').on(t.empresaId, t.venceEn, t.id),
    index('casos_todos_por_creado').on(t.empresaId, t.creadoEn.desc().nullsLast(), t.id),
    index('casos_todos_por_prioridad').on(t.empresaId, t.prioridadOrden.desc().nullsLast(), t.id),
    index('casos_todos_por_actualizado').on(t.empresaId, t.actualizadoEn.desc().nullsLast(), t.id),
    index('casos_todos_por_numero').on(t.empresaId, t.numeroOrden, t.id),
    index('casos_de_contacto').on(t.empresaId, t.contactoId, t.creadoEn.desc().nullsLast(), t.id),
    index('casos_de_poliza').on(t.empresaId, t.polizaId, t.creadoEn.desc().nullsLast(), t.id),
    index('casos_de_lote')
      .on(t.empresaId, t.loteSerieId, t.creadoEn.desc().nullsLast(), t.id)
      .where(sql.raw('lote_serie_id is not null')),
    index('casos_de_activo')
      .on(t.empresaId, t.activoId, t.creadoEn.desc().nullsLast(), t.id)
      .where(sql.raw('activo_id is not null')),
    index('casos_de_proyecto')
      .on(t.empresaId, t.proyectoId, t.creadoEn.desc().nullsLast(), t.id)
      .where(sql.raw('proyecto_id is not null')),
    // The cases that follow one.
    index('casos_de_origen').on(t.empresaId, t.casoOrigenId).where(sql.raw('caso_origen_id is not null')),
    index('casos_por_vigilar')
      .on(t.empresaId, sql.raw('greatest(avisa_en, pospuesto_hasta)'), t.id)
      .where(sql.raw('avisa_en is not null')),
    index('casos_por_cerrar').on(t.empresaId, t.resueltoEn, t.id).where(sql.raw(`estado = 'RESUELTO'`)),
    check('casos_numero_forma', sql.raw(`numero ~ '^CASO-[0-9]{4}-[0-9]{6,}$'`)),
    check('casos_articulo', sql.raw('(articulo_tipo is null) = (articulo_id is null)')),
    check('casos_calificacion', sql.raw('calificacion between 1 and 5')),
    check('casos_tiempo', sql.raw('tiempo_min >= 0')),
    // What is said of each at the door.
    check(
      'casos_textos',
      sql.raw(
        'char_length(titulo) <= 255 and char_length(descripcion) <= 32000 and char_length(solucion) <= 32000 and char_length(comentario_encuesta) <= 2000',
      ),
    ),
    // Twenty, of fifty characters each.
    check(
      'casos_etiquetas',
      sql.raw(`cardinality(etiquetas) <= 20 and char_length(array_to_string(etiquetas, '')) <= 1000`),
    ),
    foreignKey({
      name: 'casos_poliza',
      columns: [t.empresaId, t.polizaId],
      foreignColumns: [polizas.empresaId, polizas.id],
    }),
    foreignKey({
      name: 'casos_politica_sla',
      columns: [t.empresaId, t.politicaSlaId],
      foreignColumns: [politicasSla.empresaId, politicasSla.id],
    }),
    foreignKey({
      name: 'casos_caso_origen',
      columns: [t.empresaId, t.casoOrigenId],
      foreignColumns: [t.empresaId, t.id],
    }),
  ],
);
