/** Recipient of a survey: the contact of the case, asked of crm. */
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';
import { direccionDe } from '../notificaciones/index.ts';

export interface Encuestado {
  readonly nombre: string;
  readonly direccion: string;
}

/** Null for a contact that is gone or has no address. Rejects with PeerUnavailable when crm does not answer. */
export async function encuestadoDe(
  context: Pick<SubgraphContext, 'ask'>,
  contactoId: string,
): Promise<Encuestado | null> {
  const representations = [{ __typename: 'Contacto', id: contactoId }];
  const [contacto] = await askEntities(context, 'crm', representations, '... on Contacto { nombre email activo }');
  const { nombre, email, activo } = (contacto ?? {}) as { nombre?: string; email?: string | null; activo?: boolean };
  const direccion = activo && email ? direccionDe(email) : null;
  return direccion === null ? null : { nombre: nombre!, direccion };
}
