/** `Mutation.asignarCaso`: to oneself, or to somebody else for who may assign. */
import { checkId, requireScopes, type SubgraphContext } from '@cliente360/subgraph';
import type { MutationAsignarCasoArgs } from '../../graphql.gen.ts';
import { actuar } from '../actos/acto.ts';
import type { Referencias } from '../actos/referencias.ts';
import { delDepartamento, delResponsable } from '../actos/revisar.ts';
import { motivoDe } from '../actos/motivo.ts';
import type { Caso } from '../domain/caso.ts';
import { asignar } from '../domain/asignar.ts';

const NOMBRE = 'asignarCaso' as const;

export function asignarCaso(_: unknown, args: MutationAsignarCasoArgs, context: SubgraphContext) {
  const responsableId = checkId(args.responsableId, 'responsableId');
  const { departamentoId: dado } = args;
  const departamentoId = dado == null ? dado : checkId(dado, 'departamentoId');
  const nota = motivoDe(args.nota, 'nota');
  // What is left out stays as it is; null takes the department away.
  const queda = (caso: Caso) => (departamentoId === undefined ? caso.departamentoId : departamentoId);
  return actuar<Referencias>(context, args, {
    nombre: NOMBRE,
    pedido: { responsableId, departamentoId: departamentoId === undefined ? 'IGUAL' : departamentoId, nota },
    nombra: (caso) => ({ responsableId, departamentoId: queda(caso) }),
    saber: async (_, referencias) => {
      if (referencias.autor && referencias.autor.id !== responsableId)
        requireScopes(context, `Mutation.${NOMBRE}`, 'soporte:escribir', 'soporte:asignar');
      return referencias;
    },
    decidir: (caso, { responsable, departamento }, en) => {
      const faltas = [
        ...delDepartamento(queda(caso), departamento),
        ...delResponsable(responsable, departamento?.activo ? departamento.id : null),
      ];
      const datos = { responsableId, departamentoId: queda(caso), nota, nombre: responsable?.nombre ?? '' };
      const resultado = asignar(caso, datos, en);
      const todas = [...(Array.isArray(resultado) ? resultado : []), ...faltas];
      return todas.length > 0 ? todas : resultado;
    },
  });
}
