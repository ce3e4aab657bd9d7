/** `Mutation.resolverCaso`: says how, and how long it took. */
import { badInput, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationResolverCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { parrafos } from '../domain/texto.ts';
import { resolver } from '../domain/cambiarEstado.ts';

/** A year of work: what is more was not meant. */
const TIEMPO_MAXIMO = 366 * 24 * 60;

export function resolverCaso(_: unknown, args: MutationResolverCasoArgs, context: SubgraphContext) {
  const tiempoMin = args.tiempoMin ?? 0;
  if (tiempoMin < 0 || tiempoMin > TIEMPO_MAXIMO) throw badInput('tiempoMin', 'va de 0 a los minutos de un año.');
  const pedido = { solucion: parrafos(args.solucion), tiempoMin };
  return actuar(context, args, {
    nombre: 'resolverCaso',
    pedido,
    decidir: (caso, _, en) => resolver(caso, pedido, en),
  });
}
