/** Texts of the mail of a public answer. What a client wrote (a title, say) is cleaned before it is part of a header. */
import { enHtml, enUnaLinea } from '../../notificaciones/domain/limpio.ts';
import type { TextosDeCorreo } from '../../notificaciones/domain/textos.ts';

export interface Dicho {
  readonly empresa: string;
  readonly numero: string;
  readonly titulo: string;
  /** As it was written, and the safe HTML of it. */
  readonly cuerpo: string;
  readonly cuerpoHtml: string;
}

/** The answer itself, with its case in the subject and its company below. */
export function textosDeRespuesta({ empresa, numero, titulo, cuerpo, cuerpoHtml }: Dicho): TextosDeCorreo {
  const firma = `${enUnaLinea(empresa, 120)} · ${numero}`;
  return {
    asunto: enUnaLinea(`[${numero}] ${titulo}`, 200),
    texto: `${cuerpo}\n\n${firma}\n`,
    html: `${cuerpoHtml}<p>${enHtml(firma)}</p>`,
  };
}

/** Names the files that could not go with it: no address of them, which whoever has the mail could use. */
export function conLosQueNoVan(textos: TextosDeCorreo, nombres: readonly string[]): TextosDeCorreo {
  if (nombres.length === 0) return textos;
  const aviso = `No caben en este correo, pídelos si los necesitas: ${nombres.map((nombre) => enUnaLinea(nombre, 255)).join(', ')}.`;
  return { ...textos, texto: `${textos.texto}\n${aviso}\n`, html: `${textos.html}<p>${enHtml(aviso)}</p>` };
}
