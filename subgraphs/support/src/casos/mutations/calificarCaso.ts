/** `Mutation.calificarCaso`: what the case's contact answers to its survey; the page that asks it calls, with the survey's key. */
import { errorCaso, errorDeFalta } from '@cliente360/caso';
import { correlationOf, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationCalificarCasoArgs } from '../../graphql.gen.ts';
import { conCaso, conErrores, type CasoPayload } from '../actos/acto.ts';
import { guardarDecision } from '../actos/guardarDecision.ts';
import { leerToken } from '../actos/encuesta.ts';
import { tomarCaso } from '../actos/leer.ts';
import { oErrores, Rechazo } from '../actos/rechazo.ts';
import { momentoDe } from '../domain/caso.ts';
import { calificar } from '../domain/calificar.ts';
import { parrafos } from '../domain/texto.ts';

const INVALIDO = errorCaso('CALIFICACION_INVALIDA', ['token']);

/** Whether the key is forged, used, replaced, or of a case out of the caller's sight, is not told. */
export async function calificarCaso(
  _: unknown,
  { token, calificacion, comentario: dicho }: MutationCalificarCasoArgs,
  context: SubgraphContext,
): Promise<CasoPayload> {
  const encuesta = leerToken(context, token);
  if (!encuesta) return conErrores([INVALIDO]);
  const comentario = parrafos(dicho ?? '') || null;
  const ahora = context.now();
  const hecho = await oErrores(context, () =>
    context.write(async (tx) => {
      const caso = await tomarCaso(tx, encuesta.casoId);
      if (!caso) throw new Rechazo(INVALIDO);
      const en = momentoDe(caso, ahora.getTime());
      const decision = calificar(caso, { ...encuesta, calificacion, comentario }, en);
      if (decision === null || Array.isArray(decision))
        throw new Rechazo(...(decision ?? []).map((falta) => errorDeFalta(falta)));
      await guardarDecision(tx, context, caso, decision, {
        actor: { tipo: 'Contacto', id: caso.contactoId, proceso: null },
        correlacion: correlationOf(context.requestId, ahora),
        en,
        cambiaVersion: true,
      });
      return conCaso(caso.id);
    }),
  );
  return 'caso' in hecho ? hecho : conErrores(hecho.errores);
}
