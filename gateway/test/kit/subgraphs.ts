/** Three small subgraphs that share `Cliente` as the real ones do, and the graph they compose to. */
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Caller } from '@cliente360/identity';
import type { GraphQLRequest, GraphQLResponse, RunningSubgraph } from '@cliente360/subgraph';
import { graphql, parse, type DocumentNode, type GraphQLSchema } from 'graphql';

export const CLIENTES = [1, 2, 3].map((n) => ({
  id: `019a0000-0000-7000-8000-00000000000${n}`,
  numero: `CLI-00000${n}`,
  nombre: `Cliente ${n}`,
}));

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

interface Declaration {
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
}

const crm: Declaration = {
  typeDefs: parse(/* GraphQL */ `
    ${federation}
    type Query {
      clientes: ClientesConnection
      cliente(numero: String!): Cliente
      yo: Yo!
    }
    type Yo {
      usuario: String!
      clientes: [String!]
    }
    type ClientesConnection {
      nodes: [Cliente!]!
    }
    type Cliente @key(fields: "id") @key(fields: "numero") {
      id: ID!
      numero: String!
      nombre: String!
    }
  `),
  resolvers: {
    Query: {
      clientes: () => ({ nodes: CLIENTES }),
      cliente: (_: unknown, { numero }: { numero: string }) => CLIENTES.find((each) => each.numero === numero),
      yo: (_: unknown, __: unknown, { identity: { sub, clientes } }: Caller) => ({
        usuario: sub,
        clientes: clientes === '*' ? null : clientes,
      }),
    },
    Cliente: {
      __resolveReference: (key: { id?: string; numero?: string }) =>
        CLIENTES.find((each) => each.id === key.id || each.numero === key.numero) ?? null,
    },
  },
};

const finance: Declaration = {
  typeDefs: parse(/* GraphQL */ `
    ${federation}
    type Query {
      factura(id: ID!): Factura
    }
    type Cliente @key(fields: "id") {
      id: ID!
      facturas: FacturasConnection
    }
    type FacturasConnection {
      totalCount: Int!
      nodes: [Factura!]!
    }
    type Factura @key(fields: "id") {
      id: ID!
      total: String!
    }
  `),
  resolvers: {
    Query: { factura: (_: unknown, { id }: { id: string }) => ({ id, total: '10.00' }) },
    Cliente: { facturas: () => ({ totalCount: 1, nodes: [{ id: 'f1', total: '10.00' }] }) },
  },
};

const support: Declaration = {
  typeDefs: parse(/* GraphQL */ `
    ${federation}
    type Query {
      caso(id: ID!): Caso
    }
    type Mutation {
      cerrarCaso(id: ID!): Caso
    }
    type Cliente @key(fields: "id") {
      id: ID!
      casos: CasosConnection
    }
    type CasosConnection {
      totalCount: Int!
    }
    type Caso @key(fields: "id") {
      id: ID!
    }
  `),
  resolvers: {
    Query: { caso: (_: unknown, { id }: { id: string }) => ({ id }) },
    Mutation: { cerrarCaso: (_: unknown, { id }: { id: string }) => ({ id }) },
    Cliente: { casos: () => ({ totalCount: 2 }) },
  },
};

const declarations = { crm, finance, support };
export type SubgraphName = keyof typeof declarations;
export const SUBGRAPHS = Object.keys(declarations) as SubgraphName[];

const schemas = Object.fromEntries(
  Object.entries(declarations).map(([name, { typeDefs, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
  ]),
) as Record<SubgraphName, GraphQLSchema>;

/** Answers as the subgraph would. */
export async function answerOf(
  name: SubgraphName,
  request: GraphQLRequest,
  contextValue?: Caller,
): Promise<GraphQLResponse> {
  const { query: source, variables, operationName } = request;
  const result = await graphql({
    schema: schemas[name],
    source,
    contextValue,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
  return JSON.parse(JSON.stringify(result)) as GraphQLResponse;
}

/** The subgraph in this process; `instead` answers in its place. */
export function running(name: SubgraphName, instead: Partial<RunningSubgraph> = {}): RunningSubgraph {
  return {
    name,
    execute: (request, caller) => answerOf(name, request, caller),
    ready: async () => {},
    runNow: async () => {},
    settle: async () => {},
    close: async () => {},
    ...instead,
  };
}

/** The supergraph. `elsewhere` renames a subgraph to one that is not of the house, at an address. */
export function compose(elsewhere: Partial<Record<SubgraphName, { name: string; url: string }>> = {}): string {
  const services = Object.entries(declarations).map(([name, { typeDefs }]) => ({
    name,
    url: '',
    ...elsewhere[name as SubgraphName],
    typeDefs,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
