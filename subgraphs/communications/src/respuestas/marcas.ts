/** State of an answer's mail in its row: only one in the queue changes, so one that was sent or given up stays so. */
import { sql } from 'drizzle-orm';
import { toQuery, updateQuery, type SubgraphContext, type Values } from '@cliente360/subgraph';
import { comentarios as c } from '../comentarios/tables.ts';
import { correos as t } from '../emails/tables.ts';
import type { TextosDeCorreo } from '../notificaciones/domain/textos.ts';

/** A mail that is yet to be sent. */
export interface EnCola {
  readonly id: string;
  readonly clienteId: string;
  readonly contactoId: string;
  readonly comentarioId: string;
  readonly messageId: string;
  readonly raiz: string;
  readonly textos: TextosDeCorreo;
  /** Whether the client may still read what it says. */
  readonly vigente: boolean;
  readonly version: number;
}

/** Null for one that is not there, or is no longer to be sent. */
export async function enCola({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<EnCola | null> {
  const [fila] = await db.query(
    toQuery(sql`select ${t.id}::text as "id", ${t.clienteId}::text as "clienteId", ${t.contactoId}::text as "contactoId",
        ${t.comentarioId}::text as "comentarioId", ${t.messageId} as "messageId", ${t.enRespuestaA} as "raiz", ${t.asunto} as "asunto",
        ${t.cuerpoTexto} as "texto", ${t.cuerpoHtml} as "html", ${t.version} as "version",
        ${c.visibilidad} = 'PUBLICO' and ${c.eliminadoEn} is null as "vigente"
      from ${t} join ${c} on ${c.empresaId} = ${t.empresaId} and ${c.id} = ${t.comentarioId}
      where ${t.id} = ${id}::uuid and ${t.estado} = 'EN_COLA'`),
  );
  if (!fila) return null;
  const { asunto, texto, html, ...resto } = fila as unknown as Omit<EnCola, 'textos'> & TextosDeCorreo;
  return { ...resto, textos: { asunto, texto, html } };
}

async function cambiar({ write, now }: SubgraphContext, { id, version }: EnCola, cambios: Values): Promise<void> {
  const fila = { ...cambios, actualizadoEn: now().toISOString(), version: version + 1 };
  const todavia = sql`${t.id} = ${id}::uuid and ${t.estado} = 'EN_COLA'`;
  await write(async (tx) => void (await tx.query(updateQuery(t, fila, todavia))));
}

/** The server took it, as it went in the end. */
export const marcarEnviado = (
  context: SubgraphContext,
  carta: EnCola,
  para: string,
  { texto, html }: TextosDeCorreo,
): Promise<void> =>
  cambiar(context, carta, {
    estado: 'ENVIADO',
    ultimoError: null,
    para: [para],
    cuerpoTexto: texto,
    cuerpoHtml: html,
    fecha: context.now().toISOString(),
  });

/** It was not taken; for the last time, or to be tried again. */
export const anotarFallo = (
  context: SubgraphContext,
  carta: EnCola,
  ultimoError: string,
  definitivo: boolean,
): Promise<void> => cambiar(context, carta, { estado: definitivo ? 'FALLIDO' : 'EN_COLA', ultimoError });
