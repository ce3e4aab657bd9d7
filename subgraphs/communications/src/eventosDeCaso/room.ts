import { room } from '@cliente360/subgraph';
import { resolvers } from './resolvers.ts';

/** What happens to cases, as their owner tells it. */
export const eventosDeCaso = room({ folder: import.meta.dirname, resolvers });
