/** Relation of services of a client, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { byDay, byNumber, byText, column, connection, flag, oneOf, words, oneOfCurrencies } from '@cliente360/subgraph';
import { noInventariable } from '../articulos/index.ts';
import { noInventariables as t } from '../articulos/tables.ts';
import type { NoInventariablesCampoOrden, NoInventariablesFiltro } from '../graphql.gen.ts';
import { serviciosCliente as s } from './tables.ts';

export const noInventariablesConnection = connection<NoInventariablesFiltro, NoInventariablesCampoOrden>()({
  name: 'NoInventariables',
  node: noInventariable,
  parents: { 'Cliente.noInventariables': s.clienteId },
  through: {
    table: s,
    on: sql`${t.empresaId} = ${s.empresaId} and ${t.id} = ${s.articuloId}`,
    fields: {
      vinculo: column(s.vinculo),
      desde: column(s.desde),
      hasta: column(s.hasta),
      importeAcumulado: column(s.importeAcumulado),
      ultimaPrestacion: column(s.ultimaPrestacion),
    },
  },
  filters: {
    vinculo: oneOf(s.vinculo),
    activo: flag(t.activo),
    texto: words(t.busqueda),
    moneda: oneOfCurrencies(t.precioLista, t.precioListaMoneda),
  },
  orders: {
    NOMBRE: byText(t.nombreOrden),
    DESDE: byDay(s.desde),
    IMPORTE_ACUMULADO: byNumber(s.importeAcumulado),
  },
});
