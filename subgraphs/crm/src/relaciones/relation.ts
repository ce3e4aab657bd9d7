/** Relation of relations between clients: how the fields of `RelacionCliente` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { byDay, byText, condition, connection, derived, entity, oneOf, entityReference } from '@cliente360/subgraph';
import { clientes as c } from '../clientes/tables.ts';
import type { RelacionCliente, RelacionesCampoOrden, RelacionesFiltro } from '../graphql.gen.ts';
import { relaciones as t } from './tables.ts';

const saliente = sql`${t.sentido} = 'SALIENTE'`;

export const relacionCliente = entity<RelacionCliente>()({
  type: 'RelacionCliente',
  table: t,
  fields: {
    // The id that the relation has for its origin: what it is kept by where a row says what one end sees.
    relacionId: derived(() => sql`case when ${saliente} then ${t.id} else ${t.espejoId} end::text`),
    cliente: entityReference('Cliente', t.clienteId),
    origen: entityReference('Cliente', sql`case when ${saliente} then ${t.clienteId} else ${t.otroId} end`),
    destino: entityReference('Cliente', sql`case when ${saliente} then ${t.otroId} else ${t.clienteId} end`),
  },
});

/** The name it has now: a client's relations are few enough to look each one's up. */
const nombreDelOtro = sql`(select ${c.nombreOrden} from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.id} = ${t.otroId})`;

export const relacionesConnection = connection<RelacionesFiltro, RelacionesCampoOrden>()({
  name: 'Relaciones',
  node: relacionCliente,
  parents: { 'Cliente.relaciones': t.clienteId },
  filters: {
    tipo: oneOf(t.tipo),
    sentido: oneOf(t.sentido),
    vigenteEn: condition(
      'Date',
      (dia: string) =>
        sql`${t.vigenteDesde} <= ${dia}::date and (${t.vigenteHasta} is null or ${t.vigenteHasta} >= ${dia}::date)`,
    ),
  },
  orders: {
    TIPO: byText(t.tipo),
    VIGENTE_DESDE: byDay(t.vigenteDesde),
    NOMBRE: byText(nombreDelOtro),
  },
});
