/** Attachments of a case: communications owns the files, a case keeps which of them are its own. */
import { faltasDeArchivos as faltas, type ArchivoPorLigar, type Falta, type YaLigados } from '@cliente360/caso';
import { askEntities, type SubgraphContext } from '@cliente360/subgraph';

/** A file of a client's, or an upload that is nobody's yet. */
export interface ArchivoReferido {
  readonly id: string;
  readonly bytes: number;
  readonly escaneo: 'PENDIENTE' | 'LIMPIO' | 'INFECTADO';
  /** Of an `Archivo`. */
  readonly tipoMime?: string;
  readonly cliente?: { readonly id: string } | null;
  readonly sujeto?: { readonly __typename: string; readonly id?: string } | null;
  /** Of a `CargaArchivo`: the login of who asked for it, and whether it came whole. */
  readonly usuario?: string;
  readonly completa?: boolean;
}

const SELECCION = `
  ... on Archivo { id bytes tipoMime escaneo cliente { id } sujeto { __typename ... on Caso { id } } }
  ... on CargaArchivo { id bytes escaneo usuario completa }`;

/** By id; one that does not exist is not there. */
export async function archivosReferidos(
  context: Pick<SubgraphContext, 'ask'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArchivoReferido>> {
  const unicos = [...new Set(ids)];
  const hallados = await askEntities<ArchivoReferido>(
    context,
    'communications',
    unicos.flatMap((id) => [
      { __typename: 'Archivo', id },
      { __typename: 'CargaArchivo', id },
    ]),
    SELECCION,
  );
  const archivos = hallados.filter((each) => each !== null);
  return new Map(archivos.map((archivo) => [archivo.id, archivo]));
}

/** What stands against the files of a case of `clienteId`. A file may be the client's own, or an upload of who asks. */
export function faltasDeArchivos(
  { identity }: Pick<SubgraphContext, 'identity'>,
  ids: readonly string[],
  archivos: ReadonlyMap<string, ArchivoReferido>,
  clienteId: string,
  ya?: YaLigados,
): readonly Falta[] {
  const completos = [...archivos.values()].filter(({ completa }) => completa !== false);
  return faltas(ids, new Map(completos.map((each) => [each.id, porLigar(each, clienteId, identity.sub)])), ya);
}

const porLigar = (
  { bytes, tipoMime, escaneo, cliente, sujeto, usuario }: ArchivoReferido,
  clienteId: string,
  quien: string,
): ArchivoPorLigar => ({
  bytes,
  tipoMime: tipoMime ?? null,
  escaneo,
  propio: usuario === undefined ? cliente?.id === clienteId : usuario === quien,
  ligado: sujeto?.__typename === 'Caso',
});
