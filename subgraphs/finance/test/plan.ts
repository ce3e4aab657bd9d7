/** Query plan of a page, for tests of indexes. */
import type { TestSubgraph } from '@cliente360/testing';

/**
 * How the database would walk the first page of a client's relation in an
 * order. Sorting is made unattractive, since a table of a few rows is sorted
 * whatever its indexes: a sort that is left means that no index has the order.
 */
export async function planDePagina(kit: TestSubgraph, clienteId: string, campo: string, orden: string) {
  await kit.query('{ __typename }');
  kit.statements();
  const { errors } = await kit.cliente(clienteId, `${campo}(first: 5, orden: [${orden}]) { nodes { id } }`);
  if (errors) throw new Error(errors[0]!.message);
  const page = kit.statements().find((sql) => sql.includes('order by'))!;
  const [, plan] = await kit.database.read({ empresaId: kit.world.empresa.id, clientes: '*' }, [
    { sql: `select set_config('enable_sort', 'off', true)`, params: [] },
    { sql: `explain ${page.replaceAll('$1', `'${clienteId}'`)}`, params: [] },
  ]);
  return plan!.map((row) => Object.values(row)[0]).join('\n');
}
