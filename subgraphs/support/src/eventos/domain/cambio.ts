/** One field of a case as an event left it; values are what the graph shows of them, references their ids. */
export interface CambioDeCampo {
  campo: string;
  antes: string | null;
  despues: string | null;
}
