/** The id that a user hands over leads to every line that was written for their request, in whichever part. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';

type Line = Readonly<Record<string, unknown>>;

const SOPORTE = { alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'] };
const AGREGAR = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { numero } errores { codigo } } }`;

describe.each(['embedded', 'http'] as const)('a request’s id (%s)', (shape) => {
  let graph: WholeGraph;
  const lines: Line[] = [];
  beforeAll(async () => {
    graph = await wholeGraph({
      shape,
      url: process.env['TEST_DATABASE_URL'],
      logged: (line) => void lines.push(JSON.parse(line) as Line),
    });
  }, 120_000);
  afterAll(() => graph?.[Symbol.asyncDispose]());

  /** With a table gone, so that whoever needs it has something to say. */
  const without = async (subgraph: string, table: string, work: () => Promise<void>) => {
    const { database } = graph.targets.find(({ definition }) => definition.name === subgraph)!;
    const rename = (from: string, to: string) => database.asOwner(`alter table ${subgraph}.${from} rename to ${to}`);
    await rename(table, 'se_fue');
    try {
      await work();
    } finally {
      await rename('se_fue', table);
    }
  };
  const ask = async (id: string, query: string, variables: object = {}, claims = {}) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': id,
        authorization: `Bearer ${await graph.token(claims)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.headers.get('x-request-id')).toBe(id);
    return (await response.json()) as any;
  };
  const saying = (msg: string, logged: readonly Line[]) =>
    logged.filter((line) => line['msg'] === msg).map(({ requestId }) => requestId);
  /** What is logged while `work` runs. */
  const during = async (work: () => Promise<unknown>): Promise<readonly Line[]> => {
    const from = lines.length;
    await work();
    return lines.slice(from);
  };

  it('is in every line that its subgraphs log', async () => {
    const logged = await during(() =>
      without('finance', 'facturas', async () => {
        const { errors } = await ask('hilo-1', '{ clientes(first: 1) { nodes { numero facturas { totalCount } } } }');
        expect(errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
      }),
    );
    expect(saying('unexpected error', logged)).toContain('hilo-1');
    expect(new Set(logged.map(({ requestId }) => requestId))).toEqual(new Set(['hilo-1']));
  });

  it('is in the lines of the question what a token is confined to, in the gateway and in crm', async () => {
    const logged = await during(() =>
      without('crm', 'clientes', async () => {
        await ask('hilo-2', '{ yo { empresa } }', {}, { clientes: ['CLI-000007'] });
      }),
    );
    expect(saying('a confinement was not resolved', logged)).toEqual(['hilo-2']);
    expect(saying('unexpected error', logged)).toEqual(['hilo-2']);
  });

  it('is in the lines about a file that was not given', async () => {
    const { data } = await ask('hilo-3', '{ cliente(numero: "CLI-000001") { archivos { nodes { urlDescarga } } } }');
    const url = data.cliente.archivos.nodes.find(({ urlDescarga }: any) => urlDescarga).urlDescarga as string;
    const logged = await during(() =>
      without('communications', 'archivos', async () => {
        const response = await fetch(graph.url + url, { headers: { 'x-request-id': 'hilo-4' } });
        expect(response.status).toBe(500);
        expect(response.headers.get('x-request-id')).toBe('hilo-4');
      }),
    );
    expect(saying('a file was not attended to', logged)).toEqual(['hilo-4']);
  });

  it('is in the lines of the jobs that follow from it, and of who is asked by them', async () => {
    const { world } = graph;
    const responsable = world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!;
    const input = (titulo: string) => ({
      clienteId: world.cliente(0).id,
      titulo,
      categoria: 'CONSULTA',
      estado: 'NUEVO',
      prioridad: 'BAJA',
      descripcion: 'Una pregunta sobre la factura.',
      responsableId: responsable.id,
    });
    await without('communications', 'bitacora', async () => {
      const from = lines.length;
      const ids = ['hilo-5', 'hilo-6', 'hilo-7'];
      const answers = await Promise.all(ids.map((id) => ask(id, AGREGAR, { input: input(`Caso ${id}`) }, SOPORTE)));
      for (const { data } of answers) expect(data.agregarCaso.errores).toEqual([]);
      // Done together or one by one: each is found by its own id, and no line is of nobody.
      await vi.waitFor(
        () => {
          const since = lines.slice(from);
          expect(saying('a job failed', since)).toEqual(expect.arrayContaining(ids));
          const told = saying('unexpected error', since).flatMap((each) => String(each).split(','));
          expect(new Set(told)).toEqual(new Set(ids));
        },
        { timeout: 30_000 },
      );
    });
  });

  it('is a new one where the caller’s own is none to put into a log', async () => {
    for (const given of ['con espacio', 'x'.repeat(129), '<script>']) {
      const response = await fetch(`${graph.urls['crm'] ?? graph.url}`, { headers: { 'x-request-id': given } });
      expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    }
  });
});
