import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { first, type Compiled, type Field } from './fields.ts';

const context = { now: new Date(), hoy: '2026-11-24', zonaHoraria: 'America/Mexico_City', datosPersonales: true };
const lista: Field = {
  object: { type: 'Parada', fields: [] },
  compile: (): Compiled => ({ expressions: [sql`1`], read: ([rows]) => rows }),
};

it('the first of a list is its first row, or null where there is none, of the same type', () => {
  const primera = first(lista);
  const { expressions, read } = primera.compile(new Map(), context);
  expect(expressions).toHaveLength(1);
  expect(read([[{ cp: '66220' }, { cp: '64000' }]])).toEqual({ cp: '66220' });
  expect(read([[]])).toBeNull();
  expect(primera.object).toBe(lista.object);
});
