/** Small files for the tests, real as far as who recognises them looks. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { contenidoDemo } from '@cliente360/demo';

export const huella = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const papel = { clienteId: 'x', creadoEn: '2026-11-24T18:00:00.000Z' };
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const pdf = contenidoDemo({ ...papel, nombre: 'a.pdf', tipoMime: 'application/pdf' })!;
export const jpg = contenidoDemo({ ...papel, nombre: 'a.jpg', tipoMime: 'image/jpeg' })!;
export const xlsx = contenidoDemo({ ...papel, nombre: 'a.xlsx', tipoMime: `${OFFICE}.spreadsheetml.sheet` })!;
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

const TIPOS = (principal: string, parte: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${parte}" ContentType="${principal}"/></Types>`;

export const docx = zip({
  '[Content_Types].xml': TIPOS(`${OFFICE}.wordprocessingml.document.main+xml`, 'word/document.xml'),
  'word/document.xml': '<document/>',
});
/** Says that it has macros. */
export const docm = zip({
  '[Content_Types].xml': TIPOS('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'),
  'word/document.xml': '<document/>',
  'word/vbaProject.bin': 'x',
});
/** Has them and does not say so. */
export const docxConMacros = zip({
  '[Content_Types].xml': TIPOS(`${OFFICE}.wordprocessingml.document.main+xml`, 'word/document.xml'),
  'word/document.xml': '<document/>',
  'word/vbaProject.bin': 'x',
});
export const unZip = zip({ 'leeme.txt': 'hola' });

function zip(archivos: Readonly<Record<string, string>>): Buffer {
  const partes: Buffer[] = [];
  const indice: Buffer[] = [];
  for (const [nombre, texto] of Object.entries(archivos)) {
    const datos = Buffer.from(texto);
    const comun = Buffer.alloc(26);
    comun.writeUInt16LE(20, 0);
    comun.writeUInt32LE(crc32(datos), 10);
    comun.writeUInt32LE(datos.length, 14);
    comun.writeUInt32LE(datos.length, 18);
    comun.writeUInt16LE(nombre.length, 22);
    const cola = Buffer.alloc(14);
    cola.writeUInt32LE(Buffer.concat(partes).length, 10);
    partes.push(Buffer.from('PK\x03\x04'), comun, Buffer.from(nombre), datos);
    indice.push(Buffer.from('PK\x01\x02\x14\0'), comun, cola, Buffer.from(nombre));
  }
  const final = Buffer.alloc(18);
  const cuantos = Object.keys(archivos).length;
  final.writeUInt16LE(cuantos, 4);
  final.writeUInt16LE(cuantos, 6);
  final.writeUInt32LE(Buffer.concat(indice).length, 8);
  final.writeUInt32LE(Buffer.concat(partes).length, 12);
  return Buffer.concat([...partes, ...indice, Buffer.from('PK\x05\x06'), final]);
}
