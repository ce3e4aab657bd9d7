/** Outbox of support towards communications: an event is queued in the transaction of the act itself, and delivered until communications takes it. */
import { sql } from 'drizzle-orm';
import type { EventoDeCaso } from '@cliente360/caso';
import { arrayParam, reading, toQuery, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
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

const lectura = reading({
  id: t.id,
  numero: t.numero,
  titulo: t.titulo,
  estado: t.estado,
  prioridad: t.prioridad,
  contactoId: t.contactoId,
  departamentoId: t.departamentoId,
  venceEn: t.venceEn,
});

/** The cases of some events as they are now. */
async function casosDe(
  { db }: Pick<SubgraphContext, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventoDeCaso['caso']>> {
  const filas = await db.query(
    toQuery(sql`select ${lectura.columns} from ${t} where ${t.id} = any (${arrayParam(ids, 'uuid')})`),
  );
  return new Map(lectura.rows(filas).map((caso) => [caso.id, caso]));
}

async function entregar(context: SubgraphContext, porEntregar: readonly EventoPorEntregar[]): Promise<void> {
  const casos = await casosDe(
    context,
    porEntregar.map(({ casoId }) => casoId),
  );
  const eventos = porEntregar.map(({ casoId, ...resto }): EventoDeCaso => {
    const caso = casos.get(casoId);
    if (!caso) throw new Error(`no case ${casoId} to tell of`);
    return { ...resto, caso };
  });
  const { data, errors } = await context.ask('communications', { query: ENTREGA, variables: { eventos } });
  if (errors?.length || data?.['recibirEventosDeCaso'] !== true)
    throw new Error('communications did not take what happened', { cause: errors });
}

export const entregarEventos: RoomJob<{ evento: EventoPorEntregar }> = {
  name: ENTREGAR_EVENTOS,
  // Communications may be down for days: what happened is told all the same when it is back. As often as fits into the two weeks that a job is kept.
  retries: 2000,
  batch: 20,
  // What a process that was killed had half done waits for this.
  expireSeconds: 15,
  run: (context, { data: { evento } }) => entregar(context, [evento]),
  runMany: (context, jobs) =>
    entregar(
      context,
      jobs.map(({ data: { evento } }) => evento),
    ),
};
