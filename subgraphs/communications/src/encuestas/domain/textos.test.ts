import { describe, expect, it } from 'vitest';
import { textosDeEncuesta } from './textos.ts';

const encuesta = {
  empresa: 'Anáhuac & Cía.',
  nombre: 'Lucía <b>',
  numero: 'CASO-2026-000123',
  titulo: 'No imprime\r\nBcc: x@y.mx',
  clave: 'abc.def-_=&"',
  pagina: undefined,
};

describe('the survey that a contact gets', () => {
  it('names the case and gives the key', () => {
    expect(textosDeEncuesta(encuesta)).toEqual({
      asunto: '[CASO-2026-000123] ¿Cómo te atendimos?',
      texto: [
        'Hola, Lucía <b>:',
        'Tu caso CASO-2026-000123, «No imprime Bcc: x@y.mx», quedó resuelto. ¿Cómo te atendimos, del 1 al 5?',
        'Clave de la encuesta: abc.def-_=&"',
        'Sirve una sola vez.',
        'Anáhuac & Cía.\n',
      ].join('\n\n'),
      html:
        '<p>Hola, Lucía &lt;b&gt;:</p>' +
        '<p>Tu caso CASO-2026-000123, «No imprime Bcc: x@y.mx», quedó resuelto. ¿Cómo te atendimos, del 1 al 5?</p>' +
        '<p>Clave de la encuesta: <code>abc.def-_=&amp;&quot;</code></p><p>Sirve una sola vez.</p><p>Anáhuac &amp; Cía.</p>',
    });
  });

  it('leads to the page where there is one, keeping the rest of its address', () => {
    const { texto, html } = textosDeEncuesta({
      ...encuesta,
      pagina: 'https://encuestas.mx/caso?idioma=es&token=x#uno',
    });
    const enlace = 'https://encuestas.mx/caso?idioma=es&token=abc.def-_%3D%26%22#uno';
    expect(texto).toContain(`Responde aquí: ${enlace}\n`);
    expect(html).toContain(`<a href="${enlace.replaceAll('&', '&amp;')}">Responde aquí</a>`);
  });

  it('keeps the key to itself in the company’s copy', () => {
    const { texto, html } = textosDeEncuesta({ ...encuesta, clave: null, pagina: 'https://encuestas.mx/' });
    expect(`${texto}${html}`).not.toMatch(/abc|encuestas\.mx/);
    expect(texto).toContain('La clave para responder va sólo en el correo.');
  });
});
