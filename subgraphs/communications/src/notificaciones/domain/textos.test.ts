import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direccionDe, dominioDe } from './direccion.ts';
import { falloDeCorreo, falloDeRocketchat } from './fallos.ts';
import { enChat, enUnaLinea } from './limpio.ts';
import { textoDeChat, textosDeCorreo, vencimiento, type Aviso } from './textos.ts';

const aviso = (cambios: Partial<Aviso['caso']> = {}, resto: Partial<Aviso> = {}): Aviso => ({
  caso: {
    numero: 'CASO-2026-000123',
    titulo: 'No imprime',
    prioridad: 'CRITICA',
    venceEn: '2026-11-24T20:30:00.000Z',
    ...cambios,
  },
  cliente: 'Aceros del Norte',
  motivo: 'ASIGNADO',
  autoasignado: false,
  zonaHoraria: 'America/Tijuana',
  ...resto,
});

/** Anything at all, broken pairs included. */
const texto = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 400 })
  .map((puntos) => String.fromCodePoint(...puntos));

/** What a header, or a line of a log, cannot have. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ROMPE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe('the text of a mail', () => {
  it('says number, title, client, priority, when it falls due where who reads it lives, and why', () => {
    const { asunto, texto, html } = textosDeCorreo(aviso());
    expect(asunto).toBe('[CASO-2026-000123] Se te asignó: No imprime');
    expect(texto).toBe(
      [
        'Caso: CASO-2026-000123',
        'Título: No imprime',
        'Cliente: Aceros del Norte',
        'Prioridad: Crítica',
        'Próximo vencimiento: martes, 24 de noviembre de 2026, 12:30 (America/Tijuana)',
        '',
        'Recibes este aviso porque el caso se te asignó.',
        '',
      ].join('\n'),
    );
    for (const dicho of ['CASO-2026-000123', 'No imprime', 'Aceros del Norte', 'Crítica', '12:30', 'se te asignó'])
      expect(html).toContain(dicho);
  });

  it('has a reason of its own for each motive, and for who did it to themselves', () => {
    const motivos = (['ASIGNADO', 'RETIRADO', 'RIESGO', 'ESCALADO', 'RESPONDIDO', 'MENCIONADO'] as const).map(
      (motivo) => ({ motivo }),
    );
    const casos = [...motivos, { motivo: 'ASIGNADO', autoasignado: true } as const];
    const razones = casos.map((each) => textosDeCorreo(aviso({}, each)).texto.split('\n').at(-2));
    expect(new Set(razones).size).toBe(7);
    expect(razones.every((razon) => razon?.startsWith('Recibes este aviso porque '))).toBe(true);
  });

  it('has its subject in one line that nothing can get out of, whatever the title says', () => {
    const ataque = 'x\r\nBcc: todos@ejemplo.mx\u0000\u2028\u202egpj.exe';
    expect(textosDeCorreo(aviso({ titulo: ataque })).asunto).toBe(
      '[CASO-2026-000123] Se te asignó: x Bcc: todos@ejemplo.mx gpj.exe',
    );
    fc.assert(
      fc.property(texto, (titulo) => {
        const { asunto } = textosDeCorreo(aviso({ titulo }));
        expect(asunto).not.toMatch(ROMPE);
        expect(asunto.isWellFormed()).toBe(true);
        expect(Array.from(asunto).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('has no line that is not its own, whatever the title and the client’s name say', () => {
    fc.assert(
      fc.property(texto, texto, (titulo, cliente) => {
        expect(textosDeCorreo(aviso({ titulo }, { cliente })).texto.split('\n')).toHaveLength(8);
      }),
    );
  });

  it('is HTML in which nobody else’s text is markup', () => {
    const { html } = textosDeCorreo(
      aviso({ titulo: `<img src=x onerror="alert('1')">&` }, { cliente: '<script>a</script>' }),
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
    expect(html).toContain('&lt;script&gt;a&lt;/script&gt;');
    fc.assert(
      fc.property(fc.string(), (titulo) => {
        const etiquetas = textosDeCorreo(aviso({ titulo })).html.match(/<[^>]*>/g);
        expect(etiquetas).toEqual(textosDeCorreo(aviso()).html.match(/<[^>]*>/g));
      }),
    );
  });

  it('cuts a long title between characters, and keeps what is not ASCII', () => {
    expect(enUnaLinea('añ😀'.repeat(100), 5)).toBe('añ😀a…');
    expect(textosDeCorreo(aviso({ titulo: '¿Señal caída? 日本 😀' })).asunto).toContain('¿Señal caída? 日本 😀');
    expect(enUnaLinea('\ud800roto', 20)).toBe('\ufffdroto');
  });
});

describe('when it falls due', () => {
  it('is told in a zone that exists, and so is that nothing runs', () => {
    const { caso } = aviso();
    expect(vencimiento(caso, 'America/Mexico_City')).toBe(
      'martes, 24 de noviembre de 2026, 14:30 (America/Mexico_City)',
    );
    expect(vencimiento(caso, 'Luna/Tranquilidad')).toBe('martes, 24 de noviembre de 2026, 20:30 (UTC)');
    expect(vencimiento({ ...caso, venceEn: null }, 'America/Tijuana')).toBe('sin plazo que corra');
  });
});

describe('the text of a chat', () => {
  it('says the same', () => {
    expect(textoDeChat(aviso({ venceEn: null }))).toBe(
      [
        '*CASO-2026-000123* · Se te asignó',
        'Título: No imprime',
        'Cliente: Aceros del Norte',
        'Prioridad: Crítica',
        'Próximo vencimiento: sin plazo que corra',
        'Recibes este aviso porque el caso se te asignó.',
      ].join('\n'),
    );
  });

  it('calls nobody, links to nothing and emphasises nothing that a title says', () => {
    const texto = textoDeChat(aviso({ titulo: '@all *mira* [aquí](https://malo.example) :bomb: ![x](y)\n# no' }));
    for (const marca of ['@all', '](', 'https://', ':bomb:', '![']) expect(texto).not.toContain(marca);
    expect(texto).toContain('\\*mira\\*');
    expect(texto.split('\n')).toHaveLength(6);
    expect(enChat('Llamé ayer; sigue igual.')).toBe('Llamé ayer; sigue igual.');
  });
});

describe('what is said of a failure', () => {
  it('tells one kind from another', () => {
    expect(falloDeCorreo({ code: 'ESOCKET' })).toBe('No se pudo conectar con el servidor de correo.');
    expect(falloDeCorreo({ code: 'EENVELOPE', responseCode: 550 })).toBe(
      'El servidor de correo rechazó el remitente o el destinatario (respuesta 550).',
    );
    expect(falloDeCorreo({ code: 'OTRO' })).toBe('El servidor de correo no aceptó el mensaje.');
    expect(falloDeRocketchat(401, 'x')).toBe('Rocket.Chat no aceptó nuestras credenciales.');
    expect(falloDeRocketchat(429, 'x')).toBe('Rocket.Chat pide esperar: son demasiados mensajes.');
    expect(falloDeRocketchat(502, 'x')).toBe('Rocket.Chat falló (respuesta 502).');
    expect(falloDeRocketchat(400, '[invalid-channel]')).toBe(
      'Rocket.Chat rechazó el mensaje (respuesta 400): [invalid-channel].',
    );
    expect(falloDeRocketchat(200, undefined)).toBe('Rocket.Chat rechazó el mensaje (respuesta 200).');
  });

  it('never says where anything is', () => {
    for (const razon of [
      'connect ECONNREFUSED 10.0.0.7:27017',
      'fallo en https://chat.interno.mx:3000/api',
      'mongo.interno.mx no responde',
      'localhost:27017 cerrado',
      'connect ECONNREFUSED ::1:27017',
      'error\n    at Object.<anonymous> (/app/bundle/server.js:12:3)',
      'no such file /app/bundle/server.js',
    ])
      expect(falloDeRocketchat(400, razon)).not.toMatch(
        /10\.0|interno|27017|3000|localhost|::1|\/app|server\.js|Object/,
      );
  });
});

describe('an address', () => {
  it('is read by itself or after a name, and is nothing when it is not one', () => {
    expect(direccionDe('Soporte <soporte@empresa.mx>')).toBe('soporte@empresa.mx');
    expect(direccionDe('ana@empresa.mx')).toBe('ana@empresa.mx');
    for (const mala of ['', 'ana', 'a@b@c', 'a@b.mx, c@d.mx', 'a@b.mx\r\nBcc: c@d.mx', 'a <b@c.mx> <d>'])
      expect(direccionDe(mala), mala).toBeNull();
    expect(dominioDe('Cliente 360 <cliente360@localhost>')).toBe('localhost');
  });
});
