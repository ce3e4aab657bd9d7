import { describe, expect, test } from 'vitest';
import { clabeDigito, rfcDigito } from './checkDigits.ts';

describe('check digits', () => {
  test.each(['COSC8001137NA', 'EKU9003173C9', 'URE180429TM6', 'H&E951128469', 'XEXX010101000'])(
    'of the real RFC %s is its last character',
    (rfc) => {
      expect(rfcDigito(rfc.slice(0, -1))).toBe(rfc.at(-1));
    },
  );

  test('the generic RFC for the public does not pass its own: 4, not 0', () => {
    expect(rfcDigito('XAXX01010100')).toBe('4');
    expect(rfcDigito('ABC010101AA')).toBe('3');
  });

  test.each(['002010077777777771', '032180000118359719'])('of the CLABE %s is its last digit', (clabe) => {
    expect(clabeDigito(clabe.slice(0, -1))).toBe(clabe.at(-1));
  });

  test('refuse what has another shape', () => {
    expect(() => rfcDigito('EKU9003173C9')).toThrow(RangeError);
    expect(() => clabeDigito('123')).toThrow(RangeError);
  });
});
