/** Relation of case history: how the fields of `EventoCaso` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { veInterno } from '@cliente360/database/columns';
import { byInstant, connection, derived, entity, instantWithin, oneOf, entityReference } from '@cliente360/subgraph';
import type { EventoCaso, EventosCampoOrden, EventosFiltro } from '../graphql.gen.ts';
import { casoEventos as t } from './tables.ts';

export const eventoCaso = entity<EventoCaso>()({
  type: 'EventoCaso',
  table: t,
  fields: {
    por: entityReference('Usuario', t.porId),
    // What is said when a case is given to somebody is said to them.
    motivo: derived(() => sql`case when ${t.tipo} <> 'ASIGNADO' or ${veInterno} then ${t.motivo} end`),
  },
});

export const eventosConnection = connection<EventosFiltro, EventosCampoOrden>()({
  name: 'Eventos',
  node: eventoCaso,
  parents: { 'Caso.eventos': t.casoId },
  filters: { tipo: oneOf(t.tipo), en: instantWithin(t.en) },
  orders: { EN: byInstant(t.en) },
});
