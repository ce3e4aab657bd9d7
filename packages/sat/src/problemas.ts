/** What is wrong with a file, and where. */
export interface Problema {
  readonly linea: number;
  readonly columna?: string;
  readonly mensaje: string;
}

export const MOSTRADOS = 20;

const texto = ({ linea, columna, mensaje }: Problema) =>
  `line ${linea}${columna ? `, column ${columna}` : ''}: ${mensaje}`;

/** Nothing of the file was written. */
export class ArchivoInvalido extends Error {
  override readonly name = 'ArchivoInvalido';
  readonly problemas: readonly Problema[];

  constructor(problemas: readonly Problema[], masDe = false) {
    const vistos = problemas.map(texto).join('\n');
    super(`the file was not loaded\n${vistos}${masDe ? '\n… and there may be more' : ''}`);
    this.problemas = problemas;
  }
}
