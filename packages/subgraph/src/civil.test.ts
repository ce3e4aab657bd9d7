import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { beginningOf, civilDay } from './civil.ts';

const ZONES = ['America/Mexico_City', 'America/Tijuana', 'UTC', 'Pacific/Kiritimati', 'America/Santiago'];

it('the day of an instant is its zone’s, whichever was asked for before', () => {
  const instant = fc.date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  // Around the first one: the same day, or just another.
  const nearby = fc.array(fc.integer({ min: -30 * 3_600_000, max: 30 * 3_600_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, nearby, (zone, first, later) => {
      for (const epoch of [0, ...later].map((apart) => first.getTime() + apart))
        expect(civilDay(zone, epoch)).toBe(DateTime.fromMillis(epoch, { zone }).toISODate());
    }),
    { numRuns: 2_000 },
  );
});

it('a day ends where the next begins, also where clocks change at midnight', () => {
  for (const [zone, day, next] of [
    ['America/Santiago', '2024-09-07', '2024-09-08'],
    ['America/Tijuana', '2024-03-10', '2024-03-11'],
    ['America/Mexico_City', '2024-12-31', '2025-01-01'],
  ] as const) {
    const begins = Date.parse(beginningOf(day, zone, 1));
    expect([begins - 1, begins, begins - 1].map((epoch) => civilDay(zone, epoch))).toEqual([day, next, day]);
  }
});

it('a day whose begin is of no year with four digits begins where nothing is kept', () => {
  expect(beginningOf('9999-12-31', 'America/Mexico_City', 1)).toBe('infinity');
  expect(beginningOf('9999-12-31', 'America/Mexico_City')).toBe('9999-12-31T06:00:00.000Z');
  expect(beginningOf('9999-12-30', 'Pacific/Kiritimati', 1)).toBe('9999-12-30T10:00:00.000Z');
  expect(beginningOf('0001-01-01', 'Pacific/Kiritimati', -1)).toBe('-infinity');
});
