/** Recipient of a public answer: the contact of the case, asked of crm. */
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';
import { direccionDe, enUnaLinea } from '../notificaciones/index.ts';

export interface Destino {
  readonly name: string;
  readonly address: string;
}

interface Contacto {
  readonly nombre: string;
  readonly email: string | null;
  readonly activo: boolean;
  readonly cliente: { readonly id: string } | null;
}

/** Where to, or why to nobody. Rejects with PeerUnavailable when crm does not answer. */
export async function destinoDe(
  context: Pick<SubgraphContext, 'ask' | 'services'>,
  { contactoId, clienteId }: { readonly contactoId: string; readonly clienteId: string },
): Promise<Destino | string> {
  const representations = [{ __typename: 'Contacto', id: contactoId }];
  const seleccion = '... on Contacto { nombre email activo cliente { id } }';
  const [contacto] = await askEntities<Contacto>(context, 'crm', representations, seleccion);
  if (!contacto) return 'El contacto ya no existe.';
  if (contacto.cliente?.id !== clienteId) return 'El contacto ya no es de este cliente.';
  if (!contacto.activo) return 'El contacto está dado de baja.';
  const address = contacto.email === null ? null : direccionDe(contacto.email);
  if (address === null) return 'El contacto no tiene un correo válido.';
  const nuestra = direccionDe(context.services.correo.remitente);
  if (address.toLowerCase() === nuestra?.toLowerCase()) return 'El correo del contacto es el nuestro.';
  return { name: enUnaLinea(contacto.nombre, 120), address };
}
