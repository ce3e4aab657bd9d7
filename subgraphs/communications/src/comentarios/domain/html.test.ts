import { htmlSeguro } from './html.ts';
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
