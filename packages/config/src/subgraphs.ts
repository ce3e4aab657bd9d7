/**
 * The one list of subgraphs. A new one is a folder of its name in `subgraphs/` and a line here: settings, composition, generated
 * types, scopes, migrations, `pnpm start`, `pnpm datos` and the tests read this list; `pnpm lists` writes what cannot read it
 * (`docker-compose.yml`, tables of `docs/`), and `pnpm check` fails where that was forgotten.
 */
export interface Subgraph {
  /** Where it listens when it stands alone; the gateway has 4000. */
  readonly port: number;
  /** The first half of the scopes of its slice: `crm:leer`, `crm:escribir`. */
  readonly alcance: string;
  /** The same of its mutations, where they are somebody else's business. */
  readonly escribe?: string;
  /** It knows the company's users and the ids of its clients: whoever takes tokens asks it. One subgraph does. */
  readonly directorio?: true;
  /** It keeps the records of who read what: the others tell it (`registrarAccesos`). One subgraph does. */
  readonly accesos?: true;
}

export const SUBGRAPHS = {
  crm: { port: 4001, alcance: 'crm', directorio: true, accesos: true },
  finance: { port: 4002, alcance: 'finanzas' },
  inventory: { port: 4003, alcance: 'inventario' },
  support: { port: 4004, alcance: 'soporte' },
  // What communications lets do, people do about cases: who reads its mail and files is another matter.
  communications: { port: 4005, alcance: 'comunicaciones', escribe: 'soporte' },
} as const satisfies Readonly<Record<string, Subgraph>>;

export type SubgraphName = keyof typeof SUBGRAPHS;
export const SUBGRAPH_NAMES = Object.keys(SUBGRAPHS) as readonly SubgraphName[];

const ownerOf = (duty: 'directorio' | 'accesos'): SubgraphName =>
  SUBGRAPH_NAMES.find((name) => (SUBGRAPHS[name] as Subgraph)[duty])!;
export const DIRECTORY = ownerOf('directorio');
export const ACCESS_LOG = ownerOf('accesos');

/** Whether a name, of a setting or of somebody's supergraph, is one of ours. */
export const isSubgraphName = (name: string): name is SubgraphName => Object.hasOwn(SUBGRAPHS, name);

/** Its GraphQL address on a machine: this one unless told. */
export const addressOf = (name: SubgraphName, host = '127.0.0.1'): string =>
  `http://${host}:${SUBGRAPHS[name].port}/graphql`;

/** The variable that says where it is, if not in this process. */
export const urlVariable = (name: SubgraphName): string => `SUBGRAPH_${name.toUpperCase()}_URL`;
