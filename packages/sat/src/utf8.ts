/** UTF-8 decoder that names the line of a byte that is wrong. */
import { ArchivoInvalido } from './problemas.ts';

/** The text of UTF-8 bytes, without its mark. Throws ArchivoInvalido at the line that is no UTF-8. */
export async function* textoUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // The same without complaint, to know how far a broken piece was sound.
  const lenient = new TextDecoder('utf-8');
  let linea = 1;
  const decode = (piece: Uint8Array | undefined): string => {
    const stream = piece !== undefined;
    const seen = lenient.decode(piece, { stream });
    try {
      const text = decoder.decode(piece, { stream });
      linea += text.split('\n').length - 1;
      return text;
    } catch {
      const sound = seen.slice(0, seen.indexOf('\ufffd'));
      const at = linea + sound.split('\n').length - 1;
      throw new ArchivoInvalido([{ linea: at, mensaje: 'is not UTF-8; save the file as UTF-8 and try again' }]);
    }
  };
  for await (const piece of bytes) yield decode(piece);
  yield decode(undefined);
}
