import type { DemoGenerator } from '@cliente360/demo';
import type { Job, Queue } from '@cliente360/events';
import type { GraphQLFieldResolver } from 'graphql';
import type { SubgraphContext } from './context.ts';
import type { Connection } from './relation/connection.ts';
import type { Entity } from './relation/entity.ts';

/** Resolvers by type and field; typed where they are written (`satisfies Resolvers`), loose here. */
export type ResolverMap = Record<
  string,
  Record<string, GraphQLFieldResolver<any, SubgraphContext, any> | ((...args: any[]) => unknown)>
>;

/** Work of a room that no request waits for. */
export interface RoomJob<Data = any> extends Queue {
  /**
   * Does one job for the company that its `data.empresa` (the key) names, as the process `name` and for every client of it;
   * a queue with `cron` is done for each company in turn. May run more than once for the same job.
   */
  readonly run: (context: SubgraphContext, job: Job<Data>) => Promise<void>;
  /** Where several of a company come together (`batch`): does all of them, or throws, and then each is run by itself. */
  readonly runMany?: (context: SubgraphContext, jobs: readonly Job<Data>[]) => Promise<void>;
}

/** Everything about one relation: its folder holds the SDL, and nothing outside the folder knows it. */
export interface Room {
  /** `import.meta.dirname`: its `.graphql` files are part of the subgraph's SDL. */
  readonly folder: string;
  readonly entities?: readonly Entity[];
  readonly connections?: readonly Connection[];
  /** Only where a field is not data: root queries, mutations. */
  readonly resolvers?: ResolverMap;
  readonly jobs?: readonly RoomJob[];
  /** Its demo rows; loaded only where they are wanted. */
  readonly demo?: () => Promise<{ readonly demo: readonly DemoGenerator[] }>;
}

/** A room, with its contract checked: what it declares exists. */
export const room = (declaration: Room): Room => declaration;
