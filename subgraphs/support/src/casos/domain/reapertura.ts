/** Reopening period: how long a resolved case may be reopened. Instants are epoch milliseconds. */

const DIA_MS = 24 * 60 * 60_000;

/** Natural days, whatever the calendar, in which what was resolved may be reopened; then it is closed. The text of PLAZO_REAPERTURA_VENCIDO says them. */
export const DIAS_REAPERTURA = 7;
export const finDeReapertura = (resueltoEn: number): number => resueltoEn + DIAS_REAPERTURA * DIA_MS;

/** Resolved before this instant, it may not be reopened at `ahora` any more. */
export const inicioDelPlazo = (ahora: number): number => ahora - DIAS_REAPERTURA * DIA_MS;
