/** Resolvers of files: `Query.archivo`, `Archivo.urlDescarga`. */
import { checkId, findEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryArchivoArgs, Resolvers } from '../graphql.gen.ts';
import { archivo } from './relation.ts';
import { urlDescarga } from './urlDescarga.ts';

const unArchivo = (_: unknown, { id }: QueryArchivoArgs, context: SubgraphContext, info: GraphQLResolveInfo) =>
  findEntity(archivo, checkId(id, 'id'), context, info);

export const resolvers = { Query: { archivo: unArchivo }, Archivo: { urlDescarga } } satisfies Answers<Resolvers>;
