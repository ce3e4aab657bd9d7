/** Relation of recalls: how the fields of `Retiro` are read. */
import { sql, type SQL } from 'drizzle-orm';
import { formatDecimal } from '@cliente360/database/columns';
import { derived, entity, type Field } from '@cliente360/subgraph';
import type { Retiro } from '../graphql.gen.ts';
import { enPoder } from '../lotesSeries/index.ts';
import { lotesSeries as l } from '../lotesSeries/tables.ts';
import { clavesRetiro as k, retiros as t } from './tables.ts';

const nombraAlLote = sql`${k.empresaId} = ${l.empresaId} and ${k.productoId} = ${l.productoId} and ${k.clave} = ${l.clave}`;

/** Units of what a recall names, in the hands of the clients that the caller sees; what is still on its way is not delivered. */
const unidades = (cuantas: SQL): Field =>
  derived(
    () =>
      sql`(select coalesce(sum(${cuantas}), 0)::text from ${k} join ${l} on ${nombraAlLote} where ${k.empresaId} = ${t.empresaId} and ${k.retiroId} = ${t.id} and ${l.entregadoEn} is not null)`,
    formatDecimal,
  );

export const retiro = entity<Retiro>()({
  type: 'Retiro',
  table: t,
  fields: {
    claves: derived(
      () =>
        sql`coalesce((select json_agg(${k.clave} order by ${k.clave} collate "C") from ${k} where ${k.empresaId} = ${t.empresaId} and ${k.retiroId} = ${t.id}), '[]')`,
    ),
    unidadesEntregadas: unidades(sql`${l.cantidad}`),
    unidadesDevueltas: unidades(sql`coalesce(${l.devuelta}, 0)`),
    pendientes: unidades(enPoder),
  },
});

/** The recall of a lot: of those that name it, one that goes on before one that is over, and the latest of them. */
export const retiroDelLote: SQL = sql`(select ${t.id} from ${k} join ${t} on ${t.empresaId} = ${k.empresaId} and ${t.id} = ${k.retiroId} where ${nombraAlLote} order by ${t.cerradoEn} is not null, ${t.emitidoEn} desc, ${t.id} limit 1)`;

/** Whether any of these recalls (`uuid[]`) names the lot, be it the one it shows or not. */
export const nombradoPor = (retiroIds: SQL): SQL =>
  sql`exists (select from ${k} where ${nombraAlLote} and ${k.retiroId} = any (${retiroIds}))`;
