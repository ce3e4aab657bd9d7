/** Mexico's statutory holidays (Ley Federal del Trabajo, art. 74). They are not moved when they fall on a weekend. */
import { DateTime } from 'luxon';

export const ORIGENES_FESTIVO = ['LFT', 'BANCARIO', 'ELECTORAL', 'EMPRESA'] as const;

export interface DiaFestivo {
  readonly fecha: string;
  readonly nombre: string;
  readonly origen: (typeof ORIGENES_FESTIVO)[number];
}

const LUNES = 1;
/** The Executive is handed over in the years that leave this remainder: 2018, 2024, 2030 … */
const SEXENIO = { cada: 6, resto: 2018 % 6, enOctubreDesde: 2024 };

const dia = (anio: number, mes: number, delMes: number): string =>
  DateTime.fromObject({ year: anio, month: mes, day: delMes }, { zone: 'utc' }).toISODate()!;

/** The `n`th Monday of a month. */
function lunes(anio: number, mes: number, n: number): string {
  const primero = DateTime.fromObject({ year: anio, month: mes, day: 1 }, { zone: 'utc' });
  const hastaElLunes = (LUNES - primero.weekday + 7) % 7;
  return primero.plus({ days: hastaElLunes, weeks: n - 1 }).toISODate()!;
}

function transmision(anio: number): [string, string][] {
  if (anio % SEXENIO.cada !== SEXENIO.resto) return [];
  const fecha = anio < SEXENIO.enOctubreDesde ? dia(anio, 12, 1) : dia(anio, 10, 1);
  return [[fecha, 'Transmisión del Poder Ejecutivo Federal']];
}

/** A year's holidays in order. Election days follow no rule: those of `jornadas` that fall in the year are added. */
export function festivosLft(anio: number, jornadas: readonly string[] = []): DiaFestivo[] {
  const fijos: [string, string][] = [
    [dia(anio, 1, 1), 'Año Nuevo'],
    [lunes(anio, 2, 1), 'Día de la Constitución'],
    [lunes(anio, 3, 3), 'Natalicio de Benito Juárez'],
    [dia(anio, 5, 1), 'Día del Trabajo'],
    [dia(anio, 9, 16), 'Día de la Independencia'],
    ...transmision(anio),
    [lunes(anio, 11, 3), 'Día de la Revolución'],
    [dia(anio, 12, 25), 'Navidad'],
  ];
  const electorales = jornadas.filter((fecha) => fecha.startsWith(`${anio}-`));
  return [
    ...fijos.map(([fecha, nombre]) => ({ fecha, nombre, origen: 'LFT' as const })),
    ...electorales.map((fecha) => ({ fecha, nombre: 'Jornada electoral', origen: 'ELECTORAL' as const })),
  ].toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1));
}
