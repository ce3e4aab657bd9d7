import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS, plainBlanks, wordsOf } from './words.ts';

describe('what somebody types', () => {
  it.each([
    ['  Norte \t Cumbres ', ['Norte', 'Cumbres']],
    ['Norte\u00a0Cumbres\u2003\n\u3000S.A.', ['Norte', 'Cumbres', 'S.A.']],
    ['Nor\u200bte\u00ad Cum\u2060bres\ufeff', ['Norte', 'Cumbres']],
    ['Ibán\u0303ez', ['Ibáñez']],
    ['a a A', ['a', 'A']],
  ])('%j is the words %j', (text, words) => {
    expect(wordsOf(text, 'filtro.texto')).toEqual(words);
  });

  it.each(['', ' ', '\u00a0\t', '\u200b', ' \ufeff '])('%j is nothing to look for, and says so', (text) => {
    expect(() => wordsOf(text, 'filtro.texto')).toThrow(/«filtro.texto».*vacío/);
  });

  it('of more words than are looked for, the error says how many', () => {
    const text = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`).join(' ');
    expect(wordsOf(text(MAX_WORDS), 'x')).toHaveLength(MAX_WORDS);
    expect(() => wordsOf(text(MAX_WORDS + 1), 'filtro.texto')).toThrow(/«filtro.texto».*9 palabras.*8/);
  });

  it('reads the same whatever blanks and invisible characters lie around its letters', () => {
    const blank = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2003', '\u3000', '\u0085');
    const nothing = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u0001');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'ñ', '7'), nothing, blank), { maxLength: 20 }), (parts) => {
        const dressed = parts.map(([letter, between, after]) => `${between}${letter}${between}${after}`).join('');
        expect(plainBlanks(dressed)).toBe(parts.map(([letter]) => letter).join(' '));
      }),
    );
  });
});
