/** The world outside, for tests: a mail server and a Rocket.Chat that hold to their contracts, and a crm that knows one person and one client. */
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo, Server } from 'node:net';
import { DIRECTORIO, type Directorio } from '@cliente360/caso';
import { PeerUnavailable, type Peers } from '@cliente360/subgraph';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { secret } from '@cliente360/testing/logs';

interface Servidor extends AsyncDisposable {
  readonly url: string;
}

async function escuchar(server: Server, puerto: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(puerto, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

export interface ServidorDeCorreo extends Servidor {
  readonly recibidos: (ParsedMail & { readonly a: readonly string[] })[];
  readonly puerto: number;
}

/** Takes every mail, but those for `rechazada`; at `puerto`, or wherever there is room. */
export async function servidorDeCorreo({
  puerto = 0,
  rechazada = '',
}: { puerto?: number; rechazada?: string } = {}): Promise<ServidorDeCorreo> {
  const recibidos: ServidorDeCorreo['recibidos'] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, callback) => {
      const fallo = Object.assign(new Error('no such user at mail.interno.mx'), { responseCode: 550 });
      callback(address === rechazada ? fallo : null);
    },
    onData: (stream, { envelope }, callback) => {
      simpleParser(stream).then(
        (mail) => {
          recibidos.push({ ...mail, a: envelope.rcptTo.map(({ address }) => address) });
          callback();
        },
        (error: Error) => callback(error),
      );
    },
  });
  smtp.on('error', () => {});
  const elegido = await escuchar(smtp.server as Server, puerto);
  return {
    url: `smtp://127.0.0.1:${elegido}`,
    puerto: elegido,
    recibidos,
    [Symbol.asyncDispose]: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

/** A port where nobody listens, for now. */
export async function puertoLibre(): Promise<number> {
  const server = createServer();
  const puerto = await escuchar(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return puerto;
}

export interface ServidorDeChat extends Servidor {
  readonly credenciales: { readonly userId: string; readonly token: string };
  readonly recibidos: { readonly channel: string; readonly text: string }[];
  /** What it answers instead of taking a message; undefined: it takes it. */
  respuesta: { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> } | undefined;
}

/** `chat.postMessage` as documented: who asks is known by two headers, and only `usuarios` can be written to. */
export async function servidorDeChat(...usuarios: string[]): Promise<ServidorDeChat> {
  const credenciales = { userId: 'aobEdbYhXfu5hkeqG', token: secret('el-token-del-bot') };
  const recibidos: ServidorDeChat['recibidos'] = [];
  const chat: { respuesta: ServidorDeChat['respuesta'] } = { respuesta: undefined };
  const server = createServer((request, response) => {
    void (async () => {
      const { status, body, headers = {} } = chat.respuesta ?? (await atender(request));
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    })();
  });
  async function atender(request: IncomingMessage): Promise<NonNullable<ServidorDeChat['respuesta']>> {
    const { method, url, headers } = request;
    if (method !== 'POST' || url !== '/api/v1/chat.postMessage') return { status: 404, body: { success: false } };
    if (headers['x-auth-token'] !== credenciales.token || headers['x-user-id'] !== credenciales.userId)
      return { status: 401, body: { status: 'error', message: 'You must be logged in to do this.' } };
    const mensaje = JSON.parse(await text(request)) as ServidorDeChat['recibidos'][0];
    if (!usuarios.some((usuario) => mensaje.channel === `@${usuario}`))
      return { status: 400, body: { success: false, error: '[invalid-channel]' } };
    recibidos.push(mensaje);
    return { status: 200, body: { success: true, channel: mensaje.channel, message: { _id: `m${recibidos.length}` } } };
  }
  const puerto = await escuchar(server, 0);
  return Object.assign(chat, {
    url: `http://127.0.0.1:${puerto}`,
    credenciales,
    recibidos,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** Without departments, and nobody who leads support or administers. */
export const SIN_NADIE: Directorio = { departamentos: [], usuarios: { nodes: [] } };

/** crm's answer about whom it is told of, by id, and who there is else; it does not answer while `caido()`. */
export const crmDePrueba =
  (
    conocidos: ReadonlyMap<string, object>,
    caido: () => boolean = () => false,
    directorio: () => Directorio = () => SIN_NADIE,
  ): Peers =>
  async (subgraph, { query, variables }) => {
    if (subgraph !== 'crm' || caido()) throw new PeerUnavailable(subgraph);
    if (query === DIRECTORIO) return { data: directorio() } as never;
    const pedidas = (variables as { de: { id: string }[] }).de;
    return { data: { _entities: pedidas.map(({ id }) => conocidos.get(id) ?? null) } } as never;
  };
