/** The log of a client: what the rest of its world says that happened. */
import type { Acto, Suceso } from './suceso.ts';
import { instantText } from '../calendar.ts';
import type { EntradaBitacoraDemo } from '../types.comunicaciones.ts';
import type { Mundo } from './mundo.ts';
import {
  actosDeAlta,
  actosDeCuenta,
  actosDeEntrega,
  actosDeFactura,
  actosDeOportunidad,
  actosDeRegistro,
  actosDeVenta,
} from './sucesosComercio.ts';
import { actosDeAcceso, actosDeCaso, actosDeCorreo, actosDeEliminacion, actosDeReloj } from './sucesosServicio.ts';

/** Of each kind, how many of the latest acts are kept: of the first client, and of any other. */
const FUENTES: readonly (readonly [(mundo: Mundo, i: number) => Acto[], delPrimero: number, deLosDemas: number])[] = [
  [actosDeAlta, 1, 1],
  [actosDeCuenta, 2, 1],
  [actosDeCaso, 80, 2],
  [actosDeCorreo, 60, 2],
  [actosDeVenta, 15, 1],
  [actosDeFactura, 25, 1],
  [actosDeRegistro, 16, 0],
  [actosDeEntrega, 8, 0],
  [actosDeOportunidad, 10, 0],
  [actosDeAcceso, 10, 1],
  [actosDeEliminacion, 10, 0],
  [actosDeReloj, 10, 0],
];

/** Oldest first. */
export function bitacoraDe(mundo: Mundo, i: number): EntradaBitacoraDemo[] {
  let n = 0;
  return FUENTES.flatMap(([actos, delPrimero, deLosDemas]) => {
    const cuantos = i === 0 ? delPrimero : deLosDemas;
    const pasados = actos(mundo, i)
      .filter((acto) => acto.every(({ en }) => en < mundo.corte))
      .toSorted((a, b) => a[0]!.en.localeCompare(b[0]!.en));
    return cuantos ? pasados.slice(-cuantos) : [];
  })
    .flatMap((acto, k) => {
      const correlacion = mundo.id('correlacion', acto[0]!.en, i, k);
      return acto.map((suceso) => entradaDe(mundo, i, n++, suceso, correlacion));
    })
    .sort((a, b) => a.ocurridoEn.localeCompare(b.ocurridoEn) || (a.id < b.id ? -1 : 1));
}

/** Written down within seconds; what was imported, days later. */
function entradaDe(mundo: Mundo, i: number, n: number, suceso: Suceso, correlacion: string): EntradaBitacoraDemo {
  const { en, ...resto } = suceso;
  const demora =
    suceso.origen === 'importacion'
      ? mundo.random('bitacora.importacion', i).int(1, 30) * 86_400_000
      : mundo.random('bitacora', i, n).int(0, 4_000);
  return {
    id: mundo.id('bitacora', en, i, n),
    clienteId: mundo.cliente(i).id,
    ocurridoEn: en,
    registradoEn: instantText(Math.min(Date.parse(en) + demora, mundo.corteMs - 1)),
    ...resto,
    correlacion,
    eventoId: mundo.id('evento', en, i, n),
  };
}
