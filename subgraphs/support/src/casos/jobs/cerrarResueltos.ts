/** Job that closes resolved cases that nobody reopened within the reopening period. */
import { sql } from 'drizzle-orm';
import { prepared, reading, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { guardarDecision } from '../actos/guardarDecision.ts';
import { tomarCaso } from '../actos/leer.ts';
import { autoriaDelSistema } from '../actos/sistema.ts';
import { cerrarPorPlazo } from '../domain/cambiarEstado.ts';
import { DIAS_REAPERTURA, inicioDelPlazo } from '../domain/reapertura.ts';
import { casos as t } from '../tables.ts';
import { cadaPagina, LOTE, type Posicion } from './paginas.ts';

const posicion = reading({ id: t.id, en: sql<string>`${t.resueltoEn}::text` });

const porCerrar = prepared<'antesDe' | 'en' | 'id' | 'cuantos'>(
  (valor) => sql`select ${posicion.columns} from ${t}
    where ${t.estado} = 'RESUELTO' and ${t.resueltoEn} < ${valor('antesDe')}::timestamptz
      and (${t.resueltoEn}, ${t.id}) > (${valor('en')}::timestamptz, ${valor('id')}::uuid)
    order by ${t.resueltoEn}, ${t.id} limit ${valor('cuantos')}::int`,
);

export const cerrarResueltos: RoomJob = {
  name: 'cerrarResueltos',
  cron: '*/5 * * * *',
  retries: 0,
  run: async (context) => {
    const antesDe = new Date(inicioDelPlazo(context.now().getTime())).toISOString();
    const leer = async ({ en, id }: Posicion) =>
      posicion.rows(await context.db.query(porCerrar({ antesDe, en, id, cuantos: LOTE })));
    await cadaPagina(context, leer, () => (id) => cerrar(context, id));
  },
};

async function cerrar(context: SubgraphContext, id: string): Promise<void> {
  await context.write(async (tx) => {
    const caso = await tomarCaso(tx, id);
    const decision =
      caso && cerrarPorPlazo(caso, context.now().getTime(), `Pasaron ${DIAS_REAPERTURA} días sin que se reabriera`);
    if (decision) await guardarDecision(tx, context, caso, decision, autoriaDelSistema(context, caso, true));
  });
}
