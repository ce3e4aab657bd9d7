/** `Mutation.recibirRespuestasEnCaso`: somebody commented on a case, or wrote to its client about it, and communications tells. */
import { badInput, checkId, graphqlError, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationRecibirRespuestasEnCasoArgs, RespuestaEnCasoInput } from '../../graphql.gen.ts';
import type { RespuestaRecibida } from '../actos/respuestaRecibida.ts';
import { recibir } from '../actos/respuestas.ts';

/** Not a person's to call, whatever their scopes. */
export async function recibirRespuestasEnCaso(
  _: unknown,
  { respuestas }: MutationRecibirRespuestasEnCasoArgs,
  context: SubgraphContext,
): Promise<boolean> {
  if (context.proceso === undefined) throw graphqlError('FORBIDDEN');
  for (const respuesta of respuestas.map(leer)) await recibir(context, respuesta);
  return true;
}

const AUTORES = ['Usuario', 'Contacto', 'ActorSistema'] as const;
const VISIBILIDADES = ['INTERNO', 'PUBLICO'];

function leer({ autor, visibilidad, atiende, ...respuesta }: RespuestaEnCasoInput): RespuestaRecibida {
  const tipo = AUTORES.find((each) => each === autor.tipo);
  if (!tipo) throw badInput('autor.tipo', `es uno de ${AUTORES.join(', ')}.`);
  if (!VISIBILIDADES.includes(visibilidad)) throw badInput('visibilidad', `es uno de ${VISIBILIDADES.join(', ')}.`);
  return {
    eventoId: checkId(respuesta.eventoId, 'eventoId'),
    casoId: checkId(respuesta.casoId, 'casoId'),
    correlacion: respuesta.correlacion,
    autor: { tipo, id: autor.id == null ? null : checkId(autor.id, 'autor.id'), proceso: autor.proceso ?? null },
    comentarioId: respuesta.comentarioId == null ? null : checkId(respuesta.comentarioId, 'comentarioId'),
    texto: respuesta.cuerpo ?? null,
    menciones: respuesta.menciones.map((id) => checkId(id, 'menciones')),
    palabras: { autor: tipo, publicas: visibilidad === 'PUBLICO', atiende, en: Date.parse(respuesta.ocurridoEn) },
  };
}
