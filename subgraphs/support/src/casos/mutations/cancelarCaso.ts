/** `Mutation.cancelarCaso`: what will not be attended, and why. */
import { sql } from 'drizzle-orm';
import { errorCaso } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { checkId, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationCancelarCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import { duplicadosDe, exigirQueNoTenga } from '../actos/duplicados.ts';
import { Rechazo } from '../actos/rechazo.ts';
import { casoReferido } from '../actos/revisar.ts';
import { cancelar, PRINCIPAL_CANCELADO, type Cancelacion } from '../domain/cambiarEstado.ts';
import { casos as t } from '../tables.ts';

export function cancelarCaso(_: unknown, args: MutationCancelarCasoArgs, context: SubgraphContext) {
  const { motivo } = args;
  const casoPrincipalId = args.casoPrincipalId == null ? null : checkId(args.casoPrincipalId, 'casoPrincipalId');
  return actuar<Pick<Cancelacion, 'principal' | 'duplicados'>>(context, args, {
    nombre: 'cancelarCaso',
    pedido: { motivo, casoPrincipalId },
    saber: async (caso) =>
      casoPrincipalId === null
        ? { principal: null, duplicados: await duplicadosDe(context, caso) }
        : { principal: { id: casoPrincipalId, de: await casoReferido(context, casoPrincipalId) }, duplicados: [] },
    decidir: (caso, sabido) => cancelar(caso, { motivo, ...sabido }),
    escribir: (tx, caso) =>
      casoPrincipalId === null ? exigirQueNoTenga(tx, caso, 'casoPrincipalId') : exigirQueSiga(tx, casoPrincipalId),
  });
}

/** Held until this one is written: of two that call each other the main one, one is too late. */
async function exigirQueSiga(tx: Transaction, id: string): Promise<void> {
  const [fila] = await tx.query(toQuery(sql`select ${t.estado} as "estado" from ${t} where ${t.id} = ${id} for share`));
  if (fila?.['estado'] === 'CANCELADO')
    throw new Rechazo(errorCaso('FUSION_INVALIDA', ['casoPrincipalId'], { estado: 'CANCELADO' }, PRINCIPAL_CANCELADO));
}
