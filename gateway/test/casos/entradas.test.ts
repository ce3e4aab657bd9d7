import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { newId } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  AgregarCasoDocument,
  CasosClienteDocument,
  CasosDocument,
  FichaClienteDocument,
  FormularioCasoDocument,
  ListaClientesDocument,
} from '../../../schema/operations/operations.gen.ts';
import { AHORA, wholeGraph, type WholeGraph } from '../kit/graph.ts';

const ALCANCES = [
  'crm:leer',
  'finanzas:leer',
  'inventario:leer',
  'soporte:leer',
  'soporte:escribir',
  'comunicaciones:leer',
];

/** A clock that goes: of two cases, the newer one is newer. */
const now = () => new Date(AHORA.getTime() + performance.now());

describe.each(['embedded', 'http'] as const)('the form «Agregar Caso», by Apollo Client (%s)', (shape) => {
  let graph: WholeGraph;
  let client: ApolloClient;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'], now });
    const authorization = `Bearer ${await graph.token({ alcances: ALCANCES })}`;
    client = new ApolloClient({
      link: new HttpLink({ uri: `${graph.url}/graphql`, headers: { authorization } }),
      cache: new InMemoryCache(),
    });
  }, 120_000);
  afterAll(async () => {
    client?.stop();
    await graph?.[Symbol.asyncDispose]();
  });

  /** What a person does in the form: chooses among what it offers, writes, saves; then the tab of the client is fetched again. */
  async function llenarFormulario(clienteId: string, titulo: string) {
    const { data: formulario } = await client.query({ query: FormularioCasoDocument, variables: { clienteId } });
    const { cliente, usuarios, departamentos } = formulario!;
    const departamento = departamentos!.find(({ clave }) => clave === 'SOPORTE_TECNICO')!;
    const responsable = usuarios!.nodes.find((each) => each.departamentos.some(({ id }) => id === departamento.id))!;
    const antes = await client.query({ query: CasosClienteDocument, variables: { clienteId } });
    const { data } = await client.mutate({
      mutation: AgregarCasoDocument,
      variables: {
        input: {
          clienteId,
          contactoId: cliente!.contactos!.nodes[0]!.id,
          titulo,
          categoria: 'PROBLEMA_TECNICO',
          estado: 'NUEVO',
          prioridad: 'ALTA',
          descripcion: 'El cliente reporta que no puede timbrar desde esta mañana.',
          responsableId: responsable.id,
          departamentoId: departamento.id,
          claveIdempotencia: newId(new Date()),
        },
      },
      refetchQueries: [{ query: CasosClienteDocument, variables: { clienteId } }],
      awaitRefetchQueries: true,
    });
    const { caso, errores } = data!.agregarCaso;
    expect(errores).toEqual([]);
    const { data: despues } = await client.query({
      query: CasosClienteDocument,
      variables: { clienteId },
      fetchPolicy: 'cache-only',
    });
    const casos = despues!.cliente!.casos!;
    expect(casos.totalCount).toBe(antes.data!.cliente!.casos!.totalCount + 1);
    expect(casos.nodes[0]).toMatchObject({ id: caso!.id, numero: caso!.numero, titulo, estado: 'NUEVO' });
    return caso!;
  }

  it('from a row of the list of clients', async () => {
    const { data } = await client.query({ query: ListaClientesDocument, variables: { first: 10 } });
    const { id } = data!.clientes!.nodes.find(({ estado }) => estado === 'ACTIVO')!;
    const caso = await llenarFormulario(id, 'No puede timbrar, desde la lista');
    expect(caso.numero).toMatch(/^CASO-\d{4}-\d{6}$/);
    expect(caso.estadosPermitidos).toEqual(['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO']);
  });

  it('from the record of a client, whose counts have it afterwards', async () => {
    const { id } = graph.world.cliente(0);
    const ficha = () => client.query({ query: FichaClienteDocument, variables: { id }, fetchPolicy: 'network-only' });
    const antes = (await ficha()).data!.cliente!.casos!.totalCount;
    const caso = await llenarFormulario(id, 'No puede timbrar, desde su ficha');
    expect((await ficha()).data!.cliente!.casos!.totalCount).toBe(antes + 1);
    await vi.waitFor(
      async () => {
        const { body } = await graph.query(
          `query ($id: ID!, $caso: [ID!]) { cliente(id: $id) { bitacora(filtro: { sujetoIds: $caso }) {
             nodes { tipo resumen actor { ... on Usuario { usuario } } } } } }`,
          { id, caso: [caso.id] },
        );
        expect((body.data as any).cliente.bitacora.nodes).toEqual([
          {
            tipo: 'CREACION',
            resumen: `${caso.numero}: Se registró el caso «${caso.titulo}»`,
            actor: { usuario: 'ana.torres' },
          },
        ]);
      },
      { timeout: 20_000 },
    );
  });

  it('from the page of cases, which has it with its clock running', async () => {
    const { data } = await client.query({ query: CasosDocument, variables: { filtro: { estado: ['EN_PROCESO'] } } });
    const { cliente } = data!.casos!.nodes[0]!;
    const { id } = await llenarFormulario(cliente!.id, 'No puede timbrar, desde los casos');
    const { data: despues } = await client.query({
      query: CasosDocument,
      variables: { filtro: { clienteIds: [cliente!.id], estado: ['NUEVO'] } },
      fetchPolicy: 'network-only',
    });
    const caso = despues!.casos!.nodes.find((each) => each.id === id)!;
    expect(caso.sla.primeraRespuesta.estado).toBe('EN_CURSO');
    expect(caso.sla.proximoVencimiento! > caso.creadoEn).toBe(true);
  });
});
