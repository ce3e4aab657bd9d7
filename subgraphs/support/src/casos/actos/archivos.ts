/** Files that are to accompany a case: communications has them, a case says which are its own. */
import type { CodigoErrorCaso } from '@cliente360/caso';
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';

export const LIMITES_ARCHIVOS = { cuantos: 10, bytes: 25 * 1024 * 1024, total: 100 * 1024 * 1024 } as const;

/** A file of a client's, or an upload that is nobody's yet. */
export interface ArchivoReferido {
  readonly id: string;
  readonly bytes: number;
  readonly escaneo: 'PENDIENTE' | 'LIMPIO' | 'INFECTADO';
  /** Of an `Archivo`. */
  readonly cliente?: { readonly id: string } | null;
  readonly sujeto?: { readonly __typename: string; readonly id?: string } | null;
  /** Of a `CargaArchivo`: the login of who asked for it, and whether it came whole. */
  readonly usuario?: string;
  readonly completa?: boolean;
}

const SELECCION = `
  ... on Archivo { id bytes escaneo cliente { id } sujeto { __typename ... on Caso { id } } }
  ... on CargaArchivo { id bytes escaneo usuario completa }`;

/** By id; one that does not exist is not there. */
export async function archivosReferidos(
  context: Pick<SubgraphContext, 'ask'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArchivoReferido>> {
  const unicos = [...new Set(ids)];
  const hallados = await askEntities(
    context,
    'communications',
    unicos.flatMap((id) => [
      { __typename: 'Archivo', id },
      { __typename: 'CargaArchivo', id },
    ]),
    SELECCION,
  );
  const archivos = hallados.filter((each) => each !== null) as unknown as ArchivoReferido[];
  return new Map(archivos.map((archivo) => [archivo.id, archivo]));
}

type Falta = readonly [codigo: CodigoErrorCaso, campo: string, detalle?: Readonly<Record<string, unknown>>];

/** What stands against the files of a case of `clienteId`. A file may be the client's own, or an upload of who asks. */
export function faltasDeArchivos(
  { identity }: Pick<SubgraphContext, 'identity'>,
  ids: readonly string[],
  archivos: ReadonlyMap<string, ArchivoReferido>,
  clienteId: string,
): Falta[] {
  const faltas: Falta[] = [];
  if (ids.length > LIMITES_ARCHIVOS.cuantos) faltas.push(['DEMASIADOS_ARCHIVOS', 'archivoIds']);
  let total = 0;
  for (const [k, id] of ids.entries()) {
    const archivo = archivos.get(id);
    const falta = ids.indexOf(id) < k ? 'ARCHIVO_YA_LIGADO' : faltaDelArchivo(archivo, clienteId, identity.sub);
    if (falta) faltas.push([falta, `archivoIds.${k}`, { archivoId: id }]);
    total += archivo?.bytes ?? 0;
  }
  if (total > LIMITES_ARCHIVOS.total) faltas.push(['ARCHIVO_GRANDE', 'archivoIds', { total }]);
  return faltas;
}

function faltaDelArchivo(
  archivo: ArchivoReferido | undefined,
  clienteId: string,
  usuario: string,
): CodigoErrorCaso | null {
  if (!archivo || archivo.completa === false) return 'ARCHIVO_NO_ENCONTRADO';
  const propio = archivo.usuario === undefined ? archivo.cliente?.id === clienteId : archivo.usuario === usuario;
  if (!propio) return 'ARCHIVO_AJENO';
  if (archivo.escaneo === 'INFECTADO') return 'ARCHIVO_INFECTADO';
  if (archivo.sujeto?.__typename === 'Caso') return 'ARCHIVO_YA_LIGADO';
  return archivo.bytes > LIMITES_ARCHIVOS.bytes ? 'ARCHIVO_GRANDE' : null;
}
