/** Resolvers of events of cases: `Mutation.recibirEventosDeCaso`, for the house alone. */
import { graphqlError, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { MutationRecibirEventosDeCasoArgs, Resolvers } from '../graphql.gen.ts';
import { recibir } from './recibir.ts';

/** `Mutation.recibirEventosDeCaso`: not a person's to call, whatever their scopes. */
async function recibirEventosDeCaso(
  _: unknown,
  { eventos }: MutationRecibirEventosDeCasoArgs,
  context: SubgraphContext,
): Promise<boolean> {
  if (context.proceso === undefined) throw graphqlError('FORBIDDEN');
  await recibir(context, eventos);
  return true;
}

export const resolvers = { Mutation: { recibirEventosDeCaso } } satisfies Answers<Resolvers>;
