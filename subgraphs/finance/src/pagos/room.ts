import { room } from '@cliente360/subgraph';

/** REP: what was paid of which invoice. Read through the invoices; it has no field of its own yet. */
export const pagos = room({ folder: import.meta.dirname, demo: () => import('./demo.ts') });
