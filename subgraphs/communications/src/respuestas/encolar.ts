/** The mail of a public answer in a case, queued in the answer's own transaction: its row says how it goes from then on. */
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, type NewRow, type SubgraphContext } from '@cliente360/subgraph';
import { correos as t } from '../emails/tables.ts';
import { raizDe } from '../encuestas/index.ts';
import { correo, direccionDe, dominioDe } from '../notificaciones/index.ts';
import { textosDeRespuesta } from './domain/textos.ts';

export const MANDAR_RESPUESTA = 'mandarRespuesta';

/** The job's data: which mail. What it says is in its row. */
export interface TrabajoDeRespuesta {
  readonly empresa: string;
  readonly correoId: string;
}

export interface PorResponder {
  readonly caso: {
    readonly id: string;
    readonly numero: string;
    readonly titulo: string;
    readonly cliente: { readonly id: string };
    readonly contacto: { readonly id: string } | null;
  };
  /** Written before, in the same transaction. */
  readonly comentario: { readonly id: string; readonly cuerpo: string; readonly cuerpoHtml: string };
}

/** To the case's contact; a case without one has nobody to write to. Where mail is not set up the row says so, and nothing is queued. */
export async function encolarRespuesta(
  tx: Transaction,
  context: SubgraphContext,
  { caso, comentario }: PorResponder,
): Promise<void> {
  if (caso.contacto === null) return;
  const { empresa, services, send } = context;
  const ultimoError = correo.sinServicio(services);
  const { remitente } = services.correo;
  const ahora = context.now();
  const momento = ahora.toISOString();
  const textos = textosDeRespuesta({ empresa: empresa.nombre, ...caso, ...comentario });
  const id = newId(ahora);
  const fila: NewRow<typeof t> = {
    empresaId: empresa.id,
    id,
    clienteId: caso.cliente.id,
    sentido: 'SALIENTE',
    de: direccionDe(remitente)!,
    // Where to is asked when it goes.
    para: [],
    cc: [],
    asunto: textos.asunto,
    cuerpoTexto: textos.texto,
    cuerpoHtml: textos.html,
    fecha: momento,
    // Always the same for an answer, so that a mail that goes out twice is known for the same one.
    messageId: `<respuesta-${comentario.id}@${dominioDe(remitente)}>`,
    enRespuestaA: raizDe(context, caso.id),
    hiloId: caso.id,
    contactoId: caso.contacto.id,
    casoId: caso.id,
    comentarioId: comentario.id,
    // A person wrote it.
    automatico: false,
    estado: ultimoError === null ? 'EN_COLA' : 'FALLIDO',
    ultimoError,
    creadoEn: momento,
    actualizadoEn: momento,
  };
  await tx.query(insertQuery(t, [fila]));
  const trabajo: TrabajoDeRespuesta = { empresa: empresa.clave, correoId: id };
  if (ultimoError === null) await send(tx, MANDAR_RESPUESTA, trabajo);
}
