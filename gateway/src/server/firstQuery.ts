/** The query that GraphiQL and Sandbox open with: some clients, and what each subgraph knows of them. */
export const FIRST_QUERY = `query Clientes {
  clientes(first: 3) {
    nodes {
      numero
      nombre
      contactos(first: 2) { totalCount nodes { nombre } }
      facturas { totalCount }
      movimientosAlmacen { totalCount }
      casos { totalCount }
      emails { totalCount }
    }
  }
}
`;
