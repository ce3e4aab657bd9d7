/** Three small subgraphs with all that a graph may have between them: several keys, an interface, a union, what one needs of another, defaults, nulls. */
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLRequest, GraphQLResponse } from '@cliente360/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])';

type Row = { readonly __typename: string; readonly id: string; readonly numero?: string };
const numeroOf = (id: string) => `N-${id}`;
const cliente = (n: number): Row => ({ __typename: 'Cliente', id: `c${n}`, numero: numeroOf(`c${n}`) });
const prospecto = (n: number): Row => ({ __typename: 'Prospecto', id: `p${n}` });
const nota = (n: number) => ({ __typename: 'Nota', id: `n${n}` });
const numberOf = ({ id, numero }: Partial<Row>) => Number((id ?? numero ?? '').replace(/\D/g, ''));
const byKey = (row: Partial<Row>) => cliente(numberOf(row));
/** What was asked shows in what is answered. */
const said = (name: string, row: Partial<Row>, args: unknown) => `${name} ${numberOf(row)} ${JSON.stringify(args)}`;
const some = (n: number, first: number | null | undefined) =>
  Array.from({ length: Math.min(first ?? 1, 3) }, (_, i) => (n + i) % 4);
/** Null for one in three. */
const unless = <Value>(n: number, value: Value): Value | null => (n % 3 === 0 ? null : value);

const crm = {
  typeDefs: parse(/* GraphQL */ `
    ${head}
    type Query {
      nodos(first: Int! = 3): [Nodo]!
      cosas(de: [Tipo!] = [NOTA, CLIENTE]): [Cosa]
      cliente(id: ID!, modo: Modo): Cliente
      yo: Yo!
    }
    type Yo {
      usuario: String!
      cliente: Cliente
      nodo: Nodo
    }
    enum Tipo {
      CLIENTE
      PROSPECTO
      NOTA
    }
    input Modo {
      tipo: Tipo! = CLIENTE
      veces: Int = 1
      de: [Tipo!]
      dentro: Modo
    }
    interface Nodo {
      id: ID!
      nombre(modo: Modo): String
    }
    union Cosa = Cliente | Prospecto | Nota
    type Cliente implements Nodo @key(fields: "id") @key(fields: "numero") {
      id: ID!
      numero: String!
      clave: Int
      nombre(modo: Modo): String
      padre: Cliente
      hijos(first: Int! = 2): [Cliente!]!
    }
    type Prospecto implements Nodo @key(fields: "id") {
      id: ID!
      nombre(modo: Modo): String
      origen: Cosa
    }
    type Nota @key(fields: "id") {
      id: ID!
      autor: Nodo
      clave: Int
    }
  `),
  resolvers: {
    Query: {
      nodos: (_: unknown, { first }: any) =>
        some(1, first).map((n) => (n === 3 ? null : n % 2 ? cliente(n) : prospecto(n))),
      cosas: (_: unknown, { de }: any) =>
        de?.map((each: string, n: number) =>
          each === 'NOTA' ? nota(n) : each === 'CLIENTE' ? cliente(n) : prospecto(n),
        ),
      cliente: (_: unknown, { id }: any) => (id === 'x' ? null : cliente(1)),
      yo: () => ({ usuario: 'ana', cliente: cliente(2), nodo: prospecto(1) }),
    },
    Cliente: {
      __resolveReference: byKey,
      clave: (row: Row) => unless(numberOf(row), numberOf(row)),
      nombre: (row: Row, { modo }: any) => said('cliente', row, modo),
      padre: (row: Row) => unless(numberOf(row), cliente(numberOf(row) + 1)),
      hijos: (row: Row, { first }: any) => some(numberOf(row), first).map(cliente),
    },
    Prospecto: {
      __resolveReference: (row: Row) => row,
      nombre: (row: Row, { modo }: any) => unless(numberOf(row), said('prospecto', row, modo)),
      origen: (row: Row) => (numberOf(row) % 2 ? cliente(1) : nota(2)),
    },
    Nota: {
      __resolveReference: (row: Row) => row,
      autor: (row: Row) => unless(numberOf(row), cliente(2)),
      clave: () => 7,
    },
    Nodo: { __resolveType: ({ __typename }: Row) => __typename },
    Cosa: { __resolveType: ({ __typename }: Row) => __typename },
  },
};

