/** `Mutation.marcarMencionLeida`: the read receipt of a mention, by who is mentioned; it stands from the first time on. */
import { sql } from 'drizzle-orm';
import { errorCaso, errorDeFalta, faltasDePermiso, type ErrorCaso } from '@cliente360/caso';
import {
  askEntities,
  checkId,
  idempotenciaEn,
  PeerUnavailable,
  peticionDe,
  toQuery,
  updateQuery,
  type Peticion,
  type Previa,
  type SubgraphContext,
} from '@cliente360/subgraph';
import type { MutationMarcarMencionLeidaArgs } from '../../graphql.gen.ts';
import { clavesIdempotencia } from '../../schema.ts';
import type { UsuarioReferido } from '../actos/referencias.ts';
import { comentarios, menciones as t } from '../tables.ts';

interface Respuesta {
  readonly comentario: { readonly id: string } | null;
  readonly errores: readonly ErrorCaso[];
}

const conComentario = (id: string): Respuesta => ({ comentario: { id }, errores: [] });
const conErrores = (...errores: readonly ErrorCaso[]): Respuesta => ({ comentario: null, errores });

const { actoPrevio, tomarClave } = idempotenciaEn(clavesIdempotencia);

export async function marcarMencionLeida(
  _: unknown,
  { comentarioId, claveIdempotencia }: MutationMarcarMencionLeidaArgs,
  context: SubgraphContext,
): Promise<Respuesta> {
  const id = checkId(comentarioId, 'comentarioId');
  const peticion = peticionDe(claveIdempotencia, 'marcarMencionLeida', { comentarioId: id });
  const previa = await actoPrevio(context, peticion);
  try {
    if (previa) return await yaHecho(context, previa);
    const quien = await quienPregunta(context);
    const faltas = faltasDePermiso('marcarMencionLeida', quien, context.identity);
    if (faltas.length > 0) return conErrores(...faltas.map((falta) => errorDeFalta(falta)));
    if (!(await loMenciona(context, id, quien!.id)))
      return conErrores(errorCaso('MENCION_NO_ENCONTRADA', ['comentarioId']));
    const entretanto = await marcar(context, id, quien!.id, peticion);
    return entretanto ? await yaHecho(context, entretanto) : conComentario(id);
  } catch (error) {
    if (!(error instanceof PeerUnavailable)) throw error;
    context.log.warn({ err: error }, 'a mention was not marked as read: crm did not answer');
    return conErrores(errorCaso('DEPENDENCIA_NO_DISPONIBLE', null, { subgrafo: error.subgraph }));
  }
}

/** Nobody is asked: the comment is still the caller's to see, or it is not any more. */
async function yaHecho({ db }: SubgraphContext, previa: Previa): Promise<Respuesta> {
  if (previa === 'OTRA') return conErrores(errorCaso('CLAVE_IDEMPOTENCIA_REUSADA', ['claveIdempotencia']));
  const id = previa.entidadId;
  const visto = await db.query(
    toQuery(sql`select 1 as "hay" from ${comentarios} where ${comentarios.id} = ${id}::uuid`),
  );
  return visto.length > 0 ? conComentario(id) : conErrores(errorCaso('MENCION_NO_ENCONTRADA', ['claveIdempotencia']));
}

/** Rejects with PeerUnavailable when crm does not answer. */
async function quienPregunta(context: SubgraphContext): Promise<UsuarioReferido | null> {
  const suyo = { __typename: 'Usuario', usuario: context.identity.sub };
  const [usuario = null] = await askEntities(context, 'crm', [suyo], '... on Usuario { id activo roles }');
  return usuario as UsuarioReferido | null;
}

const deEl = (comentarioId: string, usuarioId: string) =>
  sql`${t.comentarioId} = ${comentarioId}::uuid and ${t.usuarioId} = ${usuarioId}::uuid`;

/** A mention is never taken back, so that what was there before the transaction is there in it. */
async function loMenciona({ db }: SubgraphContext, comentarioId: string, usuarioId: string): Promise<boolean> {
  const hay = await db.query(toQuery(sql`select 1 as "hay" from ${t} where ${deEl(comentarioId, usuarioId)}`));
  return hay.length > 0;
}

/** What the key was used for, if somebody was faster; then nothing is written. */
function marcar(
  context: SubgraphContext,
  comentarioId: string,
  usuarioId: string,
  peticion: Peticion,
): Promise<Previa | null> {
  const ahora = context.now();
  return context.write(async (tx) => {
    const previa = await tomarClave(tx, context, peticion, { entidad: 'Comentario', entidadId: comentarioId }, ahora);
    if (previa !== null) return previa;
    const sinLeer = sql`${deEl(comentarioId, usuarioId)} and ${t.leidaEn} is null`;
    await tx.query(updateQuery(t, { leidaEn: ahora.toISOString() }, sinLeer));
    return null;
  });
}
