/** State of an answer's mail in its row: only one in the queue changes, so one that was sent or given up stays so. */
import { sql } from 'drizzle-orm';
import { reading, toQuery, updateQuery, type Changes, type SubgraphContext } from '@cliente360/subgraph';
import { comentarios as c } from '../comentarios/tables.ts';
import { correos as t } from '../emails/tables.ts';
import type { TextosDeCorreo } from '../notificaciones/index.ts';

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

const lectura = reading({
  id: t.id,
  clienteId: t.clienteId,
  // Whose columns may be null is said by whoever queues an answer: see `encolarRespuesta`.
  contactoId: sql<string>`${t.contactoId}::text`,
  comentarioId: sql<string>`${t.comentarioId}::text`,
  messageId: t.messageId,
  raiz: sql<string>`${t.enRespuestaA}`,
  asunto: t.asunto,
  texto: sql<string>`${t.cuerpoTexto}`,
  html: sql<string>`${t.cuerpoHtml}`,
  version: t.version,
  vigente: sql<boolean>`${c.visibilidad} = 'PUBLICO' and ${c.eliminadoEn} is null`,
});

/** Null for one that is not there, or is no longer to be sent. */
export async function enCola({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<EnCola | null> {
  const filas = await db.query(
    toQuery(sql`select ${lectura.columns}
      from ${t} join ${c} on ${c.empresaId} = ${t.empresaId} and ${c.id} = ${t.comentarioId}
      where ${t.id} = ${id}::uuid and ${t.estado} = 'EN_COLA'`),
  );
  const [fila] = lectura.rows(filas);
  if (!fila) return null;
  const { asunto, texto, html, ...resto } = fila;
  return { ...resto, textos: { asunto, texto, html } };
}

async function cambiar(
  { write, now }: SubgraphContext,
  { id, version }: EnCola,
  cambios: Changes<typeof t>,
): Promise<void> {
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
