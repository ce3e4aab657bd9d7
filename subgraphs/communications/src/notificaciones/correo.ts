/** Mail transport: an SMTP server, or a folder of `.eml` files. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Services } from '@cliente360/subgraph';
import { createTransport } from 'nodemailer';
import type { TextosDeCorreo } from './domain/textos.ts';

/** A file that goes with a mail, its bytes read as it goes. */
export interface Adjunto {
  readonly nombre: string;
  readonly tipoMime: string;
  readonly contenido: Readable;
}

export interface Carta {
  readonly de: string;
  readonly para: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly raiz: string;
  readonly textos: TextosDeCorreo;
  /** A person wrote it: it says of itself that it is automatic otherwise. */
  readonly deUnaPersona?: boolean;
  readonly adjuntos?: readonly Adjunto[];
  readonly fecha: Date;
  readonly signal: AbortSignal;
}

const ESPERA_MS = 8_000;

/**
 * Hands a mail over: a connection of its own for each, ended with it, so that nothing is left open behind a process
 * that stops. Rejects with nodemailer's error when it was not taken.
 */
export async function entregar({ url, carpeta }: Services['correo'], carta: Carta): Promise<void> {
  if (url === undefined) return dejarEn(carpeta!, carta);
  const esperas = {
    connectionTimeout: ESPERA_MS,
    greetingTimeout: ESPERA_MS,
    dnsTimeout: ESPERA_MS,
    socketTimeout: ESPERA_MS,
  };
  await createTransport({ url, ...esperas }).sendMail({ ...mensajeDe(carta), signal: carta.signal });
}

/** Written aside and then given its name: who looks at the folder sees whole mails only. */
async function dejarEn(carpeta: string, carta: Carta): Promise<void> {
  const transporte = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transporte.sendMail(mensajeDe(carta));
  const nombre = `${carta.messageId.replace(/[^\w.@-]/gu, '')}.eml`;
  await mkdir(carpeta, { recursive: true });
  await writeFile(join(carpeta, `.${nombre}.parte`), message as Buffer);
  await rename(join(carpeta, `.${nombre}.parte`), join(carpeta, nombre));
}

// So that no program answers it: RFC 3834, and what Exchange reads instead.
const SIN_RESPUESTA = { 'X-Auto-Response-Suppress': 'All' };
const AUTOMATICO = { 'Auto-Submitted': 'auto-generated', ...SIN_RESPUESTA };

const mensajeDe = ({ textos: { asunto, texto, html }, deUnaPersona = false, adjuntos = [], ...carta }: Carta) => ({
  from: carta.de,
  to: carta.para,
  subject: asunto,
  text: texto,
  html: `<!doctype html><html lang="es"><head><meta charset="utf-8"></head><body>${html}</body></html>`,
  date: carta.fecha,
  messageId: carta.messageId,
  inReplyTo: carta.raiz,
  references: [carta.raiz],
  headers: deUnaPersona ? SIN_RESPUESTA : AUTOMATICO,
  attachments: adjuntos.map(({ nombre, tipoMime, contenido }) => ({
    filename: nombre,
    contentType: tipoMime,
    content: contenido,
  })),
  disableFileAccess: true,
  disableUrlAccess: true,
});
