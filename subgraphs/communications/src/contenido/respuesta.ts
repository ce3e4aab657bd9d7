/** JSON responses of routes without GraphQL: the code and the message of what was refused. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { withoutBody } from '@cliente360/subgraph/httpTimeouts';

/** Thrown or returned, it is the whole answer. */
export class RespuestaHttp extends Error {
  override readonly name = 'RespuestaHttp';
  readonly status: number;
  readonly cuerpo: Readonly<Record<string, string>>;

  constructor(
    status: number,
    codigo: string | null,
    mensaje: string | null,
    cuerpo: Readonly<Record<string, string>> = {},
  ) {
    super(mensaje ?? String(status));
    this.status = status;
    this.cuerpo = codigo === null ? cuerpo : { codigo, mensaje: mensaje ?? '', ...cuerpo };
  }
}

export function responder(request: IncomingMessage, response: ServerResponse, { status, cuerpo }: RespuestaHttp): void {
  const texto = JSON.stringify(cuerpo);
  if (status === 405) response.setHeader('allow', 'GET, HEAD, PUT');
  const end = withoutBody(request, response);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(texto),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.write(texto);
  end();
}
