/** Storage of files in a folder: what is being received has a temporary name until it is whole and flushed to disk. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NoEsLoAnunciado, type Almacenamiento, type Anunciado, type Recibido } from './almacenamiento.ts';

export function enDisco(carpeta: string): Almacenamiento {
  const provisionales = join(carpeta, '.provisionales');
  const rutaDe = (clave: string) => join(carpeta, clave);

  return {
    recibir: async (contenido, anunciado) => {
      await mkdir(provisionales, { recursive: true });
      const ruta = join(provisionales, randomUUID());
      try {
        await escribir(ruta, contenido, anunciado);
      } catch (error) {
        await rm(ruta, { force: true });
        throw error;
      }
      return recibidoEn(ruta, rutaDe);
    },
    abrir: async (clave) => {
      const archivo = await siExiste(open(rutaDe(clave)));
      if (!archivo) return null;
      const { size: bytes } = await archivo.stat();
      return {
        bytes,
        leer: (tramo) => archivo.createReadStream(tramo && { start: tramo.desde, end: tramo.hasta }),
        [Symbol.asyncDispose]: () => archivo.close(),
      };
    },
    borrar: (clave) => rm(rutaDe(clave), { force: true }),
    limpiar: async (antesDe) => {
      for (const nombre of (await siExiste(readdir(provisionales))) ?? []) {
        const ruta = join(provisionales, nombre);
        const estado = await siExiste(stat(ruta));
        if (estado && estado.mtime < antesDe) await rm(ruta, { force: true });
      }
    },
  };
}

const recibidoEn = (ruta: string, rutaDe: (clave: string) => string): Recibido => ({
  ruta,
  guardar: async (clave) => {
    const destino = rutaDe(clave);
    await mkdir(dirname(destino), { recursive: true });
    await rename(ruta, destino);
    await using carpeta = await open(dirname(destino));
    await carpeta.sync();
  },
  [Symbol.asyncDispose]: () => rm(ruta, { force: true }),
});

/** One piece at a time: the next is not asked for before this one is written. */
async function escribir(ruta: string, contenido: AsyncIterable<Uint8Array>, anunciado: Anunciado): Promise<void> {
  await using archivo = await open(ruta, 'wx', 0o600);
  const huella = createHash('sha256');
  let bytes = 0;
  for await (const bloque of contenido) {
    bytes += bloque.length;
    if (bytes > anunciado.bytes) throw new NoEsLoAnunciado('GRANDE');
    huella.update(bloque);
    await escribirTodo(archivo, bloque);
  }
  if (bytes < anunciado.bytes) throw new NoEsLoAnunciado('CORTO');
  if (huella.digest('hex') !== anunciado.sha256) throw new NoEsLoAnunciado('OTRO');
  await archivo.sync();
}

/** A write may take less than it was given. */
async function escribirTodo(archivo: FileHandle, bloque: Uint8Array): Promise<void> {
  for (let desde = 0; desde < bloque.length;) desde += (await archivo.write(bloque, desde)).bytesWritten;
}

async function siExiste<Valor>(valor: Promise<Valor>): Promise<Valor | null> {
  return valor.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
