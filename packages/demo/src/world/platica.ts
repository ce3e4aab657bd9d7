/** What is said in a room, line by line, and when. */
import { instantText } from '../calendar.ts';
import { BIENVENIDA, DEL_CASO, PREGUNTAS, type Platica, type Voz } from '../datos/platicas.ts';
import type { Random } from '../random.ts';
import type { ActorDemo, MensajeChatDemo } from '../types.comunicaciones.ts';
import type { CasoDemo } from '../types.servicio.ts';
import { sumarHorasDeOficina } from './horario.ts';
import type { Mundo } from './mundo.ts';

const MINUTE_MS = 60_000;
const LARGO = 12;

export interface Linea {
  /** `S`: the room itself. */
  readonly voz: Voz | 'S';
  readonly texto: string;
  /** Where a conversation begins; any other line follows the one before it within office hours. */
  readonly desde?: number;
}

/** The conversation that began `hace` days ago; `pendiente`: with a question left at its end. */
export function lineasDe(
  mundo: Mundo,
  { lineas }: Platica,
  { hace, pendiente, random }: { hace: number; pendiente: boolean; random: Random },
): Linea[] {
  const articulo = random.pick(mundo.articulos.filter(({ activo, controla }) => activo && controla === 'SERIE'));
  const desde = Date.parse(mundo.instante(mundo.dia(-hace), random.int(9 * 60, 13 * 60)));
  const [primera, ...siguen] = pendiente
    ? [...lineas.slice(0, LARGO - 1), ['C', random.pick(PREGUNTAS)] as const]
    : lineas;
  const dicha = ([voz, texto]: readonly [Voz, string]) => ({ voz, texto: texto.replace('%', articulo.nombre) });
  return [{ ...dicha(primera!), desde }, ...siguen.map(dicha)];
}

/** The one that a case came from: what happens, the room's greeting, and what was said until it was answered. */
export const lineasDelCaso = ({ descripcion, creadoEn }: CasoDemo): Linea[] => [
  { voz: 'C', texto: descripcion, desde: Date.parse(creadoEn) - 4 * MINUTE_MS },
  { voz: 'S', texto: BIENVENIDA },
  ...DEL_CASO.map(([voz, texto]) => ({ voz, texto })),
];

/** One in twenty five is corrected a minute or so later. */
export function mensajesDe(
  mundo: Mundo,
  [i, k]: readonly [number, number],
  lineas: readonly Linea[],
  autores: Readonly<Record<Linea['voz'], ActorDemo>>,
): MensajeChatDemo[] {
  const random = mundo.random('mensajes', i, k);
  let epoch = 0;
  return lineas.map(({ voz, texto, desde }, n) => {
    epoch = desde ?? siguiente(mundo, epoch, voz, random);
    const enviadoEn = instantText(epoch);
    return {
      id: mundo.id('mensajeChat', enviadoEn, i, k, n),
      autor: autores[voz],
      texto,
      enviadoEn,
      editadoEn: voz !== 'S' && random.chance(0.04) ? instantText(epoch + random.int(20, 90) * 1000) : null,
    };
  });
}

/** The room answers at once, a person within the half hour. */
const siguiente = (mundo: Mundo, epoch: number, voz: Linea['voz'], random: Random): number =>
  voz === 'S'
    ? epoch + 2_000
    : sumarHorasDeOficina(mundo.empresa.zonaHoraria, epoch, random.int(1, 25)) + random.int(0, 50) * 1000;
