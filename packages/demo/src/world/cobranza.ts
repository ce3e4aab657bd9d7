/**
 * How each PPD invoice is paid: parcialidades on Fridays, and perhaps one
 * credit note after them. The note always comes last, so that the chain of
 * balances in the REP stays whole. Plans only; the documents are made from them.
 */
import { dayNumber, dayText, weekday } from '../calendar.ts';
import { micros, min, money, rounded, times } from '../money.ts';
import type { Random } from '../random.ts';
import type { ConceptoDemo, NotaCreditoDemo } from '../types.comercio.ts';
import { concepto } from './conceptos.ts';

export interface Parcialidad {
  readonly dia: string;
  readonly importe: bigint;
}

export interface PlanNota {
  readonly motivo: NotaCreditoDemo['motivo'];
  readonly conceptos: readonly ConceptoDemo[];
}

const FRIDAY = 5;

/** The first Friday from `day` on. */
const viernes = (day: number): number => day + ((FRIDAY - weekday(day) + 7) % 7);

/** When a client in good standing pays it, as if there were no `hoy`: whole, and days after it is due at most. */
export function planPuntual(random: Random, fecha: string, vencimiento: string, porPagar: bigint): Parcialidad[] {
  const start = viernes(Math.max(dayNumber(vencimiento) + random.int(-9, 2), dayNumber(fecha) + 1));
  return [{ dia: dayText(start), importe: porPagar }];
}

/**
 * When a client pays `porPagar` of a document, as if there were no `hoy`: at
 * once, in up to four parts of which the last may never come, or not at all.
 */
export function planParcialidades(random: Random, fecha: string, vencimiento: string, porPagar: bigint): Parcialidad[] {
  const partes = random.weighted([
    [1, 62],
    [2, 15],
    [3, 10],
    [4, 3],
    [0, 10],
  ]);
  const hechas = partes > 1 && random.chance(0.25) ? partes - 1 : partes;
  const start = viernes(Math.max(dayNumber(vencimiento) + random.int(-8, 24), dayNumber(fecha) + 1));
  const parcialidades: Parcialidad[] = [];
  let left = porPagar;
  for (let n = 0; n < hechas && left > 0n; n++) {
    const ultima = n === partes - 1;
    const share = BigInt(random.int(85, 115));
    const importe = ultima ? left : min(left, rounded((porPagar * share) / (100n * BigInt(partes)), 2));
    if (importe === 0n) break;
    left -= importe;
    parcialidades.push({ dia: dayText(start + n * 28), importe });
  }
  return parcialidades;
}

/** What a credit note on these lines gives back; `id` names its only line. */
export function planNota(
  random: Random,
  conceptos: readonly ConceptoDemo[],
  id: string,
  receptorMoral: boolean,
): PlanNota {
  // What has no cost was rented, not sold: it comes back as an asset.
  const devolvibles = conceptos.filter(
    ({ articulo, costoUnitario }) => articulo.tipo === 'Inventariable' && costoUnitario !== null,
  );
  const motivo = random.weighted<PlanNota['motivo']>([
    ['DEVOLUCION', devolvibles.length > 0 ? 5 : 0],
    ['DESCUENTO', 2],
    ['BONIFICACION', 2],
    ['CORRECCION', 1],
  ]);
  const sobre = random.pick(motivo === 'DEVOLUCION' ? devolvibles : conceptos);
  const linea =
    motivo === 'DEVOLUCION'
      ? {
          cantidad: String(random.int(1, Math.max(1, Math.floor(Number(sobre.cantidad) / 3)))),
          valorUnitario: sobre.valorUnitario,
          costoUnitario: sobre.costoUnitario,
        }
      : {
          cantidad: '1',
          valorUnitario: money(times(micros(sobre.importe), BigInt(random.int(3, 15)) * 10_000n)),
          costoUnitario: null,
          claveProdServ: '84111506',
          claveUnidad: 'ACT',
          descripcion: `${{ DESCUENTO: 'Descuento', BONIFICACION: 'Bonificación', CORRECCION: 'Corrección de precio' }[motivo as 'DESCUENTO']} sobre ${sobre.descripcion}`,
        };
  return { motivo, conceptos: [concepto({ id, articulo: sobre.articulo, ...linea }, receptorMoral)] };
}

/** What was paid beforehand is so many times what a bonus would be: 12 to 60 % of a line. */
const VECES_BONIFICACION = 4n;

/** An amount paid beforehand instead of that bonus, as the line of the invoice that says so and of the note that takes it off. */
function lineaDeAnticipo(
  { conceptos: [linea] }: PlanNota,
  id: string,
  descripcion: string,
  receptorMoral: boolean,
): ConceptoDemo {
  const { articulo, claveProdServ, claveUnidad, valorUnitario } = linea!;
  const valor = money(micros(valorUnitario) * VECES_BONIFICACION);
  const clave = { articulo, claveProdServ, claveUnidad, descripcion };
  return concepto({ id, ...clave, cantidad: '1', valorUnitario: valor, costoUnitario: null }, receptorMoral);
}

/** The note that takes off what the client had paid beforehand. */
export const comoAnticipo = (bonificacion: PlanNota, receptorMoral: boolean): PlanNota => ({
  motivo: 'APLICACION_ANTICIPO',
  conceptos: [lineaDeAnticipo(bonificacion, bonificacion.conceptos[0]!.id, 'Aplicación de anticipo', receptorMoral)],
});

/** The lines of the invoice for it; `id` names its only one. */
export const anticipoDe = (bonificacion: PlanNota, id: string, receptorMoral: boolean): ConceptoDemo[] => [
  lineaDeAnticipo(bonificacion, id, 'Anticipo del bien o servicio', receptorMoral),
];
