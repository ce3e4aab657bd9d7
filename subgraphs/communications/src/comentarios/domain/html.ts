/** Markdown renderer of comments: its HTML is safe to show in any page. */
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

/**
 * HTML in the text is shown, not obeyed. No image: it would tell its server who reads. No reference: a text of
 * references alone would show nothing.
 */
const nuevo = (...sin: string[]) => {
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true }).disable(['image', 'reference', ...sin]);
  markdown.renderer.rules.softbreak = markdown.renderer.rules.hardbreak = () => '<br>';
  return markdown;
};
const markdown = nuevo();
const sinTablas = nuevo('table');

/** Cells that a text without any may have. */
const CELDAS = 1_000;

/** A row that is too short is filled up to the columns of its table: with many of both, a small text would be a hundred times as long. */
function cabenSusTablas(texto: string): boolean {
  const lineas = texto.split('\n');
  const columnas = Math.max(...lineas.map((linea) => linea.split('|').length));
  return columnas * lineas.length <= CELDAS + 2 * texto.length;
}

const ETIQUETAS = 'p br hr h1 h2 h3 h4 h5 h6 strong em s a code pre blockquote ul ol li table thead tbody tr th td';

/** The renderer is trusted, and held to this all the same. */
const PERMITIDO: sanitize.IOptions = {
  allowedTags: ETIQUETAS.split(' '),
  allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
};

/** Characters of the HTML of one text: some six of each that a comment may have. */
export const MAXIMO_HTML = 200_000;

/**
 * Never empty for a text that is not, and never more than in proportion to it: a table of which most would be filled up is
 * shown as its text, and so is a text of which too much would come (one of short links alone is thirteen times as long).
 * In a text `<` and `>` are escaped: what is replaced is of tags.
 */
export function htmlSeguro(texto: string): string {
  const html = sanitize((cabenSusTablas(texto) ? markdown : sinTablas).render(texto), PERMITIDO)
    .replaceAll(' />', '>')
    .replaceAll(/>\n+(?=<|$)/g, '>');
  return html.length <= MAXIMO_HTML ? html : enPlano(texto);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

const enPlano = (texto: string): string => `<p>${texto.replaceAll(/[&<>\n]/g, (letra) => ESCAPES[letra]!)}</p>`;
