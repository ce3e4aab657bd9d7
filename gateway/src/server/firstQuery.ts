/** A first query: some clients and what is known of them in each subgraph. */
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
