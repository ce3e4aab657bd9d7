import { sql } from 'drizzle-orm';
import { pgTable } from 'drizzle-orm/pg-core';
import { importe, instante, integer, text } from '@cliente360/database/columns';
import { expect, it } from 'vitest';
import { reading, storedColumns } from './reads.ts';
import { toQuery } from './relation/texts.ts';

const t = pgTable('cosas', {
  nombre: text('nombre').notNull(),
  creadoEn: instante('creado_en').notNull(),
  saldo: importe('saldo'),
  peso: integer('peso'),
  doble: integer('doble').generatedAlwaysAs(sql`peso * 2`),
});

it('selects columns and expressions by name, as text what JSON does not have', () => {
  const { columns } = reading({ en: t.creadoEn, peso: t.peso, total: sql<number>`count(*)::int` });
  expect(toQuery(columns).sql).toBe(
    '"cosas"."creado_en"::text as "en", "cosas"."peso" as "peso", count(*)::int as "total"',
  );
});

it('gives a row’s values as the graph shows them, and null as null', () => {
  const { rows } = reading({ en: t.creadoEn, saldo: t.saldo, nada: t.saldo, total: sql<number>`1` });
  const given = [{ en: '2026-11-24 14:05:00+00', saldo: '12.500000', nada: null, total: 3 }];
  expect(rows(given)).toEqual([{ en: '2026-11-24T14:05:00.000Z', saldo: '12.50', nada: null, total: 3 }]);
});

it('what the database makes of a row is not among its stored columns', () => {
  expect(Object.keys(storedColumns(t))).toEqual(['nombre', 'creadoEn', 'saldo', 'peso']);
});
