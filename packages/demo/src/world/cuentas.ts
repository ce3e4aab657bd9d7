/** Each invoice with what was collected and credited on it before `hoy`: invoices, REP and notes are views of it. */
import { dayNumber, localToEpoch } from '../calendar.ts';
import { micros } from '../money.ts';
import type { ConceptoDemo, FacturaDemo, VentaDemo } from '../types.comercio.ts';
import { antesDeHoy, emision, folioFiscal, receptorDe } from './cfdi.ts';
import { vencimientoDe } from './clientes.ts';
import { comoAnticipo, planNota, planParcialidades, type Parcialidad, type PlanNota } from './cobranza.ts';
import { concepto, totales, type Totales } from './conceptos.ts';
import type { Mundo } from './mundo.ts';
import { notaCanceladaDe, type NotaCancelada } from './notaCancelada.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Derivado = 'pagado' | 'saldo' | 'estadoCobro' | 'esCancelable';

export interface Cuenta {
  readonly factura: Omit<FacturaDemo, Derivado>;
  readonly venta: VentaDemo;
  /** Index of the sale. */
  readonly k: number;
  /** 0, or 1 for the invoice that replaces a cancelled one. */
  readonly emitida: number;
  readonly parcialidades: readonly Parcialidad[];
  /** The one in force. */
  readonly nota: NotaEmitida | null;
  readonly notaCancelada: NotaCancelada | null;
}

export interface NotaEmitida extends PlanNota, Totales {
  readonly epoch: number;
}

/** Accounts of client `i`, in the order of its sales. */
export function cuentasDe(mundo: Mundo, i: number): Cuenta[] {
  return mundo.ventas(i).flatMap((venta, k) => cuentasDeVenta(mundo, i, k, venta));
}

function cuentasDeVenta(mundo: Mundo, i: number, k: number, venta: VentaDemo): Cuenta[] {
  const random = mundo.random('facturacion', i, k);
  const epoch = antesDeHoy(mundo, Date.parse(venta.creadoEn) + random.int(1, 48) * HOUR_MS);
  const reciente = mundo.corteMs - epoch < 15 * DAY_MS;
  if (venta.estado === 'CANCELADA') {
    if (!random.chance(0.5)) return [];
    return [cuenta(mundo, i, k, 0, venta, epoch, 'CANCELADO', cancelacion(mundo, '03', epoch + 2 * DAY_MS, null))];
  }
  if (!venta.partidas.some(({ facturado }) => facturado !== '0')) return [];
  if (k > 0 && reciente && random.chance(0.12)) return [cuenta(mundo, i, k, 0, venta, epoch, 'BORRADOR', null)];
  if (k > 0 && reciente && random.chance(0.08))
    return [
      cuenta(mundo, i, k, 0, venta, epoch, 'CANCELACION_EN_PROCESO', {
        ...cancelacion(mundo, '02', epoch + 2 * HOUR_MS, null),
        estatus: 'EN_PROCESO',
        resueltaEn: null,
      }),
    ];
  if (k > 0 && !reciente && random.chance(0.05))
    return reemitida(mundo, i, k, venta, epoch, random.chance(0.7) ? '01' : '02');
  return [cuenta(mundo, i, k, 0, venta, epoch, 'TIMBRADO', null)];
}

/** Issued with an error, cancelled and issued again; with reason 01 the new one says which it replaces. */
function reemitida(mundo: Mundo, i: number, k: number, venta: VentaDemo, epoch: number, motivo: '01' | '02'): Cuenta[] {
  const segunda = antesDeHoy(mundo, epoch + DAY_MS);
  const nueva = cuenta(mundo, i, k, 1, venta, segunda, 'TIMBRADO', null, motivo === '01');
  const baja = cancelacion(mundo, motivo, segunda + HOUR_MS, motivo === '01' ? nueva.factura.uuid : null);
  return [cuenta(mundo, i, k, 0, venta, epoch, 'CANCELADO', baja), nueva];
}

function cancelacion(
  mundo: Mundo,
  motivo: string,
  epoch: number,
  uuidSustitucion: string | null,
): NonNullable<FacturaDemo['cancelacion']> {
  const at = antesDeHoy(mundo, epoch);
  return {
    motivo,
    uuidSustitucion,
    estatus: 'CANCELADO_CON_ACEPTACION',
    solicitadaEn: new Date(at).toISOString(),
    resueltaEn: new Date(antesDeHoy(mundo, at + 20 * HOUR_MS)).toISOString(),
  };
}

