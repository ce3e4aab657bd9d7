/** Each invoice with what was collected and credited on it before `hoy`: invoices, REP and notes are views of it. */
import type { Cuenta } from './cuenta.ts';
import { dayNumber, localToEpoch } from '../calendar.ts';
import { micros } from '../money.ts';
import type { ConceptoDemo, FacturaDemo } from '../types.comercio.ts';
import { segunReglas } from './cancelacion.ts';
import { emision, expedicionDe, folioFiscal, receptorDe } from './cfdi.ts';
import { vencimientoDe } from './clientes.ts';
import { anticipoDe, comoAnticipo, planNota, planParcialidades, planPuntual } from './cobranza.ts';
import { totales } from './conceptos.ts';
import type { Mundo } from './mundo.ts';
import { notaCanceladaDe } from './notaCancelada.ts';

const DAY_MS = 86_400_000;

/** The `emitida` of an advance. */
export const ANTICIPO = 2;

/** What an invoice is made from, whatever it charges. */
export interface Cargo {
  readonly k: number;
  readonly emitida: number;
  readonly epoch: number;
  readonly estado: FacturaDemo['estado'];
  readonly cancelacion: FacturaDemo['cancelacion'];
  /** It replaces the one that was issued before. */
  readonly sustituye: boolean;
  readonly ventaId: string | null;
  readonly rentaId: string | null;
  readonly serie: string;
  readonly folio: string;
  readonly moneda: FacturaDemo['moneda'];
  readonly tipoCambio: string;
  readonly conceptos: readonly ConceptoDemo[];
  /** Whether it is paid later; drawn where it is not said. */
  readonly credito?: boolean;
  /** How it is paid, where that is known: on time, nothing of it, or all of it on the day that it is issued. */
  readonly cobranza?: 'PUNTUAL' | 'IMPAGA' | 'AL_EMITIR';
  readonly probabilidadNota: number;
}

/** The account of one invoice of client `i`. */
export function cuentaDe(mundo: Mundo, i: number, cargo: Cargo): Cuenta {
  const { k, emitida, estado } = cargo;
  const impaga = cargo.cobranza === 'IMPAGA';
  const cliente = mundo.cliente(i);
  const random = mundo.random('cuenta', i, k, emitida);
  // What is not paid at once is paid later: never PUE.
  const debe = impaga || estado === 'CANCELACION_EN_PROCESO';
  const credito = debe || (cargo.credito ?? (cliente.diasCredito !== null && random.chance(i === 0 ? 0.85 : 0.75)));
  const emitidaEl = emision(mundo, cargo.epoch, estado !== 'BORRADOR', expedicionDe(mundo, cargo.conceptos));
  const fecha = emitidaEl.fecha.slice(0, 10);
  const pagada = dayNumber(fecha) + (cargo.cobranza === 'AL_EMITIR' ? 0 : random.int(0, 3));
  const cobrada = estado === 'TIMBRADO' && !credito && !impaga && pagada < mundo.hoyNumero;
  const receptor = receptorDe(cliente, emitidaEl);
  const sumas = totales(cargo.conceptos);
  const cancelacion = segunReglas({ ...emitidaEl, ...sumas, receptor, moneda: cargo.moneda }, cargo.cancelacion);
  const factura: Cuenta['factura'] = {
    id: mundo.id('factura', emitidaEl.creadoEn, i, k, emitida),
    clienteId: cliente.id,
    ...timbre(mundo, i, cargo),
    ...emitidaEl,
    receptor,
    moneda: cargo.moneda,
    tipoCambio: cargo.tipoCambio,
    ...sumas,
    estado,
    cancelacion,
    relacionados: cargo.sustituye ? [{ tipoRelacion: '04', uuid: folioFiscal(mundo, 'factura', i, k, 0) }] : [],
    actualizadoEn: cancelacion?.resueltaEn ?? cancelacion?.solicitadaEn ?? emitidaEl.creadoEn,
    version: cancelacion ? 2 : 1,
    ventaId: cargo.ventaId,
    rentaId: cargo.rentaId,
    metodoPago: credito ? 'PPD' : 'PUE',
    formaPago: credito
      ? '99'
      : random.weighted([
          ['03', 62],
          ['01', cliente.esRfcGenerico ? 40 : 8],
          ['04', 14],
          ['28', 12],
          ['02', 4],
        ]),
    usoCfdi: cliente.usoCfdiPreferido,
    condiciones: !credito ? 'Contado' : cliente.diasCredito ? `Crédito a ${cliente.diasCredito} días` : 'A la vista',
    vencimiento: credito ? vencimientoDe(cliente, fecha) : fecha,
    conceptos: cargo.conceptos,
    pagadaEn: cobrada ? new Date(pagada * DAY_MS).toISOString().slice(0, 10) : null,
  };
  const cobranza = estado === 'TIMBRADO' && credito && !impaga ? cobrar(mundo, i, cargo, factura) : SIN_COBRO;
  const relacionados = cobranza.anticipo
    ? [...factura.relacionados, { tipoRelacion: '07', uuid: folioFiscal(mundo, 'factura', i, k, ANTICIPO) }]
    : factura.relacionados;
  return { factura: { ...factura, relacionados }, k, emitida, ...cobranza };
}

