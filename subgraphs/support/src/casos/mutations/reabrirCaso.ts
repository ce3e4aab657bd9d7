/** `Mutation.reabrirCaso`: what was resolved, within its days. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { MutationReabrirCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { motivoDe } from '../actos/motivo.ts';
import { reabrir } from '../domain/cambiarEstado.ts';

export function reabrirCaso(_: unknown, args: MutationReabrirCasoArgs, context: SubgraphContext) {
  const pedido = { motivo: motivoDe(args.motivo) };
  return actuar(context, args, { nombre: 'reabrirCaso', pedido, decidir: (caso, _, en) => reabrir(caso, pedido, en) });
}
