/** Configuration of graphql-codegen: types of each subgraph's SDL, and of the operations that our users run. */
import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { SUBGRAPH_NAMES } from '@cliente360/config/subgraphs';
import { Kind, parse } from 'graphql';

/** Every scalar of ours travels as a string. */
const scalars = {
  ...Object.fromEntries(
    [
      'ID',
      '_FieldSet',
      'Decimal',
      'Date',
      'DateTime',
      'FechaHoraLocal',
      'RFC',
      'UUID',
      'Clabe',
      'Telefono',
      'Email',
      'CodigoPostal',
    ].map((name) => [name, 'string']),
  ),
  JSON: 'unknown',
};

/** What resolvers give of these is not the whole type: one field of it is a function, or has a resolver of its own. */
const MADE_OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  communications: { CargaArchivo: './cargas/vista.ts#Vista' },
  crm: { Identidad: "Omit<{T}, 'usuario'>" },
};

/**
 * The mappers: which TypeScript type stands behind an SDL type where resolvers give or get one. What has an id is an
 * `EntityRef`, as the engine, or its owner, reads the rest, and a connection is the engine's; anything else (a payload) is
 * the SDL's type, with every field of it.
 */
function mappers(subgraph: string): Record<string, string> {
  const { definitions } = parse(readFileSync(`schema/${subgraph}.graphql`, 'utf8'));
  const mapped = definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const has = (field: string) => type.fields?.some(({ name }) => name.value === field);
    if (has('id')) return [[type.name.value, '@cliente360/subgraph#EntityRef']];
    return has('pageInfo') ? [[type.name.value, '@cliente360/subgraph#LazyConnection']] : [];
  });
  return { ...Object.fromEntries(mapped), ...MADE_OTHERWISE[subgraph] };
}

const common = { enumsAsTypes: true, useTypeImports: true, strictScalars: true, scalars };

const config: CodegenConfig = {
  generates: {
    /** Types of each subgraph's SDL for its rooms: what a field, a filter and an order may be. */
    ...Object.fromEntries(
      SUBGRAPH_NAMES.map((name) => [
        `subgraphs/${name}/src/graphql.gen.ts`,
        {
          schema: `schema/${name}.graphql`,
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            ...common,
            federation: true,
            avoidOptionals: { field: true, defaultValue: true, resolvers: true, query: true, mutation: true },
            immutableTypes: true,
            contextType: '@cliente360/subgraph#SubgraphContext',
            mappers: mappers(name),
          },
        },
      ]),
    ),
    /** The operations that our users run, typed as Apollo Client takes them. */
    'schema/operations/operations.gen.ts': {
      schema: 'schema/api.graphql',
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: common,
    },
  },
};

export default config;
