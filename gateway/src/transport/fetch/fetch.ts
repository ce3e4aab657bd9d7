/** One fetch of a plan, whatever happens to it: what arrived, and an error at the place of each selection that did not. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import {
  CallerGone,
  TransportFailure,
  type GatewayCaller,
  type GraphQLRequest,
  type GraphQLResponse,
  type Transport,
} from '../types.ts';
import {
  failedResponse,
  inOurWords,
  isPlaced,
  overlap,
  placeError,
  selectionError,
  type FetchError,
} from './errors.ts';
import { readSelections, type Selections } from './selections.ts';
import { repairShape } from './shape.ts';

export interface Fetch {
  readonly request: GraphQLRequest;
  /** `request.query`, parsed. */
  readonly document: DocumentNode;
  readonly caller: GatewayCaller;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Never rejects: a failure is an answer with errors. */
export type Fetcher = (fetch: Fetch) => Promise<GraphQLResponse>;

export interface FetcherOptions {
  readonly name: string;
  readonly transport: Pick<Transport, 'call'>;
  /** Of the supergraph. */
  readonly schema: GraphQLSchema;
  /** Whether answers may break their types: what runs in this process was completed by the same types already. */
  readonly checkShape: boolean;
}

/** Errors of one answer that are logged as they came. */
const LOGGED = 5;

export function createFetcher({ name, transport, schema, checkShape }: FetcherOptions): Fetcher {
  return async ({ request, document, caller, signal, log }) => {
    const selections = readSelections(schema, document, request.variables);
    try {
      return settle(await transport.call(request, caller, signal), selections, log);
    } catch (error) {
      if (!(error instanceof CallerGone)) log.warn({ err: error, subgrafo: name }, 'a subgraph did not answer');
      const late = error instanceof TransportFailure && error.kind === 'deadline';
      return failedResponse(selections, name, late ? 'PLAZO_AGOTADO' : 'SUBGRAFO_NO_DISPONIBLE');
    }
  };

  function settle(response: GraphQLResponse, selections: Selections, log: Logger): GraphQLResponse {
    const { errors: told = [] } = response;
    const errors = told.map(inOurWords);
    const replaced = told.filter((error, i) => error !== errors[i]);
    if (replaced.length)
      log.warn({ subgrafo: name, errors: replaced.slice(0, LOGGED) }, 'a subgraph said what is not ours to repeat');
    const data = usableData(response, selections);
    if (!data && errors.length === 0) throw new TransportFailure('unavailable', 'neither data nor errors');
    const placed = errors.filter((error) => isPlaced(error, selections));
    const unplaced = errors.find((error) => !isPlaced(error, selections));
    const broken = data && checkShape ? violations(data, selections, placed) : [];
    if (unplaced || broken.length)
      log.warn({ subgrafo: name, unplaced, broken }, 'a subgraph answered what it should not');
    const all = [...placed, ...(unplaced ? placeError(unplaced, placed, selections, data, name) : []), ...broken];
    return all.length ? { data, errors: all } : { data };
  }

  function violations(
    data: Record<string, unknown>,
    selections: Selections,
    known: readonly FetchError[],
  ): FetchError[] {
    return repairShape(schema, selections, data)
      .filter(({ path }) => !known.some((error) => overlap(error.path!, path)))
      .map(({ path, kind }) =>
        selectionError(kind === 'entity' ? 'ENTIDAD_NO_ENCONTRADA' : 'SUBGRAFO_NO_DISPONIBLE', name, path),
      );
  }
}

/** Of an entity fetch: only one that has an element per representation says which is which. */
function usableData(
  { data, errors }: GraphQLResponse,
  { representations }: Selections,
): Record<string, unknown> | null {
  if (!data || !representations) return data ?? null;
  const entities = data['_entities'];
  if (Array.isArray(entities) && entities.length === representations.length) return data;
  if (errors?.length) return null;
  throw new TransportFailure('unavailable', 'not one entity per representation');
}
