/** Plain text as safe HTML. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as safe HTML: a blank line parts paragraphs. */
export const html = (texto: string): string =>
  texto
    .split('\n\n')
    .map((parrafo) => `<p>${parrafo.replace(/[&<>"]/g, (each) => ESCAPES[each]!).replaceAll('\n', '<br>')}</p>`)
    .join('');
