import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faltaDelTexto, texto } from './texto.ts';

describe('the text of a comment', () => {
  it('is kept in NFC, with its own line breaks, without what surrounds it', () => {
    expect(texto('  Reparacio\u0301n\r\nlista\rhoy\n\n')).toBe('Reparación\nlista\nhoy');
  });

  it('is kept without what a database refuses, whatever was sent', () => {
    expect(texto('a\u0000b\ud800c\td')).toBe('ab\ufffdc\td');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (dicho) => {
        expect(texto(dicho)).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}/u);
        expect(texto(texto(dicho))).toBe(texto(dicho));
      }),
    );
  });

  it.each([
    ['', 'DESCRIPCION_VACIA'],
    ['\u200b\u2060', 'DESCRIPCION_VACIA'],
    ['.', null],
    ['😀'.repeat(32_000), null],
    ['😀'.repeat(32_001), 'DESCRIPCION_LARGA'],
  ])('counts code points, and has to show something', (cuerpo, falta) => {
    expect(faltaDelTexto(cuerpo)).toBe(falta);
  });
});
