/** Civil days of a zone as instants (epoch milliseconds), from tzdata. */
import { LRUCache } from 'lru-cache';
import { DateTime } from 'luxon';

export interface DiaCivil {
  readonly fecha: string;
  readonly diaSemana: number;
  readonly inicia: number;
  readonly termina: number;
  readonly siguiente: string;
}

const DIA_MS = 86_400_000;
const MINUTO_MS = 60_000;

/** Fifty years of one zone; a day takes some 300 bytes. */
const DIAS = 18_000;

/** Asked of tzdata once: a page of cases goes over the same days again and again. */
const dias = new LRUCache<string, DiaCivil>({ max: DIAS });

export function diaCivil(zona: string, fecha: string): DiaCivil {
  const clave = `${zona} ${fecha}`;
  const conocido = dias.get(clave);
  if (conocido) return conocido;
  const inicio = DateTime.fromISO(fecha, { zone: zona }).startOf('day');
  const siguiente = inicio.plus({ days: 1 }).startOf('day');
  const dia = {
    fecha,
    diaSemana: inicio.weekday,
    inicia: inicio.toMillis(),
    termina: siguiente.toMillis(),
    siguiente: siguiente.toISODate()!,
  };
  dias.set(clave, dia);
  return dia;
}

/** When a clock on the wall shows `HH:MM` on that day. */
export function instanteDe(zona: string, dia: DiaCivil, hora: string): number {
  if (hora === '24:00') return dia.termina;
  if (dia.termina - dia.inicia !== DIA_MS) return DateTime.fromISO(`${dia.fecha}T${hora}`, { zone: zona }).toMillis();
  const [horas, minutos] = hora.split(':').map(Number) as [number, number];
  return dia.inicia + (horas * 60 + minutos) * MINUTO_MS;
}
