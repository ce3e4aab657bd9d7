/** What a subgraph is built with: rooms, relations, writes, and the server that runs them. */
export { personalFields } from './audit/personal.ts';
export * from './administration.ts';
export * from './context.ts';
export * from './demo.ts';
export * from './entities.ts';
export * from './errors.ts';
export * from './founding.ts';
export * from './ids.ts';
export * from './loaders.ts';
export { maskByName } from './personal/changes.ts';
export { MASCARAS, MASCARA_POR_ESCALAR, type Mascara, type Mask } from './personal/masks.ts';
export { SOLO_MASCARA } from './personal/outputs.ts';
export { ALCANCE_DATOS_PERSONALES, sliceScopes } from '@cliente360/identity/scopes';
export { isPersonal } from './personal/tags.ts';
export * from './reader.ts';
export * from './reads.ts';
export * from './relation/arguments.ts';
export { DEFAULT_PAGE, MAX_PAGE } from './limits/pageSize.ts';
export * from './relation/connection.ts';
export * from './relation/entity.ts';
export * from './relation/fields.ts';
export * from './relation/filters.ts';
export * from './relation/orders.ts';
export { MAX_WORDS } from './relation/words.ts';
export {
  connectionResolver,
  loadAll,
  loadChildren,
  entityQuery,
  findEntity,
  findEntityByNumero,
  payloadEntity,
  findEntityOrThrow,
  type LazyConnection,
  type LoadedNode,
  type EntityRead,
} from './relation/resolve.ts';
export * from './room.ts';
export * from './scalars.ts';
export * from './requireScopes.ts';
export * from './services.ts';
export { printDocument } from './sdl/document.ts';
export * from './server/authenticate.ts';
export type * from './server/callerGuards.ts';
export * from './server/http.ts';
export * from './server/askCrm.ts';
export * from './server/peers.ts';
export * from './server/run.ts';
export * from './server/services.ts';
export * from './server/start.ts';
export * from './subgraph.ts';
export * from './types.ts';
export * from './write/index.ts';
export { prepared, toQuery } from './relation/texts.ts';
