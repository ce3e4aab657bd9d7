/** Room of warehouses: where stock is kept. */
import { room } from '@cliente360/subgraph';
import { almacen } from './relation.ts';

export const almacenes = room({ folder: import.meta.dirname, entities: [almacen], demo: () => import('./demo.ts') });
