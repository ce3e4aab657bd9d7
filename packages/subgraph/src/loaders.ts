/** Registry of a request's DataLoaders. */
import DataLoader from 'dataloader';
import type { SubgraphContext } from './context.ts';

const loaders = new WeakMap<SubgraphContext, Map<unknown, DataLoader<string, unknown>>>();

/**
 * The DataLoader that belongs to `key` within one request, made on first use.
 * `key` is compared by identity (an AST node list, a declaration) or value (a string).
 */
export function loaderOf<Value>(
  context: SubgraphContext,
  key: unknown,
  batch: (ids: readonly string[]) => Promise<(Value | Error)[]>,
): DataLoader<string, Value> {
  let ofContext = loaders.get(context);
  if (!ofContext) loaders.set(context, (ofContext = new Map()));
  let loader = ofContext.get(key);
  if (!loader) ofContext.set(key, (loader = new DataLoader<string, unknown>(batch)));
  return loader as DataLoader<string, Value>;
}
