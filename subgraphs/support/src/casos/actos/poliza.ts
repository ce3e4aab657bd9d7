/** A póliza as an act on a case reads it, and the guarded consumption of its units. */
import { sql, type SQL } from 'drizzle-orm';
import type { Query, Transaction } from '@cliente360/database';
import { hoy, prepared, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { coberturasPoliza as c, polizas as t } from '../../polizas/tables.ts';
import { disponibles, estadoPoliza } from '../../polizas/index.ts';
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

/** What a póliza has to cover: one that names neither article nor asset covers everything, any other only what it names. */
export interface Cubierto {
  readonly articuloId: string | null;
  readonly activoId: string | null;
}

type Valor = (name: 'hoy' | 'articuloId' | 'activoId') => SQL;

const DE_ACTIVOS = sql`${c.cubiertoTipo} = 'Activo'`;

/**
 * Whether it covers what a case is about: nothing in particular, or something that it names and nothing that its list of
 * that kind leaves out. An asset that is named is covered with its article, though no article is.
 */
const cubre = (valor: Valor) => {
  const [articulo, activo] = [sql`${valor('articuloId')}::uuid`, sql`${valor('activoId')}::uuid`];
  const nombra = (id: SQL) => sql`coalesce(bool_or(${c.cubiertoId} = ${id}), false)`;
  return sql`((${articulo} is null and ${activo} is null) or (select count(*) = 0
      or ((${nombra(articulo)} or ${nombra(activo)})
        and (${articulo} is null or bool_and(${DE_ACTIVOS}) or ${nombra(articulo)})
        and (${activo} is null or not bool_or(${DE_ACTIVOS}) or ${nombra(activo)}))
    from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.polizaId} = ${t.id}))`;
};

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

// The columns of `consulta`, some of which are made of what a request gives.
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
