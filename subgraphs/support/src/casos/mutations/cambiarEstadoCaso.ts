/** `Mutation.cambiarEstadoCaso`: along the table of states. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { MutationCambiarEstadoCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { duplicadosDe, exigirQueNoTenga } from '../actos/duplicados.ts';
import { motivoDe } from '../actos/motivo.ts';
import { cambiarEstado, type Duplicado } from '../domain/cambiarEstado.ts';

export function cambiarEstadoCaso(_: unknown, args: MutationCambiarEstadoCasoArgs, context: SubgraphContext) {
  const pedido = { estado: args.estado, motivo: motivoDe(args.motivo) };
  const cancela = pedido.estado === 'CANCELADO';
  return actuar<readonly Duplicado[]>(context, args, {
    nombre: 'cambiarEstadoCaso',
    pedido,
    saber: async (caso) => (cancela ? duplicadosDe(context, caso) : []),
    decidir: (caso, duplicados, en) => cambiarEstado(caso, { ...pedido, duplicados }, en),
    escribir: async (tx, caso) => {
      if (cancela) await exigirQueNoTenga(tx, caso, 'estado');
    },
  });
}
