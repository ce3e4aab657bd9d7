/** Rules of attachments: what files have to be to accompany a case, or what is said in it. */
import type { CodigoErrorCaso } from './errores.ts';
import type { Falta } from './faltas.ts';

const MIB = 1024 * 1024;
export const LIMITES_ARCHIVOS = { cuantos: 10, bytes: 25 * MIB, total: 100 * MIB } as const;

/** pdf, png, jpg, webp; txt and log, csv, json, xml; docx, xlsx, zip: nothing that a browser or a system would run. */
export const TIPOS_ADMITIDOS: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'text/plain',
  'text/csv',
  'application/json',
  'application/xml',
  'text/xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
]);

/** A file as who is to link it sees it. */
export interface ArchivoPorLigar {
  readonly bytes: number;
  /** Null where its content is not known yet. */
  readonly tipoMime: string | null;
  readonly escaneo: 'PENDIENTE' | 'LIMPIO' | 'INFECTADO';
  /** Of the case's client, or uploaded by who asks. */
  readonly propio: boolean;
  /** Already with something else. */
  readonly ligado: boolean;
}

/** The files that are already there: they count for what fits. */
export interface YaLigados {
  readonly cuantos: number;
  readonly bytes: number;
}

/** What stands against linking the files `ids`, in that order; one that is not in `archivos` does not exist. */
export function faltasDeArchivos(
  ids: readonly string[],
  archivos: ReadonlyMap<string, ArchivoPorLigar>,
  ya: YaLigados = { cuantos: 0, bytes: 0 },
): readonly Falta[] {
  const faltas: Falta[] = [];
  if (ya.cuantos + ids.length > LIMITES_ARCHIVOS.cuantos) faltas.push(['DEMASIADOS_ARCHIVOS', 'archivoIds']);
  let total = ya.bytes;
  for (const [k, id] of ids.entries()) {
    const repetido = ids.indexOf(id) < k;
    const falta = repetido ? 'ARCHIVO_YA_LIGADO' : faltaDelArchivo(archivos.get(id));
    if (falta) faltas.push([falta, `archivoIds.${k}`, { archivoId: id }]);
    if (!repetido) total += archivos.get(id)?.bytes ?? 0;
  }
  if (total > LIMITES_ARCHIVOS.total) faltas.push(['ARCHIVO_GRANDE', 'archivoIds', { total }]);
  return faltas;
}

function faltaDelArchivo(archivo: ArchivoPorLigar | undefined): CodigoErrorCaso | null {
  if (!archivo) return 'ARCHIVO_NO_ENCONTRADO';
  if (!archivo.propio) return 'ARCHIVO_AJENO';
  if (archivo.escaneo === 'INFECTADO') return 'ARCHIVO_INFECTADO';
  if (archivo.ligado) return 'ARCHIVO_YA_LIGADO';
  if (archivo.tipoMime !== null && !TIPOS_ADMITIDOS.has(archivo.tipoMime)) return 'ARCHIVO_TIPO';
  return archivo.bytes > LIMITES_ARCHIVOS.bytes ? 'ARCHIVO_GRANDE' : null;
}
