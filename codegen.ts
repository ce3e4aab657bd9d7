import type { CodegenConfig } from '@graphql-codegen/cli';

const subgraphs = ['crm', 'finance', 'inventory', 'support', 'communications'];

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

const common = { enumsAsTypes: true, useTypeImports: true, strictScalars: true, scalars };

const config: CodegenConfig = {
  generates: {
    /** Types of each subgraph's SDL for its rooms: what a field, a filter and an order may be. */
    ...Object.fromEntries(
      subgraphs.map((name) => [
        `subgraphs/${name}/src/graphql.gen.ts`,
        {
          schema: `schema/${name}.graphql`,
          plugins: ['typescript'],
          config: {
            ...common,
            federation: true,
            avoidOptionals: { field: true, defaultValue: true },
            immutableTypes: false,
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
