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
  reference,
  typedReferences,
} from '@cliente360/subgraph';
import type { Poliza, PolizasCampoOrden, PolizasFiltro } from '../graphql.gen.ts';
import { coberturasPoliza as c, polizas as t } from './tables.ts';
import { disponibles, estadoPoliza, progreso } from './unidades.ts';

export const poliza = entity<Poliza>()({
  type: 'Poliza',
  table: t,
  fields: {
    cliente: reference('Cliente', t.clienteId),
    estado: derived(estadoPoliza),
    disponibles: derived(() => sql`(${disponibles})::text`, formatDecimal),
    progreso: derived(() => sql`(${progreso})::text`, formatDecimal),
    politicaSla: reference('PoliticaSla', t.politicaSlaId),
    articulosCubiertos: typedReferences({
      from: c,
      type: c.cubiertoTipo,
      id: c.cubiertoId,
      where: sql`${c.empresaId} = ${t.empresaId} and ${c.polizaId} = ${t.id} and ${c.cubiertoTipo} <> 'Activo'`,
      orderBy: sql`${c.cubiertoId}`,
    }),
    importe: dinero(t.importe, t.importeMoneda, t.importeTipoCambio),
  },
});

/** Without a covered article a póliza covers them all. */
const cubierto = (holds: SQL): SQL =>
  sql`exists (select from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.polizaId} = ${t.id} and ${c.cubiertoTipo} <> 'Activo' and ${holds})`;

export const polizasConnection = connection<PolizasFiltro, PolizasCampoOrden>()({
  name: 'Polizas',
  node: poliza,
  parents: { 'Cliente.polizas': t.clienteId },
  filters: {
    estado: oneOfDerived(estadoPoliza),
    tipo: oneOf(t.tipo),
    vigenteEn: condition('Date', (dia: string) => sql`${dia}::date between ${t.vigenteDesde} and ${t.vigenteHasta}`),
    articuloIds: condition(
      '[ID!]',
      (ids: readonly string[], _, path) =>
        sql`not ${cubierto(sql`true`)} or ${cubierto(sql`${c.cubiertoId} = any (${idsParam(ids, path)})`)}`,
    ),
  },
  orders: {
    VIGENTE_HASTA: byDay(t.vigenteHasta),
    PROGRESO: byNumber(progreso, true),
  },
});
