import { room } from '@cliente360/subgraph';

/** What the rows of several rooms share: what they are about, and who acted. */
export const sujeto = room({ folder: import.meta.dirname });
