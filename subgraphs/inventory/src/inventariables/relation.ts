/** Relation of products of a client, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byDay,
  byInteger,
  byNumber,
  column,
  connection,
  dayWithin,
  oneOf,
  oneOfText,
  words,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import { inventariable } from '../articulos/index.ts';
import { inventariables as t } from '../articulos/tables.ts';
import type { InventariablesCampoOrden, InventariablesFiltro } from '../graphql.gen.ts';
import { productosCliente as p } from './tables.ts';

export const inventariablesConnection = connection<InventariablesFiltro, InventariablesCampoOrden>()({
  name: 'Inventariables',
  node: inventariable,
  parents: { 'Cliente.inventariables': p.clienteId },
  through: {
    table: p,
    on: sql`${t.empresaId} = ${p.empresaId} and ${t.id} = ${p.articuloId}`,
    fields: {
      interes: column(p.interes),
      cantidad: column(p.cantidad),
      importe: column(p.importe),
      primeraCompra: column(p.primeraCompra),
      ultimaCompra: column(p.ultimaCompra),
      compras: column(p.compras),
    },
  },
  filters: {
    interes: oneOf(p.interes),
    categoria: oneOfText(t.categoria),
    ultimaCompra: dayWithin(p.ultimaCompra),
    texto: words(t.busqueda),
    moneda: oneOfCurrencies(t.precioLista, t.precioListaMoneda),
  },
  orders: {
    // What it buys most comes first.
    IMPORTE: { ...byNumber(p.importe), direction: 'DESC' },
    ULTIMA_COMPRA: byDay(p.ultimaCompra),
    COMPRAS: byInteger(p.compras),
  },
});
