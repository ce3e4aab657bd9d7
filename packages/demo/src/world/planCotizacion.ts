/** Plan of the demo quotes of a client, before they are written. */
import { addDays } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { VentaDemo } from '../types.comercio.ts';
import type { CotizacionDemo } from '../types.ventas.ts';
import { esProspecto } from './clientes.ts';
import type { Mundo } from './mundo.ts';

type Estado = Exclude<CotizacionDemo['estado'], 'REEMPLAZADA'>;

/** A quote before it is written. */
export interface PlanCotizacion {
  /** Of its last revision, on `hoy`. */
  readonly estado: Estado;
  /** The sale it became. */
  readonly venta: VentaDemo | null;
  /** The day of each revision, oldest first. */
  readonly dias: readonly string[];
}

/** How many days ago a quote that became no sale was sent (a draft: begun). All are valid for 15 to 45 days. */
const HACE: Readonly<Record<Estado, readonly [number, number]>> = {
  ENVIADA: [1, 12],
  VENCIDA: [50, 400],
  RECHAZADA: [20, 400],
  BORRADOR: [1, 10],
  CANCELADA: [5, 400],
  // Its sale has not been registered yet.
  ACEPTADA: [1, 4],
};
const ESTADOS = Object.keys(HACE) as Estado[];
const SUELTAS_DEL_PRIMERO = 42;

/** In the order in which they were begun. The oldest sale of each client was quoted. */
export function planesDe(mundo: Mundo, i: number): PlanCotizacion[] {
  const deVentas = mundo.ventas(i).flatMap((venta, k) => {
    const random = mundo.random('cotizacion.venta', i, k);
    return k === 0 || random.chance(0.5) ? [planDeVenta(random, venta)] : [];
  });
  const cuantas = i === 0 ? SUELTAS_DEL_PRIMERO : mundo.random('cotizaciones', i).int(1, 3);
  const sueltas = Array.from({ length: cuantas }, (_, n) => planSuelto(mundo, i, n));
  return [...deVentas, ...sueltas].toSorted((a, b) => (a.dias[0]! < b.dias[0]! ? -1 : a.dias[0]! > b.dias[0]! ? 1 : 0));
}

function planDeVenta(random: Random, venta: VentaDemo): PlanCotizacion {
  return { estado: 'ACEPTADA', venta, dias: revisiones(random, addDays(venta.fecha, -random.int(1, 9))) };
}

function planSuelto(mundo: Mundo, i: number, n: number): PlanCotizacion {
  const random = mundo.random('cotizacion.suelta', i, n);
  const estado =
    i === 0
      ? ESTADOS[n % ESTADOS.length]!
      : random.weighted<Estado>([
          ['ENVIADA', 8],
          ['VENCIDA', 6],
          ['RECHAZADA', 6],
          ['BORRADOR', 3],
          ['CANCELADA', 2],
          ['ACEPTADA', esProspecto(mundo, i) ? 0 : 1],
        ]);
  const dia = mundo.dia(-random.int(...HACE[estado]));
  return { estado, venta: null, dias: estado === 'BORRADOR' ? [dia] : revisiones(random, dia) };
}

/** The days of up to three revisions, of which the last is `dia`. */
function revisiones(random: Random, dia: string): string[] {
  const cuantas = random.weighted([
    [1, 75],
    [2, 20],
    [3, 5],
  ]);
  const dias = [dia];
  while (dias.length < cuantas) dias.unshift(addDays(dias[0]!, -random.int(2, 5)));
  return dias;
}
