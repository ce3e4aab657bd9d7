/** Room of CFDI (fiscal documents): what all comprobantes share: the interface, its enums and parts. */
import { room } from '@cliente360/subgraph';

export const cfdi = room({ folder: import.meta.dirname });
