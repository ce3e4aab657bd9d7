/** Seed data of a new company: the rows that each room adds once, when the company is created. */
import type { Database } from '@cliente360/database';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Empresa } from './context.ts';
import { inDependencyOrder } from './dependencyOrder.ts';
import { toQuery } from './relation/texts.ts';
import { insertQuery, type NewRow } from './write/statements.ts';

/** A company as it is created, and its first user. */
export interface Founding {
  readonly empresa: Empresa;
  readonly administrador: {
    readonly id: string;
    readonly usuario: string;
    readonly nombre: string;
    readonly email: string;
  };
  /** Now. */
  readonly en: Date;
}

/** Rows of one table, all with the same properties; the company's id is added to each. */
export interface Seed {
  readonly table: PgTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Of a subgraph, what a new company needs to know. */
interface Founded {
  readonly rooms: readonly { readonly founding?: (founding: Founding) => readonly Seed[] }[];
  readonly tables: { readonly empresas: PgTable };
}

/** Rows of a table, checked against its columns. */
export const seed = <Table extends PgTable>(table: Table, rows: readonly Omit<NewRow<Table>, 'empresaId'>[]): Seed => ({
  table,
  rows: rows as Seed['rows'],
});

/**
 * Adds a company to one subgraph with what its rooms begin with, in one transaction; false, and nothing is done, where
 * its key is there already. Throws what the database throws.
 */
export async function foundCompany(
  { rooms, tables }: Founded,
  database: Database,
  founding: Founding,
): Promise<boolean> {
  const { id, clave, nombre, zonaHoraria } = founding.empresa;
  const seeds = inDependencyOrder(rooms.flatMap((each) => each.founding?.(founding) ?? []));
  return database.administer({ empresaId: id, clientes: '*' }, async (tx) => {
    // Two at once: one waits here for the other, and finds that it is there.
    const company = sql`insert into ${tables.empresas} (id, clave, nombre, zona_horaria) values (${id}, ${clave}, ${nombre}, ${zonaHoraria}) on conflict (clave) do nothing returning id`;
    if (!(await tx.query(toQuery(company))).length) return false;
    for (const { table, rows } of seeds)
      // `seed` held each row against its table.
      if (rows.length) await tx.query(insertQuery(table, rows.map((row) => ({ ...row, empresaId: id })) as never));
    return true;
  });
}
