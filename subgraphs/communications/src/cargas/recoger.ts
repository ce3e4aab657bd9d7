/** Garbage collection of uploads (a job): one that nobody attached to anything is deleted, and one that was attached loses its row of upload. */
import { sql } from 'drizzle-orm';
import { toQuery, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { claveDe, almacenamientoDe } from '../contenido/index.ts';
import { POR_RECOGER_MS } from './domain/vigencia.ts';
import { cargas as t } from './tables.ts';

/** At once; the rest waits for the next hour. */
const LOTE = 1_000;

export const recogerCargas: RoomJob = {
  name: 'recogerCargas',
  cron: '17 * * * *',
  run: async (context) => {
    const antesDe = new Date(context.now().getTime() - POR_RECOGER_MS);
    const almacenamiento = almacenamientoDe(context.services);
    // Given up first: from then on nothing links them, and a run that is cut short is done again.
    const ids = await descartar(context, antesDe.toISOString());
    for (const id of ids) await almacenamiento.borrar(claveDe(context.empresa.id, id));
    await context.write((tx) =>
      tx.query(
        toQuery(sql`delete from ${t} where ${t.id} = any(${sql.param(ids)}::uuid[])
          or (${t.ligadaEn} is not null and ${t.expiraEn} < ${antesDe.toISOString()})`),
      ),
    );
    await almacenamiento.limpiar(antesDe);
  },
};

/** The ids of all that are given up: now, or by a run that did not end. */
async function descartar(context: SubgraphContext, antesDe: string): Promise<string[]> {
  const ahora = context.now().toISOString();
  const filas = await context.write((tx) =>
    tx.query(
      toQuery(sql`update ${t} set descartada_en = coalesce(${t.descartadaEn}, ${ahora}) where ${t.id} in (
          select id from ${t} where expira_en < ${antesDe} and ligada_en is null order by expira_en, id limit ${LOTE})
        and ${t.ligadaEn} is null returning id::text as "id"`),
    ),
  );
  return filas.map(({ id }) => id as string);
}
