/** A small grey picture (baseline JPEG, T.81) that tells one file from another: squares, and its lines in a comment. */

/** In blocks of 8 × 8 pixels, each of one grey. */
const ANCHO = 16;
const ALTO = 12;

/** How many codes of each length 1 to 16 the standard's luminance DC table has (T.81 K.3): one per category 0 to 11. */
const CODIGOS_DC = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0] as const;
const CATEGORIAS = Array.from({ length: 12 }, (_, k) => k);
/** One code, of one bit, for the only thing that is said of the rest of a block: it is flat. */
const CODIGOS_AC = [1, ...Array.from({ length: 15 }, () => 0)];

const segmento = (marca: number, datos: Uint8Array): Buffer => {
  const cabeza = Buffer.from([0xff, marca, 0, 0]);
  cabeza.writeUInt16BE(datos.length + 2, 2);
  return Buffer.concat([cabeza, datos]);
};

export function retratoJpeg(lineas: readonly string[], semilla: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segmento(0xe0, Buffer.from('JFIF\0\x01\x01\x00\x00\x01\x00\x01\x00\x00', 'latin1')),
    segmento(0xfe, Buffer.from(lineas.join('\n'))),
    // Quantised by 8: a block's DC is then its grey less 128.
    segmento(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 8)])),
    segmento(0xc0, Buffer.from([8, 0, ALTO * 8, 0, ANCHO * 8, 1, 1, 0x11, 0])),
    segmento(0xc4, Buffer.from([0x00, ...CODIGOS_DC, ...CATEGORIAS])),
    segmento(0xc4, Buffer.from([0x10, ...CODIGOS_AC, 0])),
    segmento(0xda, Buffer.from([1, 1, 0x00, 0, 63, 0])),
    trazo(semilla),
    Buffer.from([0xff, 0xd9]),
  ]);
}

const CODIGO_DE: readonly (readonly [codigo: number, bits: number])[] = (() => {
  const codigos: [number, number][] = [];
  let codigo = 0;
  for (const [k, cuantos] of CODIGOS_DC.entries()) {
    for (let n = 0; n < cuantos; n++) codigos.push([codigo++, k + 1]);
    codigo <<= 1;
  }
  return codigos;
})();

/** The blocks in order: of each the category of its difference with the one before, the difference, and that the rest is nothing. */
function trazo(semilla: Buffer): Buffer {
  const bytes: number[] = [];
  let acumulado = 0;
  let bits = 0;
  const escribir = (valor: number, cuantos: number) => {
    for (let bit = cuantos - 1; bit >= 0; bit--) {
      acumulado = (acumulado << 1) | ((valor >> bit) & 1);
      if (++bits < 8) continue;
      bytes.push(acumulado, ...(acumulado === 0xff ? [0] : []));
      acumulado = bits = 0;
    }
  };
  let anterior = 0;
  for (let k = 0; k < ANCHO * ALTO; k++) {
    const gris = (semilla[k % semilla.length]! >> 1) - 64;
    const diferencia = gris - anterior;
    anterior = gris;
    const categoria = 32 - Math.clz32(Math.abs(diferencia));
    escribir(...CODIGO_DE[categoria]!);
    escribir(diferencia < 0 ? diferencia + (1 << categoria) - 1 : diferencia, categoria);
    escribir(0, 1);
  }
  if (bits > 0) escribir(0x7f, 8 - bits);
  return Buffer.from(bytes);
}
