/** Registry of the demo rows of a subgraph, in the order of its foreign keys. */
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { RowGenerator } from './rowGenerator.ts';
import type { SubgraphDefinition } from './subgraph.ts';

/**
 * The demo rows of a subgraph: its company and its rooms', each table after the ones it points to. Loads the rooms'
 * generators, which nothing else needs.
 */
export async function demoGenerators({ name, rooms, tables }: SubgraphDefinition): Promise<RowGenerator[]> {
  const modules = await Promise.all(rooms.flatMap((room) => (room.demo ? [room.demo()] : [])));
  const own: RowGenerator[] = [
    {
      name: `${name}.empresas`,
      table: tables.empresas,
      *shared({ empresa: { id, clave, nombre, zonaHoraria } }) {
        yield { id, clave, nombre, zonaHoraria };
      },
    },
  ];
  return inDependencyOrder([...own, ...modules.flatMap(({ demo }) => demo)]);
}

function inDependencyOrder(generators: readonly RowGenerator[]): RowGenerator[] {
  const ordered = new Set<RowGenerator>();
  const visit = (generator: RowGenerator) => {
    if (ordered.has(generator)) return;
    for (const table of pointedTo(generator.table))
      for (const other of generators) if (other !== generator && other.table === table) visit(other);
    ordered.add(generator);
  };
  generators.forEach(visit);
  return [...ordered];
}

const pointedTo = (table: PgTable): PgTable[] =>
  getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable as PgTable);
