/** Room of access records (who read whose personal data): the audit log of reads: who read whose personal data, as all subgraphs tell it. */
import { room } from '@cliente360/subgraph';
import { acceso } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const accesos = room({ folder: import.meta.dirname, entities: [acceso], resolvers });
