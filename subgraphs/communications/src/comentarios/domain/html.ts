/** A comment's Markdown as HTML that any page may show. */
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

/**
 * HTML in the text is shown, not obeyed. No image: it would tell its server who reads. No reference: a text of
 * references alone would show nothing.
 */
const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true }).disable(['image', 'reference']);
markdown.renderer.rules.softbreak = markdown.renderer.rules.hardbreak = () => '<br>';

const ETIQUETAS = 'p br hr h1 h2 h3 h4 h5 h6 strong em s a code pre blockquote ul ol li table thead tbody tr th td';

/** The renderer is trusted, and held to this all the same. */
const PERMITIDO: sanitize.IOptions = {
  allowedTags: ETIQUETAS.split(' '),
  allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
};

/** Never empty for a text that is not. In a text `<` and `>` are escaped: what is replaced is of tags. */
export const htmlSeguro = (texto: string): string =>
  sanitize(markdown.render(texto), PERMITIDO)
    .replaceAll(' />', '>')
    .replaceAll(/>\n+(?=<|$)/g, '>');
