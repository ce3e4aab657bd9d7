/** Registry of the demo rows of a subgraph, in the order of its foreign keys. */
import { inDependencyOrder } from './dependencyOrder.ts';
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
