/** Room of subjects and actors: what the rows of several rooms share: what they are about, and who acted. */
import { room } from '@cliente360/subgraph';

export const sujeto = room({ folder: import.meta.dirname });
