/** Hours of service on a weekday (1 is Monday, 7 is Sunday), `HH:MM` in the calendar's zone; `24:00` ends a day. */
export interface TramoSemanal {
  readonly diaSemana: number;
  readonly inicia: string;
  readonly termina: string;
}

/** When minutes count. One that is always open heeds neither hours nor holidays. */
export interface Calendario {
  readonly zonaHoraria: string;
  readonly siempreAbierto: boolean;
  readonly tramos: readonly TramoSemanal[];
  readonly festivos: readonly { readonly fecha: string; readonly nombre: string }[];
}

/** A service calendar as a case keeps it: as it was when the case got it, so that editing it later rewrites no history. */
export interface CalendarioCongelado extends Calendario {
  readonly id: string;
  readonly nombre: string;
}
