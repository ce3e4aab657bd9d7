import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPH_NAMES, type SubgraphName } from '@cliente360/config';
import { newId } from '@cliente360/subgraph';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { children, ended, freePort, said, STARTED, stop } from '../kit/children.ts';
import { startedBefore } from '../kit/house.ts';

const CASOS = Number(process.env['CASOS'] ?? 60);
const A_LA_VEZ = 20;
const MARCA = 'Corte en plena carga';

const MUTACION = `mutation ($input: AgregarCasoInput!) {
  agregarCaso(input: $input) { caso { id numero } errores { codigo tipo } repetida }
}`;

let dir: string;
const procesos = children();
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corte-'));
});
afterAll(() => {
  procesos[Symbol.dispose]();
  rmSync(dir, { recursive: true });
});

interface Puerta {
  url: string;
  token: string;
}

async function preguntar(puerta: Puerta, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${puerta.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${puerta.token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(15_000),
  });
  const { data, errors } = (await response.json()) as { data?: any; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** What a client does that wants each case once: asks with its key until it is told which case it is. */
async function agregarHastaSaber(puerta: Puerta, input: object, alHacerse: () => void): Promise<string> {
  for (;;) {
    try {
      const { caso, errores } = (await preguntar(puerta, MUTACION, { input })).agregarCaso;
      if (caso) {
        alHacerse();
        return caso.numero as string;
      }
      if (!errores.every(({ tipo }: { tipo: string }) => tipo === 'DEPENDENCIA'))
        throw new TypeError(JSON.stringify(errores));
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('[')) throw error;
    }
    await setTimeout(100);
  }
}

/** Many cases while `cortar` kills something in the middle; then nothing is missing and nothing is twice. */
async function cargarYCortar(puerta: Puerta, cortar: () => Promise<void>): Promise<void> {
  const { cliente, usuarios } = await preguntar(
    puerta,
    `{ cliente(numero: "CLI-000001") { id polizas(filtro: { estado: [VIGENTE] }) { nodes { id unidad consumidas } } }
       usuarios(filtro: { activo: true, roles: [SOPORTE] }) { nodes { id } } }`,
  );
  const poliza = cliente.polizas.nodes.find(({ unidad }: { unidad: string }) => unidad === 'INCIDENTES');
  const base = {
    clienteId: cliente.id,
    titulo: MARCA,
    categoria: 'CONSULTA',
    estado: 'NUEVO',
    prioridad: 'BAJA',
    descripcion: 'Un proceso se corta mientras se registra esto.',
    responsableId: usuarios.nodes[0].id,
  };
  let hechos = 0;
  let corte: Promise<void> | undefined;
  const alHacerse = () => {
    if (++hechos === Math.floor(CASOS / 3)) corte = cortar();
  };
  let sigue = 0;
  const numeros: string[] = [];
  await Promise.all(
    Array.from({ length: A_LA_VEZ }, async () => {
      while (sigue < CASOS) {
        const k = sigue++;
        const conPoliza = k === 0 ? { polizaId: poliza.id } : {};
        const input = { ...base, ...conPoliza, claveIdempotencia: newId(new Date()) };
        numeros.push(await agregarHastaSaber(puerta, input, alHacerse));
      }
    }),
  );
  await corte;
  const consecutivos = numeros.map((numero) => Number(numero.slice(10))).sort((a, b) => a - b);
  expect(consecutivos).toEqual(Array.from({ length: CASOS }, (_, k) => consecutivos[0]! + k));
  const { cliente: despues } = await preguntar(
    puerta,
    `query ($id: ID!, $texto: String) { cliente(id: $id) {
       polizas(filtro: { estado: [VIGENTE] }) { nodes { id consumidas } } casos(filtro: { texto: $texto }) { totalCount } } }`,
    { id: cliente.id, texto: MARCA },
  );
  expect(despues.casos.totalCount).toBe(CASOS);
  const ahora = despues.polizas.nodes.find(({ id }: { id: string }) => id === poliza.id);
  expect(Number(ahora.consumidas)).toBe(Number(poliza.consumidas) + 1);

  await vi.waitFor(
    async () => {
      const { cliente: avisado } = await preguntar(
        puerta,
        `query ($id: ID!, $texto: String) { cliente(id: $id) { bitacora(filtro: { texto: $texto }) { totalCount } } }`,
        { id: cliente.id, texto: MARCA },
      );
      expect(avisado.bitacora.totalCount).toBe(CASOS);
    },
    { timeout: 150_000, interval: 500 },
  );
  const numerosVistos = new Set<string>();
  for (let after: string | null = null; ;) {
    const { cliente: pagina } = await preguntar(
      puerta,
      `query ($id: ID!, $texto: String, $after: String) { cliente(id: $id) { bitacora(first: 100, after: $after, filtro: { texto: $texto }) {
         pageInfo { hasNextPage endCursor } nodes { sujeto { __typename ... on Caso { numero } } } } } }`,
      { id: cliente.id, texto: MARCA, after },
    );
    const { nodes, pageInfo } = pagina.bitacora;
    for (const { sujeto } of nodes) numerosVistos.add(sujeto.numero as string);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor as string;
  }
  expect(numerosVistos).toEqual(new Set(numeros));
  for (let after: string | null = null; ;) {
    const { cliente: pagina } = await preguntar(
      puerta,
      `query ($id: ID!, $texto: String, $after: String) { cliente(id: $id) { casos(first: 100, after: $after, filtro: { texto: $texto }) {
         pageInfo { hasNextPage endCursor } nodes { notificaciones { canal } } } } }`,
      { id: cliente.id, texto: MARCA, after },
    );
    const { nodes, pageInfo } = pagina.casos;
    for (const { notificaciones } of nodes)
      expect(notificaciones.map(({ canal }: { canal: string }) => canal).sort()).toEqual(['CORREO', 'ROCKETCHAT']);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor as string;
  }
}

describe('a process that is killed in the middle', () => {
  it('of one alone: what was answered is there, what was not is asked again with its key, and everything once', async () => {
    const env = { PORT: String(await freePort()), DATA_DIR: join(dir, 'uno'), WRITES_PER_MINUTE: '1000000' };
    await startedBefore(env.DATA_DIR);
    const puerta = { url: '', token: '' };
    const abrir = async () => {
      const child = procesos.run('gateway/src/main.ts', [], env);
      const [, url, token] = await said(child, STARTED);
      Object.assign(puerta, { url, token });
      return child;
    };
    let child = await abrir();
    await cargarYCortar(puerta, async () => {
      await stop(child, 'SIGKILL');
      child = await abrir();
    });
    expect(await stop(child)).toBe(0);
  }, 300_000);

  it.runIf(process.env['TEST_DATABASE_URL'])(
    'of six, over a PostgreSQL, whichever it is',
    async () => {
      await using scratch = await createScratchDatabase(process.env['TEST_DATABASE_URL']!);
      const env = { DATABASE_URL: scratch.url, DATA_DIR: join(dir, 'seis'), DEMO: '1' };
      expect(
        (await ended(procesos.run('gateway/src/embedded/datos.ts', ['--clientes', '12', '--empresa', 'demo'], env)))
          .code,
      ).toBe(0);
      const ports = Object.fromEntries(
        await Promise.all(SUBGRAPH_NAMES.map(async (name) => [name, await freePort()] as const)),
      );
      const urls = Object.fromEntries(
        SUBGRAPH_NAMES.map((name) => [`SUBGRAPH_${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}/graphql`]),
      );
      const vivos = new Map<SubgraphName, ChildProcess>();
      const abrir = async (name: SubgraphName) => {
        const child = procesos.run('subgraphs/main.ts', [name], { ...env, ...urls, PORT: String(ports[name]) });
        await said(child, /listens on/);
        vivos.set(name, child);
      };
      await Promise.all(SUBGRAPH_NAMES.map(abrir));
      const gateway = procesos.run('gateway/src/main.ts', [], {
        PORT: '0',
        WRITES_PER_MINUTE: '1000000',
        DATA_DIR: env.DATA_DIR,
        DEMO: '1',
        ...urls,
      });
      const [, url, token] = await said(gateway, STARTED);
      await cargarYCortar({ url: url!, token: token! }, async () => {
        for (const name of ['support', 'communications', 'crm'] as const) {
          await stop(vivos.get(name)!, 'SIGKILL');
          await abrir(name);
        }
      });
      expect(await stop(gateway)).toBe(0);
      expect(await Promise.all([...vivos.values()].map((child) => stop(child)))).toEqual([0, 0, 0, 0, 0]);
    },
    300_000,
  );
});
