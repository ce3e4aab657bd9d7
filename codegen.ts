import type { CodegenConfig } from '@graphql-codegen/cli';

const subgraphs = ['crm', 'finance', 'inventory', 'support', 'communications'];

/** Types of each subgraph's SDL for its rooms: what a field, a filter and an order may be. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    subgraphs.map((name) => [
      `subgraphs/${name}/src/graphql.gen.ts`,
      {
        schema: `schema/${name}.graphql`,
        plugins: ['typescript'],
        config: {
          federation: true,
          enumsAsTypes: true,
          avoidOptionals: { field: true },
          useTypeImports: true,
          immutableTypes: false,
          strictScalars: true,
          scalars: {
            ID: 'string',
            _FieldSet: 'string',
            Decimal: 'string',
            Date: 'string',
            DateTime: 'string',
            FechaHoraLocal: 'string',
            RFC: 'string',
            UUID: 'string',
            Clabe: 'string',
            Telefono: 'string',
            Email: 'string',
            CodigoPostal: 'string',
            JSON: 'unknown',
          },
        },
      },
    ]),
  ),
};

export default config;
