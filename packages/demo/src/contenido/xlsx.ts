/** A workbook of one sheet with a line in each row: the least that Office Open XML asks for, in a ZIP that compresses nothing. */
import { crc32 } from 'node:zlib';

const CABEZA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PAQUETE = 'http://schemas.openxmlformats.org/package/2006';
const OFICINA = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HOJA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function libroXlsx(lineas: readonly string[]): Buffer {
  const texto = (linea: string) => linea.replace(/[<&>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const filas = lineas
    .map((linea, k) => `<row r="${k + 1}"><c r="A${k + 1}" t="inlineStr"><is><t>${texto(linea)}</t></is></c></row>`)
    .join('');
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="${PAQUETE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TIPO}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TIPO}.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PAQUETE}/relationships"><Relationship Id="rId1" Type="${OFICINA}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${HOJA}" xmlns:r="${OFICINA}"><sheets><sheet name="Hoja 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PAQUETE}/relationships"><Relationship Id="rId1" Type="${OFICINA}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${HOJA}"><sheetData>${filas}</sheetData></worksheet>`],
  ]);
}

/** 1 January 1980, the first day that a ZIP can say. */
const FECHA = 0x0021;

function zip(archivos: readonly (readonly [nombre: string, xml: string])[]): Buffer {
  const partes: Buffer[] = [];
  const indice: Buffer[] = [];
  let inicio = 0;
  for (const [nombre, xml] of archivos) {
    const datos = Buffer.from(`${CABEZA}\n${xml}`);
    const comun = Buffer.alloc(26);
    comun.writeUInt16LE(20, 0);
    comun.writeUInt16LE(FECHA, 8);
    comun.writeUInt32LE(crc32(datos), 10);
    comun.writeUInt32LE(datos.length, 14);
    comun.writeUInt32LE(datos.length, 18);
    comun.writeUInt16LE(Buffer.byteLength(nombre), 22);
    const cola = Buffer.alloc(14);
    cola.writeUInt32LE(inicio, 10);
    const parte = [Buffer.from('PK\x03\x04', 'latin1'), comun, Buffer.from(nombre), datos];
    indice.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), comun, cola, Buffer.from(nombre));
    partes.push(...parte);
    inicio += parte.reduce((suma, { length }) => suma + length, 0);
  }
  const final = Buffer.alloc(18);
  final.writeUInt16LE(archivos.length, 4);
  final.writeUInt16LE(archivos.length, 6);
  final.writeUInt32LE(
    indice.reduce((suma, { length }) => suma + length, 0),
    8,
  );
  final.writeUInt32LE(inicio, 12);
  return Buffer.concat([...partes, ...indice, Buffer.from('PK\x05\x06', 'latin1'), final]);
}
