/** Relation of opportunities (the sales pipeline): how the fields of `Oportunidad` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  amountBetween,
  byDay,
  byInteger,
  byNumber,
  connection,
  dayWithin,
  dinero,
  entity,
  list,
  oneOf,
  oneOfIds,
  entityReference,
  oneOfText,
} from '@cliente360/subgraph';
import type { Oportunidad, OportunidadesCampoOrden, OportunidadesFiltro } from '../graphql.gen.ts';
import { cambiosEtapa as c, oportunidades as t } from './tables.ts';

export const oportunidad = entity<Oportunidad>()({
  type: 'Oportunidad',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    campania: entityReference('Campania', t.campaniaId),
    contacto: entityReference('Contacto', t.contactoId),
    responsable: entityReference('Usuario', t.responsableId),
    historialEtapas: list('CambioEtapa', c, {
      where: sql`${c.empresaId} = ${t.empresaId} and ${c.oportunidadId} = ${t.id}`,
      orderBy: sql`${c.en}, ${c.id}`,
      fields: { por: entityReference('Usuario', c.porId) },
    }),
  },
});

export const oportunidadesConnection = connection<OportunidadesFiltro, OportunidadesCampoOrden>()({
  name: 'Oportunidades',
  node: oportunidad,
  parents: { 'Cliente.oportunidades': t.clienteId, 'Campania.oportunidades': t.campaniaId },
  filters: {
    etapa: oneOf(t.etapa),
    responsableIds: oneOfIds(t.responsableId),
    cierreEsperado: dayWithin(t.cierreEsperado),
    importe: amountBetween(t.importeMxn),
    moneda: oneOfText(t.importeMoneda),
    campaniaIds: oneOfIds(t.campaniaId),
  },
  orders: {
    CIERRE_ESPERADO: byDay(t.cierreEsperado),
    IMPORTE: byNumber(t.importeMxn),
    PROBABILIDAD: byInteger(t.probabilidad),
  },
});
