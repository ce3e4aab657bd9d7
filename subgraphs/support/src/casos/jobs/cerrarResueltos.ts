/** What was resolved, and nobody reopened in its days, is closed. */
import { sql } from 'drizzle-orm';
import { toQuery, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { asentar } from '../actos/asentar.ts';
import { tomarCaso } from '../actos/leer.ts';
import { autoriaDelSistema } from '../actos/sistema.ts';
import { cerrarPorPlazo, DIAS_REAPERTURA, inicioDelPlazo } from '../domain/vida.ts';
import { casos as t } from '../tables.ts';
import { cadaUno } from './cadaUno.ts';

const LOTE = 200;

export const cerrarResueltos: RoomJob = {
  name: 'cerrarResueltos',
  cron: '*/5 * * * *',
  retries: 0,
  run: async (context) => {
    const filas = await context.db.query(
      toQuery(sql`select ${t.id}::text as "id" from ${t}
        where ${t.estado} = 'RESUELTO' and ${t.resueltoEn} < ${new Date(inicioDelPlazo(context.now().getTime())).toISOString()}
        order by ${t.resueltoEn}, ${t.id} limit ${LOTE}`),
    );
    await cadaUno(filas, ({ id }) => cerrar(context, id as string));
  },
};

async function cerrar(context: SubgraphContext, id: string): Promise<void> {
  await context.write(async (tx) => {
    const caso = await tomarCaso(tx, id);
    const decision =
      caso && cerrarPorPlazo(caso, context.now().getTime(), `Pasaron ${DIAS_REAPERTURA} días sin que se reabriera`);
    if (decision) await asentar(tx, context, caso, decision, autoriaDelSistema(context, caso, true));
  });
}
