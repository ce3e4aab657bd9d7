/** Reading of the bytes of a file: from storage, or made again by the demo that made them. */
import { Readable } from 'node:stream';
import { formatInstant } from '@cliente360/database/columns';
import type { Services } from '@cliente360/subgraph';
import { claveDe, type Abierto, almacenamientoDe } from '../contenido/index.ts';

/** Of a row of `archivos`: what its bytes are found by. */
export interface ConContenido {
  readonly nombre: string;
  readonly tipoMime: string;
  readonly clienteId: string;
  readonly creadoEn: string;
  readonly contenido: 'GUARDADO' | 'DEMO';
  readonly documento: string | null;
}

/** Null where the bytes are gone. Whoever opens disposes of it. */
export async function abrir(
  fila: ConContenido,
  id: string,
  empresaId: string,
  services: Pick<Services, 'dataDir'>,
): Promise<Abierto | null> {
  if (fila.contenido === 'GUARDADO') return almacenamientoDe(services).abrir(claveDe(empresaId, id));
  const { contenidoDemo } = await import('@cliente360/demo');
  const contenido = contenidoDemo({ ...fila, creadoEn: formatInstant(fila.creadoEn) });
  return (
    contenido && {
      bytes: contenido.length,
      leer: ({ desde, hasta } = { desde: 0, hasta: contenido.length - 1 }) =>
        Readable.from([contenido.subarray(desde, hasta + 1)]),
      [Symbol.asyncDispose]: async () => {},
    }
  );
}
