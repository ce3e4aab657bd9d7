/** Escaping and cleaning of text that others wrote, for mail headers, HTML and chat. */

/** Control characters, line ends of any kind, and the marks that turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLES = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** One line, with whole characters and no more than `maximo` of them: nothing in it can begin another header or hide what follows. */
export function enUnaLinea(texto: string, maximo: number): string {
  const linea = texto.toWellFormed().replace(INVISIBLES, ' ').replace(/\s+/gu, ' ').trim();
  const letras = Array.from(linea);
  return letras.length <= maximo
    ? linea
    : `${letras
        .slice(0, maximo - 1)
        .join('')
        .trimEnd()}…`;
}

const ENTIDADES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As the text of an HTML element or of a quoted attribute. */
export const enHtml = (texto: string): string => texto.replace(/[&<>"']/gu, (letra) => ENTIDADES[letra]!);

/** Joins what it is put between without being seen. */
const JUNTA = '\u2060';

/** As plain text of a Rocket.Chat message: it emphasises nothing, links to nothing and calls nobody. */
export const enChat = (texto: string): string =>
  texto.replace(/[*_~`#]/gu, (marca) => `\\${marca}`).replace(/[@:[\]!]/gu, (marca) => `${marca}${JUNTA}`);
