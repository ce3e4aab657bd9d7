import { htmlSeguro, MAXIMO_HTML } from './html.ts';
import { texto } from './texto.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ADMITIDA = /^<\/?(?:p|br|hr|h[1-6]|strong|em|s|a|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td)\b/;
const etiquetas = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('the HTML of a comment', () => {
  it('has a paragraph for each, as plain text would', () => {
    expect(htmlSeguro('Buenas tardes.\nYa quedó.\n\nSaludos')).toBe('<p>Buenas tardes.<br>Ya quedó.</p><p>Saludos</p>');
    expect(htmlSeguro('3 < 4 && "sí"')).toBe('<p>3 &lt; 4 &amp;&amp; "sí"</p>');
  });

  it('is what Markdown says', () => {
    expect(htmlSeguro('# Pasos\n\n1. **Apaga**\n2. _Espera_ `10 s`')).toBe(
      '<h1>Pasos</h1><ol><li><strong>Apaga</strong></li><li><em>Espera</em> <code>10 s</code></li></ol>',
    );
    expect(htmlSeguro('```\na\n\n<b>\n```')).toBe('<pre><code>a\n\n&lt;b&gt;\n</code></pre>');
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    ['[a](data:text/html;base64,PHNjcmlwdD4=)', '<p>[a](data:text/html;base64,PHNjcmlwdD4=)</p>'],
    [
      '![ve](https://otro.mx/ve.png)',
      '<p>!<a href="https://otro.mx/ve.png" rel="noopener noreferrer nofollow">ve</a></p>',
    ],
  ])('of %s runs nothing and loads nothing', (dicho, html) => {
    expect(htmlSeguro(dicho)).toBe(html);
  });

  it('has tables', () => {
    expect(htmlSeguro('| a | b |\n| - | - |\n| 1 |')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
    );
  });

  it.each<[string, string]>([
    ['short links', 'a.mx '],
    ['links that are marked', '**a.mx** '],
    ['what is escaped', '&'],
    ['lines', '>\n'],
    ['cells', '|a|\n|-|\n|b|\n\n'],
    ['headings', '#\n'],
  ])('of as many %s as fit is no longer than a row takes', (_, pieza) => {
    const dicho = pieza.repeat(32_000 / pieza.length).trim();
    const html = htmlSeguro(dicho);
    expect(html.length).toBeLessThanOrEqual(MAXIMO_HTML);
    for (const etiqueta of etiquetas(html)) expect(etiqueta).toMatch(ADMITIDA);
  });

  it('of one that would be longer is the text itself, and nothing of it is lost', () => {
    const dicho = `${'a.mx '.repeat(6_000)}3 < 4 & 5 > 4\nfin`;
    expect(htmlSeguro(dicho)).toBe(`<p>${'a.mx '.repeat(6_000)}3 &lt; 4 &amp; 5 &gt; 4<br>fin</p>`);
  });

  it.each<[string, (largo: number) => string]>([
    [
      'a table of many columns and rows',
      (n) => `|${'a|'.repeat(n / 6)}\n|${'-|'.repeat(n / 6)}\n${'|\n'.repeat(n / 6)}`,
    ],
    ['many tables', (n) => '|a|\n|-|\n|b|\n\n'.repeat(n / 13)],
    ['rows of a narrow table', (n) => `a|b\n-|-\n${'|\n'.repeat(n / 2 - 4)}`],
    ['quotes in quotes', (n) => '>'.repeat(n)],
    ['lists in lists', (n) => '- '.repeat(n / 2)],
    ['links', (n) => 'http://a.mx '.repeat(n / 12)],
    ['links that do not end', (n) => '<http://a'.repeat(n / 9)],
    ['marks that open and do not close', (n) => '**a*'.repeat(n / 4)],
    ['paragraphs', (n) => 'a\n\n'.repeat(n / 3)],
  ])('of %s grows with the text and no faster', (_, de) => {
    const largos = [4_000, 8_000, 16_000, 32_000].map((n) => htmlSeguro(de(n)).length);
    for (const [k, largo] of largos.entries()) {
      expect(largo).toBeLessThan(4_000 * 2 ** k * 25);
      if (k > 0) expect(largo).toBeLessThan(largos[k - 1]! * 2.5);
    }
  });

  it('is never empty, and has no tag or address but those of Markdown', () => {
    const trozo = fc.constantFrom(
      '[a]: http://x.mx', '<a href="javascript:x">', '](javascript:x)', '![', '<style>', '```', '> ', '* ', '|a|b|\n|-|-|\n', '&#106;', '\n', '\\', '"', '<!--', 'http://x.mx/?a="', 'texto',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(trozo).map((each) => each.join('')),
        ),
        (dicho) => {
          const cuerpo = texto(dicho);
          fc.pre(cuerpo !== '');
          const html = htmlSeguro(cuerpo);
          expect(html).not.toBe('');
          for (const etiqueta of etiquetas(html)) {
            expect(etiqueta).toMatch(ADMITIDA);
            expect(etiqueta).not.toMatch(/\son\w+=|style=|href="(?!https?:|mailto:|tel:)/i);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