const finance = {
  typeDefs: parse(/* GraphQL */ `
    ${head}
    type Query {
      factura(id: ID!): Factura
    }
    enum Direccion {
      ASC
      DESC
    }
    input Orden {
      campo: String!
      direccion: Direccion! = ASC
    }
    type Cliente @key(fields: "id") {
      id: ID!
      facturas(first: Int! = 2, orden: [Orden!], direccion: Direccion! = DESC): Facturas
      saldo: Int
    }
    type Facturas {
      total: Int!
      dicho: String!
      nodos: [Factura!]!
    }
    type Factura @key(fields: "id") {
      id: ID!
      folio(con: Boolean! = true): String!
      cliente: Cliente
    }
    type Prospecto @key(fields: "id") {
      id: ID!
      saldo: Int
    }
  `),
  resolvers: {
    Query: { factura: (_: unknown, { id }: any) => ({ __typename: 'Factura', id: id === 'x' ? 'f0' : 'f2' }) },
    Cliente: {
      facturas: (row: Row, args: any) => unless(numberOf(row), { ...row, dicho: said('facturas', row, args), args }),
      saldo: (row: Row) => numberOf(row) * 10,
    },
    Facturas: {
      total: (row: Row) => numberOf(row),
      nodos: (row: any) => some(numberOf(row), row.args.first).map((n) => ({ __typename: 'Factura', id: `f${n}` })),
    },
    Factura: {
      __resolveReference: (row: Row) => row,
      folio: (row: Row, args: unknown) => said('folio', row, args),
      cliente: (row: Row) => unless(numberOf(row), cliente(numberOf(row))),
    },
    Prospecto: { saldo: (row: Row) => unless(numberOf(row), 5) },
  },
};

const support = {
  typeDefs: parse(/* GraphQL */ `
    ${head}
    type Query {
      caso(numero: String): Caso
    }
    type Caso {
      numero: String
      cliente: Cliente
      sobre: Sobre
    }
    union Sobre = Factura | Prospecto
    type Cliente @key(fields: "numero") {
      numero: String!
      clave: Int @external
      casos(abiertos: Boolean = true): [Caso]
      resumen(largo: Int = 3): String @requires(fields: "clave")
    }
    type Factura @key(fields: "id") {
      id: ID!
      casos: [Caso!]
    }
    type Prospecto @key(fields: "id") {
      id: ID!
      casos: [Caso!]
    }
  `),
  resolvers: {
    Query: { caso: (_: unknown, { numero }: any) => ({ n: numero?.length ?? 1 }) },
    Caso: {
      numero: ({ n }: any) => unless(n, `K-${n}`),
      cliente: ({ n }: any) => unless(n, cliente(n)),
      sobre: ({ n }: any) => unless(n, n % 2 ? prospecto(n) : { __typename: 'Factura', id: `f${n}` }),
    },
    Cliente: {
      casos: (row: Row, { abiertos }: any) =>
        abiertos === null ? null : [{ n: numberOf(row) }, null, { n: abiertos ? 1 : 2 }],
      resumen: (row: any, args: unknown) => `${row.clave} ${JSON.stringify(args)}`,
    },
    Factura: { casos: (row: Row) => unless(numberOf(row), [{ n: 1 }]) },
    Prospecto: { casos: () => [{ n: 2 }, { n: 4 }] },
    Sobre: { __resolveType: ({ __typename }: Row) => __typename },
  },
};

const declarations = { crm, finance, support };
export type Part = keyof typeof declarations;
export const PARTS = Object.keys(declarations) as Part[];

const schemas = Object.fromEntries(
  Object.entries(declarations).map(([name, { typeDefs, resolvers }]) => [
    name,
    buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
  ]),
) as Record<Part, GraphQLSchema>;

/** What a subgraph answers, as it goes over the wire. */
export async function answerOf(
  name: Part,
  { query: source, variables, operationName }: GraphQLRequest,
): Promise<GraphQLResponse> {
  const result = await graphql({
    schema: schemas[name],
    source,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
  return JSON.parse(JSON.stringify(result)) as GraphQLResponse;
}

export function compose(): string {
  const services = Object.entries(declarations).map(([name, { typeDefs }]) => ({ name, url: '', typeDefs }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}
