import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from './scalars.ts';

const parse = (name: string, value: unknown) => scalars[name]!.parseValue(value);

describe('a scalar', () => {
  it.each([
    ['Decimal', '-1234567890123456.78', '-1234567890123456.78'],
    ['Date', '2028-02-29', '2028-02-29'],
    ['DateTime', '2026-11-24T08:05:00-06:00', '2026-11-24T14:05:00.000Z'],
    ['FechaHoraLocal', '2026-11-24T08:05:00', '2026-11-24T08:05:00'],
    ['Date', '0001-01-01', '0001-01-01'],
    ['Date', '9999-12-31', '9999-12-31'],
    ['DateTime', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['DateTime', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['DateTime', '2028-02-29T23:59:59.123456789-06:00', '2028-03-01T05:59:59.123Z'],
    ['RFC', ' h&e951128469 ', 'H&E951128469'],
    ['RFC', 'n\u0303n\u0303e951128469', 'ÑÑE951128469'],
    ['UUID', '019A0000-0000-7000-8000-00000000000A', '019a0000-0000-7000-8000-00000000000a'],
    ['Clabe', '002010077777777771', '002010077777777771'],
    ['Telefono', '+525512345678', '+525512345678'],
    ['Email', 'ana@empresa.mx', 'ana@empresa.mx'],
    ['CodigoPostal', '01000', '01000'],
  ])('%s takes %j', (name, value, kept) => {
    expect(parse(name, value)).toBe(kept);
  });

  it.each([
    ['Decimal', '1e3'],
    ['Decimal', '1,000.00'],
    ['Decimal', 12.5],
    ['Date', '2026-02-30'],
    ['Date', '24/11/2026'],
    ['DateTime', '2026-11-24'],
    ['DateTime', '2026-11-24T08:05:00'],
    ['Date', '0000-01-01'],
    ['Date', '10000-01-01'],
    ['Date', '2026-13-45'],
    ['Date', '2026-02-28\0'],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['DateTime', '2026-02-29T00:00:00-06:00'],
    ['DateTime', '2026-01-01T24:00:00Z'],
    ['DateTime', '2026-01-01T00:00:00+99:00'],
    ['DateTime', '9999-12-31T23:59:59-06:00'],
    ['DateTime', '0001-01-01T00:00:00+06:00'],
    ['DateTime', '0000-01-01T00:00:00Z'],
    ['DateTime', `2026-01-01T00:00:00.${'1'.repeat(1_000)}Z`],
    ['FechaHoraLocal', '0000-01-01T08:05:00'],
    ['FechaHoraLocal', '2026-11-24T08:05:60'],
    ['Decimal', '1'.repeat(19)],
    ['Decimal', 'NaN'],
    ['Email', `ana\0@empresa.mx`],
    ['Email', `\ud800@empresa.mx`],
    ['UUID', '{019a0000-0000-7000-8000-00000000000a}'],
    ['FechaHoraLocal', '2026-11-24T08:05:00Z'],
    ['FechaHoraLocal', '2026-02-30T08:05:00'],
    ['RFC', 'NO'],
    ['UUID', 'abc'],
    ['Clabe', '002010077777777772'],
    ['Telefono', '55 1234 5678'],
    ['Email', 'ana'],
    ['CodigoPostal', '1000'],
    ['Date', null],
  ])('%s refuses %j and says what it takes', (name, value) => {
    expect(() => parse(name, value)).toThrow(new RegExp(`^${name} no válido: .+`));
  });

  it('may be written as a number in a query where that loses nothing, and never as a flag', () => {
    const { parseLiteral } = scalars['Decimal']!;
    expect(parseLiteral({ kind: Kind.FLOAT, value: '1234567890123456.78' })).toBe('1234567890123456.78');
    expect(() => parseLiteral({ kind: Kind.BOOLEAN, value: true })).toThrow();
  });

  it('gives what the database gave: a masked value is data, not an error', () => {
    expect(scalars['Email']!.serialize('a***@dominio.mx')).toBe('a***@dominio.mx');
  });
});
