/** Storage interface for the bytes of files; `disco.ts` implements it with a folder. */
import type { Readable } from 'node:stream';

/** What a file was said to be before it came. */
export interface Anunciado {
  readonly bytes: number;
  /** 64 hex digits, lower case. */
  readonly sha256: string;
}

/** Bytes that came whole and as announced, and are not kept yet: disposed of, they are nowhere. */
export interface Recibido extends AsyncDisposable {
  /** A file of this machine, to look at. */
  readonly ruta: string;
  /** Keeps them under a key, all of them or none, in place of what was there. Survives a power cut once it resolves. */
  guardar(clave: string): Promise<void>;
}

/** A piece of a file: its first and its last byte, both in it. */
export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
}

/** Bytes to be read; disposed of, nothing of them is held, read or not. */
export interface Abierto extends AsyncDisposable {
  readonly bytes: number;
  /** All of them, or the piece; once. */
  leer(tramo?: Tramo): Readable;
}

export interface Almacenamiento {
  /** Takes the bytes as they come, never more than announced. Rejects with NoEsLoAnunciado, or with what the stream rejects with, and then nothing is left. */
  recibir(contenido: AsyncIterable<Uint8Array>, anunciado: Anunciado): Promise<Recibido>;
  /** What is under a key; null if there is nothing. */
  abrir(clave: string): Promise<Abierto | null>;
  /** Without bytes under that key there is nothing to do. */
  borrar(clave: string): Promise<void>;
  /** Removes what was being received before that instant and was left half done. */
  limpiar(antesDe: Date): Promise<void>;
}

/** It is longer, shorter or something else than was said. */
export class NoEsLoAnunciado extends Error {
  override readonly name = 'NoEsLoAnunciado';
  readonly como: 'GRANDE' | 'CORTO' | 'OTRO';

  constructor(como: NoEsLoAnunciado['como']) {
    super(`it is not what was announced: ${como}`);
    this.como = como;
  }
}

/** Ids begin with their time, so their last digits are what spreads them over folders. */
export const claveDe = (empresaId: string, id: string): string => `${empresaId}/${id.slice(-2)}/${id}`;
