/** MIME sniffing of text: whether whoever opens a text file would draw or run it instead of showing it. */

/** Roots that a browser renders, scripts and all (those that MIME sniffing looks for, and SVG). */
const ACTIVAS = new Set(
  'html head body script iframe style title table div font br a b p h1 svg xhtml math object embed img meta link'.split(
    ' ',
  ),
);

/** What may stand before the root, with what ends it. */
const ANTES_DE_LA_RAIZ: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const BLANCOS = /[\s\uFEFF]*/y;
const RAIZ = /<(?:[\w.-]+:)?([a-z_][\w.-]*)/iy;

/**
 * Whether the beginning of a text is markup that is run by who opens it, or cannot be told: comments, processing
 * instructions and blanks do not hide a root. A DOCTYPE is nothing that a plain text begins with.
 */
export function esMarcadoActivo(inicio: string): boolean {
  const lugar = dondeEmpieza(inicio);
  if (lugar === null || inicio.startsWith('<!', lugar)) return true;
  RAIZ.lastIndex = lugar;
  const raiz = RAIZ.exec(inicio)?.[1]?.toLowerCase();
  return raiz !== undefined && ACTIVAS.has(raiz);
}

/** Behind what may stand before the root; null where that does not end in what was looked at. Each character is passed once. */
function dondeEmpieza(inicio: string): number | null {
  for (let lugar = 0; ;) {
    BLANCOS.lastIndex = lugar;
    BLANCOS.exec(inicio);
    lugar = BLANCOS.lastIndex;
    const antes = ANTES_DE_LA_RAIZ.find(([abre]) => inicio.startsWith(abre, lugar));
    if (!antes) return lugar;
    const [abre, cierra] = antes;
    const fin = inicio.indexOf(cierra, lugar + abre.length);
    if (fin < 0) return null;
    lugar = fin + cierra.length;
  }
}

/** First bytes of what a machine runs, or of a container, under the name of a text: ELF, Windows, scripts, ZIP, PDF, RTF. */
const NO_SON_TEXTO = ['#!', 'MZ', '\u007fELF', 'PK\u0003\u0004', '%PDF-', '{\\rtf'];

/** Of the beginning of a text that was decoded already. Mach-O, Java and the like are no text in any encoding that is taken. */
export function noEsTexto(inicio: string): boolean {
  const sinMarca = inicio.startsWith('\uFEFF') ? inicio.slice(1) : inicio;
  return NO_SON_TEXTO.some((firma) => sinMarca.startsWith(firma)) || BINARIO.test(sinMarca.slice(0, CABECERA));
}

/** How much of a resource says whether it is binary, and which bytes do: MIME Sniffing, §5.2 and §3 («binary data byte»). */
const CABECERA = 1445;
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const BINARIO = /[\u0000-\u0006\u000b\u000e-\u001a\u001c-\u001f]/;
