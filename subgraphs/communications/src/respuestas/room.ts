import { room } from '@cliente360/subgraph';
import { darPorFallida, mandarRespuesta } from './mandar.ts';

/** How the contact of a case reads what is answered in it. */
export const respuestas = room({ folder: import.meta.dirname, jobs: [mandarRespuesta, darPorFallida] });
