/** Room of the caller's identity: who asks, as their token says it and the directory knows them (`Query.yo`). */
import { room } from '@cliente360/subgraph';
import { resolvers } from './resolvers.ts';

export const identidad = room({ folder: import.meta.dirname, resolvers });
