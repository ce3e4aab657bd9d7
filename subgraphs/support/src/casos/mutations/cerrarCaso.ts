/** `Mutation.cerrarCaso`: what was resolved, before its days are over. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { MutationCerrarCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { cerrar } from '../domain/cambiarEstado.ts';

export function cerrarCaso(_: unknown, args: MutationCerrarCasoArgs, context: SubgraphContext) {
  return actuar(context, args, { nombre: 'cerrarCaso', pedido: {}, decidir: (caso, _, en) => cerrar(caso, en) });
}
