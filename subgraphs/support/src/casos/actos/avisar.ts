/** What support tells communications: queued with the act itself, delivered until it is taken. */
import { sql } from 'drizzle-orm';
import type { EventoDeCaso } from '@cliente360/caso';
import { formatInstant } from '@cliente360/database/columns';
import { toQuery, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { casos as t } from '../tables.ts';

export const ENTREGAR_EVENTOS = 'entregarEventosDeCaso';

/** An event as the act knows it. The case's row says the rest when it is delivered: a case does not know its number before its last statement. */
export interface EventoPorEntregar extends Omit<EventoDeCaso, 'caso'> {
  readonly casoId: string;
}

/** The job's data. */
export const trabajoDeEntrega = ({ empresa }: Pick<SubgraphContext, 'empresa'>, evento: EventoPorEntregar) => ({
  empresa: empresa.clave,
  evento,
});

const ENTREGA = `mutation EntregarEventos($eventos: [EventoDeCasoInput!]!) { recibirEventosDeCaso(eventos: $eventos) }`;

/** The case of an event as it is now. */
async function casoDe({ db }: Pick<SubgraphContext, 'db'>, casoId: string): Promise<EventoDeCaso['caso']> {
  const [fila] = await db.query(
    toQuery(sql`select ${t.id}::text as "id", ${t.numero} as "numero", ${t.titulo} as "titulo", ${t.estado} as "estado",
        ${t.prioridad} as "prioridad", ${t.contactoId}::text as "contactoId", ${t.venceEn}::text as "venceEn"
      from ${t} where ${t.id} = ${casoId}`),
  );
  if (!fila) throw new Error(`no case ${casoId} to tell of`);
  const caso = fila as unknown as EventoDeCaso['caso'];
  return { ...caso, venceEn: caso.venceEn === null ? null : formatInstant(caso.venceEn) };
}

export const entregarEventos: RoomJob<{ evento: EventoPorEntregar }> = {
  name: ENTREGAR_EVENTOS,
  // Communications may be down for hours: what happened is told all the same when it is back.
  retries: 100,
  run: async (context, { data: { evento: porEntregar } }) => {
    const { casoId, ...resto } = porEntregar;
    const evento: EventoDeCaso = { ...resto, caso: await casoDe(context, casoId) };
    const { data, errors } = await context.ask('communications', { query: ENTREGA, variables: { eventos: [evento] } });
    if (errors?.length || data?.['recibirEventosDeCaso'] !== true)
      throw new Error('communications did not take an event', { cause: errors });
  },
};
