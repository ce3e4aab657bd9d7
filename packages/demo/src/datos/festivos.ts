/** The holidays that the demo's service calendars know: Mexico's statutory ones (Ley Federal del Trabajo, art. 74), and the company's own day. */
import { dayNumber, dayText, weekday } from '../calendar.ts';

export interface FestivoDemo {
  readonly fecha: string;
  readonly nombre: string;
  readonly origen: 'LFT' | 'EMPRESA';
}

/** Years before and after that of `hoy`, from those of the oldest cases on. */
const ANIOS = { atras: 6, adelante: 10 };
/** The Executive is handed over in the years that leave this remainder: on 1 October since 2024. */
const SEXENIO = { cada: 6, resto: 2018 % 6, enOctubreDesde: 2024 };

/** The `n`th Monday of a month. */
function lunes(anio: number, mes: string, n: number): string {
  const primero = dayNumber(`${anio}-${mes}-01`);
  return dayText(primero + ((8 - weekday(primero)) % 7) + (n - 1) * 7);
}

function deLey(anio: number): FestivoDemo[] {
  const transmision: [string, string][] =
    anio % SEXENIO.cada === SEXENIO.resto
      ? [[`${anio}-${anio < SEXENIO.enOctubreDesde ? '12' : '10'}-01`, 'Transmisión del Poder Ejecutivo Federal']]
      : [];
  const dias: [string, string][] = [
    [`${anio}-01-01`, 'Año Nuevo'],
    [lunes(anio, '02', 1), 'Día de la Constitución'],
    [lunes(anio, '03', 3), 'Natalicio de Benito Juárez'],
    [`${anio}-05-01`, 'Día del Trabajo'],
    [`${anio}-09-16`, 'Día de la Independencia'],
    ...transmision,
    [lunes(anio, '11', 3), 'Día de la Revolución'],
    [`${anio}-12-25`, 'Navidad'],
  ];
  return dias.map(([fecha, nombre]) => ({ fecha, nombre, origen: 'LFT' }));
}

/** In order, for every year that the demo tells of. */
export function festivosDe(hoy: string): FestivoDemo[] {
  const este = Number(hoy.slice(0, 4));
  const anios = Array.from({ length: ANIOS.atras + ANIOS.adelante + 1 }, (_, k) => este - ANIOS.atras + k);
  const propio = { fecha: `${este}-07-03`, nombre: 'Aniversario de la empresa', origen: 'EMPRESA' as const };
  return [...anios.flatMap(deLey), propio].toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1));
}
