import { room } from '@cliente360/subgraph';

/** What all comprobantes share: the interface, its enums and parts. */
export const cfdi = room({ folder: import.meta.dirname });
