/** Time cut as a calendar sees it: what is open, what is closed, what is a holiday. Instants are epoch milliseconds. */
import { civilDay } from '@cliente360/subgraph/civil';
import type { Calendario } from './calendario.ts';
import { diaCivil, instanteDe, type DiaCivil } from './dia.ts';

export interface Lapso {
  readonly desde: number;
  readonly hasta: number;
  readonly clase: 'ABIERTO' | 'CERRADO' | 'FESTIVO';
  /** The holiday's name. */
  readonly festivo: string | null;
}

/** The lapses of one civil day, end to end; hours that overlap count once. `tramos` in the order in which they open. */
export function* lapsosDelDia(calendario: Calendario, dia: DiaCivil, festivo: string | undefined): Iterable<Lapso> {
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
