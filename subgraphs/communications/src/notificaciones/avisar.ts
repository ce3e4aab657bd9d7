/** Fan-out of the events of cases into notices: one for each event, person and channel, in the transaction of the events. */
import type { Transaction } from '@cliente360/database';
import type { SubgraphContext } from '@cliente360/subgraph';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { encolar } from './encolar.ts';

/** Writes the notices of some events and queues the sending of each that can be sent; those that were there already stay as they are. */
export async function avisar(
  tx: Transaction,
  context: SubgraphContext,
  eventos: readonly EventoDeCasoInput[],
): Promise<void> {
  const porAvisar = eventos.flatMap(({ eventoId, clienteId, caso, actor, avisos }) =>
    avisos.map(({ usuarioId, motivo }) => ({
      clienteId,
      casoId: caso.id,
      eventoId,
      usuarioId,
      motivo,
      autoasignado: actor.tipo === 'Usuario' && actor.id === usuarioId,
    })),
  );
  const casos = new Map(eventos.map(({ eventoId, caso }) => [eventoId, caso]));
  await encolar(tx, context, porAvisar, (eventoId) => {
    const { numero, titulo, prioridad, venceEn, departamentoId } = casos.get(eventoId)!;
    return { caso: { numero, titulo, prioridad, venceEn: venceEn ?? null }, departamentoId: departamentoId ?? null };
  });
}
