/** communications with a folder for files and its plain HTTP, for tests. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '@cliente360/identity';
import { AHORA, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { communications } from '../src/index.ts';
import { huella } from './archivosDePrueba.ts';

export interface CasaConArchivos extends AsyncDisposable {
  readonly kit: TestSubgraph;
  readonly url: string;
  /** The clock; may be moved. */
  ahora: Date;
  /** Asks for a place, as `ana.torres` unless told. Gives the payload's `carga`. */
  solicitar(nombre: string, contenido: Uint8Array, as?: Partial<Identity>): Promise<any>;
  subir(direccion: string, contenido: Uint8Array | string): Promise<{ status: number; body: any }>;
  /** Asked for and sent: its id. */
  completa(nombre: string, contenido: Uint8Array): Promise<string>;
  /** The folder of files. */
  readonly carpeta: string;
  /** What there is on disk, by its path below the folder of files. */
  enDisco(): string[];
}

export const PUEDE = { alcances: ['comunicaciones:leer', 'soporte:escribir'] };
const SOLICITUD = `mutation ($nombre: String!, $bytes: Int!, $sha256: String!) {
  solicitarCargaArchivo(nombre: $nombre, bytes: $bytes, sha256: $sha256) {
    carga { id nombre bytes sha256 tipoMime escaneo usuario completa expiraEn url }
    errores { codigo tipo campo mensaje detalle }
  } }`;

export async function casaConArchivos(clientes = 2): Promise<CasaConArchivos> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cargas-'));
  const kit = await testSubgraph(communications, {
    clientes,
    now: () => casa.ahora,
    outside: { services: { dataDir } },
  });
  const [http] = kit.running.http!;
  const server = createServer((request, response) => {
    http!.handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const casa: CasaConArchivos = {
    kit,
    url,
    ahora: AHORA,
    solicitar: async (nombre, contenido, as = {}) => {
      const pedido = { nombre, bytes: contenido.length, sha256: huella(contenido) };
      const { data, errors } = await kit.query(SOLICITUD, pedido, { ...PUEDE, ...as });
      if (errors) throw new Error(JSON.stringify(errors));
      return (data as any).solicitarCargaArchivo.carga;
    },
    subir: async (direccion, contenido) => {
      const response = await fetch(url + direccion, { method: 'PUT', body: contenido as BodyInit });
      return { status: response.status, body: await response.json() };
    },
    completa: async (nombre, contenido) => {
      const carga = await casa.solicitar(nombre, contenido);
      const { status, body } = await casa.subir(carga.url, contenido);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return carga.id;
    },
    carpeta: join(dataDir, 'archivos'),
    enDisco: () => archivosDe(casa.carpeta),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await kit[Symbol.asyncDispose]();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return casa;
}

function archivosDe(carpeta: string): string[] {
  try {
    return readdirSync(carpeta, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(carpeta.length + 1))
      .sort();
  } catch {
    return [];
  }
}

export { SOLICITUD };
