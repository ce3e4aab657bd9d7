/** Reader of a ZIP's central directory: the names of the files that it says it holds. */
import type { FileHandle } from 'node:fs/promises';

const FIN = Buffer.from('PK\x05\x06', 'latin1');
const ENTRADA = 0x02014b50;
const LARGO_FIN = 22;
/** The end record and the longest comment that may follow it. */
const COLA = LARGO_FIN + 0xffff;
/** Of a directory: more is no document of anybody's. */
const MAXIMO = 4 * 1024 * 1024;

/** The names, or null for what is no ZIP, or one of more than 65,535 entries or 4 GB. */
export async function nombresDelZip(archivo: FileHandle, bytes: number): Promise<string[] | null> {
  const cola = await leer(archivo, Math.max(0, bytes - COLA), Math.min(bytes, COLA));
  const fin = cola.lastIndexOf(FIN);
  if (fin < 0 || cola.length < fin + LARGO_FIN) return null;
  const largo = cola.readUInt32LE(fin + 12);
  if (largo > MAXIMO) return null;
  const directorio = await leer(archivo, cola.readUInt32LE(fin + 16), largo);
  const nombres: string[] = [];
  for (let lugar = 0, quedan = cola.readUInt16LE(fin + 10); quedan > 0; quedan--) {
    if (lugar + 46 > directorio.length || directorio.readUInt32LE(lugar) !== ENTRADA) return null;
    const [nombre, extra, comentario] = [28, 30, 32].map((campo) => directorio.readUInt16LE(lugar + campo)) as [
      number,
      number,
      number,
    ];
    nombres.push(directorio.toString('utf8', lugar + 46, lugar + 46 + nombre));
    lugar += 46 + nombre + extra + comentario;
  }
  return nombres;
}

async function leer(archivo: FileHandle, desde: number, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await archivo.read(Buffer.alloc(bytes), 0, bytes, desde);
  return buffer.subarray(0, bytesRead);
}
