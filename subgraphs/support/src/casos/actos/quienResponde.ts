/** Choice of the responsible of a case that the rules open: who had the one before it, or a fallback where they left. */
import { atiendeCasos, DIRECTORIO, quienesSiguen, type Directorio, type QuienPide } from '@cliente360/caso';
import { askEntities, PeerUnavailable, type SubgraphContext } from '@cliente360/subgraph';

export interface AQuien {
  readonly responsableId: string;
  readonly departamentoId: string | null;
}

/**
 * Asked of crm before any transaction; a department that they are not of does not go along. Where nobody is left it stays
 * as it was, and the log says so. Rejects with PeerUnavailable when crm does not answer.
 */
export async function quienResponde(context: SubgraphContext, antes: AQuien): Promise<AQuien> {
  const { responsableId: usuarioId, departamentoId } = antes;
  const deUsuario = [{ __typename: 'Usuario', id: usuarioId }];
  const [usuario] = await askEntities<QuienPide>(context, 'crm', deUsuario, '... on Usuario { id activo roles }');
  if (usuario && atiendeCasos(usuario)) return antes;
  const { data, errors } = await context.ask('crm', { query: DIRECTORIO });
  const { departamentos, usuarios } = (data ?? {}) as Partial<Directorio>;
  if (!departamentos || !usuarios) throw new PeerUnavailable('crm', { cause: errors });
  const directorio = { departamentos, usuarios };
  const siguen = (sirve: Parameters<typeof quienesSiguen>[2]) =>
    quienesSiguen(directorio, { departamentoId, usuarioId }, sirve);
  const [sigue] = [...siguen(atiendeCasos), ...siguen(() => true)];
  if (!sigue) {
    context.log.warn({ usuarioId, departamentoId }, 'nobody is left to answer for a case that the rules open');
    return antes;
  }
  const suyo = directorio.departamentos.find(({ id }) => id === departamentoId);
  const esDeEl = suyo && (suyo.lider?.id === sigue.id || suyo.miembros.some(({ id }) => id === sigue.id));
  return { responsableId: sigue.id, departamentoId: esDeEl ? departamentoId : null };
}
