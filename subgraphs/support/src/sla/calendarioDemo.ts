import type { PoliticaSlaDemo, World } from '@cliente360/demo';
import { festivosLft, type DiaFestivo } from './domain/festivos.ts';

/** Years of holidays that the demo's calendars know, from those of the oldest cases on. */
const ANIOS = { atras: 6, adelante: 10 };

const conocidos = new Map<number, DiaFestivo[]>();

/** The holidays of the world's years, and the day on which the company closes to celebrate itself. */
function festivosDelMundo({ hoy }: World): DiaFestivo[] {
  const este = Number(hoy.slice(0, 4));
  let festivos = conocidos.get(este);
  if (!festivos) {
    const anios = Array.from({ length: ANIOS.atras + ANIOS.adelante + 1 }, (_, k) => este - ANIOS.atras + k);
    const propio = { fecha: `${este}-07-03`, nombre: 'Aniversario de la empresa', origen: 'EMPRESA' as const };
    const todos = [...anios.flatMap((anio) => festivosLft(anio)), propio];
    conocidos.set(este, (festivos = todos.toSorted((a, b) => (a.fecha < b.fecha ? -1 : 1))));
  }
  return festivos;
}

/** A calendar of the demo with its holidays; one that never closes has none. */
export const conFestivos = (world: World, calendario: PoliticaSlaDemo['calendario']) => ({
  ...calendario,
  festivos: calendario.siempreAbierto ? [] : festivosDelMundo(world),
});
