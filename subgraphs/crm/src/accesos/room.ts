import { room } from '@cliente360/subgraph';
import { acceso } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** Who read whose personal data, as all subgraphs tell it. */
export const accesos = room({ folder: import.meta.dirname, entities: [acceso], resolvers });
