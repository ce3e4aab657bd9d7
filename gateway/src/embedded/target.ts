/** A subgraph with its database, where rows are loaded. */
import type { Database } from '@cliente360/database';
import type { SubgraphDefinition } from '@cliente360/subgraph';

/** One subgraph and where its rows go. */
export interface Target {
  readonly definition: SubgraphDefinition;
  readonly database: Database;
}
