/** `Mutation.vincularPolizaCaso`: with which póliza it is attended, or that with none. */
import { checkId, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationVincularPolizaCasoArgs } from '../../graphql.gen.ts';
import { congelar } from '../../sla/index.ts';
import { politicaAplicable } from '../sla/politicaAplicable.ts';
import { actuar } from '../actos/acto.ts';
import { unaPoliza, type PolizaVista } from '../actos/poliza.ts';
import { dePoliza } from '../actos/revisar.ts';
import type { Caso } from '../domain/caso.ts';
import { vincularPoliza, type PoliticaNueva } from '../domain/vincularPoliza.ts';

interface Sabido {
  readonly poliza: PolizaVista | null;
  readonly politica: PoliticaNueva | null;
}

export function vincularPolizaCaso(_: unknown, args: MutationVincularPolizaCasoArgs, context: SubgraphContext) {
  const polizaId = args.polizaId == null ? null : checkId(args.polizaId, 'polizaId');
  return actuar<Sabido>(context, args, {
    nombre: 'vincularPolizaCaso',
    pedido: { polizaId },
    saber: async (caso) => {
      const [poliza, politica] = await Promise.all([
        polizaId === null ? null : unaPoliza(context, polizaId, caso),
        politicaNueva(context, caso, polizaId),
      ]);
      return { poliza, politica };
    },
    decidir: (caso, { poliza, politica }) => {
      const resultado = vincularPoliza(caso, poliza, politica);
      // The one that it already has is not looked at again: its last unit may be this case's own.
      const faltas = polizaId === caso.polizaId ? [] : dePoliza({ clienteId: caso.clienteId, polizaId }, poliza);
      return faltas.length === 0 ? resultado : [...(Array.isArray(resultado) ? resultado : []), ...faltas];
    },
  });
}

/** The policy that applies with that póliza, as a case made when this one was keeps it. */
async function politicaNueva(
  context: Pick<SubgraphContext, 'db'>,
  { clienteId, creadoEn, prioridad }: Caso,
  polizaId: string | null,
): Promise<PoliticaNueva | null> {
  const politica = await politicaAplicable(context, { clienteId, polizaId }, creadoEn);
  return (
    politica && {
      ...politica,
      calendario: congelar(politica.calendario, creadoEn),
      objetivos: politica.objetivos[prioridad] ?? null,
    }
  );
}
