import type { Logger } from 'pino';
import { DateTime } from 'luxon';
import type { Identity } from '@cliente360/identity';
import type { Reader } from './reader.ts';

export interface Empresa {
  readonly id: string;
  readonly clave: string;
  readonly nombre: string;
  readonly zonaHoraria: string;
}

/** What a resolver knows: nothing else reaches it. */
export interface SubgraphContext {
  readonly db: Reader;
  readonly identity: Identity;
  readonly empresa: Empresa;
  /** The clock, a test's input. */
  readonly now: () => Date;
  readonly log: Logger;
  readonly requestId: string;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

/** The civil day in the company's time zone, `AAAA-MM-DD`. */
export function hoy(context: Pick<SubgraphContext, 'now' | 'empresa'>): string {
  return DateTime.fromJSDate(context.now(), { zone: context.empresa.zonaHoraria }).toISODate()!;
}

/** The instant at which a civil day begins in the company's time zone, plus `dias` days; RFC 3339 in UTC. */
export function inicioDelDia(dia: string, zonaHoraria: string, dias = 0): string {
  return DateTime.fromISO(dia, { zone: zonaHoraria }).plus({ days: dias }).startOf('day').toUTC().toISO()!;
}
