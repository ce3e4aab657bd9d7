/** `Mutation.cambiarEstadoCaso`: along the table of states. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { MutationCambiarEstadoCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { motivoDe } from '../actos/textos.ts';
import { cambiarEstado } from '../domain/cambiarEstado.ts';

export function cambiarEstadoCaso(_: unknown, args: MutationCambiarEstadoCasoArgs, context: SubgraphContext) {
  const pedido = { estado: args.estado, motivo: motivoDe(args.motivo) };
  return actuar(context, args, {
    nombre: 'cambiarEstadoCaso',
    pedido,
    decidir: (caso, _, en) => cambiarEstado(caso, pedido, en),
  });
}
