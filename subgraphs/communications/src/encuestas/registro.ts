/** The survey's mail as a row of `Cliente.emails`, without its key: whoever reads mail could answer with it for the contact. */
import { sql } from 'drizzle-orm';
import { insertQuery, newId, toQuery, type NewRow, type SubgraphContext } from '@cliente360/subgraph';
import { correos as t } from '../emails/tables.ts';
import { direccionDe, dominioDe, type TextosDeCorreo } from '../notificaciones/index.ts';

/** Always the same for an event, so that a mail that goes out twice is known for the same one. */
export const messageIdDe = ({ services }: SubgraphContext, eventoId: string): string =>
  `<encuesta-${eventoId}@${dominioDe(services.correo.remitente)}>`;

/** What all that is said of a case answers; no mail has it. */
export const raizDe = ({ services }: SubgraphContext, casoId: string): string =>
  `<caso-${casoId}@${dominioDe(services.correo.remitente)}>`;

export interface EncuestaRegistrada {
  readonly clienteId: string;
  readonly casoId: string;
  readonly contactoId: string;
  readonly messageId: string;
  readonly para: string;
  readonly textos: TextosDeCorreo;
}

/** Whether it went out, or was given up. */
export async function encuestaRegistrada({ db }: Pick<SubgraphContext, 'db'>, messageId: string): Promise<boolean> {
  const filas = await db.query(toQuery(sql`select 1 as "si" from ${t} where ${t.messageId} = ${messageId}`));
  return filas.length > 0;
}

/** Once: what is there already stays. */
export async function registrarEncuesta(
  context: SubgraphContext,
  { clienteId, casoId, contactoId, messageId, para, textos }: EncuestaRegistrada,
  estado: 'ENVIADO' | 'FALLIDO',
): Promise<void> {
  const ahora = context.now();
  const momento = ahora.toISOString();
  const fila: NewRow<typeof t> = {
    empresaId: context.empresa.id,
    id: newId(ahora),
    clienteId,
    sentido: 'SALIENTE',
    de: direccionDe(context.services.correo.remitente)!,
    para: [para],
    cc: [],
    asunto: textos.asunto,
    cuerpoTexto: textos.texto,
    cuerpoHtml: textos.html,
    fecha: momento,
    messageId,
    enRespuestaA: raizDe(context, casoId),
    hiloId: casoId,
    contactoId,
    casoId,
    automatico: true,
    estado,
    creadoEn: momento,
    actualizadoEn: momento,
  };
  await context.write((tx) => tx.query(insertQuery(t, [fila], sql`on conflict do nothing`)));
}
