/** Civil days and instants. Days are strings; a day's number counts from 1970-01-01. */
import { IANAZone } from 'luxon';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export const dayNumber = (dia: string): number => Date.parse(dia) / DAY_MS;
export const dayText = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
export const addDays = (dia: string, days: number): string => dayText(dayNumber(dia) + days);
/** 1 = Monday … 7 = Sunday. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The same day `months` later, or that month's last day (31 January + 1 = end of February). */
export function addMonths(dia: string, months: number): string {
  const [year, month, day] = dia.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Minutes east of UTC by zone and day; asked of the zone once per day, at noon. */
const offsets = new Map<string, Map<number, number>>();

function offsetMinutes(zona: string, day: number): number {
  let known = offsets.get(zona);
  if (!known) offsets.set(zona, (known = new Map()));
  let offset = known.get(day);
  if (offset === undefined) {
    offset = IANAZone.create(zona).offset(day * DAY_MS + DAY_MS / 2);
    known.set(day, offset);
  }
  return offset;
}

/**
 * Epoch milliseconds of a civil day and minute of the day in `zona`. Uses the
 * day's offset at noon: exact except in the small hours of a clock change.
 */
export function localToEpoch(zona: string, day: number, minuto: number): number {
  return day * DAY_MS + Math.floor((minuto - offsetMinutes(zona, day)) * MINUTE_MS);
}

/** `AAAA-MM-DDThh:mm:ss` in `zona`, without zone, as a CFDI writes it. */
export function localText(zona: string, epochMs: number): string {
  const offset = offsetMinutes(zona, Math.floor(epochMs / DAY_MS));
  return new Date(epochMs + offset * MINUTE_MS).toISOString().slice(0, 19);
}

export const instantText = (epochMs: number): string => new Date(epochMs).toISOString();
