/** Files through the gateway: what a form uploads comes to be the case's, and is downloaded again. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { contenidoDemo } from '@cliente360/demo';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeGraph, type WholeGraph } from './kit/graph.ts';

/** For what the disk does, on a machine that has other work to do. */
const PACIENCIA = { timeout: 20_000 };

const ALCANCES = ['crm:leer', 'soporte:leer', 'soporte:escribir', 'comunicaciones:leer'];
const SOLICITUD = `mutation ($nombre: String!, $bytes: Int!, $sha256: String!) {
  solicitarCargaArchivo(nombre: $nombre, bytes: $bytes, sha256: $sha256) { carga { id url completa } errores { codigo } } }`;
const CASO = `mutation ($input: AgregarCasoInput!) { agregarCaso(input: $input) { caso { id } errores { codigo campo } } }`;
const ARCHIVOS = `query ($id: ID!) { caso(id: $id) { archivos { nodes { id nombre bytes tipoMime urlDescarga(expiraSeg: 60) } } } }`;

const papel = { clienteId: 'x', nombre: 'a.pdf', tipoMime: 'application/pdf', creadoEn: '2026-11-24T18:00:00.000Z' };
const pdf = contenidoDemo(papel)!;

describe.each(['embedded', 'http'] as const)('files through the gateway (%s)', (shape) => {
  let graph: WholeGraph;
  beforeAll(async () => {
    graph = await wholeGraph({ shape, url: process.env['TEST_DATABASE_URL'] });
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  const pedir = async (query: string, variables: object, sub = 'ana.torres') => {
    const { body } = await graph.query(query, variables as Record<string, unknown>, { sub, alcances: ALCANCES });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const solicitar = async (nombre: string, contenido: Uint8Array, sub?: string) => {
    const sha256 = createHash('sha256').update(contenido).digest('hex');
    const pedido = { nombre, bytes: contenido.length, sha256 };
    return (await pedir(SOLICITUD, pedido, sub)).solicitarCargaArchivo.carga as { id: string; url: string };
  };
  const subir = async (url: string, contenido: Uint8Array) => {
    const response = await fetch(graph.url + url, { method: 'PUT', body: contenido as BodyInit });
    return [response.status, await response.json()] as const;
  };
  const agregar = async (archivoIds: string[], sub?: string) => {
    const { world } = graph;
    const responsable = world.usuarios.find(({ activo, roles }) => activo && roles.includes('SOPORTE'))!;
    const input = {
      clienteId: world.cliente(0).id,
      titulo: `Con archivos ${crypto.randomUUID()}`,
      categoria: 'PROBLEMA_TECNICO',
      estado: 'NUEVO',
      prioridad: 'ALTA',
      descripcion: 'Va la evidencia adjunta.',
      responsableId: responsable.id,
      archivoIds,
    };
    return (await pedir(CASO, { input }, sub)).agregarCaso;
  };
  const provisionales = () => readdirSync(join(graph.dataDir, 'archivos', '.provisionales'));

  it('an upload is the case’s once it is registered, and comes back byte by byte', async () => {
    const { id, url } = await solicitar('Evidencia ñ.pdf', pdf);
    expect(await subir(url, pdf)).toEqual([201, { id, tipoMime: 'application/pdf' }]);
    expect(await subir(url, pdf)).toEqual([200, { id, tipoMime: 'application/pdf' }]);
    const { caso, errores } = await agregar([id]);
    expect(errores).toEqual([]);
    const archivo = await vi.waitFor(
      async () => {
        const [nodo] = (await pedir(ARCHIVOS, { id: caso.id })).caso.archivos.nodes;
        expect(nodo).toMatchObject({ id, nombre: 'Evidencia ñ.pdf', bytes: pdf.length, tipoMime: 'application/pdf' });
        return nodo;
      },
      { timeout: 20_000 },
    );
    const response = await fetch(graph.url + archivo.urlDescarga);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': "attachment; filename*=UTF-8''Evidencia%20%C3%B1.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);

    const codigos = async (ids: string[]) => (await agregar(ids)).errores.map(({ codigo }: any) => codigo);
    expect(await codigos([id])).toEqual(['ARCHIVO_YA_LIGADO']);
  });

  it('an upload that somebody else sent, that did not come, or that is of two cases at once is refused', async () => {
    const ajena = await solicitar('a.pdf', pdf, 'luis.mora');
    await subir(ajena.url, pdf);
    const { id: pendiente } = await solicitar('a.pdf', pdf);
    const propia = await solicitar('a.pdf', pdf);
    await subir(propia.url, pdf);
    const codigos = async (ids: string[]) => (await agregar(ids)).errores.map(({ codigo }: any) => codigo);
    expect(await codigos([ajena.id, pendiente])).toEqual(['ARCHIVO_AJENO', 'ARCHIVO_NO_ENCONTRADO']);
    const dos = await Promise.all([codigos([propia.id]), codigos([propia.id])]);
    expect(dos.toSorted((a, b) => a.length - b.length)).toEqual([[], ['ARCHIVO_YA_LIGADO']]);
  });

  it('what is refused says why, although the body was not waited for', async () => {
    const grande = Buffer.alloc(8 * 1024 * 1024, 'x');
    const { url } = await solicitar('a.pdf', pdf);
    for (const [direccion, contenido, esperado] of [
      [`${url.slice(0, -9)}AAAAAAAAA`, grande, [403, 'ENLACE_INVALIDO']],
      ['/archivos/', grande, [403, 'ENLACE_INVALIDO']],
      [url, grande, [413, 'ARCHIVO_GRANDE']],
      [url, pdf.subarray(1), [422, 'CONTENIDO_DISTINTO']],
      [url, Buffer.from(pdf).fill(65), [422, 'CONTENIDO_DISTINTO']],
    ] as const) {
      const [status, body] = await subir(direccion, contenido);
      expect([status, body.codigo]).toEqual(esperado);
      expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|localhost|:\d{4}/);
    }
    const pagina = Buffer.from('<html><script>x()</script>');
    const { url: deTexto } = await solicitar('a.txt', pagina);
    expect((await subir(deTexto, pagina))[0]).toBe(415);
    expect((await subir(url, pdf))[0]).toBe(201);
    expect((await fetch(`${graph.url}/archivos/x`)).status).toBe(403);
    expect((await fetch(`${graph.url}/archivos/x`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${graph.url}/archivos`)).status).toBe(404);
  });

  it('a client that leaves half way leaves no file', async () => {
    const contenido = Buffer.alloc(2 * 1024 * 1024, 'x');
    const { url } = await solicitar('a.txt', contenido);
    const { hostname, port } = new URL(graph.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`PUT ${url} HTTP/1.1\r\nhost: x\r\ncontent-length: ${contenido.length}\r\n\r\n`);
    socket.write(contenido.subarray(0, 1024 * 1024));
    await vi.waitFor(() => expect(provisionales()).toHaveLength(1), PACIENCIA);
    socket.destroy();
    await vi.waitFor(() => expect(provisionales()).toEqual([]), PACIENCIA);
    expect((await subir(url, contenido))[0]).toBe(201);
  });

  it('25 MB pass as they come: the first of them are on disk before the last are sent', async () => {
    const bytes = 25 * 1024 * 1024;
    const bloque = Buffer.alloc(64 * 1024, 'x');
    const sha = createHash('sha256');
    for (let k = 0; k < bytes / bloque.length; k++) sha.update(bloque);
    const pedido = { nombre: 'grande.txt', bytes, sha256: sha.digest('hex') };
    const { carga } = (await pedir(SOLICITUD, pedido)).solicitarCargaArchivo;
    let enviados = 0;
    const porPartes = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (enviados === bytes) return controller.close();
        if (enviados === bloque.length) await vi.waitFor(() => expect(provisionales()).toHaveLength(1), PACIENCIA);
        enviados += bloque.length;
        controller.enqueue(bloque);
      },
    });
    const subida = { method: 'PUT', body: porPartes, duplex: 'half' } as RequestInit;
    expect((await fetch(graph.url + carga.url, subida)).status).toBe(201);
  });
});
