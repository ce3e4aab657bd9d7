/** Batch runner of jobs: keyset pages along an index while its time lasts; a row that fails keeps none behind it waiting. */
import type { SubgraphContext } from '@cliente360/subgraph';

/** Rows of a page. */
export const LOTE = 100;

/** Of a row in the order of its page: an instant as the database writes it, and its id. */
export interface Posicion {
  readonly en: string;
  readonly id: string;
}

/** What is left of the job's time when no other page is begun. */
const MARGEN_MS = 8_000;

/**
 * Takes each page after the last row of the one before. `preparar` gets a page's ids and gives what is done with each of
 * them in turn. Throws what failed, a hundred at most, after all was tried; what there was no time for waits for the next run.
 */
export async function cadaPagina(
  { deadline, log }: Pick<SubgraphContext, 'deadline' | 'log'>,
  leer: (despuesDe: Posicion) => Promise<readonly Posicion[]>,
  preparar: (ids: readonly string[]) => Promise<(id: string) => Promise<void>> | ((id: string) => Promise<void>),
): Promise<void> {
  const fallas: unknown[] = [];
  let fallaron = 0;
  let pagina: readonly Posicion[] = [];
  let ultima: Posicion = { en: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  do {
    pagina = await leer(ultima);
    const hacer = await preparar(pagina.map(({ id }) => id));
    for (const { id } of pagina)
      await hacer(id).catch((falla: unknown) => {
        fallaron += 1;
        if (fallas.length < LOTE) fallas.push(falla);
      });
    ultima = pagina.at(-1) ?? ultima;
  } while (pagina.length === LOTE && Date.now() < deadline - MARGEN_MS);
  if (pagina.length === LOTE) log.warn('a job did not come to the end of what is due: the rest waits for its next run');
  if (fallaron > 0) throw new AggregateError(fallas, `${fallaron} failed`);
}
