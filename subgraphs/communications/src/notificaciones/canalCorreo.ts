/** Notices by mail: through the company's server or, in demo mode, left in a folder. */
import type { NewRow, SubgraphContext } from '@cliente360/subgraph';
import { insertQuery, newId } from '@cliente360/subgraph';
import { sql } from 'drizzle-orm';
import { correos } from '../emails/tables.ts';
import { FalloDeEnvio, type Canal, type Envio } from './canal.ts';
import { entregar } from './correo.ts';
import { direccionDe, dominioDe } from './domain/direccion.ts';
import { falloDeCorreo } from './domain/fallos.ts';
import { textosDeCorreo, type TextosDeCorreo } from './domain/textos.ts';

export const correo: Canal = {
  sinServicio: ({ correo: { url, carpeta } }) =>
    url === undefined && carpeta === undefined ? 'El correo no está configurado.' : null,
  sinDireccion: ({ email }) => (direccionDe(email) === null ? 'El destinatario no tiene un correo válido.' : null),
  enviar: async (context, envio, signal) => {
    const cabeceras = cabecerasDe(context, envio);
    const textos = textosDeCorreo(envio.aviso);
    try {
      await entregar(context.services.correo, { ...cabeceras, textos, fecha: context.now(), signal });
    } catch (error) {
      throw new FalloDeEnvio(falloDeCorreo(error as object), { cause: error });
    }
    const registro = insertQuery(correos, [filaDe(context, envio, cabeceras, textos)], sql`on conflict do nothing`);
    return { mensajeId: cabeceras.messageId, alMarcar: [registro] };
  },
};

interface Cabeceras {
  readonly de: string;
  readonly para: { readonly name: string; readonly address: string };
  /** Always the same for a notice, so that a mail that goes out twice is known for the same one. */
  readonly messageId: string;
  /** What all that is said of a case answers; no mail has it. */
  readonly raiz: string;
}

function cabecerasDe({ services }: SubgraphContext, { notificacionId, casoId, destinatario }: Envio): Cabeceras {
  const { remitente } = services.correo;
  const dominio = dominioDe(remitente);
  return {
    de: remitente,
    para: { name: destinatario.nombre, address: direccionDe(destinatario.email)! },
    messageId: `<notificacion-${notificacionId}@${dominio}>`,
    raiz: `<caso-${casoId}@${dominio}>`,
  };
}

/** The mail among the client's. */
function filaDe(
  { empresa, now }: SubgraphContext,
  { clienteId, casoId }: Envio,
  { de, para, messageId, raiz }: Cabeceras,
  { asunto, texto, html }: TextosDeCorreo,
): NewRow<typeof correos> {
  const ahora = now();
  return {
    empresaId: empresa.id,
    id: newId(ahora),
    clienteId,
    sentido: 'SALIENTE',
    de: direccionDe(de)!,
    para: [para.address],
    cc: [],
    asunto,
    cuerpoTexto: texto,
    cuerpoHtml: html,
    fecha: ahora.toISOString(),
    messageId,
    enRespuestaA: raiz,
    // A case's notices are one thread; its id is as good a name for it as any.
    hiloId: casoId,
    contactoId: null,
    casoId,
    automatico: true,
    estado: 'ENVIADO',
    creadoEn: ahora.toISOString(),
    actualizadoEn: ahora.toISOString(),
    version: 1,
  };
}
