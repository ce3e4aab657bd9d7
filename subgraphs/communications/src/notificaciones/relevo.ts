/** Fallback recipients: who is told in the place of somebody who left or cannot be reached, so that a case always has somebody who knows of it. */
import { DIRECTORIO, quienesSiguen, type Directorio } from '@cliente360/caso';
import { PeerUnavailable, type SubgraphContext } from '@cliente360/subgraph';
import { alcanzable, type TrabajoDeEnvio } from './canales.ts';
import { enPlazo } from './destinatario.ts';
import { encolar, type PorAvisar } from './encolar.ts';
import type { AlMarcar, Pendiente } from './marcas.ts';

/** Of what is said to a person, and not to who answers for the case, nobody is told instead. */
const PERSONALES: readonly Pendiente['motivo'][] = ['RETIRADO', 'MENCIONADO'];

/**
 * What has to be written with the mark that a notice is left out. Where nobody at all is left the log says so. Rejects
 * with PeerUnavailable when crm does not answer, or not soon enough.
 */
export async function relevar(
  context: SubgraphContext,
  { casoId, clienteId, eventoId, destinatarioId, motivo }: Pendiente,
  { caso, departamentoId = null }: Pick<TrabajoDeEnvio, 'caso'> & Partial<TrabajoDeEnvio>,
): Promise<AlMarcar> {
  if (PERSONALES.includes(motivo)) return async () => {};
  const directorio = await directorioDe(context);
  const siguen = quienesSiguen(directorio, { departamentoId, usuarioId: destinatarioId }, (persona) =>
    alcanzable(context, persona),
  );
  if (siguen.length === 0)
    context.log.warn({ casoId, eventoId, destinatarioId }, 'nobody at all is left to be told of a case');
  const porAvisar = siguen.map(({ id: usuarioId }): PorAvisar => ({
    ...{ clienteId, casoId, eventoId, usuarioId },
    motivo: 'RELEVO',
    autoasignado: false,
  }));
  return (tx) => encolar(tx, context, porAvisar, () => ({ caso, departamentoId }));
}

async function directorioDe({ ask }: SubgraphContext): Promise<Directorio> {
  const { data, errors } = await enPlazo(ask('crm', { query: DIRECTORIO }));
  if (!data?.['departamentos'] || !data['usuarios']) throw new PeerUnavailable('crm', { cause: errors });
  return data as unknown as Directorio;
}
