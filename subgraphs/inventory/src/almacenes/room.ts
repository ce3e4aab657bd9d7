import { room } from '@cliente360/subgraph';
import { almacen } from './relation.ts';

/** Where stock is kept. */
export const almacenes = room({ folder: import.meta.dirname, entities: [almacen], demo: () => import('./demo.ts') });
