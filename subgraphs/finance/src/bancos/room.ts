import { room } from '@cliente360/subgraph';

/** Accounts, their movements, and what each settles. Read through the invoices; it has no field of its own yet. */
export const bancos = room({ folder: import.meta.dirname, demo: () => import('./demo.ts') });
