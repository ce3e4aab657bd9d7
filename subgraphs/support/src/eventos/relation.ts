import { byInstant, connection, entity, instantWithin, oneOf, reference } from '@cliente360/subgraph';
import type { EventoCaso, EventosCampoOrden, EventosFiltro } from '../graphql.gen.ts';
import { casoEventos as t } from './tables.ts';

export const eventoCaso = entity<EventoCaso>()({
  type: 'EventoCaso',
  table: t,
  fields: { por: reference('Usuario', t.porId) },
});

export const eventosConnection = connection<EventosFiltro, EventosCampoOrden>()({
  name: 'Eventos',
  node: eventoCaso,
  parents: { 'Caso.eventos': t.casoId },
  filters: { tipo: oneOf(t.tipo), en: instantWithin(t.en) },
  orders: { EN: byInstant(t.en) },
});
