/** Civil days of a time zone, from tzdata. */
import { LRUCache } from 'lru-cache';
import { DateTime } from 'luxon';

/** More than tzdata has; a day takes some 200 bytes. */
const ZONES = 1_000;

interface Day {
  readonly day: string;
  /** Epoch milliseconds; the day lasts until the second, without it. */
  readonly begins: number;
  readonly ends: number;
}

/** The day of each zone that was asked for last: most of what is asked is today's. */
const last = new LRUCache<string, Day>({ max: ZONES });

/** The civil day, `AAAA-MM-DD`, that an instant (epoch milliseconds) is of in a zone. */
export function civilDay(zone: string, instant: number): string {
  const known = last.get(zone);
  if (known && known.begins <= instant && instant < known.ends) return known.day;
  const begins = DateTime.fromMillis(instant, { zone }).startOf('day');
  const day = begins.toISODate()!;
  last.set(zone, { day, begins: begins.toMillis(), ends: begins.plus({ days: 1 }).startOf('day').toMillis() });
  return day;
}

/**
 * The instant at which a civil day begins in a zone, plus `days` days; RFC 3339 in UTC. One that in UTC is of a year outside
 * 1 to 9999 has no such text: nothing is kept there, and it is the database's `infinity`, or `-infinity`.
 */
export function beginningOf(day: string, zone: string, days = 0): string {
  const begins = DateTime.fromISO(day, { zone }).plus({ days }).startOf('day').toUTC();
  if (begins.year > LAST_YEAR) return 'infinity';
  if (begins.year < 1) return '-infinity';
  return begins.toISO()!;
}

/** The last year of four digits. */
const LAST_YEAR = 9999;
