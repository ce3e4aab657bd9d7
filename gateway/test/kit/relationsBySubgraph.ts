/** One relation of `Cliente` for each subgraph, as the list of subgraphs and their SDL say. */
import { SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import { parse, visit } from 'graphql';
import { relationsOf } from '../../../schema/relations.ts';
import { operation } from './operations.ts';

/** The relation that the operation `listaClientes` asks of each subgraph, where it asks one. Every client of the demo has some of it. */
export const LISTED_RELATION = ofList();

/** A relation of `Cliente` for each subgraph. */
export const CLIENT_RELATION = Object.fromEntries(
  SUBGRAPH_NAMES.map((name) => [name, LISTED_RELATION[name] ?? relationsOf(name)[0]!.field]),
) as Readonly<Record<SubgraphName, string>>;

function ofList(): Readonly<Partial<Record<SubgraphName, string>>> {
  const asked = new Set<string>();
  visit(parse(operation('listaClientes')), { Field: ({ name }) => void asked.add(name.value) });
  const relations = SUBGRAPH_NAMES.flatMap((name) => relationsOf(name).map(({ field }) => [name, field] as const));
  return Object.fromEntries(relations.filter(([, field]) => asked.has(field)));
}
