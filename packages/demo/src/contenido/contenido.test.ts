import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import { contenidoDemo } from './contenido.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 40 });
const archivos = Array.from({ length: world.clientes }, (_, i) =>
  world
    .archivos(i)
    .map((archivo) => ({ ...archivo, documento: archivo.cfdiId && world.documentoXml(i, archivo.cfdiId) })),
).flat();

describe('what a demo file holds', () => {
  test('has the size and the hash that its row says, made again from nothing but the row', () => {
    for (const archivo of archivos) {
      const contenido = contenidoDemo(archivo);
      if (archivo.tipoMime === 'video/mp4') expect(contenido).toBeNull();
      else
        expect([contenido!.length, createHash('sha256').update(contenido!).digest('hex')], archivo.nombre).toEqual([
          archivo.bytes,
          archivo.sha256,
        ]);
    }
  });

  test('is small: a big demonstration costs little', () => {
    const medidas = archivos.filter(({ tipoMime }) => tipoMime !== 'video/mp4').map(({ bytes }) => bytes);
    expect(Math.max(...medidas)).toBeLessThan(16_384);
  });

  test.each([
    ['application/pdf', '%PDF-', '%%EOF\n'],
    ['application/xml', '<?xml ', '</cfdi:Comprobante>\n'],
    ['image/jpeg', '\u00ff\u00d8\u00ff', '\u00ff\u00d9'],
  ])('of %s begins and ends as one', (tipoMime, inicio, final) => {
    const contenido = contenidoDemo(archivos.find((each) => each.tipoMime === tipoMime)!)!.toString('latin1');
    expect(contenido.startsWith(inicio)).toBe(true);
    expect(contenido.endsWith(final)).toBe(true);
  });
});
