/** A póliza as an act on a case sees it, and the taking of its units. */
import { sql, type SQL } from 'drizzle-orm';
import type { Query, Transaction } from '@cliente360/database';
import { hoy, prepared, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { coberturasPoliza as c, polizas as t } from '../../polizas/tables.ts';
import { disponibles, estadoPoliza } from '../../polizas/unidades.ts';
import { enDecimal, type Movimiento } from '../domain/unidades.ts';

export interface PolizaVista {
  readonly id: string;
  readonly clienteId: string;
  readonly numero: string;
  readonly estado: string;
  readonly unidad: 'INCIDENTES' | 'HORAS' | 'DIAS' | 'ILIMITADA';
  readonly vigenteDesde: string;
  readonly vigenteHasta: string;
  /** Null in one without limit. */
  readonly disponibles: string | null;
  readonly cubre: boolean;
}

/** What a póliza has to cover; one that names no article covers them all, and so with assets. */
export interface Cubierto {
  readonly articuloId: string | null;
  readonly activoId: string | null;
}

const cubreUno = (id: SQL, cubre: 'articulos' | 'activos') => {
  const tipo = cubre === 'activos' ? sql`${c.cubiertoTipo} = 'Activo'` : sql`${c.cubiertoTipo} <> 'Activo'`;
  const suyas = sql`${c.empresaId} = ${t.empresaId} and ${c.polizaId} = ${t.id} and ${tipo}`;
  return sql`(${id}::uuid is null or not exists (select from ${c} where ${suyas})
    or exists (select from ${c} where ${suyas} and ${c.cubiertoId} = ${id}::uuid))`;
};

type Valor = (name: 'hoy' | 'articuloId' | 'activoId') => SQL;

/** Whether a póliza covers both, where both are named. */
const cubre = (valor: Valor) =>
  sql`(${cubreUno(valor('articuloId'), 'articulos')} and ${cubreUno(valor('activoId'), 'activos')})`;

const consulta = (valor: Valor, donde: SQL) => sql`
  select ${t.id}::text as "id", ${t.clienteId}::text as "clienteId", ${t.numero} as "numero",
    ${estadoPoliza({ hoy: valor('hoy') })} as "estado", ${t.unidad} as "unidad",
    ${t.vigenteDesde}::text as "vigenteDesde", ${t.vigenteHasta}::text as "vigenteHasta",
    (${disponibles})::text as "disponibles", ${cubre(valor)} as "cubre"
  from ${t} where ${donde}`;

const porId = prepared<'id' | 'hoy' | 'articuloId' | 'activoId'>((valor) =>
  consulta(valor, sql`${t.id} = ${valor('id')}::uuid`),
);
const delCliente = prepared<'clienteId' | 'estados' | 'hoy' | 'articuloId' | 'activoId'>((valor) =>
  consulta(
    valor,
    sql`${t.clienteId} = ${valor('clienteId')}::uuid and ${estadoPoliza({ hoy: valor('hoy') })} = any (${valor('estados')}::text[])
      and ${cubre(valor)} order by ${t.vigenteHasta}, ${t.id}`,
  ),
);

const leer = async (context: Pick<SubgraphContext, 'db'>, query: Query) =>
  (await context.db.query(query)) as unknown as PolizaVista[];

/** Null for one that does not exist or is not the caller's to see. */
export async function unaPoliza(
  context: Pick<SubgraphContext, 'db' | 'now' | 'empresa'>,
  id: string,
  { articuloId, activoId }: Cubierto,
): Promise<PolizaVista | null> {
  const [poliza] = await leer(context, porId({ id, hoy: hoy(context), articuloId, activoId }));
  return poliza ?? null;
}

/** Those of a client that hold today and cover this, the one that ends first before the others; with units left, unless told. */
export const polizasQueCubren = (
  context: Pick<SubgraphContext, 'db' | 'now' | 'empresa'>,
  clienteId: string,
  { articuloId, activoId }: Cubierto,
  estados: readonly ('VIGENTE' | 'AGOTADA')[] = ['VIGENTE'],
): Promise<PolizaVista[]> => leer(context, delCliente({ clienteId, estados, hoy: hoy(context), articuloId, activoId }));

/**
 * Takes units, or gives them back. With a limit, only if there are that many left: whether there were. Two at once do
 * not both take the last one.
 */
export async function moverUnidades(
  tx: Transaction,
  { polizaId, unidades, conLimite }: Movimiento,
  ahora: Date,
): Promise<boolean> {
  const quedan = sql`greatest(0, consumidas + ${enDecimal(unidades)}::numeric)`;
  const caben = conLimite ? sql` and (contratadas is null or ${quedan} <= contratadas)` : sql``;
  const filas = await tx.query(
    toQuery(sql`update ${t} set consumidas = ${quedan}, version = version + 1, actualizado_en = ${ahora.toISOString()}
      where id = ${polizaId}${caben} returning 1 as "movida"`),
  );
  return filas.length > 0;
}
