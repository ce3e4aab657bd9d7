/** Room of satisfaction surveys: how the contact of a case is asked whether they were well attended. */
import { room } from '@cliente360/subgraph';
import { darPorFallida, mandarEncuesta } from './enviar.ts';

export const encuestas = room({ folder: import.meta.dirname, jobs: [mandarEncuesta, darPorFallida] });
