/** Scopes: what a token may do, in the words of its `scope` claim. */
import { isSubgraphName, SUBGRAPHS, type Subgraph } from '@cliente360/config/subgraphs';

/**
 * The scope of what a company says among itself. No token that is confined to some clients has it, whatever it says:
 * whoever is confined is none of the company's own.
 */
export const ALCANCE_INTERNO = 'comunicaciones:interno';

/** The scope that sees RFCs, addresses, telephones and accounts as they are: without it they are masked. */
export const ALCANCE_DATOS_PERSONALES = 'datos-personales:leer';

/** Every scope there is: to read and to write each slice, and those of single acts and fields. */
export const ALCANCES: readonly string[] = [
  ...Object.values(SUBGRAPHS).flatMap(({ alcance }) => [`${alcance}:leer`, `${alcance}:escribir`]),
  'soporte:asignar',
  ALCANCE_INTERNO,
  ALCANCE_DATOS_PERSONALES,
  'auditoria:leer',
];

/** What the fields (`leer`) and the mutations (`escribir`) of a subgraph need. One that is not in the list needs scopes of its own name: nobody has them by accident. */
export function sliceScopes(subgraph: string): { readonly leer: string; readonly escribir: string } {
  const { alcance, escribe = alcance }: Pick<Subgraph, 'alcance' | 'escribe'> = isSubgraphName(subgraph)
    ? SUBGRAPHS[subgraph]
    : { alcance: subgraph };
  return { leer: `${alcance}:leer`, escribir: `${escribe}:escribir` };
}
