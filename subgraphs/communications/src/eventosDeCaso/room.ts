/** Room of events of cases: what happens to cases, as support tells it. */
import { room } from '@cliente360/subgraph';
import { resolvers } from './resolvers.ts';

export const eventosDeCaso = room({ folder: import.meta.dirname, resolvers });
