/** Relation of calendar events: how the fields of `Evento` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byInstant,
  connection,
  entity,
  list,
  oneOf,
  oneOfIds,
  overlapping,
  entityReference,
  typedReference,
} from '@cliente360/subgraph';
import type { CalendarioCampoOrden, CalendarioFiltro, Evento } from '../graphql.gen.ts';
import { asistentesEvento as a, eventos as t } from './tables.ts';

export const evento = entity<Evento>()({
  type: 'Evento',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    organizador: entityReference('Usuario', t.organizadorId),
    asistentes: list('Asistente', a, {
      where: sql`${a.empresaId} = ${t.empresaId} and ${a.eventoId} = ${t.id}`,
      orderBy: sql`${a.posicion}`,
      fields: { persona: typedReference(a.personaTipo, a.personaId) },
    }),
    caso: entityReference('Caso', t.casoId),
    oportunidad: entityReference('Oportunidad', t.oportunidadId),
  },
});

export const calendarioConnection = connection<CalendarioFiltro, CalendarioCampoOrden>()({
  name: 'Calendario',
  node: evento,
  parents: { 'Cliente.calendario': t.clienteId },
  filters: {
    tipo: oneOf(t.tipo),
    estado: oneOf(t.estado),
    rango: overlapping(t.inicio, t.fin),
    organizadorIds: oneOfIds(t.organizadorId),
  },
  orders: { INICIO: byInstant(t.inicio) },
});
