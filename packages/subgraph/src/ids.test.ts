import { describe, expect, it } from 'vitest';
import { checkId, newId } from './ids.ts';

it('makes ids in the order of their instants, and at one instant in the order in which they are made', () => {
  const [antes, ahora] = [new Date('2026-11-24T17:59:59.999Z'), new Date('2026-11-24T18:00:00.000Z')];
  const ids = [newId(antes), ...Array.from({ length: 1000 }, () => newId(ahora))];
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
});

describe('an id that is given', () => {
  it('is kept in lower case', () => {
    expect(checkId('0190A0B0-0000-7000-8000-000000000001', 'id')).toBe('0190a0b0-0000-7000-8000-000000000001');
  });

  it.each([undefined, null, 7, {}, '', 'CLI-000001'])('and is none is the caller’s mistake: %j', (value) => {
    expect(() => checkId(value, 'id')).toThrowError(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    );
  });
});
