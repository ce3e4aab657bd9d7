/** Search for related cases: the one that a case comes from, and those that may be duplicates of it. */
import { sql } from 'drizzle-orm';
import { prepared, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { casos as t } from '../tables.ts';
import type { CasoReferido } from '../domain/cambiarEstado.ts';
import type { Pedido } from './pedido.ts';

const referido = reading({ clienteId: t.clienteId, estado: t.estado });

/** Whose a case is, and how; null for one that does not exist or is not the caller's to see. */
export async function casoReferido({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<CasoReferido | null> {
  const filas = await db.query(toQuery(sql`select ${referido.columns} from ${t} where ${t.id} = ${id}`));
  return referido.rows(filas)[0] ?? null;
}

const VENTANA_MS = 24 * 60 * 60_000;
const PARECIDO = 0.8;

const parecido = reading({ id: t.id, numero: t.numero, titulo: t.titulo });

export type Parecido = ReturnType<(typeof parecido)['rows']>[number];

const parecidos = prepared<'clienteId' | 'desde' | 'titulo'>(
  (valor) => sql`select ${parecido.columns} from ${t}
    where ${t.clienteId} = ${valor('clienteId')}::uuid and ${t.creadoEn} > ${valor('desde')}::timestamptz
      and ${t.estado} in ('NUEVO', 'EN_PROCESO', 'PENDIENTE')
      and public.similarity(${t.tituloClave}, (select public.cliente360_normaliza(${valor('titulo')}::text))) >= ${PARECIDO}
    order by ${t.creadoEn} desc nulls last, ${t.id} limit 5`,
);

/** The client's open cases of the last day whose title is like this one's: three letters at a time, without accents or case. */
export async function casosParecidos(
  { db, now }: Pick<SubgraphContext, 'db' | 'now'>,
  { clienteId, titulo }: Pick<Pedido, 'clienteId' | 'titulo'>,
): Promise<Parecido[]> {
  const desde = new Date(now().getTime() - VENTANA_MS).toISOString();
  return parecido.rows(await db.query(parecidos({ clienteId, desde, titulo })));
}
