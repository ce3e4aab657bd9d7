/** `Mutation.cambiarPrioridadCaso`: its open milestones go by the new priority's objectives. */
import type { SubgraphContext } from '@cliente360/subgraph';
import type { MutationCambiarPrioridadCasoArgs } from '../../graphql.gen.ts';
import type { Objetivos } from '../../sla/index.ts';
import { politicaDe } from '../sla/politicaAplicable.ts';
import { actuar } from '../actos/acto.ts';
import { motivoDe } from '../actos/motivo.ts';
import { cambiarPrioridad } from '../domain/cambiarPrioridad.ts';

export function cambiarPrioridadCaso(_: unknown, args: MutationCambiarPrioridadCasoArgs, context: SubgraphContext) {
  const { prioridad } = args;
  const motivo = motivoDe(args.motivo);
  return actuar<Objetivos | null>(context, args, {
    nombre: 'cambiarPrioridadCaso',
    pedido: { prioridad, motivo },
    saber: async ({ politicaSlaId, creadoEn }) =>
      (await politicaDe(context, politicaSlaId, creadoEn))?.objetivos[prioridad] ?? null,
    decidir: (caso, objetivos) => cambiarPrioridad(caso, { prioridad, motivo }, objetivos),
  });
}
