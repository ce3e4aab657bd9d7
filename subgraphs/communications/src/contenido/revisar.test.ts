import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docm, docx, docxConMacros, jpg, pdf, png, unZip, webp, xlsx } from '../../test/archivosDePrueba.ts';
import { revisarContenido } from './revisar.ts';

const carpeta = mkdtempSync(join(tmpdir(), 'revisar-'));
afterAll(() => rmSync(carpeta, { recursive: true }));

const revisar = (nombre: string, contenido: Uint8Array | string) => {
  const ruta = join(carpeta, crypto.randomUUID());
  writeFileSync(ruta, contenido);
  return revisarContenido(ruta, nombre);
};
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const zipVacio = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
const elf = Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex');
const macho = Buffer.from('cffaedfe07000001030000000200000010000000', 'hex');

describe('what is taken', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a.pdf', pdf, 'application/pdf'],
    ['A.PDF', pdf, 'application/pdf'],
    ['a.png', png, 'image/png'],
    ['a.jpg', jpg, 'image/jpeg'],
    ['a.jpeg', jpg, 'image/jpeg'],
    ['a.webp', webp, 'image/webp'],
    ['a.docx', docx, `${OFFICE}.wordprocessingml.document`],
    ['a.xlsx', xlsx, `${OFFICE}.spreadsheetml.sheet`],
    ['a.zip', unZip, 'application/zip'],
    ['a.txt', 'Señal débil\r\n', 'text/plain'],
    ['a.log', '\u001b[31mERROR\u001b[0m <html> no cargó', 'text/plain'],
    ['a.csv', '\uFEFFclave;cantidad\nA;1\n', 'text/csv'],
    ['a.json', '{"a": [1]}', 'application/json'],
    ['a.xml', '<?xml version="1.0"?><otro:Comprobante xmlns:otro="http://www.sat.gob.mx/otro"/>', 'application/xml'],
    ['a.xml', '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- á -->\n<a b="ñ">ü</a>\n', 'application/xml'],
    ['a.xml', Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?><a>señal</a>`, 'latin1'), 'application/xml'],
    ['a.xml', Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>100 \x80</a>', 'latin1'), 'application/xml'],
    ['a.xml', Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>señal</a>', 'utf16le'), 'application/xml'],
    ['a.zip', zipVacio, 'application/zip'],
  ])('%s', async (nombre, contenido, tipoMime) => {
    expect(await revisar(nombre, contenido)).toEqual({ tipoMime });
  });

  it.each([
    '<?xml version="1.0"?><cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4"/>',
    '<Comprobante xmlns="http://www.sat.gob.mx/cfd/3"><a/></Comprobante>',
    '<r:Retenciones xmlns:r="http://www.sat.gob.mx/esquemas/retencionpago/2"/>',
  ])('%s is a CFDI, whatever it is called', async (contenido) => {
    expect(await revisar('foto.xml', contenido)).toEqual({ tipoMime: 'application/xml', categoria: 'XML_CFDI' });
  });

  it('is looked at to its end, however it is cut', async () => {
    const largo = 'ñ'.repeat(200_000);
    expect(await revisar('a.txt', largo)).toEqual({ tipoMime: 'text/plain' });
    expect(await revisar('a.txt', Buffer.from(largo).subarray(0, -1))).toHaveProperty('falta');
    expect(await revisar('a.txt', `${largo}\0`)).toHaveProperty('falta');
    expect(await revisar('a.xml', `<a>${largo}</a>`)).toEqual({ tipoMime: 'application/xml' });
    expect(await revisar('a.xml', `<a>${largo}<svg xmlns="http://www.w3.org/2000/svg"/></a>`)).toHaveProperty('falta');
  });
});

describe('what is refused', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['a PDF that is a picture', 'a.pdf', png],
    ['a picture that is a PDF', 'a.jpg', pdf],
    ['a picture that is another', 'a.png', jpg],
    ['text that is a picture', 'a.txt', png],
    ['a ZIP that is a document', 'a.zip', docx],
    ['a document that is any ZIP', 'a.docx', unZip],
    ['a document that is a workbook', 'a.docx', xlsx],
    ['a document that is text', 'a.docx', 'hola'],
    ['a document that says it has macros', 'a.docx', docm],
    ['a document that has macros', 'a.docx', docxConMacros],
    ['a document cut short', 'a.docx', docx.subarray(0, -10)],
    ['a page', 'a.txt', '<html><body>hola'],
    ['a page with a declaration', 'a.csv', '\n<!-- hola -->\n<!DOCTYPE html>\n<p>'],
    ['a page as XML', 'a.xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a page inside an XML', 'a.xml', '<a><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></a>'],
    ['an SVG as XML', 'a.xml', '<?xml version="1.0"?>\n<!-- a -->\n<svg onload="x()"/>'],
    ['an SVG as text', 'a.txt', '<svg onload="x()"/>'],
    ['an XML that turns into something else', 'a.xml', '<?xml-stylesheet href="x.xsl"?><a/>'],
    ['an SVG whose namespace is written otherwise', 'a.xml', '<s:a xmlns:s="http://www.w3.org/2000/sv&#103;"/>'],
    ['an SVG that names no namespace', 'a.xml', '<svg onload="x()"></svg>'],
    ['an XML without a root', 'a.xml', 'hola'],
    ['an XML with two roots', 'a.xml', '<a/><b/>'],
    ['an XML that is not well formed', 'a.xml', '<a><b></a>'],
    ['an XML cut short', 'a.xml', '<a><b/>'],
    ['an XML with a DOCTYPE', 'a.xml', '<?xml version="1.0"?><!DOCTYPE nota [<!ELEMENT nota ANY>]><nota/>'],
    ['an XML with entities that grow', 'a.xml', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['an XML that never ends its DOCTYPE', 'a.xml', `<!DOCTYPE a${' '.repeat(70_000)}`],
    ['an XML that nests without end', 'a.xml', `<x:a xmlns:x="y">${'<x:a>'.repeat(300)}${'</x:a>'.repeat(300)}</x:a>`],
    ['an XML in Latin-1 that does not say so', 'a.xml', Buffer.from('<a>señal</a>', 'latin1')],
    ['an XML in an encoding that is not taken', 'a.xml', '<?xml version="1.0" encoding="UTF-7"?><a/>'],
    ['the letters of a ZIP', 'a.zip', 'PK\u0003\u0004'],
    ['a ZIP cut short', 'a.zip', unZip.subarray(0, -10)],
    ['a page with a declaration of its own', 'a.txt', '<!DOCTYPE nota [<!ELEMENT nota ANY>]><nota/>'],
    ['the first letters of a program of Linux', 'a.txt', '\u007fELF y nada más'],
    ['a ZIP as text', 'a.txt', 'PK\u0003\u0004 y nada más'],
    ['text with control characters', 'a.csv', 'clave\u0001;cantidad'],
    ['a script', 'a.txt', '#!/bin/sh\nrm -rf /'],
    ['a script as a log', 'a.log', '\uFEFF#!/usr/bin/env node'],
    ['a program of Windows', 'a.txt', 'MZ\u0001'],
    ['a program of Windows as a ZIP', 'a.zip', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a program of Linux', 'a.log', elf],
    ['a program of Linux as a picture', 'a.png', elf],
    ['a program of macOS', 'a.txt', macho],
    ['text in Latin-1', 'a.csv', Buffer.from('señal', 'latin1')],
    ['text in UTF-16', 'a.txt', Buffer.from('\uFEFFhola', 'utf16le')],
    ['another extension', 'a.svg', '<svg/>'],
  ])('%s', async (_, nombre, contenido) => {
    expect(await revisar(nombre, contenido)).toEqual({ falta: expect.stringMatching(/[.]$/) });
  });
});
