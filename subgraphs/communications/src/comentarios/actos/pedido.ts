/** Normalization of the arguments of `comentarCaso`: two requests that mean the same are equal, which the idempotency key relies on. */
import { badInput, checkId } from '@cliente360/subgraph';
import type { MutationComentarCasoArgs } from '../../graphql.gen.ts';
import { texto } from '../domain/texto.ts';

export type Pedido = ReturnType<typeof leerPedido>;

/** Throws BAD_USER_INPUT for an id that is none, and for what a contact would say without being able to read it. */
export function leerPedido(args: MutationComentarCasoArgs) {
  const contactoId = args.contactoId == null ? null : checkId(args.contactoId, 'contactoId');
  if (contactoId !== null && args.visibilidad === 'INTERNO')
    throw badInput('visibilidad', 'lo que responde un contacto es PUBLICO; sin «contactoId» puede ser INTERNO.');
  return {
    casoId: checkId(args.id, 'id'),
    cuerpo: texto(args.cuerpo),
    visibilidad: args.visibilidad,
    menciones: args.menciones.map((id) => checkId(id, 'menciones')),
    archivoIds: args.archivoIds.map((id) => checkId(id, 'archivoIds')),
    contactoId,
    version: args.version ?? null,
  };
}
