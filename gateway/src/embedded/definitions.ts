import { SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import type { SubgraphDefinition } from '@cliente360/subgraph';

const definitions: Record<SubgraphName, () => Promise<SubgraphDefinition>> = {
  crm: async () => (await import('@cliente360/crm')).crm,
  finance: async () => (await import('@cliente360/finance')).finance,
  inventory: async () => (await import('@cliente360/inventory')).inventory,
  support: async () => (await import('@cliente360/support')).support,
  communications: async () => (await import('@cliente360/communications')).communications,
};

/** The declarations of these subgraphs (all five unless told), loaded on demand. */
export const loadDefinitions = (names: readonly SubgraphName[] = SUBGRAPH_NAMES): Promise<SubgraphDefinition[]> =>
  Promise.all(names.map((name) => definitions[name]()));
