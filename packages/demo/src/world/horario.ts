/** Office-hours arithmetic of the demo world. */
import { dayNumber, localText, localToEpoch, weekday } from '../calendar.ts';

const OPENS = 9 * 60;
const CLOSES = 18 * 60;

/** The instant when `minutos` of office time (Monday to Friday, 9 to 18 in `zona`, holidays aside) have passed since `epoch`. */
export function sumarHorasDeOficina(zona: string, epoch: number, minutos: number): number {
  const local = localText(zona, epoch);
  let day = dayNumber(local.slice(0, 10));
  let minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  let left = minutos;
  for (;;) {
    const start = Math.max(minute, OPENS);
    const open = weekday(day) <= 5 ? Math.max(0, CLOSES - start) : 0;
    if (left <= open) return Math.max(epoch, localToEpoch(zona, day, start + left));
    left -= open;
    day += 1;
    minute = 0;
  }
}
