/** Allow-list of file types, by the extension of the name. */

/** How its content is recognised: by its first bytes, or as text. */
export type ClaseDeTipo = 'BINARIO' | 'ZIP' | 'OFFICE' | 'TEXTO' | 'XML';

export interface TipoAdmitido {
  readonly tipoMime: string;
  readonly clase: ClaseDeTipo;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TIPOS: Readonly<Record<string, TipoAdmitido>> = {
  pdf: { tipoMime: 'application/pdf', clase: 'BINARIO' },
  png: { tipoMime: 'image/png', clase: 'BINARIO' },
  jpg: { tipoMime: 'image/jpeg', clase: 'BINARIO' },
  jpeg: { tipoMime: 'image/jpeg', clase: 'BINARIO' },
  webp: { tipoMime: 'image/webp', clase: 'BINARIO' },
  zip: { tipoMime: 'application/zip', clase: 'ZIP' },
  docx: { tipoMime: `${OFFICE}.wordprocessingml.document`, clase: 'OFFICE' },
  xlsx: { tipoMime: `${OFFICE}.spreadsheetml.sheet`, clase: 'OFFICE' },
  txt: { tipoMime: 'text/plain', clase: 'TEXTO' },
  log: { tipoMime: 'text/plain', clase: 'TEXTO' },
  csv: { tipoMime: 'text/csv', clase: 'TEXTO' },
  json: { tipoMime: 'application/json', clase: 'TEXTO' },
  xml: { tipoMime: 'application/xml', clase: 'XML' },
};

export const EXTENSIONES = Object.keys(TIPOS);

/** What a file of that name has to be; undefined for an extension that is not taken, or none. */
export function tipoPorNombre(nombre: string): TipoAdmitido | undefined {
  const extension = /\.([^.]+)$/.exec(nombre)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TIPOS, extension) ? TIPOS[extension] : undefined;
}
