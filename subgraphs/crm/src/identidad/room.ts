import { room } from '@cliente360/subgraph';
import { resolvers } from './resolvers.ts';

/** Who asks. */
export const identidad = room({ folder: import.meta.dirname, resolvers });
