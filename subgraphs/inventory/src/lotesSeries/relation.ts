/** Relation of lots and serial numbers: how the fields of `LoteSerie` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { formatDecimal } from '@cliente360/database/columns';
import {
  byDay,
  column,
  condition,
  connection,
  dayWithin,
  derived,
  embeddedWhen,
  entity,
  flag,
  idsParam,
  oneOf,
  oneOfDerived,
  oneOfIds,
  entityReference,
  text,
  type Field,
} from '@cliente360/subgraph';
import type { LoteSerie, LotesSeriesCampoOrden, LotesSeriesFiltro } from '../graphql.gen.ts';
import { nombradoPor, retiroDelLote } from '../retiros/index.ts';
import { cobertura, conGarantia, diasRestantes, enPoder, estadoGarantia, inicioGarantia } from './garantia.ts';
import { lotesSeries as t } from './tables.ts';

/** Which policy it is depends on the day, so it is known only in the request. */
const polizaQueCubre: Field = {
  refersTo: ['Poliza'],
  compile: (selection, context) => entityReference('Poliza', cobertura(context)).compile(selection, context),
};

const garantia = embeddedWhen(conGarantia, 'Garantia', {
  estado: derived(estadoGarantia),
  inicio: derived(() => sql`(${inicioGarantia})::text`),
  fin: t.finGarantia,
  diasRestantes: derived(diasRestantes, Number),
  cobertura: polizaQueCubre,
});

export const loteSerie = entity<LoteSerie>()({
  type: 'LoteSerie',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    producto: entityReference('Inventariable', t.productoId),
    venta: entityReference('Venta', t.ventaId),
    direccion: entityReference('Direccion', t.direccionId),
    cantidad: derived(() => sql`${enPoder}::text`, formatDecimal),
    entregada: column(t.cantidad),
    devuelta: derived(() => sql`coalesce(${t.devuelta}, 0)::text`, formatDecimal),
    garantia,
    retiro: entityReference('Retiro', retiroDelLote),
  },
});

export const lotesSeriesConnection = connection<LotesSeriesFiltro, LotesSeriesCampoOrden>()({
  name: 'LotesSeries',
  node: loteSerie,
  parents: { 'Cliente.lotesSeries': t.clienteId, 'Inventariable.lotesSeries': t.productoId },
  filters: {
    tipo: oneOf(t.tipo),
    productoIds: oneOfIds(t.productoId),
    garantia: oneOfDerived(estadoGarantia),
    caducaEn: dayWithin(t.caducaEn),
    retiroIds: condition('[ID!]', (ids: readonly string[], _, path) => nombradoPor(idsParam(ids, path))),
    clave: text({ code: t.clave, key: t.claveBusqueda }),
    enPoder: flag(sql`${enPoder} > 0`),
  },
  orders: {
    ENTREGADO_EN: byDay(t.entregadoEn),
    FIN_GARANTIA: byDay(t.finGarantia),
    CADUCA_EN: byDay(t.caducaEn),
  },
});
