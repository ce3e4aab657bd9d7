/** References of a comment to entities of others: the case, which support owns, and people, whom crm owns. */
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';
import type { Pedido } from './pedido.ts';

export interface CasoReferido {
  readonly id: string;
  readonly numero: string;
  readonly titulo: string;
  readonly version: number;
  readonly cliente: { readonly id: string };
  readonly contacto: { readonly id: string } | null;
}
export interface UsuarioReferido {
  readonly id: string;
  readonly activo: boolean;
  readonly roles: readonly string[];
}
export interface ContactoReferido {
  readonly id: string;
  readonly activo: boolean;
  readonly cliente: { readonly id: string } | null;
}

/** Null for what does not exist, or is not the caller's to see. */
export interface Referencias {
  readonly caso: CasoReferido | null;
  readonly autor: UsuarioReferido | null;
  readonly contacto: ContactoReferido | null;
  /** As they were named. */
  readonly menciones: readonly (UsuarioReferido | null)[];
}

const DE_SUPPORT = '... on Caso { id numero titulo version cliente { id } contacto { id } }';
const DE_CRM = `
  ... on Usuario { id activo roles }
  ... on Contacto { id activo cliente { id } }`;

/** One call to each owner, side by side. Rejects with PeerUnavailable when one does not answer: then nothing may be written. */
export async function consultarReferencias(
  context: Pick<SubgraphContext, 'ask' | 'identity'>,
  { casoId, contactoId, menciones }: Pedido,
): Promise<Referencias> {
  const personas = [
    { __typename: 'Usuario', usuario: context.identity.sub },
    ...menciones.map((id) => ({ __typename: 'Usuario', id })),
    ...(contactoId === null ? [] : [{ __typename: 'Contacto', id: contactoId }]),
  ];
  const [[caso = null], [autor = null, ...otras]] = await Promise.all([
    askEntities<CasoReferido>(context, 'support', [{ __typename: 'Caso', id: casoId }], DE_SUPPORT),
    askEntities<UsuarioReferido | ContactoReferido>(context, 'crm', personas, DE_CRM),
  ]);
  // In the order in which they were asked for: users first.
  return {
    caso,
    autor: autor as UsuarioReferido | null,
    contacto: contactoId === null ? null : ((otras.at(-1) ?? null) as ContactoReferido | null),
    menciones: otras.slice(0, menciones.length) as (UsuarioReferido | null)[],
  };
}