function timbre(mundo: Mundo, i: number, { k, emitida, estado, serie, folio }: Cargo) {
  if (estado === 'BORRADOR') return { uuid: null, serie: null, folio: null, estadoSat: null };
  const estadoSat = estado === 'CANCELADO' ? ('CANCELADO' as const) : ('VIGENTE' as const);
  return { uuid: folioFiscal(mundo, 'factura', i, k, emitida), serie, folio, estadoSat };
}

type Cobro = Pick<Cuenta, 'parcialidades' | 'nota' | 'notaCancelada' | 'anticipo'>;
const SIN_COBRO: Cobro = { parcialidades: [], nota: null, notaCancelada: null, anticipo: null };

/** The part of the plan that happened before `hoy`. */
function cobrar(
  mundo: Mundo,
  i: number,
  { k, emitida, ventaId, cobranza, probabilidadNota }: Cargo,
  factura: Cuenta['factura'],
): Cobro {
  const random = mundo.random('cobranza', i, k, emitida);
  const fecha = factura.fecha.slice(0, 10);
  const moral = mundo.cliente(i).tipoPersona === 'MORAL';
  const deNota = random.chance(probabilidadNota)
    ? planNota(random, factura.conceptos, mundo.id('concepto.nota', factura.creadoEn, i, k), moral)
    : null;
  const conAnticipo =
    ventaId !== null && deNota?.motivo === 'BONIFICACION' && mundo.random('anticipo', i, k, emitida).chance(0.35);
  const plan = conAnticipo ? comoAnticipo(deNota, moral) : deNota;
  const anticipo = conAnticipo
    ? anticipoDe(deNota, mundo.id('concepto.anticipo', factura.creadoEn, i, k), moral)
    : null;
  const sumas = plan && totales(plan.conceptos);
  const porPagar = micros(factura.total) - (sumas ? micros(sumas.total) : 0n);
  // The first client pays half of what it buys on time: what it owes does not bury what it has paid.
  const puntual = cobranza === 'PUNTUAL' || (i === 0 && mundo.random('puntual', i, k, emitida).chance(0.5));
  const planear = puntual ? planPuntual : planParcialidades;
  const planeadas = planear(random, fecha, factura.vencimiento, porPagar);
  // Over a week after the invoice, so that what comes back had been delivered.
  const notaDay = Math.max(dayNumber(planeadas.at(-1)?.dia ?? fecha), dayNumber(fecha) + 7) + random.int(1, 6);
  const nota =
    plan && sumas && notaDay < mundo.hoyNumero
      ? { ...plan, ...sumas, epoch: localToEpoch(mundo.expedicion.zonaHoraria, notaDay, random.int(600, 1080)) }
      : null;
  const parcialidades = planeadas.filter(({ dia }) => dia < mundo.hoy);
  const notaCancelada = notaCanceladaDe(mundo, [i, k, emitida], factura, parcialidades, nota);
  return { parcialidades, nota, notaCancelada, anticipo };
}
