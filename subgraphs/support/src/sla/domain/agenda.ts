/**
 * Prefix sums of a calendar's business time, a civil year at a time and made when first asked for: how much is open
 * between two instants, and when so much will have been, cost the same however far apart they are.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Calendario } from './calendario.ts';
import { diaCivil } from './dia.ts';
import { lapsosDelDia, type Lapso } from './lapsos.ts';

/** A year's days: when each begins, and how long it has been open in the year before that, in milliseconds; the last of both is of its end. */
interface Anio {
  readonly primero: string;
  readonly inicia: Float64Array;
  readonly abierto: Float64Array;
}

/** Nothing comes due later than so many years after it began. */
const HORIZONTE = 50;

/** A year takes 6 KB: with all of them, 13 MB. */
const ANIOS = 2_048;
const anios = new LRUCache<string, Anio>({ max: ANIOS });

/** What a calendar says, told once for each: cases made in the same days keep the same one. */
const huellas = new WeakMap<Calendario, string>();

function huellaDe(calendario: Calendario): string {
  const sabida = huellas.get(calendario);
  if (sabida) return sabida;
  const { zonaHoraria, tramos, festivos } = calendario;
  const dicho = [
    zonaHoraria,
    tramos.map(({ diaSemana, inicia, termina }) => [diaSemana, inicia, termina]),
    festivos.map(({ fecha }) => fecha),
  ];
  const huella = createHash('sha256').update(JSON.stringify(dicho)).digest('base64');
  huellas.set(calendario, huella);
  return huella;
}

function anioDe(calendario: Calendario, anio: number): Anio {
  const clave = `${huellaDe(calendario)} ${anio}`;
  const sabido = anios.get(clave);
  if (sabido) return sabido;
  const hecho = sumar(calendario, `${String(anio).padStart(4, '0')}-01-01`);
  anios.set(clave, hecho);
  return hecho;
}

function sumar(calendario: Calendario, primero: string): Anio {
  const anio = primero.slice(0, 4);
  const [inicia, abierto] = [[] as number[], [0]];
  let dia = diaCivil(calendario.zonaHoraria, primero);
  for (; dia.fecha.startsWith(anio); dia = diaCivil(calendario.zonaHoraria, dia.siguiente)) {
    inicia.push(dia.inicia);
    abierto.push(abierto.at(-1)! + abiertoEn(calendario, dia.fecha));
  }
  return { primero, inicia: Float64Array.from([...inicia, dia.inicia]), abierto: Float64Array.from(abierto) };
}

/** When it is open on a day. */
function abiertos(calendario: Calendario, fecha: string): Lapso[] {
  const tramos = calendario.tramos.toSorted((a, b) => (a.inicia < b.inicia ? -1 : 1));
  const festivo = calendario.festivos.find((each) => each.fecha === fecha)?.nombre;
  const lapsos = lapsosDelDia({ ...calendario, tramos }, diaCivil(calendario.zonaHoraria, fecha), festivo);
  return [...lapsos].filter(({ clase }) => clase === 'ABIERTO');
}

/** Open on a day before `hasta`, in milliseconds. */
function abiertoEn(calendario: Calendario, fecha: string, hasta = Infinity): number {
  let tiempo = 0;
  for (const { desde, hasta: fin } of abiertos(calendario, fecha))
    if (desde < hasta) tiempo += Math.min(fin, hasta) - desde;
  return tiempo;
}

const DIA_MS = 86_400_000;
const fechaDe = ({ primero }: Anio, k: number) =>
  new Date(Date.parse(primero) + k * DIA_MS).toISOString().slice(0, 'AAAA-MM-DD'.length);

/** The last of `sumas`, which never fall, before the first that passes; binary search. */
function anteriorA(sumas: Float64Array, pasa: (suma: number) => boolean): number {
  let [bajo, alto] = [0, sumas.length - 1];
  while (bajo < alto) {
    const medio = (bajo + alto) >> 1;
    if (pasa(sumas[medio]!)) alto = medio;
    else bajo = medio + 1;
  }
  return bajo - 1;
}

/** The civil year of an instant, near that of UTC: tzdata is not asked. */
function anioCivil(calendario: Calendario, instante: number): number {
  const anio = new Date(instante).getUTCFullYear();
  const { inicia } = anioDe(calendario, anio);
  if (instante < inicia[0]!) return anio - 1;
  return instante < inicia.at(-1)! ? anio : anio + 1;
}

const todo = ({ abierto }: Anio) => abierto.at(-1)!;

/** Open in its year before `instante`. */
function hasta(calendario: Calendario, anio: Anio, instante: number): number {
  const k = anteriorA(anio.inicia, (inicia) => inicia > instante);
  return anio.abierto[k]! + abiertoEn(calendario, fechaDe(anio, k), instante);
}

/** Milliseconds that a calendar with hours is open in [desde, hasta). */
export function abiertoEntre(calendario: Calendario, desde: number, fin: number): number {
  if (desde >= fin) return 0;
  const [primero, ultimo] = [anioCivil(calendario, desde), anioCivil(calendario, fin)];
  const antes = hasta(calendario, anioDe(calendario, primero), desde);
  let tiempo = hasta(calendario, anioDe(calendario, ultimo), fin) - antes;
  for (let anio = primero; anio < ultimo; anio++) tiempo += todo(anioDe(calendario, anio));
  return tiempo;
}

/** The earliest instant by which a calendar with hours has been open for `tiempo` milliseconds, more than none, since `inicio`; null if it never is, or beyond the horizon. */
export function abiertoPor(calendario: Calendario, inicio: number, tiempo: number): number | null {
  const primero = anioCivil(calendario, inicio);
  // From the beginning of its year.
  let falta = tiempo + hasta(calendario, anioDe(calendario, primero), inicio);
  for (let cual = primero; cual <= primero + HORIZONTE; cual++) {
    const anio = anioDe(calendario, cual);
    if (falta <= todo(anio)) return enElAnio(calendario, anio, falta);
    falta -= todo(anio);
  }
  return null;
}

function enElAnio(calendario: Calendario, anio: Anio, tiempo: number): number | null {
  const k = anteriorA(anio.abierto, (suma) => suma >= tiempo);
  let falta = tiempo - anio.abierto[k]!;
  for (const { desde, hasta: fin } of abiertos(calendario, fechaDe(anio, k))) {
    if (falta <= fin - desde) return desde + falta;
    falta -= fin - desde;
  }
  return null;
}
