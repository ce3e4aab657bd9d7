/** Size limit of attachments: how many of an answer's files go with its mail. */

/** Bytes of all the files of a mail, before they are coded: what the mailboxes of the world take at most. */
export const MAXIMO_BYTES = 25 * 1024 * 1024;

/** The files that fit, in their order: one that does not leaves its room to those after it. */
export function repartir<A extends { readonly bytes: number }>(
  archivos: readonly A[],
): { readonly van: readonly A[]; readonly noVan: readonly A[] } {
  const [van, noVan]: [A[], A[]] = [[], []];
  let libre = MAXIMO_BYTES;
  for (const archivo of archivos) {
    if (archivo.bytes > libre) {
      noVan.push(archivo);
      continue;
    }
    libre -= archivo.bytes;
    van.push(archivo);
  }
  return { van, noVan };
}
