import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, instantText, localText, localToEpoch, weekday } from './calendar.ts';

describe('calendar', () => {
  test('adds days and months, ending where the month ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-02-10', -3)).toBe('2025-11-10');
  });

  test('knows the day of the week before and after 1970', () => {
    expect(weekday(dayNumber('2026-11-24'))).toBe(2);
    expect(weekday(dayNumber('1969-12-31'))).toBe(3);
  });

  test('Tijuana changes its clocks, Mexico City does not', () => {
    const at = (zona: string, dia: string) => instantText(localToEpoch(zona, dayNumber(dia), 9 * 60));
    expect(at('America/Mexico_City', '2026-07-01')).toBe('2026-07-01T15:00:00.000Z');
    expect(at('America/Mexico_City', '2026-12-01')).toBe('2026-12-01T15:00:00.000Z');
    expect(at('America/Tijuana', '2026-07-01')).toBe('2026-07-01T16:00:00.000Z');
    expect(at('America/Tijuana', '2026-12-01')).toBe('2026-12-01T17:00:00.000Z');
  });

  test('writes an instant as local time without zone', () => {
    expect(localText('America/Tijuana', Date.parse('2026-11-24T05:00:00Z'))).toBe('2026-11-23T21:00:00');
  });
});
