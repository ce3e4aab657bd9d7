/** Registry of the demo rows of a subgraph, in the order of its foreign keys. */
import type { DemoGenerator } from '@cliente360/demo';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { SubgraphDefinition } from './subgraph.ts';

/**
 * The demo rows of a subgraph: its company and its rooms', each table after the ones it points to. Loads the rooms'
 * generators, which nothing else needs.
 */
export async function demoGenerators({ name, rooms, tables }: SubgraphDefinition): Promise<DemoGenerator[]> {
  const modules = await Promise.all(rooms.flatMap((room) => (room.demo ? [room.demo()] : [])));
  const own: DemoGenerator[] = [
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

function inDependencyOrder(generators: readonly DemoGenerator[]): DemoGenerator[] {
  const ordered = new Set<DemoGenerator>();
  const visit = (generator: DemoGenerator) => {
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
