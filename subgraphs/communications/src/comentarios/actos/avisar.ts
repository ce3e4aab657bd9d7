/** Outbox of communications towards support: a message is queued in the transaction of the comment itself, and delivered until support takes it. */
import type { RespuestaEnCaso } from '@cliente360/caso';
import type { RoomJob, SubgraphContext } from '@cliente360/subgraph';

export const ENTREGAR_RESPUESTAS = 'entregarRespuestas';

/** The job's data. */
export const trabajoDeEntrega = ({ empresa }: Pick<SubgraphContext, 'empresa'>, respuesta: RespuestaEnCaso) => ({
  empresa: empresa.clave,
  respuesta,
});

const ENTREGA = `mutation EntregarRespuestas($respuestas: [RespuestaEnCasoInput!]!) { recibirRespuestasEnCaso(respuestas: $respuestas) }`;

async function entregar({ ask }: SubgraphContext, respuestas: readonly RespuestaEnCaso[]): Promise<void> {
  const { data, errors } = await ask('support', { query: ENTREGA, variables: { respuestas } });
  if (errors?.length || data?.['recibirRespuestasEnCaso'] !== true)
    throw new Error('support did not take what was answered', { cause: errors });
}

export const entregarRespuestas: RoomJob<{ respuesta: RespuestaEnCaso }> = {
  name: ENTREGAR_RESPUESTAS,
  // Support may be down for hours: the clock of the SLA is stopped by when it was said, not by when it hears of it.
  retries: 2000,
  batch: 20,
  // What a process that was killed had half done waits for this.
  expireSeconds: 15,
  run: (context, { data: { respuesta } }) => entregar(context, [respuesta]),
  runMany: (context, jobs) =>
    entregar(
      context,
      jobs.map(({ data: { respuesta } }) => respuesta),
    ),
};
