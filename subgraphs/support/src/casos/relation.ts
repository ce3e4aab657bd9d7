/** Relation of cases: how the fields of `Caso` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byInstant,
  byInteger,
  byText,
  computed,
  condition,
  connection,
  embeddedWhen,
  entity,
  flag,
  instantWithin,
  oneOf,
  oneOfIds,
  entityReference,
  typedReference,
  words,
} from '@cliente360/subgraph';
import type { Caso, CasosCampoOrden, CasosFiltro } from '../graphql.gen.ts';
import { enRiesgo } from './sla/filtroDeRiesgo.ts';
import { slaCaso } from './sla/slaCaso.ts';
import { estadosDeGrupos, GRUPO_DE_ESTADO, TRANSICIONES, type GrupoEstado } from '../domain/estado.ts';
import { casos as t } from './tables.ts';

export const caso = entity<Caso>()({
  type: 'Caso',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    grupoEstado: computed({ estado: t.estado }, ({ estado }) => GRUPO_DE_ESTADO[estado]),
    estadosPermitidos: computed({ estado: t.estado }, ({ estado }) => TRANSICIONES[estado]),
    contacto: entityReference('Contacto', t.contactoId),
    responsable: entityReference('Usuario', t.responsableId),
    departamento: entityReference('Departamento', t.departamentoId),
    poliza: entityReference('Poliza', t.polizaId),
    articulo: typedReference(t.articuloTipo, t.articuloId),
    loteSerie: entityReference('LoteSerie', t.loteSerieId),
    activo: entityReference('Activo', t.activoId),
    casoOrigen: entityReference('Caso', t.casoOrigenId),
    creadoPor: entityReference('Usuario', t.creadoPorId),
    sla: slaCaso,
    satisfaccion: embeddedWhen(t.encuestaEnviadaEn, 'Encuesta', {
      enviadaEn: t.encuestaEnviadaEn,
      respondidaEn: t.encuestaRespondidaEn,
      calificacion: t.calificacion,
      comentario: t.comentarioEncuesta,
    }),
  },
});

const estado = oneOf(t.estado);

export const casosConnection = connection<CasosFiltro, CasosCampoOrden>()({
  name: 'Casos',
  node: caso,
  parents: {
    'Cliente.casos': t.clienteId,
    'Contacto.casos': t.contactoId,
    'Poliza.casos': t.polizaId,
    'LoteSerie.casos': t.loteSerieId,
    'Activo.casos': t.activoId,
    'Proyecto.casos': t.proyectoId,
    'Query.casos': null,
  },
  search: { filter: 'texto', through: 'support.buscar_casos' },
  filters: {
    clienteIds: oneOfIds(t.clienteId),
    estado,
    grupoEstado: condition('[Enum!]', (grupos: readonly GrupoEstado[], context, path) =>
      estado.toSql(estadosDeGrupos(grupos), context, path),
    ),
    prioridad: oneOf(t.prioridad),
    categoria: oneOf(t.categoria),
    responsableIds: oneOfIds(t.responsableId),
    departamentoIds: oneOfIds(t.departamentoId),
    polizaIds: oneOfIds(t.polizaId),
    contactoIds: oneOfIds(t.contactoId),
    creadoEn: instantWithin(t.creadoEn),
    resueltoEn: instantWithin(t.resueltoEn),
    texto: words(t.busqueda),
    sla: enRiesgo,
    reabiertos: flag(sql`${t.reaperturas} > 0`),
  },
  orders: {
    CREADO_EN: byInstant(t.creadoEn),
    PRIORIDAD: byInteger(t.prioridadOrden),
    ACTUALIZADO_EN: byInstant(t.actualizadoEn),
    NUMERO: byText(t.numeroOrden),
    VENCE_EN: byInstant(t.venceEn),
  },
});
