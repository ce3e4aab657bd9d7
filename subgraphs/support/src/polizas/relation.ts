/** Relation of service contracts (pólizas): how the fields of `Poliza` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import { formatDecimal } from '@cliente360/database/columns';
import {
  byDay,
  byNumber,
  condition,
  connection,
  derived,
  dinero,
  entity,
  idsParam,
  oneOf,
  oneOfDerived,
  entityReference,
  entityReferences,
  typedReferences,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import type { Poliza, PolizasCampoOrden, PolizasFiltro } from '../graphql.gen.ts';
import { coberturasPoliza as c, polizas as t } from './tables.ts';
import { disponibles, estadoPoliza, progreso } from './unidades.ts';

const suyas = sql`${c.empresaId} = ${t.empresaId} and ${c.polizaId} = ${t.id}`;

export const poliza = entity<Poliza>()({
  type: 'Poliza',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    estado: derived(estadoPoliza),
    disponibles: derived(() => sql`(${disponibles})::text`, formatDecimal),
    progreso: derived(() => sql`(${progreso})::text`, formatDecimal),
    politicaSla: entityReference('PoliticaSla', t.politicaSlaId),
    articulosCubiertos: typedReferences({
      from: c,
      type: c.cubiertoTipo,
      id: c.cubiertoId,
      where: sql`${suyas} and ${c.cubiertoTipo} <> 'Activo'`,
      orderBy: sql`${c.cubiertoId}`,
    }),
    activosCubiertos: entityReferences('Activo', {
      from: c,
      id: c.cubiertoId,
      where: sql`${suyas} and ${c.cubiertoTipo} = 'Activo'`,
      orderBy: sql`${c.cubiertoId}`,
    }),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
    renta: entityReference('Renta', t.rentaId),
  },
});

/** A póliza that names neither article nor asset covers them all. */
const cubierto = (holds: SQL): SQL => sql`exists (select from ${c} where ${suyas} and ${holds})`;

const declaracion = {
  name: 'Polizas',
  node: poliza,
  filters: {
    estado: oneOfDerived(estadoPoliza),
    tipo: oneOf(t.tipo),
    vigenteEn: condition('Date', (dia: string) => sql`${dia}::date between ${t.vigenteDesde} and ${t.vigenteHasta}`),
    articuloIds: condition(
      '[ID!]',
      (ids: readonly string[], _, path) =>
        sql`not ${cubierto(sql`true`)} or ${cubierto(sql`${c.cubiertoTipo} <> 'Activo' and ${c.cubiertoId} = any (${idsParam(ids, path)})`)}`,
    ),
    moneda: oneOfCurrencies(t.importe, t.importeMoneda),
  },
  orders: {
    VIGENTE_HASTA: byDay(t.vigenteHasta),
    PROGRESO: byNumber(progreso, true),
  },
};

const polizasConnection = connection<PolizasFiltro, PolizasCampoOrden>();

export const polizasDeCliente = polizasConnection({ ...declaracion, parents: { 'Cliente.polizas': t.clienteId } });

/** By naming the service: those that cover everything are not of any one. */
export const polizasDeServicio = polizasConnection({
  ...declaracion,
  parents: { 'NoInventariable.polizas': c.cubiertoId },
  through: { table: c, on: suyas, fields: {} },
});
