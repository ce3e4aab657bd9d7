/** `Mutation.cancelarCaso`: what will not be attended, and why. */
import { checkId, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationCancelarCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { clienteDelCaso } from '../actos/revisar.ts';
import { cancelar, type Cancelacion } from '../domain/vida.ts';

export function cancelarCaso(_: unknown, args: MutationCancelarCasoArgs, context: SubgraphContext) {
  const { motivo } = args;
  const casoPrincipalId = args.casoPrincipalId == null ? null : checkId(args.casoPrincipalId, 'casoPrincipalId');
  return actuar<Cancelacion['principal']>(context, args, {
    nombre: 'cancelarCaso',
    pedido: { motivo, casoPrincipalId },
    saber: async () =>
      casoPrincipalId === null
        ? null
        : { id: casoPrincipalId, clienteId: await clienteDelCaso(context, casoPrincipalId) },
    decidir: (caso, principal) => cancelar(caso, { motivo, principal }),
  });
}
