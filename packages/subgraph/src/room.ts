/** Declaration of a room: what a folder of a relation contributes to its subgraph. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Job, Queue } from '@cliente360/events';
import type { GraphQLFieldResolver } from 'graphql';
import type { Logger } from 'pino';
import type { SubgraphContext } from './context.ts';
import type { Founding, Seed } from './founding.ts';
import type { Mascara, Mask } from './personal/masks.ts';
import type { Connection } from './relation/connection.ts';
import type { Entity } from './relation/entity.ts';
import type { RowGenerator } from './rowGenerator.ts';
import type { Services } from './services.ts';

/** What one room may answer, of all the resolvers that were generated for its subgraph: `{ … } satisfies Answers<Resolvers>`. */
export type Answers<Resolvers> = { readonly [Type in keyof Resolvers]?: Partial<Resolvers[Type]> };

/** Resolvers by type and field; typed where they are written (`Answers`), loose here. */
export type ResolverMap = Record<
  string,
  Record<string, GraphQLFieldResolver<any, SubgraphContext, any> | ((...args: any[]) => unknown)>
>;

/** Work of a room that no request waits for. */
export interface RoomJob<Data = any> extends Queue {
  /**
   * Does one job for the company that its `data.empresa` (the key) names, as the process `name` and for every client of it;
   * with `cron` each company has a job of its own, one at a time. May run more than once for the same job.
   */
  readonly run: (context: SubgraphContext, job: Job<Data>) => Promise<void>;
  /** Where several of a company come together (`batch`): does all of them, or throws, and then each is run by itself. */
  readonly runMany?: (context: SubgraphContext, jobs: readonly Job<Data>[]) => Promise<void>;
}

/** What a room answers without GraphQL: bytes. */
export interface RoomHttp {
  /** `/archivos/`: whatever is below it comes here, in both shapes of the house. */
  readonly prefix: `/${string}/`;
  /**
   * Answers one request, whatever its method; the response is its own to end. Nobody was asked who they are: the
   * authority is what the address itself proves. Rejects only where nothing can be answered any more.
   */
  handle(request: IncomingMessage, response: ServerResponse, from: HttpSurroundings): Promise<void>;
}

export interface HttpSurroundings {
  readonly services: Services;
  readonly now: () => Date;
  readonly log: Logger;
  /** A context in the company of that key, with a new deadline, for every client of it. Throws UNAUTHENTICATED for a company that is not here. */
  readonly contextOf: (empresa: string) => Promise<SubgraphContext>;
}

/** Everything about one relation: its folder holds the SDL, and nothing outside the folder knows it. */
export interface Room<Resolved extends ResolverMap = ResolverMap, Path extends string = string> {
  /** `import.meta.dirname`: its `.graphql` files are part of the subgraph's SDL. */
  readonly folder: string;
  readonly entities?: readonly Entity[];
  readonly connections?: readonly Connection<Path>[];
  /** Only where a field is not data: root queries, mutations. */
  readonly resolvers?: Resolved;
  /** The form in which each protected text is masked, or what masks it, by `Type.field`; without one it is hidden whole. Its scalar says it for the rest. */
  readonly masks?: Readonly<Record<string, Mascara | Mask>>;
  readonly jobs?: readonly RoomJob[];
  readonly http?: RoomHttp;
  /** What a new company begins with. */
  readonly founding?: (founding: Founding) => readonly Seed[];
  /** Its demo rows; loaded only where they are wanted. */
  readonly demo?: () => Promise<{ readonly demo: readonly RowGenerator[] }>;
}

/** A room, with its contract checked: what it declares exists; its type says which fields it answers. */
export const room = <Resolved extends ResolverMap = {}, Path extends string = never>(
  declaration: Room<Resolved, Path>,
): Room<Resolved, Path> => declaration;

type FieldsOf<Type extends string, Path extends string> = Path extends `${Type}.${infer Field}` ? Field : never;
type AnsweredBy<Each, Type extends string> =
  Each extends Room<infer Resolved, infer Path>
    ? (Type extends keyof Resolved ? keyof Resolved[Type] : never) | FieldsOf<Type, Path>
    : never;
type Root<Resolvers> = Extract<keyof Resolvers, 'Query' | 'Mutation'>;

/** `Type.field` of every root field that no room answers. */
export type Unanswered<Resolvers, Rooms> = {
  [Type in Root<Resolvers>]: `${Type}.${Exclude<keyof Resolvers[Type] & string, AnsweredBy<Rooms[keyof Rooms], Type>>}`;
}[Root<Resolvers>];
