/** Error messages of notification channels: enough to know what to look at, without the host or port of the server. */
import { enUnaLinea } from './limpio.ts';

/** Of a mail server: the kind of failure and, where it came to answer, its reply code. */
export interface FalloDeCorreo {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

const DE_CORREO: Readonly<Record<string, string>> = {
  ECONNECTION: 'No se pudo conectar con el servidor de correo.',
  ESOCKET: 'No se pudo conectar con el servidor de correo.',
  EDNS: 'No se encontró el servidor de correo.',
  ETIMEDOUT: 'El servidor de correo no respondió a tiempo.',
  EABORT: 'El servidor de correo no respondió a tiempo.',
  ETLS: 'No se pudo cifrar la conexión con el servidor de correo.',
  EAUTH: 'El servidor de correo no aceptó nuestras credenciales.',
  EENVELOPE: 'El servidor de correo rechazó el remitente o el destinatario',
  EMESSAGE: 'El servidor de correo rechazó el mensaje',
};

export function falloDeCorreo({ code, responseCode }: FalloDeCorreo): string {
  const texto = DE_CORREO[String(code)] ?? 'El servidor de correo no aceptó el mensaje';
  if (texto.endsWith('.')) return texto;
  return typeof responseCode === 'number' ? `${texto} (respuesta ${responseCode}).` : `${texto}.`;
}

/** Of Rocket.Chat's answer: its status, and what its body gives as the reason. */
export function falloDeRocketchat(status: number, razon: unknown): string {
  if (status === 401 || status === 403) return 'Rocket.Chat no aceptó nuestras credenciales.';
  if (status === 429) return 'Rocket.Chat pide esperar: son demasiados mensajes.';
  if (status >= 500) return `Rocket.Chat falló (respuesta ${status}).`;
  if (status >= 300 && status < 400) return `Rocket.Chat está en otra dirección (respuesta ${status}).`;
  const dicha = typeof razon === 'string' ? sinDirecciones(razon) : '';
  return `Rocket.Chat rechazó el mensaje (respuesta ${status})${dicha && `: ${dicha}`}.`;
}

/** Anything with the look of an address: `https://…`, `nombre.ejemplo.mx`, `10.0.0.7:3000`, `localhost:27017`, `::1`. */
const DIRECCION =
  /(?<!\w)\w+:\/\/\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+(?::\d+)?|(?<![\w-])[\w-]+:\d{2,5}\b|(?<![\da-f:])[\da-f]*:[\da-f:]{2,}|\/\S+/giu;

/** The first line of what a machine said, without anything that has the look of an address or a path. */
function sinDirecciones(razon: string): string {
  const [primera = ''] = razon.split(/\r?\n/u);
  return enUnaLinea(primera.replace(DIRECCION, '…'), 200).replace(/(?<!\.)\.+$/u, '');
}
