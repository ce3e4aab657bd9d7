/** Rejection of an act on a case: typed errors of the payload, with nothing written. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import { PeerUnavailable, type SubgraphContext } from '@cliente360/subgraph';

/** Undoes the transaction of an act that turned out not to be possible. */
export class Rechazo extends Error {
  override readonly name = 'Rechazo';
  readonly errores: readonly ErrorCaso[];

  constructor(...errores: readonly ErrorCaso[]) {
    super(errores.map(({ codigo }) => codigo).join(', '));
    this.errores = errores;
  }
}

/** What `intento` gives, or what refused it: a Rechazo, or an owner that did not answer. Anything else is thrown. */
export async function oErrores<Hecho>(
  { log }: Pick<SubgraphContext, 'log'>,
  intento: () => Promise<Hecho>,
): Promise<Hecho | { readonly errores: readonly ErrorCaso[] }> {
  try {
    return await intento();
  } catch (error) {
    if (error instanceof Rechazo) return { errores: error.errores };
    if (!(error instanceof PeerUnavailable)) throw error;
    log.warn({ err: error }, 'an act on a case was not done: an owner did not answer');
    return { errores: [errorCaso('DEPENDENCIA_NO_DISPONIBLE', null, { subgrafo: error.subgraph })] };
  }
}
