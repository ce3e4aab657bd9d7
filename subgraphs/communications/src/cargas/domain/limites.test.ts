import { describe, expect, it } from 'vitest';
import { esNombre, esTamano, huellaDe } from './limites.ts';

describe('before a file comes', () => {
  it.each(['a.pdf', 'ñandú 日本.txt', `${'🙂'.repeat(251)}.pdf`, '.txt', 'a..b.csv'])('%j is a name', (nombre) => {
    expect(esNombre(nombre)).toBe(true);
  });

  it.each([
    '',
    '  ',
    'a/b.pdf',
    String.raw`..\a.pdf`,
    'a\n.pdf',
    'a\0.pdf',
    'a\u202Efdp.exe',
    'a\u2028.pdf',
    '\uD800.pdf',
    `${'x'.repeat(252)}.pdf`,
  ])('%j is none', (nombre) => {
    expect(esNombre(nombre)).toBe(false);
  });

  it('its size is 1 byte to 25 MB', () => {
    expect([-1, 0, 1, 26_214_400, 26_214_401].map(esTamano)).toEqual([false, false, true, true, false]);
  });

  it('its hash is 64 hex digits, in any case', () => {
    expect(huellaDe('AB'.repeat(32))).toBe('ab'.repeat(32));
    for (const malo of ['', 'ab'.repeat(31), 'zz'.repeat(32), `${'ab'.repeat(32)}\n`])
      expect(huellaDe(malo)).toBeNull();
  });
});
