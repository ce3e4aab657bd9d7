/** Consumption of a póliza by a case, in millionths of a unit: the scale of the database's column. */
import type { Calendario } from '../../sla/domain/calendario.ts';
import type { Caso } from './caso.ts';

export const UNIDAD = 1_000_000n;
const HORA_MIN = 60;
const DIA_MIN = 24 * HORA_MIN;

const minutosDe = (hora: string): number => {
  const [horas, minutos] = hora.split(':').map(Number) as [number, number];
  return horas * HORA_MIN + minutos;
};

/** The minutes that hours of one weekday are open; those that overlap count once. */
function minutosAbiertos(tramos: Calendario['tramos']): number {
  let total = 0;
  let cursor = 0;
  for (const { inicia, termina } of tramos.toSorted((a, b) => (a.inicia < b.inicia ? -1 : 1))) {
    const [abre, cierra] = [Math.max(cursor, minutosDe(inicia)), minutosDe(termina)];
    total += Math.max(0, cierra - abre);
    cursor = Math.max(cursor, cierra);
  }
  return total;
}

/** A day of work: the longest of the calendar's week. 24 hours in one that is always open, or that has no hours to go by. */
export function jornadaMin({ siempreAbierto, tramos }: Pick<Calendario, 'siempreAbierto' | 'tramos'>): number {
  if (siempreAbierto) return DIA_MIN;
  const dias = Map.groupBy(tramos, ({ diaSemana }) => diaSemana);
  return Math.max(0, ...[...dias.values()].map(minutosAbiertos)) || DIA_MIN;
}

/** `minutos` of work in units of so many minutes, to the nearest millionth. */
const unidadesDe = (minutos: number, porUnidad: number): bigint =>
  (BigInt(minutos) * UNIDAD * 2n + BigInt(porUnidad)) / (BigInt(porUnidad) * 2n);

/** A cancelled case gives its incident back; the time that was worked stays taken. */
export function consumo({
  polizaUnidad,
  estado,
  tiempoMin,
  calendario,
}: Pick<Caso, 'polizaUnidad' | 'estado' | 'tiempoMin' | 'calendario'>): bigint {
  if (polizaUnidad === 'INCIDENTES') return estado === 'CANCELADO' ? 0n : UNIDAD;
  if (polizaUnidad === 'HORAS') return unidadesDe(tiempoMin, HORA_MIN);
  if (polizaUnidad === 'DIAS') return unidadesDe(tiempoMin, jornadaMin(calendario));
  return 0n;
}

/** Units as the database reads a number. */
export function enDecimal(millonesimas: bigint): string {
  const [signo, valor] = millonesimas < 0n ? ['-', -millonesimas] : ['', millonesimas];
  return `${signo}${valor / UNIDAD}.${String(valor % UNIDAD).padStart(6, '0')}`;
}

export interface Movimiento {
  readonly polizaId: string;
  /** Millionths of a unit: taken, or given back if negative. */
  readonly unidades: bigint;
  /** Whether there have to be that many left: hours are known when they are already worked. */
  readonly conLimite: boolean;
}

/** What moves in the pólizas when a case goes from the one to the other; in the order in which they are locked. */
export function movimientos(antes: Caso, despues: Caso): Movimiento[] {
  const porPoliza = new Map<string, bigint>();
  const mover = (polizaId: string | null, unidades: bigint) =>
    polizaId !== null && porPoliza.set(polizaId, (porPoliza.get(polizaId) ?? 0n) + unidades);
  mover(antes.polizaId, -consumo(antes));
  mover(despues.polizaId, consumo(despues));
  return [...porPoliza]
    .filter(([, unidades]) => unidades !== 0n)
    .map(([polizaId, unidades]) => ({
      polizaId,
      unidades,
      conLimite: unidades > 0n && polizaId === despues.polizaId && despues.polizaUnidad === 'INCIDENTES',
    }))
    .toSorted((a, b) => (a.polizaId < b.polizaId ? -1 : 1));
}
