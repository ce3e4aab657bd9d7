/** Text that a browser or a shell would run: what no text file that is taken may be. */

/** Roots that a browser renders, scripts and all (those that MIME sniffing looks for, and SVG). */
const ACTIVAS = new Set(
  'html head body script iframe style title table div font br a b p h1 svg xhtml math object embed img meta link'.split(
    ' ',
  ),
);
const ANTES_DE_LA_RAIZ =
  /\uFEFF|\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+(?<tipo>[\w:.-]*)[^>[]*(?:\[[^\]]*\])?[^>]*>/iy;
const RAIZ = /<(?:[\w.-]+:)?(?<raiz>[a-z_][\w.-]*)/iy;
/** Something that begins before the root and did not end in what was looked at. */
const SIN_FIN = /<[!?]/y;

export interface Raiz {
  /** The local name of the first element, lower case; null where the text does not begin with one. */
  readonly raiz: string | null;
  /** Whether what it begins with is run by who opens it, or cannot be told. */
  readonly activa: boolean;
}

/** What the beginning of a text is to who sniffs it: comments, declarations and blanks do not hide a root. */
export function raizDe(inicio: string): Raiz {
  let lugar = 0;
  for (;;) {
    ANTES_DE_LA_RAIZ.lastIndex = lugar;
    const antes = ANTES_DE_LA_RAIZ.exec(inicio);
    if (!antes) break;
    const tipo = antes.groups?.['tipo']?.toLowerCase().replace(/^.*:/, '');
    if (tipo !== undefined && ACTIVAS.has(tipo)) return { raiz: null, activa: true };
    lugar = ANTES_DE_LA_RAIZ.lastIndex;
  }
  RAIZ.lastIndex = SIN_FIN.lastIndex = lugar;
  const raiz = RAIZ.exec(inicio)?.groups?.['raiz']?.toLowerCase() ?? null;
  if (raiz !== null) return { raiz, activa: ACTIVAS.has(raiz) };
  return { raiz, activa: SIN_FIN.test(inicio) };
}

/** `#!` runs what follows; `MZ` is a program of DOS and Windows. ELF and Mach-O are no text. */
export const esEjecutable = (inicio: string): boolean => /^\uFEFF?(?:#!|MZ)/.test(inicio);

/** In an XML of any root: elements that run, or a style sheet that turns it into some. */
export const TRAE_MARCADO_ACTIVO = /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)|<\?xml-stylesheet/i;
/** More characters than any match of it has. */
export const LARGO_DE_MARCADO = 64;
