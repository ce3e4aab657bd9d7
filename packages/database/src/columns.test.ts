import { getTableConfig, PgDialect, pgSchema } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { tenantTable, uuid } from './columns.ts';

const prueba = pgSchema('prueba');
const columns = { clienteId: uuid('cliente_id').notNull(), otroId: uuid('otro_id').notNull() };

/** What the table's policy asks of a row, in SQL. */
function policyOf(options?: { cliente: string | readonly string[] | null }): string {
  const [policy] = getTableConfig(tenantTable(prueba, 'filas', columns, () => [], options)).policies;
  return new PgDialect().sqlToQuery(policy!.using!).sql;
}
/** The columns that it looks for among the clients of the token. */
const clientesOf = (policy: string) => [...policy.matchAll(/(\w+) = any/g)].map(([, column]) => column);

describe('the policy of a tenant table', () => {
  it.each([
    ['of a client', undefined, ['cliente_id']],
    ['of the client that it says', { cliente: 'otro_id' }, ['otro_id']],
    ['of two clients', { cliente: ['cliente_id', 'otro_id'] }, ['cliente_id', 'otro_id']],
    ['of the company as a whole', { cliente: null }, []],
  ])('%s asks for its company, and for every one of them', (_, options, clientes) => {
    const policy = policyOf(options);
    expect(policy).toMatch(/^empresa_id = /);
    expect(clientesOf(policy)).toEqual(clientes);
    expect(policy.split(' and ')).toHaveLength(1 + clientes.length);
  });
});
