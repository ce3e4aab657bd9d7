/** Declaration of a subgraph: its rooms joined into one schema. */
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Database } from '@cliente360/database';
import type { PgTable } from 'drizzle-orm/pg-core';
import { isObjectType, Kind, type DocumentNode, type GraphQLSchema, type ObjectTypeDefinitionNode } from 'graphql';
import { addCheck } from './checks.ts';
import type { SubgraphContext } from './context.ts';
import { checkId } from './ids.ts';
import { boundInputs } from './limits/inputSize.ts';
import { guardInputs } from './personal/inputs.ts';
import { maskOutputs } from './personal/outputs.ts';
import type { Administration } from './administration.ts';
import type { Connection } from './relation/connection.ts';
import type { Entity } from './relation/entity.ts';
import type { Field } from './relation/fields.ts';
import { checkConnection, connectionResolver, localReferenceResolver, findEntityOrThrow } from './relation/resolve.ts';
import { personalFields } from './audit/personal.ts';
import type { ResolverMap, Room, RoomHttp, RoomJob, Unanswered } from './room.ts';
import { scalars } from './scalars.ts';
import { readRoom, subgraphDocument } from './sdl/document.ts';

/** A subgraph as declared: its rooms, its SDL and its executable schema. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly rooms: readonly Room[];
  readonly entities: readonly Entity[];
  readonly connections: readonly Connection[];
  readonly jobs: readonly RoomJob[];
  readonly http: readonly RoomHttp[];
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  /** `Type.field` of what its SDL calls personal. */
  readonly personal: ReadonlySet<string>;
  /** The same with nothing of access around its resolvers: what keeping access costs is measured against it. */
  readonly unguardedSchema: () => GraphQLSchema;
  readonly migrationsFolder: string;
  readonly tables: SharedTables;
  readonly prepare: Prepare | undefined;
  readonly administration: Administration | undefined;
}

/** The tables that every subgraph keeps for itself and the demonstration fills. */
export interface SharedTables {
  readonly empresas: PgTable;
}

/**
 * Puts a subgraph together. `folder` is its `src`; `rooms` the namespace of its
 * `subgraph.ts`. Throws where two rooms resolve the same field or a resolver
 * names a field the SDL does not have, and where a mask and a tag do not match.
 * `Resolvers` is what was generated for it: a query or a mutation that no room answers does not compile.
 *
 *     export const crm = defineSubgraph<Resolvers>()({ name: 'crm', folder: import.meta.dirname, rooms, tables })
 */
export const defineSubgraph =
  <Resolvers = object>() =>
  <Rooms extends Readonly<Record<string, Room>>>(
    declaration: SubgraphDeclaration & {
      readonly rooms: Rooms & AllAnswered<Unanswered<Resolvers, Rooms>>;
    },
  ): SubgraphDefinition =>
    define(declaration);

/** Names what is missing where something is: the compiler asks for the property. */
type AllAnswered<Missing> = [Missing] extends [never] ? unknown : { readonly isNotAnswered: Missing };

/** What a start does in a subgraph's database before anything is asked, in any database and every time. */
export type Prepare = (database: Database, subgraph: string) => Promise<void>;

interface SubgraphDeclaration {
  readonly name: string;
  readonly folder: string;
  readonly rooms: Readonly<Record<string, Room>>;
  readonly tables: SharedTables;
  /** Rows that are the same everywhere, as catalogues of the law. */
  readonly prepare?: Prepare;
  /** Of the one subgraph that keeps the company's people. */
  readonly administration?: Administration;
}

