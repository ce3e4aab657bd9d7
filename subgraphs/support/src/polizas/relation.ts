import { sql } from 'drizzle-orm';
import { formatDecimal } from '@cliente360/database/columns';
import { derived, dinero, entity, reference, typedReferences } from '@cliente360/subgraph';
import type { Poliza } from '../graphql.gen.ts';
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
