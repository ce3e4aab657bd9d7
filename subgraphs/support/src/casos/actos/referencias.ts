/** References of a case to entities of others, asked of each owner in one call, side by side. */
import { askEntities, type Representation, type SubgraphContext } from '@cliente360/subgraph';

export interface ClienteReferido {
  readonly id: string;
  readonly estado: 'PROSPECTO' | 'ACTIVO' | 'SUSPENDIDO' | 'INACTIVO';
}
export interface ContactoReferido {
  readonly id: string;
  readonly activo: boolean;
  readonly cliente: { readonly id: string } | null;
}
export interface UsuarioReferido {
  readonly id: string;
  readonly nombre: string;
  readonly activo: boolean;
  readonly roles: readonly string[];
  readonly departamentos: readonly { readonly id: string }[];
}
export interface DepartamentoReferido {
  readonly id: string;
  readonly activo: boolean;
  readonly lider: { readonly id: string } | null;
}
export interface ArticuloReferido {
  readonly __typename: 'Inventariable' | 'NoInventariable';
  readonly id: string;
  readonly activo: boolean;
}
export interface LoteReferido {
  readonly id: string;
  /** What of it the client still has, in the form of the graph: `0` when all came back. */
  readonly cantidad: string;
  readonly cliente: { readonly id: string } | null;
  readonly producto: { readonly id: string } | null;
}
export interface ActivoReferido {
  readonly id: string;
  readonly cliente: { readonly id: string } | null;
  readonly articulo: { readonly id: string } | null;
}

/** By what each is asked as; null for what does not exist, or is not the caller's to see. */
export interface Referencias {
  readonly autor: UsuarioReferido | null;
  readonly cliente: ClienteReferido | null;
  readonly contacto: ContactoReferido | null;
  readonly responsable: UsuarioReferido | null;
  readonly departamento: DepartamentoReferido | null;
  readonly articulo: ArticuloReferido | null;
  readonly lote: LoteReferido | null;
  readonly activo: ActivoReferido | null;
}

export type Buscadas = {
  readonly [
    Nombre in
      | 'clienteId'
      | 'contactoId'
      | 'responsableId'
      | 'departamentoId'
      | 'articuloId'
      | 'loteSerieId'
      | 'activoId'
  ]?: string | null;
};

const DE_CRM = `
  ... on Cliente { id estado }
  ... on Contacto { id activo cliente { id } }
  ... on Usuario { id nombre activo roles departamentos { id } }
  ... on Departamento { id activo lider { id } }`;
const DE_INVENTORY = `
  ... on Inventariable { __typename id activo }
  ... on NoInventariable { __typename id activo }
  ... on LoteSerie { id cantidad cliente { id } producto { id } }
  ... on Activo { id cliente { id } articulo { id } }`;

type Pregunta = readonly [nombre: keyof Referencias, representation: Representation];

const preguntas = (
  ...cada: readonly (readonly [keyof Referencias, string, string | null | undefined])[]
): readonly Pregunta[] =>
  cada.flatMap(([nombre, __typename, id]): Pregunta[] => (id == null ? [] : [[nombre, { __typename, id }]]));

/**
 * Who asks, and what else is named. Rejects with PeerUnavailable when an owner does not answer: then nothing may be
 * written.
 */
export async function consultarReferencias(
  context: Pick<SubgraphContext, 'ask' | 'identity'>,
  ids: Buscadas,
): Promise<Referencias> {
  const deCrm = [
    ['autor', { __typename: 'Usuario', usuario: context.identity.sub }] as const,
    ...preguntas(
      ['cliente', 'Cliente', ids.clienteId],
      ['contacto', 'Contacto', ids.contactoId],
      ['responsable', 'Usuario', ids.responsableId],
      ['departamento', 'Departamento', ids.departamentoId],
    ),
  ];
  // An article's id does not say which of the two it is: one of the answers is null.
  const deInventory = preguntas(
    ['articulo', 'Inventariable', ids.articuloId],
    ['articulo', 'NoInventariable', ids.articuloId],
    ['lote', 'LoteSerie', ids.loteSerieId],
    ['activo', 'Activo', ids.activoId],
  );
  const respuestas = await Promise.all([
    preguntar(context, 'crm', deCrm, DE_CRM),
    preguntar(context, 'inventory', deInventory, DE_INVENTORY),
  ]);
  const nada: Record<keyof Referencias, null> = {
    autor: null,
    cliente: null,
    contacto: null,
    responsable: null,
    departamento: null,
    articulo: null,
    lote: null,
    activo: null,
  };
  return Object.assign(nada, ...respuestas) as Referencias;
}

async function preguntar(
  context: Pick<SubgraphContext, 'ask'>,
  subgraph: string,
  suyas: readonly Pregunta[],
  selection: string,
): Promise<Partial<Referencias>> {
  const entidades = await askEntities(
    context,
    subgraph,
    suyas.map(([, representation]) => representation),
    selection,
  );
  const halladas = suyas
    .map(([nombre], k) => [nombre, entidades[k]] as const)
    .filter(([, entidad]) => entidad !== null);
  return Object.fromEntries(halladas);
}
