/** Type tests of rows that are written and read: what must not compile. Nothing imports this file; `tsc` checks it. */
import { sql } from 'drizzle-orm';
import { pgTable } from 'drizzle-orm/pg-core';
import { integer, text } from '@cliente360/database/columns';
import { reading, storedColumns } from './reads.ts';
import { insertQuery, updateQuery } from './write/index.ts';

const t = pgTable('cosas', {
  clase: text('clase', { enum: ['A', 'B'] }).notNull(),
  peso: integer('peso'),
  doble: integer('doble').generatedAlwaysAs(sql`peso * 2`),
});

export const written = () => [insertQuery(t, [{ clase: 'A' }]), updateQuery(t, { peso: null }, sql`true`)];

// @ts-expect-error A row lacks a column that may not be null.
export const lacksClase = () => insertQuery(t, [{ peso: 1 }]);

// @ts-expect-error A value that the column does not take.
export const wrongClase = () => insertQuery(t, [{ clase: 'C' }]);

// @ts-expect-error There is no such column.
export const unknownColumn = () => insertQuery(t, [{ clase: 'A', paso: 1 }]);

// @ts-expect-error What the database makes is not written.
export const generated = () => updateQuery(t, { doble: 2 }, sql`true`);

// @ts-expect-error What may not be null is not made so.
export const nullClase = () => updateQuery(t, { clase: null }, sql`true`);

const { rows } = reading({ ...storedColumns(t), total: sql<number>`count(*)::int` });
export const read: readonly { readonly clase: 'A' | 'B'; readonly peso: number | null; readonly total: number }[] =
  rows([]);

// @ts-expect-error A column that may be null is null in some rows.
export const pesos: readonly number[] = rows([]).map(({ peso }) => peso);

// @ts-expect-error What the database makes is not among the stored columns.
export const dobles = rows([]).map(({ doble }) => doble);