function cuenta(
  mundo: Mundo,
  i: number,
  k: number,
  emitida: number,
  venta: VentaDemo,
  epoch: number,
  estado: FacturaDemo['estado'],
  cancelada: FacturaDemo['cancelacion'],
  sustituye = false,
): Cuenta {
  const cliente = mundo.cliente(i);
  const random = mundo.random('cuenta', i, k, emitida);
  const moral = cliente.tipoPersona === 'MORAL';
  const conceptos = conceptosDe(mundo, i, k, emitida, venta, moral);
  const sumas = totales(conceptos);
  const timbrada = estado !== 'BORRADOR';
  const credito = cliente.diasCredito !== null && random.chance(i === 0 ? 0.85 : 0.75);
  const emitidaEl = emision(mundo, epoch, timbrada);
  const fecha = emitidaEl.fecha.slice(0, 10);
  const vencimiento = credito ? vencimientoDe(cliente, fecha) : fecha;
  const pagada = dayNumber(fecha) + random.int(0, 3);
  const cobrada = estado === 'TIMBRADO' && !credito && pagada < mundo.hoyNumero;
  const factura: Cuenta['factura'] = {
    id: mundo.id('factura', emitidaEl.creadoEn, i, k, emitida),
    clienteId: cliente.id,
    uuid: timbrada ? folioFiscal(mundo, 'factura', i, k, emitida) : null,
    serie: timbrada ? (emitida ? 'AS' : 'A') : null,
    folio: timbrada ? venta.folio.slice(2) : null,
    ...emitidaEl,
    receptor: receptorDe(cliente),
    moneda: venta.moneda,
    tipoCambio: venta.tipoCambio,
    ...sumas,
    estado,
    estadoSat: !timbrada ? null : estado === 'CANCELADO' ? 'CANCELADO' : 'VIGENTE',
    cancelacion: cancelada,
    relacionados: sustituye ? [{ tipoRelacion: '04', uuid: folioFiscal(mundo, 'factura', i, k, 0) }] : [],
    actualizadoEn: cancelada?.resueltaEn ?? cancelada?.solicitadaEn ?? emitidaEl.creadoEn,
    version: cancelada ? 2 : 1,
    ventaId: venta.id,
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
    condiciones: credito ? `Crédito a ${cliente.diasCredito} días` : 'Contado',
    vencimiento,
    conceptos,
    pagadaEn: cobrada ? new Date(pagada * DAY_MS).toISOString().slice(0, 10) : null,
  };
  const cobranza = estado === 'TIMBRADO' && credito ? cobrar(mundo, i, k, emitida, factura, moral) : SIN_COBRO;
  return { factura, venta, k, emitida, ...cobranza };
}

function conceptosDe(
  mundo: Mundo,
  i: number,
  k: number,
  emitida: number,
  venta: VentaDemo,
  moral: boolean,
): ConceptoDemo[] {
  const cancelada = venta.estado === 'CANCELADA';
  return venta.partidas.flatMap(({ articulo, cantidad, facturado, precio, costoUnitario }, n) => {
    const facturada = cancelada ? cantidad : facturado;
    if (facturada === '0') return [];
    const id = mundo.id('concepto', venta.creadoEn, i, k, emitida, n);
    return [concepto({ id, articulo, cantidad: facturada, valorUnitario: precio, costoUnitario }, moral)];
  });
}

type Cobro = Pick<Cuenta, 'parcialidades' | 'nota' | 'notaCancelada'>;
const SIN_COBRO: Cobro = { parcialidades: [], nota: null, notaCancelada: null };

/** The part of the plan that happened before `hoy`. */
function cobrar(
  mundo: Mundo,
  i: number,
  k: number,
  emitida: number,
  factura: Cuenta['factura'],
  moral: boolean,
): Cobro {
  const random = mundo.random('cobranza', i, k, emitida);
  const fecha = factura.fecha.slice(0, 10);
  const conNota = random.chance(i === 0 ? 0.55 : 0.12);
  const deNota = conNota
    ? planNota(random, factura.conceptos, mundo.id('concepto.nota', factura.creadoEn, i, k), moral)
    : null;
  const anticipo = deNota?.motivo === 'BONIFICACION' && mundo.random('anticipo', i, k, emitida).chance(0.35);
  const plan = anticipo ? comoAnticipo(deNota) : deNota;
  const sumas = plan && totales(plan.conceptos);
  const porPagar = micros(factura.total) - (sumas ? micros(sumas.total) : 0n);
  const planeadas = planParcialidades(random, fecha, factura.vencimiento, porPagar);
  // Over a week after the invoice, so that what comes back had been delivered.
  const notaDay = Math.max(dayNumber(planeadas.at(-1)?.dia ?? fecha), dayNumber(fecha) + 7) + random.int(1, 6);
  const nota =
    plan && sumas && notaDay < mundo.hoyNumero
      ? { ...plan, ...sumas, epoch: localToEpoch(mundo.expedicion.zonaHoraria, notaDay, random.int(600, 1080)) }
      : null;
  const parcialidades = planeadas.filter(({ dia }) => dia < mundo.hoy);
  return { parcialidades, nota, notaCancelada: notaCanceladaDe(mundo, [i, k, emitida], factura, parcialidades, nota) };
}
