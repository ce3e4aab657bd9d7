/** Room of replies to contacts: how the contact of a case reads what is answered in it. */
import { room } from '@cliente360/subgraph';
import { darPorFallida, mandarRespuesta } from './mandar.ts';

export const respuestas = room({ folder: import.meta.dirname, jobs: [mandarRespuesta, darPorFallida] });
