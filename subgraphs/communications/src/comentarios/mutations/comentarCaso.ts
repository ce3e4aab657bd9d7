/** `Mutation.comentarCaso`: the comment, whom it mentions, its files, its entry in the bitácora, its mail to the client and what support is told, or nothing. */
import { sql } from 'drizzle-orm';
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import {
  idempotenciaEn,
  insertQuery,
  PeerUnavailable,
  peticionDe,
  prepared,
  type Peticion,
  type Previa,
  type SubgraphContext,
} from '@cliente360/subgraph';
import { bitacora } from '../../bitacora/tables.ts';
import { ligarArchivos } from '../../cargas/index.ts';
import type { MutationComentarCasoArgs } from '../../graphql.gen.ts';
import { encolarRespuesta } from '../../respuestas/index.ts';
import { clavesIdempotencia } from '../../schema.ts';
import { ENTREGAR_RESPUESTAS, trabajoDeEntrega } from '../actos/avisar.ts';
import { filasDe } from '../actos/filas.ts';
import { leerPedido, type Pedido } from '../actos/pedido.ts';
import type { Referencias } from '../actos/referencias.ts';
import { revisar } from '../actos/revisar.ts';
import { comentarios, menciones } from '../tables.ts';

interface Respuesta {
  readonly caso: { readonly __typename: 'Caso'; readonly id: string } | null;
  readonly errores: readonly ErrorCaso[];
}

const conCaso = (id: string): Respuesta => ({ caso: { __typename: 'Caso', id }, errores: [] });
const conErrores = (...errores: readonly ErrorCaso[]): Respuesta => ({ caso: null, errores });

const delCaso = prepared<'casoId'>(
  (valor) =>
    sql`select 1 as "hay" from ${comentarios} where ${comentarios.sujetoId} = ${valor('casoId')}::uuid limit 1`,
);

/** Nobody is asked: what was said is still the caller's to see, or the case is not any more. */
async function yaHecho(context: SubgraphContext, previa: Previa): Promise<Respuesta> {
  if (previa === 'OTRA') return conErrores(errorCaso('CLAVE_IDEMPOTENCIA_REUSADA', ['claveIdempotencia']));
  const [dicho] = await context.db.query(delCaso({ casoId: previa.entidadId }));
  if (dicho) return conCaso(previa.entidadId);
  const mensaje = 'El caso de esa clave ya no existe, o ya no lo puedes ver.';
  return conErrores(errorCaso('CASO_NO_ENCONTRADO', ['claveIdempotencia'], null, mensaje));
}

/** Ends the transaction without a trace: what it found out only there. */
class Rechazo extends Error {}
class Reusada extends Error {}

const { actoPrevio, tomarClave } = idempotenciaEn(clavesIdempotencia);

export async function comentarCaso(
  _: unknown,
  args: MutationComentarCasoArgs,
  context: SubgraphContext,
): Promise<Respuesta> {
  const pedido = leerPedido(args);
  const peticion = peticionDe(args.claveIdempotencia, 'comentarCaso', pedido);
  const previa = await actoPrevio(context, peticion);
  try {
    if (previa) return await yaHecho(context, previa);
    const { errores, referencias } = await revisar(context, pedido);
    if (errores.length > 0) return conErrores(...errores);
    return await escribirComentario(context, pedido, referencias, peticion);
  } catch (error) {
    if (error instanceof Reusada) return yaHecho(context, 'OTRA');
    if (error instanceof Rechazo) return conErrores(errorCaso('ARCHIVO_YA_LIGADO', ['archivoIds']));
    if (!(error instanceof PeerUnavailable)) throw error;
    context.log.warn({ err: error }, 'a case was not commented on: an owner did not answer');
    return conErrores(errorCaso('DEPENDENCIA_NO_DISPONIBLE', null, { subgrafo: error.subgraph }));
  }
}

/** The key first, so that a repeated call waits here. */
function escribirComentario(
  context: SubgraphContext,
  pedido: Pedido,
  referencias: Referencias,
  peticion: Peticion,
): Promise<Respuesta> {
  const ahora = context.now();
  const filas = filasDe(context, pedido, referencias, ahora);
  const { archivoIds, casoId } = pedido;
  const porLigar = {
    archivoIds,
    clienteId: filas.comentario.clienteId,
    caso: { id: casoId },
    comentarioId: filas.comentario.id,
  };
  return context.write(async (tx) => {
    const previa = await tomarClave(tx, context, peticion, { entidad: 'Caso', entidadId: pedido.casoId }, ahora);
    if (previa === 'OTRA') throw new Reusada();
    if (previa) return conCaso(previa.entidadId);
    await tx.query(insertQuery(comentarios, [filas.comentario]));
    if (filas.menciones.length > 0) await tx.query(insertQuery(menciones, filas.menciones));
    if ((await ligarArchivos(tx, context, porLigar)) < archivoIds.length) throw new Rechazo();
    await tx.query(insertQuery(bitacora, [filas.entrada]));
    if (filas.respuesta.atiende && pedido.visibilidad === 'PUBLICO')
      await encolarRespuesta(tx, context, { caso: referencias.caso!, comentario: filas.comentario });
    await context.send(tx, ENTREGAR_RESPUESTAS, trabajoDeEntrega(context, filas.respuesta));
    return conCaso(pedido.casoId);
  });
}
