/** Time as a calendar sees it: what is open, what is closed, what is a holiday. Instants are epoch milliseconds. */
import { civilDay } from '@cliente360/subgraph/civil';
import type { Calendario } from './calendario.ts';
import { diaCivil, instanteDe, type DiaCivil } from './dia.ts';

export const MINUTO_MS = 60_000;

export interface Lapso {
  readonly desde: number;
  readonly hasta: number;
  readonly clase: 'ABIERTO' | 'CERRADO' | 'FESTIVO';
  /** The holiday's name. */
  readonly festivo: string | null;
}

/** Whether it ever opens. */
const abreAlgunDia = ({ siempreAbierto, tramos }: Calendario) => siempreAbierto || tramos.length > 0;

/** The lapses of one civil day, end to end; hours that overlap count once. */
function* lapsosDelDia(calendario: Calendario, dia: DiaCivil, festivo: string | undefined): Iterable<Lapso> {
  if (festivo !== undefined) {
    yield { desde: dia.inicia, hasta: dia.termina, clase: 'FESTIVO', festivo };
    return;
  }
  let cursor = dia.inicia;
  for (const { diaSemana, inicia, termina } of calendario.tramos) {
    if (diaSemana !== dia.diaSemana) continue;
    const abre = Math.max(cursor, instanteDe(calendario.zonaHoraria, dia, inicia));
    const cierra = instanteDe(calendario.zonaHoraria, dia, termina);
    if (abre > cursor) yield { desde: cursor, hasta: abre, clase: 'CERRADO', festivo: null };
    if (cierra > abre) yield { desde: abre, hasta: cierra, clase: 'ABIERTO', festivo: null };
    cursor = Math.max(abre, cierra);
  }
  if (cursor < dia.termina) yield { desde: cursor, hasta: dia.termina, clase: 'CERRADO', festivo: null };
}

/** [desde, hasta) cut wherever the calendar opens, closes or changes day: end to end, nothing left out. */
export function* lapsos(calendario: Calendario, desde: number, hasta: number): Iterable<Lapso> {
  if (desde >= hasta) return;
  if (calendario.siempreAbierto) {
    yield { desde, hasta, clase: 'ABIERTO', festivo: null };
    return;
  }
  const { zonaHoraria } = calendario;
  const tramos = calendario.tramos.toSorted((a, b) => (a.inicia < b.inicia ? -1 : 1));
  const enOrden = { ...calendario, tramos };
  const festivos = new Map(calendario.festivos.map(({ fecha, nombre }) => [fecha, nombre]));
  let dia = diaCivil(zonaHoraria, civilDay(zonaHoraria, desde));
  while (dia.inicia < hasta) {
    for (const lapso of lapsosDelDia(enOrden, dia, festivos.get(dia.fecha))) {
      const recortado = { ...lapso, desde: Math.max(lapso.desde, desde), hasta: Math.min(lapso.hasta, hasta) };
      if (recortado.desde < recortado.hasta) yield recortado;
    }
    dia = diaCivil(zonaHoraria, dia.siguiente);
  }
}

/** Business time in [desde, hasta), in milliseconds. */
export function tiempoHabil(calendario: Calendario, desde: number, hasta: number): number {
  let total = 0;
  for (const lapso of lapsos(calendario, desde, hasta))
    if (lapso.clase === 'ABIERTO') total += lapso.hasta - lapso.desde;
  return total;
}

/** Whole business minutes in [desde, hasta). */
export const minutosHabiles = (calendario: Calendario, desde: number, hasta: number): number =>
  Math.floor(tiempoHabil(calendario, desde, hasta) / MINUTO_MS);

/** The earliest instant t at which [inicio, t) has `tiempo` milliseconds of business; null if it never has. */
export function alCabo(calendario: Calendario, inicio: number, tiempo: number): number | null {
  if (tiempo <= 0) return inicio;
  if (!abreAlgunDia(calendario)) return null;
  let falta = tiempo;
  for (const lapso of lapsos(calendario, inicio, Infinity)) {
    if (lapso.clase !== 'ABIERTO') continue;
    if (falta <= lapso.hasta - lapso.desde) return lapso.desde + falta;
    falta -= lapso.hasta - lapso.desde;
  }
  return null;
}

/** When `minutos` business minutes from `inicio` are up: if that is when it closes, then, and not the next day. */
export const vencimiento = (calendario: Calendario, inicio: number, minutos: number): number | null =>
  alCabo(calendario, inicio, minutos * MINUTO_MS);
