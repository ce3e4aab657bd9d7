/** A PDF of one page of text, a line each, in a font that every reader has. */
export function paginaPdf(lineas: readonly string[]): Buffer {
  const texto = lineas.map((linea) => `(${escapado(linea)}) Tj T*`).join('\n');
  const contenido = `BT\n/F1 11 Tf\n16 TL\n56 736 Td\n${texto}\nET`;
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${Buffer.byteLength(contenido, 'latin1')} >>\nstream\n${contenido}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const inicios = objetos.map((objeto, k) => {
    const inicio = pdf.length;
    pdf += `${k + 1} 0 obj\n${objeto}\nendobj\n`;
    return inicio;
  });
  const tabla = inicios.map((inicio) => `${String(inicio).padStart(10, '0')} 00000 n \n`).join('');
  const cola = `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabla}trailer\n<< /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  // One byte a character, so that an offset in the text is one in the file.
  return Buffer.from(pdf + cola, 'latin1');
}

/** As a PDF string of WinAnsi: what it does not have is a question mark. */
const escapado = (linea: string): string =>
  linea.replace(/[\\()]/g, String.raw`\$&`).replace(/[^\x20-\x7e\u00a1-\u00ff]/g, '?');
