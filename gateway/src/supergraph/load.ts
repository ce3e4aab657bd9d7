/** Loader of the composed schema: which subgraphs there are, and what they promise to answer. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@cliente360/config';
import { readRules, type AccessRules } from '@cliente360/subgraph/access';
import {
  buildASTSchema,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { withoutRules } from './withoutAccessRules.ts';

export interface Supergraph {
  /** Without its access rules: they are in `rules`, and the planner refuses a graph that has them. */
  readonly sdl: string;
  readonly rules: AccessRules;
  /** SHA-256 of the SDL as it was given, hex: two gateways that show the same one serve the same graph. */
  readonly hash: string;
  /** Every type of every subgraph, the inaccessible ones too; for checking answers, never shown. */
  readonly schema: GraphQLSchema;
  /** The URL each subgraph was composed with, by its name. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

const OURS = join(import.meta.dirname, '../../../schema/supergraph.graphql');

/** Reads a supergraph, ours unless told. Throws ConfigError where there is none. */
export async function loadSupergraph(path: string = OURS): Promise<Supergraph> {
  const sdl = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(`SUPERGRAPH_PATH cannot be read: ${path}`);
  });
  try {
    return readSupergraph(sdl);
  } catch (error) {
    throw new ConfigError(`SUPERGRAPH_PATH is not a supergraph: ${path}`, { cause: error });
  }
}

/** What a supergraph says, from its SDL. Throws where it is not one. */
export function readSupergraph(sdl: string): Supergraph {
  const given = parse(sdl, { noLocation: true });
  const document = withoutRules(given);
  const subgraphs = subgraphsIn(document);
  if (subgraphs.size === 0) throw new TypeError('no join__Graph in the supergraph');
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  return {
    sdl: document === given ? sdl : print(document),
    rules: readRules(given),
    hash: createHash('sha256').update(sdl).digest('hex'),
    schema,
    subgraphs,
  };
}

/** `enum join__Graph { CRM @join__graph(name: "crm", url: "…") }` */
function subgraphsIn(document: DocumentNode): ReadonlyMap<string, string> {
  const graphs = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map(
    graphs.values?.map((value) => {
      const directive = value.directives?.find(({ name }) => name.value === 'join__graph');
      const args = Object.fromEntries(
        directive?.arguments?.map((each) => [each.name.value, valueFromASTUntyped(each.value)]) ?? [],
      );
      return [textOf(args['name']), textOf(args['url'])];
    }),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
