/** Recipient of a notice and the client that it is about, asked of crm. */
import { withinDeadline } from '@cliente360/config/deadline';
import { askEntities, PeerUnavailable, type SubgraphContext } from '@cliente360/subgraph';
import type { Destinatario } from './canal.ts';

const SELECCION = `... on Usuario { nombre email activo usuarioRocketchat zonaHoraria } ... on Cliente { nombre }`;
const PLAZO_MS = 8_000;

interface Hallados {
  readonly destinatario: Destinatario | null;
  /** The client's name; null for one that is no longer there. */
  readonly cliente: string | null;
}

/** Rejects with PeerUnavailable when crm does not answer, or not soon enough. */
export async function destinatarioDe(
  context: SubgraphContext,
  usuarioId: string,
  clienteId: string,
): Promise<Hallados> {
  const representaciones = [
    { __typename: 'Usuario', id: usuarioId },
    { __typename: 'Cliente', id: clienteId },
  ];
  const [usuario, cliente] = await enPlazo(() => askEntities(context, 'crm', representaciones, SELECCION));
  return {
    destinatario: (usuario as Destinatario | null | undefined) ?? null,
    cliente: (cliente?.['nombre'] as string | undefined) ?? null,
  };
}

/** Rejects with PeerUnavailable when crm is not soon enough. */
export const enPlazo = <Respuesta>(preguntar: () => Promise<Respuesta>): Promise<Respuesta> =>
  withinDeadline({ deadline: Date.now() + PLAZO_MS, late: () => new PeerUnavailable('crm') }, preguntar);
