/** A sample subgraph for the tests of the engine: one relation of every kind. */
import {
  byDay,
  byFlag,
  byInstant,
  byInteger,
  byLocal,
  byNumber,
  byText,
  column,
  connection,
  defineSubgraph,
  entity,
  flag,
  room,
  type Order,
  type SubgraphDefinition,
} from '@cliente360/subgraph';
import { eq, sql } from 'drizzle-orm';
import { cosas, empresas, marcas } from './tables.ts';

const cosa = entity<{ __typename?: 'Cosa'; id: string }>()({ type: 'Cosa', table: cosas, fields: {} });

type CosasOrden = 'FOLIO' | 'TEXTO' | 'IMPORTE' | 'ENTERO' | 'DIA' | 'INSTANTE' | 'LOCAL' | 'BANDERA' | 'CALCULADO';

const cosasOrders: Record<CosasOrden, Order> = {
  FOLIO: byText(sql`${cosas.folio} collate "C"`),
  TEXTO: byText(cosas.textoOrden, true),
  IMPORTE: byNumber(cosas.importe),
  ENTERO: byInteger(cosas.entero),
  DIA: byDay(cosas.dia),
  INSTANTE: byInstant(cosas.instante),
  LOCAL: byLocal(cosas.local),
  BANDERA: byFlag(cosas.bandera),
  CALCULADO: byNumber(sql`${cosas.importe} * ${cosas.entero}`, true),
};

/** A subgraph with one connection from a client and from Query, and one with attributes of its own. `change` alters the first one's orders. */
export function defineMuestra(change: (order: Order) => Order = (order) => order): SubgraphDefinition {
  const orders = Object.fromEntries(Object.entries(cosasOrders).map(([name, order]) => [name, change(order)]));
  const cosasConnection = connection<{ bandera?: boolean | null }, CosasOrden>()({
    name: 'Cosas',
    node: cosa,
    parents: { 'Cliente.cosas': cosas.clienteId, 'Query.cosas': null },
    filters: { bandera: flag(cosas.bandera) },
    orders: orders as Record<CosasOrden, Order>,
  });
  const marcasConnection = connection<{ bandera?: boolean | null }, 'PESO' | 'TEXTO'>()({
    name: 'Marcas',
    node: cosa,
    parents: { 'Cliente.marcas': marcas.clienteId },
    filters: { bandera: flag(cosas.bandera) },
    orders: { PESO: byInteger(marcas.peso), TEXTO: cosasOrders.TEXTO },
    through: { table: marcas, on: eq(marcas.cosaId, cosas.id), fields: { peso: column(marcas.peso) } },
  });
  const cosasRoom = room({
    folder: `${import.meta.dirname}/cosas`,
    entities: [cosa],
    connections: [cosasConnection, marcasConnection],
  });
  return defineSubgraph()({
    name: 'muestra',
    folder: import.meta.dirname,
    rooms: { cosas: cosasRoom },
    tables: { empresas },
  });
}
