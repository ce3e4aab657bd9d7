/** What communications tells support: queued with the comment itself, delivered until it is taken. */
import type { RespuestaEnCaso } from '@cliente360/caso';
import type { RoomJob, SubgraphContext } from '@cliente360/subgraph';

export const ENTREGAR_RESPUESTAS = 'entregarRespuestas';

/** The job's data. */
export const trabajoDeEntrega = ({ empresa }: Pick<SubgraphContext, 'empresa'>, respuesta: RespuestaEnCaso) => ({
  empresa: empresa.clave,
  respuesta,
});

const ENTREGA = `mutation EntregarRespuestas($respuestas: [RespuestaEnCasoInput!]!) { recibirRespuestasEnCaso(respuestas: $respuestas) }`;

export const entregarRespuestas: RoomJob<{ respuesta: RespuestaEnCaso }> = {
  name: ENTREGAR_RESPUESTAS,
  // Support may be down for hours: the clock of the SLA is stopped by when it was said, not by when it hears of it.
  retries: 100,
  run: async (context, { data: { respuesta } }) => {
    const { data, errors } = await context.ask('support', { query: ENTREGA, variables: { respuestas: [respuesta] } });
    if (errors?.length || data?.['recibirRespuestasEnCaso'] !== true)
      throw new Error('support did not take an answer', { cause: errors });
  },
};
