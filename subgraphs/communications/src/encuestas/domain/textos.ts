/** Texts of the satisfaction survey. What a client wrote (a title, say) is cleaned before it is part of one. */
import { enHtml, enUnaLinea } from '../../notificaciones/domain/limpio.ts';
import type { TextosDeCorreo } from '../../notificaciones/domain/textos.ts';

export interface Encuesta {
  readonly empresa: string;
  /** The contact's name. */
  readonly nombre: string;
  readonly numero: string;
  readonly titulo: string;
  /** What lets whoever has it answer, once; null in the copy that the company keeps. */
  readonly clave: string | null;
  /** The page that takes the answer, where the company has one. */
  readonly pagina: string | undefined;
}

/** The page with the key, whatever else its address says. Throws TypeError for what is no address. */
function enlaceDe(pagina: string, clave: string): string {
  const enlace = new URL(pagina);
  enlace.searchParams.set('token', clave);
  return enlace.href;
}

export function textosDeEncuesta({ empresa, nombre, numero, titulo, clave, pagina }: Encuesta): TextosDeCorreo {
  const saludo = `Hola, ${enUnaLinea(nombre, 120)}:`;
  const pregunta = `Tu caso ${numero}, «${enUnaLinea(titulo, 255)}», quedó resuelto. ¿Cómo te atendimos, del 1 al 5?`;
  const firma = enUnaLinea(empresa, 120);
  const parrafos = [saludo, pregunta, ...comoResponder(clave, pagina).map(({ texto }) => texto), firma];
  const html = [
    enHtml(saludo),
    enHtml(pregunta),
    ...comoResponder(clave, pagina).map((each) => each.html),
    enHtml(firma),
  ];
  return {
    asunto: enUnaLinea(`[${numero}] ¿Cómo te atendimos?`, 200),
    texto: `${parrafos.join('\n\n')}\n`,
    html: html.map((parrafo) => `<p>${parrafo}</p>`).join(''),
  };
}

interface Parrafo {
  readonly texto: string;
  readonly html: string;
}

function comoResponder(clave: string | null, pagina: string | undefined): readonly Parrafo[] {
  if (clave === null) return [plano('La clave para responder va sólo en el correo.')];
  const laClave = {
    texto: `Clave de la encuesta: ${clave}`,
    html: `Clave de la encuesta: <code>${enHtml(clave)}</code>`,
  };
  const unaVez = plano('Sirve una sola vez.');
  if (pagina === undefined) return [laClave, unaVez];
  const enlace = enlaceDe(pagina, clave);
  const responde = { texto: `Responde aquí: ${enlace}`, html: `<a href="${enHtml(enlace)}">Responde aquí</a>` };
  return [responde, laClave, unaVez];
}

const plano = (texto: string): Parrafo => ({ texto, html: enHtml(texto) });
