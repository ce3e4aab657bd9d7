/** What other rooms of support may use of this one, besides its tables. */
export type { CambioDeCampo } from './domain/cambio.ts';
