/** Room of recalls: what has to come back, from whoever has it. */
import { room } from '@cliente360/subgraph';
import { retiro } from './relation.ts';

export const retiros = room({ folder: import.meta.dirname, entities: [retiro], demo: () => import('./demo.ts') });