function define({
  name,
  folder,
  rooms: named,
  tables,
  prepare,
  administration,
}: SubgraphDeclaration): SubgraphDefinition {
  const rooms = Object.values(named);
  const entities = rooms.flatMap((each) => each.entities ?? []);
  const connections = rooms.flatMap((each) => each.connections ?? []);
  const document = subgraphDocument(
    name,
    folder,
    rooms.map((each) => readRoom(each.folder)),
  );
  const resolvers = mergeResolvers([
    keyResolvers(document, entities),
    ...connections.map(connectionResolvers),
    Object.assign({}, ...entities.map((entity) => referenceResolvers(entity, entities))),
    ...rooms.map((each) => each.resolvers ?? {}),
  ]);
  const declared = () =>
    buildSubgraphSchema([{ typeDefs: document, resolvers: { ...scalars, ...resolvers } as never }]);
  const schema = declared();
  maskOutputs(schema, Object.assign({}, ...rooms.map(({ masks }) => masks ?? {})));
  guardInputs(schema);
  // The last that is put around a resolver is what is asked first.
  boundInputs(schema);
  checkConnections(schema, connections);
  return {
    name,
    rooms,
    entities,
    connections,
    jobs: rooms.flatMap((each) => each.jobs ?? []),
    http: rooms.flatMap((each) => each.http ?? []),
    document,
    schema,
    personal: personalFields(document),
    unguardedSchema: () => {
      const unguarded = declared();
      boundInputs(unguarded);
      return unguarded;
    },
    tables,
    prepare,
    administration,
    migrationsFolder: join(folder, '..', 'migrations'),
  };
}

/**
 * `__resolveReference` of every type with a key: an entity of ours is loaded and
 * has to exist; another subgraph's is taken at its word, its slice is what we own.
 */
function keyResolvers(document: DocumentNode, entities: readonly Entity[]): ResolverMap {
  const keyed = document.definitions.filter(
    (each): each is ObjectTypeDefinitionNode =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && !!each.directives?.some(({ name }) => name.value === 'key'),
  );
  return Object.fromEntries(
    keyed.map(({ name: { value: type } }) => {
      const entity = entities.find((each) => each.type === type);
      const resolve = (reference: { id: string }, context: SubgraphContext, info: never) => {
        const id = checkId(reference.id, 'id');
        return entity ? findEntityOrThrow(entity, id, context, info) : { __typename: type, id };
      };
      return [type, { __resolveReference: resolve }];
    }),
  );
}

function connectionResolvers(connection: Connection): ResolverMap {
  const resolvers: ResolverMap = {};
  for (const path of Object.keys(connection.parents)) {
    const [type, field] = path.split('.') as [string, string];
    (resolvers[type] ??= {})[field] = connectionResolver(connection, path);
  }
  return resolvers;
}

function checkConnections(schema: GraphQLSchema, connections: readonly Connection[]): void {
  for (const connection of connections)
    for (const path of Object.keys(connection.parents)) {
      const [name, field] = path.split('.') as [string, string];
      const type = schema.getType(name);
      if (isObjectType(type))
        addCheck(type.getFields()[field]!, (args, context) => checkConnection(connection, args, context));
    }
}

/** Fields that point to an entity of the same subgraph: the entity's own, and those of the objects its rows carry. */
function referenceResolvers({ type, fields }: ReferringType, entities: readonly Entity[]): ResolverMap {
  const resolvers: ResolverMap = {};
  for (const [name, field] of fields) {
    const targets = entities.filter((each) => field.refersTo?.includes(each.type));
    if (targets.length) (resolvers[type] ??= {})[name] = localReferenceResolver(targets, name);
    if (field.object) Object.assign(resolvers, referenceResolvers(field.object, entities));
  }
  return resolvers;
}

interface ReferringType {
  readonly type: string;
  readonly fields: Iterable<readonly [string, Field]>;
}

/** Later maps win only over `__resolveReference`: an owner may know more keys than `id`. */
function mergeResolvers(maps: readonly ResolverMap[]): ResolverMap {
  const merged: ResolverMap = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) {
      const known = (merged[type] ??= {});
      const twice = Object.keys(fields).find((field) => field in known && field !== '__resolveReference');
      if (twice) throw new Error(`${type}.${twice} is resolved in two places`);
      Object.assign(known, fields);
    }
  return merged;
}
